import type { Level } from '../../../shared/records/place.ts'
import type { Token } from '../language/types.ts'
import { familyNames, persons } from './contexts.ts'
import type { Found } from './found.ts'
import { districtKey, gazetteer } from './gazetteer.ts'
import { keyOf } from './keys.ts'
import { type Reading, type Run, runAt } from './reading.ts'
import { foldSyllable, nameKey } from './spelling.ts'
import { noNames, noNameWords, type TypeWord, typeWords } from './type-words.ts'

const LONGEST_NAME = 6
/** Seats of a person: after them "xã Trần Văn B" is B of the commune, not a commune of that name. */
const seats: ReadonlySet<string> = new Set(
  'tịch thư ubnd hđnd ủy trưởng phó cán bộ viên đốc đồng chí ông bà công chức'.split(' '),
)
/** What is counted stands behind a number; all else lets the number be part of a village's name. */
const counted: ReadonlySet<string> = new Set(
  (
    'hộ tiêu người triệu tỷ tỉ đồng km m ha xã thôn bản con cây công đơn nhân khẩu ngôi nhà tháng năm ngày giờ ' +
    'lần vụ chỉ mô tuyến công trình em học cơ hợp sản điểm tấn tạ kg nghìn lượt đoàn đội gia'
  ).split(' '),
)

/** The name that begins at a token, as far as the gazetteer and the words around tell where it ends. */
export function nameAt(
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
  const inCapitals = reading.inCapitals[sentence] ?? false
  const { level, type } = word
  let end = 0
  let key: string | null = null
  if (level === 'village') end = villageEnd(reading, run, start, typeAt, inCapitals)
  else {
    end = knownEnd(reading, run, start, level, inCapitals)
    if (end === 0) end = smallEnd(reading, run, start, level)
    if (end === 0 && level === 'district') {
      key = joinedDistrict(tokens, start, run.end)
      if (key) end = run.end
    }
    if (end === 0 && mayBeNew(reading, word, run, start, kind, typeAt, inCapitals)) end = run.end
  }
  if (end === 0) return null
  key ??= aliased(keyOf(tokens, start, end))
  return { level, type, first: start, end, nameFirst: start, key, sentence, kind, list }
}

/** `districtKey` of these tokens as one word; null where it is no district's. */
function joinedDistrict(tokens: readonly Token[], first: number, end: number): string | null {
  let folded = ''
  for (let i = first; i < end; i++) folded += foldSyllable(tokens[i]?.text ?? '')
  return districtKey(folded)
}

/** Whether a name that is not in the gazetteer is a new or misspelt one, and not something else. */
function mayBeNew(
  reading: Reading,
  word: TypeWord,
  run: Run,
  start: number,
  kind: Found['kind'],
  typeAt: number,
  inCapitals: boolean,
): boolean {
  if (word.form !== 'word' && word.form !== 'short') return false
  if (word.level === 'province' || inCapitals || kind === 'organ') return false
  if (run.end - start > 4 || isPerson(reading, run, start, typeAt)) return false
  // "các phường ở trung tâm (Lâm Đồng)": a known name of another level is none that is new.
  if (kind === 'listed' && isNamed(reading.tokens, start, run.end)) return false
  return run.end - start > 1 || reading.tokens[run.end]?.shape !== 'lower'
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
    // "(Lâm Đồng)" is no Lâm of a person Đồng.
    if (byName.has(keyOf(reading.tokens, start, run.end))) continue
    if (familyNames.has(rest.norm) || noNames.has(`${rest.norm} ${reading.tokens[end + 1]?.norm ?? ''}`))
      return end
    if (byName.has(keyOf(reading.tokens, end, run.end))) return end
  }
  return 0
}

/** How many syllables of a name may be written small by mistake. */
const MOST_SMALL = 3

/** The end of a name that goes on in small letters, "Đăk Rơ ông", "Tu mơ rông"; 0 where there is none of that level. */
function smallEnd({ tokens }: Reading, run: Run, start: number, level: Level): number {
  let last = run.end
  while (last < run.end + MOST_SMALL && tokens[last]?.shape === 'lower') last++
  for (let end = last; end > run.end; end--) {
    const units = gazetteer().byName.get(keyOf(tokens, start, end))
    if (units?.some((unit) => unit.level === level)) return end
  }
  return 0
}

/**
 * The end of a name that goes on behind its run: with a hyphen (Bà Rịa - Vũng Tàu, Phan Rang-Tháp Chàm) or a number
 * (Sơn Kim 1, Hải Châu II); 0 where it does not.
 */
export function joinedEnd(reading: Reading, run: Run, start: number): number {
  const { tokens } = reading
  const next = tokens[run.end]
  if (!next) return 0
  if (next.shape === 'int' || next.shape === 'roman') {
    // "Sơn Kim 1 đạt 9 tiêu chí", but "Sơn Kim 1 tiêu chí".
    const behind = tokens[run.end + 1]
    const isName = behind?.shape !== 'lower' || isPlainWord(behind)
    return isName && isNamed(tokens, start, run.end + 1) ? run.end + 1 : 0
  }
  if (next.text !== '-' && next.text !== '–') return 0
  const second = runAt(reading, run.end + 1)
  return second?.first === run.end + 1 && isNamed(tokens, start, second.end) ? second.end : 0
}

function isNamed(tokens: readonly Token[], first: number, end: number): boolean {
  return gazetteer().byName.has(keyOf(tokens, first, end))
}

/** Shorter and older names of provinces, as keys. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    HCM: 'Hồ Chí Minh',
    'Đắc Lắc': 'Đắk Lắk',
    'Đắk Lắc': 'Đắk Lắk',
    'Đắc Lắk': 'Đắk Lắk',
    Đắklắk: 'Đắk Lắk',
    Đăklăk: 'Đắk Lắk',
    Đaklak: 'Đắk Lắk',
    Daklak: 'Đắk Lắk',
    'Đắc Nông': 'Đắk Nông',
    Đắknông: 'Đắk Nông',
    Đaknông: 'Đắk Nông',
    Kontum: 'Kon Tum',
    Gialai: 'Gia Lai',
    'Bắc Cạn': 'Bắc Kạn',
  }).map(([from, to]) => [nameKey(from), nameKey(to)]),
)

/** By their first letters, so that a name which cannot be one of them is not looked up. */
const aliasLetters: ReadonlySet<string> = new Set([...aliases.keys()].map((key) => key.slice(0, 1)))

export function aliased(key: string): string {
  return aliasLetters.has(key.charAt(0)) ? (aliases.get(key) ?? key) : key
}

/** A village has no codes: its name is what stands there, with a number behind; 0 where it is none. */
function villageEnd(reading: Reading, run: Run, start: number, typeAt: number, inCapitals: boolean): number {
  if (inCapitals || run.end - start > 5 || isPerson(reading, run, start, typeAt)) return 0
  const number = reading.tokens[run.end]
  const next = reading.tokens[run.end + 1]
  const closes = !next || next.shape === 'punctuation' || typeWords.has(next.norm) || isPlainWord(next)
  const numbered = number?.shape === 'int' && number.text.length <= 2 && closes
  return numbered ? run.end + 1 : run.end
}

/** Whether a word behind a number leaves it a name: it does not say what is counted. */
export const isPlainWord = ({ shape, norm }: { shape: string; norm: string }) =>
  shape === 'lower' && !counted.has(norm)

/** "Chủ tịch UBND xã Trần Văn B", "trưởng bản Giàng A Páo". */
function isPerson(reading: Reading, run: Run, start: number, typeAt: number): boolean {
  const { tokens } = reading
  const head = tokens[start]?.norm ?? ''
  const length = run.end - start
  const middle = tokens[start + 1]?.norm
  const before = tokens[typeAt - 1]?.norm ?? ''
  if (length >= 3 && (middle === 'văn' || middle === 'thị') && (familyNames.has(head) || seats.has(before)))
    return true
  if (!familyNames.has(head)) return false
  if (length < 2) return false
  for (let i = Math.max(0, typeAt - 4); i < typeAt; i++) {
    const norm = tokens[i]?.norm ?? ''
    if (seats.has(norm) || persons.has(norm)) return true
  }
  return length >= 3
}

/** Whether the run from here is a commune's whole name: Bản Công, Làng Mô. */
export function isCommuneName(reading: Reading, i: number): boolean {
  const run = runAt(reading, i)
  if (!run || run.end - i > LONGEST_NAME) return false
  const units = gazetteer().byName.get(keyOf(reading.tokens, i, run.end))
  return units?.some((unit) => unit.level === 'commune') ?? false
}
