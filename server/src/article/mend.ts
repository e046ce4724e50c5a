/**
 * Text in a legacy font's encoding, or read in a wrong charset, made Unicode again: only where that is certain,
 * because the words as they stand are no Vietnamese, and read the other way are nothing else.
 */
import { fromTcvn3, fromVni } from './legacy-fonts.ts'
import { fromViscii, MISREADINGS } from './mojibake.ts'
import { isSyllable } from './syllables.ts'

type Reading = (text: string) => string

const READINGS: readonly Reading[] = [...MISREADINGS, fromTcvn3, fromVni, fromViscii]

/**
 * What no Vietnamese text of Unicode has: letters and signs of Latin-1 that it does not use right behind a letter,
 * or with a letter behind them; vowels of windows-1258 with their tone behind them.
 */
const SUSPECT =
  /[A-Za-zÀ-ÿ][\u0080-\u009f\u00a1-\u00bf\u0152-\u017e\u02c6\u02dc\u2020-\u2022\u2030\u2039\u203a\u20ac\u2122]|[\u00a1-\u00bf][A-Za-z]|[ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ]|[aâãeêiôõuýy][ìòÌÒÞ]/
/** Letters that no one-byte charset of the West has: a text with them is Unicode already. */
const UNICODE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/
const ASCII = /^[\0-\x7f]*$/
/** Quotes, dashes and the like, with which words are parted; and digits. */
const BETWEEN = /[\0-@[-`{-\x7f\u00a0\u2010-\u2015\u2018-\u201f\u2026]+/
/** As many different words are looked at. */
const MOST_WORDS = 3000
/** Fewer say nothing for certain. */
const FEWEST_WORDS = 5
/** Fewer do where the page names a font of the kind. */
const FEWEST_DECLARED = 2
const FONT = /\.Vn[A-Z]\w{2,}|\bVNI[- ][A-Z]/

/** Whether all words of a chunk that are not plain ASCII are syllables. */
const isVietnamese = (chunk: string): boolean =>
  chunk
    .normalize('NFC')
    .split(BETWEEN)
    .every((word) => ASCII.test(word) || isSyllable(word))

function share(chunks: readonly string[], reading: Reading | null): number {
  let good = 0
  for (const chunk of chunks) if (isVietnamese(reading ? reading(chunk) : chunk)) good++
  return good / chunks.length
}

/** Different chunks between plain blanks that are not all ASCII. */
function chunksOf(texts: readonly string[]): string[] {
  const chunks = new Set<string>()
  for (const text of texts)
    for (const chunk of text.split(/[ \t\r\n]+/)) {
      if (!ASCII.test(chunk) && chunk.length <= 60) chunks.add(chunk)
      if (chunks.size >= MOST_WORDS) return [...chunks]
    }
  return [...chunks]
}

/** The one way to read the texts that makes them Vietnamese; null where they are, or where none does. */
function judge(texts: readonly string[], fewest: number): Reading | null {
  const chunks = chunksOf(texts)
  if (chunks.length < fewest) return null
  const asIs = share(chunks, null)
  if (asIs > 0.5) return null
  let best: Reading | null = null
  let bestShare = Math.max(0.9, asIs + 0.4)
  // A charset of whole pages, which no font tells: nothing of such a text is Unicode.
  const noViscii = chunks.length < FEWEST_WORDS || chunks.some((chunk) => UNICODE.test(chunk))
  for (const reading of READINGS) {
    if (noViscii && reading === fromViscii) continue
    const part = share(chunks, reading)
    if (part > bestShare) {
      best = reading
      bestShare = part
    }
  }
  return best
}

/** Reads one text the way found for its page, where that makes it no worse. */
function apply(text: string, reading: Reading, pure: boolean): string {
  if (ASCII.test(text)) return text
  const chunks = chunksOf([text])
  if (chunks.length === 0) return reading(text)
  const before = share(chunks, null)
  const after = share(chunks, reading)
  return after > before || (pure && after === before) ? reading(text) : text
}

const SUSPECTS = new RegExp(SUSPECT, 'g')
const UNICODES = new RegExp(UNICODE, 'g')
/** So many letters of Unicode for each suspect one say that "giò" or "m²" is what it seems. */
const PLENTY = 5

/** Whether any of it may need mending: cheap, for pages by the thousand. */
export function isSuspect(text: string): boolean {
  const suspects = SUSPECT.test(text) ? (text.match(SUSPECTS)?.length ?? 0) : 0
  if (suspects === 0) return false
  const fine = UNICODE.test(text) ? (text.match(UNICODES)?.length ?? 0) : 0
  return fine < PLENTY * suspects
}

/**
 * Looks at all texts of a page and tells how to read each.
 * @param texts as a browser shows them, entities replaced
 * @param page where it may name the fonts that it is written for
 * @returns null where nothing is to be mended; else a function for any text of the page
 */
export function mender(texts: readonly string[], page = ''): Reading | null {
  const suspects = texts.filter(isSuspect)
  if (suspects.length === 0) return null
  const fewest = FONT.test(page) ? FEWEST_DECLARED : FEWEST_WORDS
  const reading = judge(suspects, fewest)
  if (reading) {
    // Ties are settled for the page's way only where nothing on it is Unicode.
    const pure = !texts.some((text) => UNICODE.test(text) && !isSuspect(text))
    return (text) => apply(text, reading, pure)
  }
  const own = new Map<string, Reading>()
  for (const text of suspects) {
    const found = judge([text], FEWEST_WORDS)
    if (found) own.set(text, found)
  }
  return own.size === 0 ? null : (text) => own.get(text)?.(text) ?? text
}
