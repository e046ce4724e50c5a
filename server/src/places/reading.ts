import type { LanguageDocument, Sentence, Token } from '../language/types.ts'
import { isShouted, shoutedEnd } from './shouted.ts'
import { mayBeginType } from './type-words.ts'

/** A stretch of capitalised tokens without a break: token indices, half-open. */
export interface Run {
  readonly first: number
  readonly end: number
  readonly sentence: number
}

/** The tokens of a document with what the search for places asks of each. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Whether the sentence is written in capitals throughout, as headlines are. */
  readonly inCapitals: readonly boolean[]
  readonly runs: readonly Run[]
  /** Whether a token may be part of a name: 1 where it may. */
  readonly isName: Uint8Array
  /** The tokens that a type word may begin with, in order: most tokens are none, and are not asked again. */
  readonly typeStarts: readonly number[]
}

export type Readable = Pick<LanguageDocument, 'text' | 'tokens' | 'sentences'>

/** One way through the tokens: what may be a name, where names stand, and where type words may begin. */
export function read(document: Readable): Reading {
  const { text, tokens, sentences } = document
  const isName = new Uint8Array(tokens.length)
  const inCapitals: boolean[] = []
  const runs: Run[] = []
  const typeStarts: number[] = []
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (!sentence) break
    const capitals = isInCapitals(tokens, sentence)
    inCapitals.push(capitals)
    let first = -1
    let shouted = 0
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i]
      if (!token) break
      if (mayBeginType(token)) typeStarts.push(i)
      if (token.shape === 'upper' && !capitals && i >= shouted) shouted = shoutedEnd(tokens, i, sentence)
      if (i < shouted || isNameToken(token, capitals)) {
        isName[i] = 1
        if (first < 0) first = i
      } else if (first >= 0) {
        runs.push({ first, end: i, sentence: at })
        first = -1
      }
    }
    if (first >= 0) runs.push({ first, end: sentence.endToken, sentence: at })
  }
  return { text, tokens, sentences, inCapitals, runs, isName, typeStarts }
}

function isInCapitals(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let upper = 0
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i]
    if (token?.shape === 'lower') return false
    if (token?.shape === 'capital' && !isShouted(token)) return false
    if (token?.shape === 'upper') upper++
  }
  return upper > 0
}

/** In a headline every word is upper; elsewhere an upper word of two letters and more is an acronym. */
function isNameToken({ shape, text }: Token, inCapitals: boolean): boolean {
  if (shape === 'capital') return true
  // TP HCM: the one acronym that is a place's name.
  if (shape === 'upper' || shape === 'roman') return inCapitals || text.length === 1 || text === 'HCM'
  // "K'", "Y." and other names that hold a dot or a digit are none.
  return false
}

/** The run that a token stands in, by index into `runs`; runs are in order, so a binary search finds it. */
export function runAt(reading: Reading, token: number): Run | null {
  let low = 0
  let high = reading.runs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = reading.runs[middle]
    if (!run) return null
    if (token < run.first) high = middle - 1
    else if (token >= run.end) low = middle + 1
    else return run
  }
  return null
}
