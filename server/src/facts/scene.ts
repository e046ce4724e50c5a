import type { Place } from '../../../shared/records/place.ts'
import type { LanguageDocument, Quantity, Sentence, TimeExpression, Token } from '../language/types.ts'
import type { HomeUnit, PlacesResult } from '../places/index.ts'
import { type Cue, cueFinder, type Lexicon } from './cues.ts'
import { bits, bitsOf } from './word-bits.ts'

/** A place where the text names it, in token indices. */
export interface Mention {
  readonly place: Place
  readonly first: number
  readonly end: number
}

/** One sentence with all that was found in it, each list in the order of the text. */
export interface SentenceScene {
  readonly sentence: Sentence
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
  readonly mentions: readonly Mention[]
  readonly cues: readonly Cue[]
}

/** A whole article prepared for the rules. */
export interface Scene {
  readonly document: LanguageDocument
  readonly tokens: readonly Token[]
  /** What rules compare with: `norm`, and "tỷ" for "tỉ". */
  readonly words: readonly string[]
  /** By token, what its word may be to the rules: `bits`. */
  readonly bits: Uint8Array
  readonly sentences: readonly SentenceScene[]
  readonly home: PlacesResult['home']
  readonly places: readonly Place[]
  /** Year of the anchor; null where nothing dates the article. */
  readonly year: number | null
}

export type { HomeUnit }

/**
 * Finds everything once: tokens, quantities, times and places by sentence, cues by one pass. What the lexicons say of
 * a word is kept with the word, so a program has only one maker.
 */
export function sceneMaker(
  lexicons: readonly Lexicon[],
): (document: LanguageDocument, found: PlacesResult) => Scene {
  const { begins, find } = cueFinder(lexicons)
  return (document, found) => {
    const { tokens } = document
    const words: string[] = []
    const bitsByToken = new Uint8Array(tokens.length)
    for (let i = 0; i < tokens.length; i++) {
      const { norm, notes } = tokens[i] as Token
      const word = norm === 'tỉ' ? 'tỷ' : norm
      words.push(word)
      if (notes.facts === 0) notes.facts = bitsOf(word, begins)
      bitsByToken[i] = notes.facts
    }
    const mentions = mentionsOf(found.places, tokens)
    const cues = find(words, bitsByToken, bits.cue)
    const sentences: SentenceScene[] = []
    let [q, t, m, c] = [0, 0, 0, 0]
    for (const sentence of document.sentences) {
      const scene = {
        sentence,
        quantities: [] as Quantity[],
        times: [] as TimeExpression[],
        mentions: [] as Mention[],
        cues: [] as Cue[],
      }
      const until = sentence.endToken
      for (let x = document.quantities[q]; x && x.firstToken < until; x = document.quantities[++q])
        scene.quantities.push(x)
      for (let x = document.times[t]; x && x.firstToken < until; x = document.times[++t]) scene.times.push(x)
      for (let x = mentions[m]; x && x.first < until; x = mentions[++m]) scene.mentions.push(x)
      for (let x = cues[c]; x && x.first < until; x = cues[++c]) scene.cues.push(x)
      sentences.push(scene)
    }
    const year = document.anchor.date ? Number(document.anchor.date.slice(0, 4)) : null
    return {
      document,
      tokens,
      words,
      bits: bitsByToken,
      sentences,
      home: asWritten(found),
      places: found.places,
      year: year !== null && Number.isNaN(year) ? null : year,
    }
  }
}

/** The article's own units under the name that the article gives them, which may be spelt otherwise than officially. */
function asWritten({ home, places }: PlacesResult): PlacesResult['home'] {
  const written = <T extends HomeUnit | null | undefined>(unit: T): T => {
    const place = unit && places.find((one) => one.code === unit.code && one.level === unit.level)
    const typed = place && /^\p{Ll}|^(?:Huyện|Xã|Tỉnh|Thị|Thành|TP|TX|Phường|Quận)/u.test(place.text)
    return unit && typed ? { ...unit, text: place.text } : unit
  }
  return {
    ...home,
    province: written(home.province),
    district: written(home.district),
    commune: written(home.commune),
  }
}

function mentionsOf(places: readonly Place[], tokens: readonly Token[]): Mention[] {
  const spans = places
    .flatMap((place) => place.mentions.map(({ start, end }) => ({ place, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: Mention[] = []
  let at = 0
  for (const { place, start, end } of spans) {
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++
    let last = at
    while (last < tokens.length && (tokens[last] as Token).start < end) last++
    if (last > at) mentions.push({ place, first: at, end: last })
  }
  return mentions
}
