import { normAt, type Stretch, saysAt, tokenAt } from '../stretch.ts'
import type { FoundTime } from './value.ts'

/** How a time expression is bound into its sentence, by the words before it. */
export interface Role {
  /** The first of those words that belong to the expression: "tính" in "tính đến cuối năm 2019". */
  readonly first: number
  readonly role: FoundTime['role']
  readonly comparison: boolean
  /** "trước ngày 25/3", "đến năm 2030": a point still to come. */
  readonly ahead: boolean
}

const ends = new Set(['cuối', 'hết'])
// "sau năm 2020", but "sau 6 tháng đầu năm".
const instants = new Set(['năm', 'ngày'])
const starts = new Set(['đầu', 'giữa'])
const filler = new Set(['ngày', 'thời', 'điểm', 'tháng', 'năm'])
// bắt đầu, dẫn đầu, lần đầu: no beginning of a time.
const verbsBeforeStart = new Set('bắt dẫn lần ban bước đứng mở khởi hàng'.split(' '))
const furthestComparison = 8

/**
 * The role of what begins at a token. Looks back a few tokens only, for words that belong to it not past `floor`,
 * where the expression before it ends.
 */
export function roleAt(sentence: Stretch, first: number, floor: number): Role {
  const stretch = { ...sentence, first: floor }
  let at = first
  let role: FoundTime['role'] = 'in'
  while (at > first - 4) {
    const word = normAt(stretch, at - 1)
    if (ends.has(word) && !isVerbEnd(stretch, at - 1)) role = 'as_of'
    else if (!filler.has(word) && !(starts.has(word) && !isVerbEnd(stretch, at - 1))) break
    at -= 1
  }
  at = pastHour(stretch, at)
  const before = normAt(stretch, at - 1)
  let ahead = false
  if (before === 'đến' || before === 'tới') {
    role = 'as_of'
    const stated = normAt(stretch, at - 2) === 'tính' || at < first
    ahead = !stated && normAt(stretch, first) === 'năm'
    at -= normAt(stretch, at - 2) === 'tính' || normAt(stretch, at - 2) === 'cho' ? 2 : 1
  } else if (before === 'trước') {
    role = 'as_of'
    ahead = true
    at -= 1
  } else if (before === 'sau' && instants.has(normAt(stretch, at))) {
    role = 'from'
    at -= 1
  } else if (before === 'từ') {
    role = 'from'
    at -= normAt(stretch, at - 2) === 'kể' ? 2 : 1
  } else if (at < first && role === 'in') {
    at = firstNamed(stretch, at, first)
  }
  if (!ahead && normAt(stretch, first) === 'năm') ahead = isPlanned(sentence, at)
  return { first: at, role, comparison: isComparison(sentence, at), ahead }
}

// "kế hoạch năm 2026", "dự toán ngân sách và nhiệm vụ phát triển kinh tế - xã hội năm 2012"; what was carried out is
// no plan any more: "kết quả thực hiện nhiệm vụ năm 2025".
const plans = new Set(['kế hoạch', 'nhiệm vụ', 'phương hướng', 'dự toán', 'mục tiêu', 'chỉ tiêu', 'phấn đấu'])
const furthestPlan = 9

function isPlanned(stretch: Stretch, first: number): boolean {
  // "Năm 2026, xã phấn đấu thu …": the plan follows at once.
  for (let at = first + 2; at <= first + 7; at += 1) {
    if (normAt(stretch, at) === 'phấn' && normAt(stretch, at + 1) === 'đấu') return true
    if (normAt(stretch, at) === 'sẽ') return true
  }
  for (let at = first - 2; at >= first - furthestPlan; at -= 1) {
    const norm = normAt(stretch, at)
    if (norm === ',' || norm === ';' || norm === '' || norm === '.') return false
    if (plans.has(`${norm} ${normAt(stretch, at + 1)}`)) return normAt(stretch, at - 1) !== 'hiện'
  }
  return false
}

/** "đến 15 giờ ngày 20/10", "đến 17h00 ngày 20/10": the hour parts no day from its "đến". */
function pastHour(stretch: Stretch, at: number): number {
  const clock = tokenAt(stretch, at - 1)?.shape === 'clock'
  if (!clock && (normAt(stretch, at - 1) !== 'giờ' || tokenAt(stretch, at - 2)?.shape !== 'int')) return at
  const first = clock ? at - 1 : at - 2
  const before = normAt(stretch, first - 1)
  return before === 'đến' || before === 'tới' ? first : at
}

/** Whether "đầu" at a token ends another word: bắt đầu, dẫn đầu. */
export function isVerbEnd(stretch: Stretch, at: number): boolean {
  return verbsBeforeStart.has(normAt(stretch, at - 1))
}

/** "vào đầu tháng 3" begins at "đầu": the preposition does not belong to it. */
function firstNamed(stretch: Stretch, at: number, first: number): number {
  let start = at
  while (start < first && !starts.has(normAt(stretch, start))) start += 1
  return start
}

const compared = new Set(['cao', 'thấp', 'nhiều', 'ít', 'lớn', 'nhỏ', 'kém', 'tốt', 'nhanh'])

/** "so với (cùng kỳ) năm 2021", "cùng kỳ năm trước". */
function isComparison(stretch: Stretch, first: number): boolean {
  if (saysAt(stretch, first, 'cùng', 'kỳ')) return true
  // "cao hơn năm 2017", "thấp hơn cuối năm 2020"
  if (normAt(stretch, first - 1) === 'hơn' && compared.has(normAt(stretch, first - 2))) return true
  for (let at = first - 1; at >= first - furthestComparison; at -= 1) {
    const norm = normAt(stretch, at)
    if (norm === ',' || norm === ';' || norm === '(' || norm === '') return false
    if (norm === 'so' || norm === 'gấp' || (norm === 'cùng' && normAt(stretch, at + 1) === 'kỳ')) return true
  }
  return false
}
