import type { Qualifier } from '../../../../shared/records/fact.ts'
import { normAt, type Stretch, tokenAt } from '../stretch.ts'

/** A qualifier and where its words end, seen from the number. */
export interface Qualified {
  readonly qualifier: Qualifier
  readonly at: number
}

const pairs = new Map<string, Qualifier>(
  (
    [
      ['under', 'chưa đến', 'chưa tới', 'chưa đầy', 'không đến', 'không tới', 'không đầy'],
      [
        'about',
        'xấp xỉ',
        'ước chừng',
        'ước khoảng',
        'khoảng chừng',
        'khoảng gần',
        'khoảng trên',
        'khoảng hơn',
        'áng chừng',
        'ngót nghét',
        'suýt soát',
        'trên dưới',
      ],
      ['at_least', 'tối thiểu', 'ít nhất', 'không dưới', 'chí ít'],
      ['at_most', 'tối đa', 'không quá', 'nhiều nhất', 'không hơn', 'không vượt'],
    ] as const
  ).flatMap(([qualifier, ...words]) => words.map((pair): [string, Qualifier] => [pair, qualifier])),
)

const singles = new Map<string, Qualifier>([
  ['hơn', 'over'],
  ['trên', 'over'],
  ['quá', 'over'],
  ['dưới', 'under'],
  ['gần', 'about'],
  ['khoảng', 'about'],
  ['chừng', 'about'],
  ['độ', 'about'],
  ['tầm', 'about'],
  ['ngót', 'about'],
  ['cỡ', 'about'],
  ['non', 'about'],
  ['~', 'about'],
  ['>', 'over'],
  ['<', 'under'],
  ['≥', 'at_least'],
  ['≤', 'at_most'],
])
// "mầm non 19/5", "kích cỡ 5": the second half of another word.
const halves = new Map([
  ['non', new Set(['mầm', 'nước', 'sinh'])],
  ['cỡ', new Set(['kích'])],
])
// "không thấp hơn 60%" is at least that, "không cao hơn 3%" at most.
const bounds = new Map<string, Qualifier>([
  ...'ít thấp nhỏ'.split(' ').map((word): [string, Qualifier] => [word, 'at_least']),
  ...'cao nhiều lớn'.split(' ').map((word): [string, Qualifier] => [word, 'at_most']),
])
// "cao hơn 2%" is a difference, no "over 2%".
const compared = new Set(
  'cao thấp nhiều ít lớn nhỏ tốt nhanh chậm sớm muộn dài ngắn già trẻ đông rộng mạnh'.split(' '),
)
// tốc độ 8%, mức độ 4: the second half of a noun.
const degrees = new Set(
  'cấp mức tốc trình nhiệt mật chế tiến cường góc vĩ kinh biên thái thời cự tọa'.split(' '),
)

/**
 * The qualifier whose last word stands at a token, directly before a number: hơn, trên, không dưới … `at` is its
 * first token. null for "trên địa bàn" (no number follows), "cao hơn", "tốc độ".
 */
export function qualifierBefore(stretch: Stretch, last: number): Qualified | null {
  const word = normAt(stretch, last)
  const before = normAt(stretch, last - 1)
  const bound = word === 'hơn' && normAt(stretch, last - 2) === 'không' ? bounds.get(before) : undefined
  if (bound !== undefined) return { qualifier: bound, at: last - 2 }
  if (word === 'quá' && before === 'vượt' && normAt(stretch, last - 2) === 'không') {
    return { qualifier: 'at_most', at: last - 2 }
  }
  const pair = pairs.get(`${before} ${word}`)
  if (pair !== undefined) return { qualifier: pair, at: last - 1 }
  const single = singles.get(word)
  if (single === undefined || halves.get(word)?.has(before) === true) return null
  if (word === 'hơn' && compared.has(before)) return null
  if (word === 'độ' && degrees.has(before)) return null
  // "giảm trên 4%", "có hơn 12.000 hộ"; a capital is a name.
  return tokenAt(stretch, last)?.shape === 'capital' && last > stretch.first
    ? null
    : { qualifier: single, at: last }
}

/** How many words of a unit may part a number from its "trở lên": "từ 90% thành viên Hội đồng trở lên". */
const widestUnit = 6

const upwards = new Map<string, Qualifier>([
  ['lên', 'at_least'],
  ['xuống', 'at_most'],
])

/**
 * The qualifier after a number that ends before a token: "trở lên", "trở xuống", with a unit's words between; after
 * "từ" also "đổ lại", "đổ xuống". `at` is the token after it where it follows directly, else the number's own end, so
 * that the unit can still be seen.
 */
export function qualifierAfter(stretch: Stretch, end: number, afterFrom: boolean): Qualified | null {
  if (normAt(stretch, end) === 'hơn' && !isWord(stretch, end + 1)) return { qualifier: 'over', at: end + 1 }
  for (let at = end; at <= end + widestUnit; at += 1) {
    const token = tokenAt(stretch, at)
    if (token === undefined) return null
    if (token.norm === 'trở' || (token.norm === 'đổ' && afterFrom)) {
      const direction = normAt(stretch, at + 1)
      const qualifier = upwards.get(direction) ?? (afterFrom && direction === 'lại' ? 'at_most' : undefined)
      return qualifier === undefined ? null : { qualifier, at: at === end ? at + 2 : end }
    }
    if (!isWord(stretch, at) && token.norm !== '/') return null
  }
  return null
}

function isWord(stretch: Stretch, at: number): boolean {
  const shape = tokenAt(stretch, at)?.shape
  return shape === 'lower' || shape === 'capital' || shape === 'upper'
}
