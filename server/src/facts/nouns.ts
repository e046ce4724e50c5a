import type { Level } from '../../../shared/records/place.ts'
import { wordSet } from './words.ts'

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

/** The nouns by their first word, the longest first: asked for every word of every article. */
const byFirst = new Map<string, readonly { readonly words: readonly string[]; readonly level: Level }[]>()
for (const [noun, level] of unitNouns) {
  const words = noun.split(' ')
  const head = words[0] as string
  const same = [...(byFirst.get(head) ?? []), { words, level }]
  byFirst.set(
    head,
    same.sort((a, b) => b.words.length - a.words.length),
  )
}

/** Whether a unit noun may begin with this word. */
export const beginsUnitNoun = (word: string): boolean => byFirst.has(word)

function unitNoun(words: readonly string[], at: number) {
  const known = byFirst.get(words[at] as string)
  if (known === undefined) return undefined
  for (const noun of known) {
    let length = 1
    while (length < noun.words.length && words[at + length] === noun.words[length]) length++
    if (length === noun.words.length) return noun
  }
  return undefined
}

/** How many words the unit noun at this token has; 0 where there is none. */
export const unitNounLength = (words: readonly string[], at: number): number =>
  unitNoun(words, at)?.words.length ?? 0

/** Level of the unit noun at this token; null where there is none. */
export const levelOfNoun = (words: readonly string[], at: number): Level | null =>
  unitNoun(words, at)?.level ?? null

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

/** Words that say which units a group holds; any other word begins what is said of them. */
const modifiers = wordSet(
  'trọng điểm đặc biệt khó khăn vùng sâu xa cao biên giới bãi ngang ven biển hải đảo miền núi nghèo nông thôn diện thuộc khu vực i ii iii an toàn atk đông đồng bào dân tộc thiểu số dtts khmer mông đầu tiên khác cũ thấp hạ thượng lòng hồ nhất ba phía bắc nam đông tây giữa xuất phát hành chính trực cấp loại nhóm chưa kiểu mẫu nâng chuẩn thứ nêu nói tham gia thí chỉ đạo hưởng lợi thụ thành viên sáp nhập sau trước đô thị ngoại thành nội vừa mới',
)
/** Of these, what belongs to a name only with another word of it after: "đặc biệt khó khăn", not "nâng …". */
const openers = wordSet('nâng chỉ chưa vừa sau trước mới trực')

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
    if (!modifiers.has(word) || (openers.has(word) && !modifiers.has(words[end + 1] ?? ''))) break
  }
  return end
}
