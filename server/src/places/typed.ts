import type { Sentence } from '../language/types.ts'
import type { Found } from './found.ts'
import { gazetteer } from './gazetteer.ts'
import { holds } from './holds.ts'
import { keyOf } from './keys.ts'
import { nameAt } from './names.ts'
import { readNumbers } from './numbered.ts'
import { type Reading, runAt } from './reading.ts'
import { isPlural, typeWordAt } from './type-at.ts'
import { introducers, qualifiers, type TypeWord } from './type-words.ts'

/** How many tokens may stand between "các xã …" and the "gồm" or ":" that brings their names. */
const MOST_BETWEEN = 25
const LONGEST_BRACKET = 20
/** Before the name of a stretch of land that is no unit, or of a people. */
const regions: ReadonlySet<string> = new Set(['vùng', 'vực', 'cụm', 'khu', 'bào', 'tộc'])
const separators: ReadonlySet<string> = new Set([',', 'và', ';', '&', 'cùng', 'với', '-', '–', '/'])

/** A sentence on its way through the search; each list of names gets a number of its own. */
interface Scan {
  readonly reading: Reading
  readonly sentence: number
  readonly endToken: number
  lists: number
}

/** Finds names behind type words, one by one and in lists, from the first token to the last. */
export function findTyped(reading: Reading): Found[] {
  const { sentences, typeStarts } = reading
  const found: Found[] = []
  let lists = 0
  let start = 0
  for (let sentence = 0; start < typeStarts.length && sentence < sentences.length; sentence++) {
    const { firstToken, endToken } = sentences[sentence] as Sentence
    if ((typeStarts[start] ?? 0) >= endToken) continue
    const scan: Scan = { reading, sentence, endToken, lists }
    start = scanTokens(scan, start, firstToken, found)
    lists = scan.lists
  }
  return found
}

/**
 * Reads from the token `from` to the end of the scan.
 *
 * @param start where in `typeStarts` to begin
 * @returns where in it the scan ended
 */
function scanTokens(scan: Scan, start: number, from: number, found: Found[]): number {
  const { reading, endToken } = scan
  const { typeStarts } = reading
  let next = from
  for (; start < typeStarts.length; start++) {
    const i = typeStarts[start] ?? 0
    if (i >= endToken) break
    if (i < next) continue
    const word = typeWordAt(reading, i, endToken)
    if (!word) continue
    next = i + word.words.length
    for (const name of readBehind(scan, word, i)) {
      found.push(name)
      next = Math.max(next, name.end)
    }
  }
  return start
}

function readBehind(scan: Scan, word: TypeWord, typeAt: number): Found[] {
  const { reading, sentence, endToken } = scan
  const { tokens } = reading
  const list = ++scan.lists
  const after = typeAt + word.words.length
  const numbered = readNumbers(reading, word, typeAt, after, sentence, endToken, list)
  if (numbered.length > 0) return numbered

  // Straight behind, or behind words that qualify: "xã biên giới Thông Bình".
  const many = isPlural(reading, typeAt)
  let at = after
  while (at < endToken && !reading.isName[at] && qualifiers.has(tokens[at]?.norm ?? '')) at++
  // "xã vùng Lìa gồm A Dơi, Xy": the name behind is a region's.
  const region = at > after && regions.has(tokens[at - 1]?.norm ?? '')
  const direct = reading.isName[at] && at < endToken && !region
  if (!direct && !(many && word.form === 'word')) return []
  const start = direct ? at : introducedAt(scan, after)
  if (start < 0) return []

  const kind = word.form === 'organ' ? 'organ' : many || !direct ? 'listed' : 'typed'
  const first = nameAt(reading, word, start, kind, sentence, list, typeAt)
  if (!first) return []
  // A qualifier or a plural between, and the type word is not this name's alone.
  const own = kind === 'typed' && at === after ? { ...first, first: typeAt } : first
  if (word.form === 'organ') return [own]
  const names = [own, ...readList(scan, word, own, kind === 'listed')]
  // Names far from their type word must be names of units, at least one of them.
  return direct || names.some(isKnown) ? names : []
}

const isKnown = ({ key }: Found) => gazetteer().byName.has(key)

/** Where the names of "các xã vùng sâu đạt chuẩn gồm A, B" begin; -1 where none are introduced. */
function introducedAt({ reading, endToken }: Scan, from: number): number {
  for (let i = from; i < Math.min(endToken, from + MOST_BETWEEN); i++) {
    if (typeWordAt(reading, i, endToken)) return -1
    if (introducers.has(reading.tokens[i]?.norm ?? '') && reading.isName[i + 1]) return i + 1
  }
  return -1
}

/** The further names of a list: ", B", "và B", "; B (…)". A type word between ends it; that is read anew. */
function readList(scan: Scan, word: TypeWord, first: Found, sure: boolean): Found[] {
  const { reading, sentence, endToken } = scan
  const { tokens } = reading
  const names: Found[] = []
  let at = first.end
  for (;;) {
    const close = tokens[at]?.text === '(' ? closing(scan, at) : -1
    if (close > 0) {
      names.push(...readBracket(scan, at, close, [first, ...names]))
      at = close + 1
    }
    if (at >= endToken || !separators.has(tokens[at]?.norm ?? '')) return names
    at++
    if (tokens[at]?.norm === 'và') at++
    const run = at < endToken && reading.isName[at] ? runAt(reading, at) : null
    if (run?.first !== at) return names
    const kind = sure ? 'listed' : 'series'
    const next = nameAt(reading, word, at, kind, sentence, first.list, at)
    // An unknown name counts only inside a list that surely is one.
    if (!next || (!sure && !isKnown(next))) return names
    // "thôn A, B, C": B may be another hamlet, but more often the commune of A.
    if (!sure && word.level === 'village') names.push({ ...next, level: 'commune', type: null })
    else names.push(next)
    at = next.end
  }
}

/** The bracket that closes, where it does so soon; -1 else. */
function closing({ reading, endToken }: Scan, open: number): number {
  for (let i = open + 1; i < Math.min(endToken, open + LONGEST_BRACKET); i++)
    if (reading.tokens[i]?.text === ')') return i
  return -1
}

/** Units named in brackets behind others: "(huyện B)", or the bare "(B)" where B holds one of those before it. */
function readBracket(scan: Scan, open: number, close: number, before: readonly Found[]): Found[] {
  const { reading, sentence } = scan
  const typed: Found[] = []
  scanTokens({ ...scan, endToken: close }, typeStartFrom(reading, open), open + 1, typed)
  scan.lists += typed.length
  if (typed.length > 0) return typed
  const run = runAt(reading, open + 1)
  if (run?.first !== open + 1) return []
  const key = keyOf(reading.tokens, run.first, run.end)
  const level = holds(key, before)
  if (!level) return []
  const place = { first: run.first, end: run.end, nameFirst: run.first }
  return [{ level, type: null, ...place, key, sentence, kind: 'bracket', list: ++scan.lists }]
}

/** Where in `typeStarts` those behind a token begin. */
function typeStartFrom({ typeStarts }: Reading, token: number): number {
  let low = 0
  let high = typeStarts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((typeStarts[middle] ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low
}
