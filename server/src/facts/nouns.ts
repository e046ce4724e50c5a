import type { Level } from '../../../shared/records/place.ts'

/** Nouns for units of the map. Longer ones first where one begins another. */
const unitNouns: ReadonlyMap<string, Level> = new Map([
  ['tỉnh', 'province'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  ['thành phố', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
  ['thôn', 'village'],
  ['bản', 'village'],
  ['làng', 'village'],
  ['ấp', 'village'],
  ['buôn', 'village'],
  ['bon', 'village'],
  ['xóm', 'village'],
  ['khóm', 'village'],
  ['khu phố', 'village'],
  ['khu dân cư', 'village'],
  ['tổ dân phố', 'village'],
])

const first = new Set([...unitNouns.keys()].map((noun) => noun.split(' ')[0] as string))

/** How many words the unit noun at this token has; 0 where there is none. */
export function unitNounLength(words: readonly string[], at: number): number {
  const word = words[at]
  if (word === undefined || !first.has(word)) return 0
  if (unitNouns.has(`${word} ${words[at + 1]} ${words[at + 2]}`)) return 3
  if (unitNouns.has(`${word} ${words[at + 1]}`)) return 2
  return unitNouns.has(word) ? 1 : 0
}

/** Level of the unit noun at this token; null where there is none. */
export function levelOfNoun(words: readonly string[], at: number): Level | null {
  const length = unitNounLength(words, at)
  return length ? (unitNouns.get(words.slice(at, at + length).join(' ')) ?? null) : null
}

/** The unit noun that a number counts: right after it, or after "đơn vị cấp", "số". */
export function unitNounAt(words: readonly string[], at: number): number | null {
  if (unitNounLength(words, at)) return at
  if (
    words[at] === 'đơn' &&
    words[at + 1] === 'vị' &&
    words[at + 2] === 'cấp' &&
    unitNounLength(words, at + 3)
  )
    return at + 3
  if (words[at] === 'số' && unitNounLength(words, at + 1)) return at + 1
  return null
}

/** Words that begin what is said of a group, so that its name ends before them. */
const predicates = new Set([
  'đạt',
  'có',
  'chỉ',
  'mới',
  'đã',
  'cùng',
  'hầu',
  'được',
  'đều',
  'hoàn',
  'là',
  'gồm',
  'lần',
  'mỗi',
  'bị',
  'vẫn',
  'chưa',
  'cơ',
  'giữ',
  'duy',
  'ước',
  'bình',
  'tăng',
  'giảm',
  'với',
  'không',
  'trong',
  'tại',
  'sẽ',
  'phấn',
  'đăng',
  'cán',
  'về',
  'dưới',
  'trên',
  'đang',
  'trở',
  'tiếp',
  'ở',
  'thoát',
  'vào',
  'cũng',
  'thực',
  'tự',
  'đến',
  'hiện',
  'này',
  'của',
  'để',
  'và',
  'từ',
  'theo',
  'ntm',
  'cho',
  'đề',
  'triển',
  'tập',
  'ra',
])

/** End (token) of a group's name whose unit noun stands at `noun`: "20 xã | trọng điểm đặc biệt khó khăn | có". */
export function groupEnd(words: readonly string[], noun: number, limit: number): number {
  let end = noun + unitNounLength(words, noun)
  for (let length = 0; end < limit && length < 9; length++, end++) {
    const word = words[end] as string
    if (word === 'còn' && words[end + 1] === 'lại') {
      end++
      continue
    }
    // "thôn, làng", "xóm, tổ dân phố": one counted thing with two names.
    if ((word === ',' || word === 'và') && length === 0 && unitNounLength(words, end + 1)) {
      end += unitNounLength(words, end + 1)
      continue
    }
    // "các xã chưa đạt kiểu mẫu bình quân …": the negated standard belongs to the name.
    if (word === 'chưa' && words[end + 1] === 'đạt' && !/^\d/.test(words[end + 2] ?? '')) {
      end++
      continue
    }
    if (predicates.has(word) || word === 'còn' || !/^[\p{L}]/u.test(word)) break
  }
  return end
}
