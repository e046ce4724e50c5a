import type { Level } from '../../../shared/records/place.ts'
import { familyNames, namesNoPlace } from './contexts.ts'
import type { Found } from './found.ts'
import { gazetteer } from './gazetteer.ts'
import { keyOf, type Reading, type Run, runAt } from './reading.ts'
import { nameKey } from './spelling.ts'
import {
  introducers,
  noNames,
  noNameWords,
  notAfter,
  plurals,
  qualifiers,
  type TypeWord,
  typeWords,
} from './type-words.ts'

/** How many tokens may stand between "các xã …" and the "gồm" or ":" that brings their names. */
const MOST_BETWEEN = 25
const LONGEST_NAME = 6
/** Before the name of a stretch of land that is no unit. */
const regions: ReadonlySet<string> = new Set(['vùng', 'vực', 'cụm'])
const separators: ReadonlySet<string> = new Set([',', 'và', ';', '&', 'cùng', 'với', '-', '–', '/'])
/** Seats of a person: after them "xã Trần Văn B" is B of the commune, not a commune of that name. */
const seats: ReadonlySet<string> = new Set(
  'tịch thư ubnd hđnd ủy trưởng phó cán bộ viên đốc đồng chí ông bà công chức'.split(' '),
)

/** Finds names behind type words, one by one and in lists, from the first token to the last. */
export function findTyped(reading: Reading): Found[] {
  const { tokens } = reading
  const found: Found[] = []
  let lists = 0
  for (const [sentence, { firstToken, endToken }] of reading.sentences.entries()) {
    for (let i = firstToken; i < endToken; ) {
      const word = typeWordAt(reading, i, endToken)
      if (!word) {
        i++
        continue
      }
      const after = i + word.words.length
      const list = readBehind(reading, word, i, after, sentence, endToken, ++lists)
      found.push(...list)
      const last = list.at(-1)
      i = last ? last.end : after
    }
  }
  return tokens.length === 0 ? [] : found
}

function typeWordAt(reading: Reading, i: number, endToken: number): TypeWord | null {
  const { tokens } = reading
  const token = tokens[i]
  const group = token && typeWords.get(token.norm)
  if (!token || !group) return null
  const before = tokens[i - 1]?.norm ?? ''
  if (notAfter.get(token.norm)?.has(before)) return null
  for (const word of group) {
    if (i + word.words.length > endToken) continue
    if (word.words.every((part, at) => tokens[i + at]?.norm === part)) {
      // "bản Mường" inside a name such as "xã Bản Mường": the name was read with its own type word before.
      if (token.shape === 'capital' && word.level === 'village' && isCommuneName(reading, i)) return null
      return word
    }
  }
  return null
}

/** Whether the run from here is a commune's whole name: Bản Công, Làng Mô. */
function isCommuneName(reading: Reading, i: number): boolean {
  const run = runAt(reading, i)
  if (!run || run.end - i > LONGEST_NAME) return false
  const units = gazetteer().byName.get(keyOf(reading.tokens, i, run.end))
  return units?.some((unit) => unit.level === 'commune') ?? false
}

function readBehind(
  reading: Reading,
  word: TypeWord,
  typeAt: number,
  after: number,
  sentence: number,
  endToken: number,
  list: number,
): Found[] {
  const { tokens } = reading
  const many = isPlural(reading, typeAt)
  const numbered = readNumber(reading, word, typeAt, after, sentence, endToken, list)
  if (numbered) return [numbered]

  // Straight behind, or behind words that qualify: "xã biên giới Thông Bình".
  let at = after
  while (at < endToken && !reading.isName[at] && qualifiers.has(tokens[at]?.norm ?? '')) at++
  // "xã vùng Lìa gồm A Dơi, Xy": the name behind is a region's.
  const region = at > after && regions.has(tokens[at - 1]?.norm ?? '')
  const direct = reading.isName[at] && at < endToken && !region
  if (!direct && !(many && word.form === 'word')) return []
  const start = direct ? at : introducedAt(reading, after, endToken)
  if (start < 0) return []

  const kind = word.form === 'organ' ? 'organ' : many || !direct ? 'listed' : 'typed'
  const first = nameAt(reading, word, start, kind, sentence, list, typeAt)
  if (!first) return []
  // A qualifier or a plural between, and the type word is not this name's alone.
  const own = kind === 'typed' && at === after ? { ...first, first: typeAt } : first
  if (word.form === 'organ' || reading.inCapitals[sentence]) return [own]
  const names = [own, ...readList(reading, word, own.end, endToken, kind === 'listed', sentence, list)]
  // Names far from their type word must be names of units, at least one of them.
  return direct || names.some(isKnown) ? names : []
}

const isKnown = ({ key }: Found) => gazetteer().byName.has(key)

/** "phường 6", "thôn 2", "quận 1": a number as a name, where it counts nothing. */
function readNumber(
  reading: Reading,
  word: TypeWord,
  typeAt: number,
  at: number,
  sentence: number,
  endToken: number,
  list: number,
): Found | null {
  const token = at < endToken ? reading.tokens[at] : undefined
  if (!token || !['int', 'roman', 'mixed'].includes(token.shape) || token.text.length > 3) return null
  if (token.shape === 'mixed' && !/^\d+[A-Z]$/.test(token.text)) return null
  if (!['phường', 'quận', 'thôn'].includes(word.type)) return null
  if (token.shape === 'roman' && reading.isName[at + 1]) return null
  const before = reading.tokens[typeAt - 1]
  if (before && (plurals.has(before.norm) || before.shape === 'int' || before.shape === 'percent'))
    return null
  // What is counted stands behind the number: "mỗi thôn 2 triệu đồng", "phường 6 tiêu chí".
  const next = reading.tokens[at + 1]
  const ends = at + 1 >= endToken || next?.shape === 'punctuation' || typeWords.has(next?.norm ?? '')
  if (!ends && word.level !== 'district' && !/^(của|đã|có|và|thuộc|đạt|ở|tại|là)$/.test(next?.norm ?? ''))
    return null
  return {
    level: word.level,
    type: word.type,
    first: typeAt,
    end: at + 1,
    nameFirst: at,
    key: keyOf(reading.tokens, at, at + 1),
    sentence,
    kind: 'typed',
    list,
  }
}

function isPlural(reading: Reading, typeAt: number): boolean {
  const before = reading.tokens[typeAt - 1]
  if (!before) return false
  return plurals.has(before.norm) || before.shape === 'int' || before.shape === 'fraction'
}

/** Where the names of "các xã vùng sâu đạt chuẩn gồm A, B" begin; -1 where none are introduced. */
function introducedAt(reading: Reading, from: number, endToken: number): number {
  const { tokens } = reading
  for (let i = from; i < Math.min(endToken, from + MOST_BETWEEN); i++) {
    const norm = tokens[i]?.norm ?? ''
    if (typeWords.has(norm) && norm !== 'xã') {
      const kind = typeWords
        .get(norm)
        ?.some((word) => word.words.every((part, at) => tokens[i + at]?.norm === part))
      if (kind) return -1
    }
    if (norm === 'xã' && i > from) return -1
    if (introducers.has(norm) && reading.isName[i + 1]) return i + 1
  }
  return -1
}

/** The name that begins at a token, as far as the gazetteer and the words around tell where it ends. */
function nameAt(
  reading: Reading,
  word: TypeWord,
  start: number,
  kind: Found['kind'],
  sentence: number,
  list: number,
  typeAt: number,
): Found | null {
  const { tokens } = reading
  const run = runAt(reading, start)
  const head = tokens[start]
  if (!run || !head || noNameWords.has(head.norm)) return null
  if (noNames.has(`${head.norm} ${tokens[start + 1]?.norm ?? ''}`)) return null
  const make = (end: number): Found => ({
    level: word.level,
    type: word.type,
    first: start,
    end,
    nameFirst: start,
    key: aliased(keyOf(tokens, start, end)),
    sentence,
    kind,
    list,
  })
  if (word.level === 'village') return villageAt(reading, run, start, typeAt, make)

  const end = knownEnd(reading, run, start, word.level, reading.inCapitals[sentence] ?? false)
  if (end > 0) return make(end)
  // Not in the gazetteer: a new or misspelt name, or something else.
  if (word.form !== 'word' && word.form !== 'short') return null
  if (word.level === 'province' || reading.inCapitals[sentence] || kind === 'organ') return null
  if (run.end - start > 4 || isPerson(reading, run, start, typeAt)) return null
  if (run.end - start === 1 && tokens[run.end]?.shape === 'lower') return null
  return make(run.end)
}

/**
 * The end of the longest name of that level from `start` on; 0 where there is none. What is left of the run
 * must be something else: a person ("xã Ba Trinh Trần Văn B"), the unit above, or a headline's next words.
 */
function knownEnd(reading: Reading, run: Run, start: number, level: Level, inCapitals: boolean): number {
  const { byName } = gazetteer()
  const joined = joinedEnd(reading, run, start)
  const ends = joined > run.end ? [joined] : []
  for (let end = Math.min(run.end, start + LONGEST_NAME); end > start; end--) ends.push(end)
  for (const end of ends) {
    const units = byName.get(aliased(keyOf(reading.tokens, start, end)))
    const fits = units?.some(
      (unit) =>
        unit.level === level ||
        (level === 'district' && unit.level === 'province' && unit.type === 'thành phố'),
    )
    if (!fits) continue
    if (end >= run.end || inCapitals) return end
    const rest = reading.tokens[end]
    if (!rest) return end
    if (familyNames.has(rest.norm) || noNames.has(`${rest.norm} ${reading.tokens[end + 1]?.norm ?? ''}`))
      return end
    if (byName.has(keyOf(reading.tokens, end, run.end))) return end
  }
  return 0
}

/** The end of a name written with a hyphen (Bà Rịa - Vũng Tàu, Phan Rang-Tháp Chàm); 0 where it is none. */
export function joinedEnd(reading: Reading, run: Run, start: number): number {
  const next = reading.tokens[run.end]
  if (!next || (next.text !== '-' && next.text !== '–')) return 0
  const second = runAt(reading, run.end + 1)
  if (second?.first !== run.end + 1) return 0
  return gazetteer().byName.has(keyOf(reading.tokens, start, second.end)) ? second.end : 0
}

/** Shorter and older names of provinces, as keys. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({ HCM: 'Hồ Chí Minh', 'Đắc Lắc': 'Đắk Lắk', 'Đắc Nông': 'Đắk Nông' }).map(([from, to]) => [
    nameKey(from),
    nameKey(to),
  ]),
)

export function aliased(key: string): string {
  return aliases.get(key) ?? key
}

function villageAt(
  reading: Reading,
  run: Run,
  start: number,
  typeAt: number,
  make: (end: number) => Found,
): Found | null {
  if (reading.inCapitals[make(start + 1).sentence]) return null
  if (run.end - start > 5 || isPerson(reading, run, start, typeAt)) return null
  const number = reading.tokens[run.end]
  const next = reading.tokens[run.end + 1]
  const closes = !next || next.shape === 'punctuation' || typeWords.has(next.norm)
  const numbered = number?.shape === 'int' && number.text.length <= 2 && closes
  return make(numbered ? run.end + 1 : run.end)
}

/** "Chủ tịch UBND xã Trần Văn B", "trưởng bản Giàng A Páo". */
function isPerson(reading: Reading, run: Run, start: number, typeAt: number): boolean {
  const { tokens } = reading
  const head = tokens[start]?.norm ?? ''
  if (!familyNames.has(head)) return false
  const length = run.end - start
  const middle = tokens[start + 1]?.norm
  if (length >= 3 && (middle === 'văn' || middle === 'thị')) return true
  if (length < 2) return false
  for (let i = Math.max(0, typeAt - 4); i < typeAt; i++) {
    const norm = tokens[i]?.norm ?? ''
    if (seats.has(norm) || namesNoPlace.has(norm)) return true
  }
  return length >= 3
}

/** The further names of a list: ", B", "và B", "; B (…)". A type word between ends it; that is read anew. */
function readList(
  reading: Reading,
  word: TypeWord,
  from: number,
  endToken: number,
  sure: boolean,
  sentence: number,
  list: number,
): Found[] {
  const { tokens } = reading
  const names: Found[] = []
  let at = from
  for (;;) {
    const open = tokens[at]?.text === '(' ? closing(reading, at, endToken) : -1
    if (open > 0) at = open
    if (at >= endToken || !separators.has(tokens[at]?.norm ?? '')) return names
    at++
    if (tokens[at]?.norm === 'và') at++
    if (at >= endToken || !reading.isName[at]) return names
    const run = runAt(reading, at)
    if (!run || run.first !== at) return names
    const next = nameAt(reading, word, at, sure ? 'listed' : 'series', sentence, list, at)
    if (!next) return names
    // An unknown name counts only inside a list that surely is one, and where the run ends with it.
    if (!isKnown(next) && (!sure || word.level === 'village')) return names
    names.push(next)
    at = next.end
  }
}

/** The token after the bracket that closes, where it does so soon; -1 else. */
function closing(reading: Reading, open: number, endToken: number): number {
  for (let i = open + 1; i < Math.min(endToken, open + 20); i++)
    if (reading.tokens[i]?.text === ')') return i + 1
  return -1
}
