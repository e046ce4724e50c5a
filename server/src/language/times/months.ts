import { normAt, type Stretch, saysAt, tokenAt, touchesNext } from '../stretch.ts'
import { readCount, readInt, readMonth, readMonthYear, readYear, readYearAfter } from './calendar.ts'
import type { Match, Year } from './value.ts'

const until = new Set(['đến', 'tới', '-', '–', '—'])
// A length of time and no part of the calendar year: "sau 6 tháng", "định kỳ 6 tháng".
const lengthBefore = new Set(
  'sau định kỳ mỗi hơn gần khoảng vòng hạn cứ ít quá dưới trên kéo dài thời suốt được thêm'.split(' '),
)
const stateAfter = new Set(', được đạt ước là thu chi toàn huyện tỉnh xã của giảm . ;'.split(' '))

/** tháng 10 năm 2022, tháng 11/2021, tháng 7, từ tháng 3 đến tháng 9/2023, tháng 1 - 9/2022; 10/2022; T9/2022. */
export function readMonths(stretch: Stretch, at: number): Match | null {
  const token = tokenAt(stretch, at)
  if (token === undefined) return null
  if (token.shape === 'fraction') {
    const found = readMonthYear(token.text)
    if (found === null) return null
    const letter = normAt(stretch, at - 1) === 't' && touchesNext(stretch, at - 1)
    return { first: letter ? at - 1 : at, end: at + 1, value: { kind: 'month', ...found } }
  }
  // "10 tháng năm 2022" is a phase; "các tháng 5" is none.
  if (token.norm !== 'tháng' || readInt(stretch, at - 1) !== null) return null
  const start = readOneMonth(stretch, at + 1)
  if (start === null) return readNear(stretch, at, 'nearMonth')
  const join = normAt(stretch, start.end)
  if (until.has(join) || (join === 'và' && start.year === null)) {
    let next = start.end + 1
    for (const word of ['hết', 'cuối', 'tháng']) if (normAt(stretch, next) === word) next += 1
    const last = readOneMonth(stretch, next)
    const named = normAt(stretch, next - 1) === 'tháng'
    const bound = typeof last?.year === 'number' || (named && join !== 'và')
    if (last !== null && bound && (join !== 'và' || last.month > start.month)) {
      const { month: to, year, end } = last
      const fromYear = start.year ?? year
      return { first: at, end, value: { kind: 'months', from: start.month, fromYear, to, year } }
    }
  }
  const { month, year, end } = start
  if (year !== null) return { first: at, end, value: { kind: 'month', month, year } }
  const coming = join === 'tới' && normAt(stretch, end + 1) !== 'đây'
  return { first: at, end: pastNear(stretch, end), value: { kind: 'month', month, year, coming } }
}

/** Past "này", "tới", "vừa qua" after a month without its year. */
function pastNear(stretch: Stretch, at: number): number {
  const word = normAt(stretch, at)
  if (word === 'vừa' && normAt(stretch, at + 1) === 'qua') return at + 2
  return word === 'này' || word === 'tới' || word === 'qua' ? at + 1 : at
}

const nearness = new Map([
  ['trước', -1],
  ['này', 0],
  ['sau', 1],
  ['tới', 1],
])
const severalBefore = new Set(
  'các những mấy nhiều từng mỗi hàng hằng vài một hai ba bốn năm sáu bảy tám chín mười'.split(' '),
)
const proverbReach = 8

/** "tháng trước", "quý này"; not "các tháng trước", "ba tháng sau", "tháng sau cao hơn tháng trước". */
export function readNear(stretch: Stretch, at: number, kind: 'nearMonth' | 'nearQuarter'): Match | null {
  const offset = nearness.get(normAt(stretch, at + 1))
  if (offset === undefined || severalBefore.has(normAt(stretch, at - 1))) return null
  // "tháng trước đó" is one before another.
  if (normAt(stretch, at + 2) === 'đó') return null
  const opposite = offset < 0 ? 'sau' : 'trước'
  for (let i = at - proverbReach; i < at + proverbReach; i += 1)
    if (saysAt(stretch, i, normAt(stretch, at), opposite)) return null
  return { first: at, end: at + 2, value: { kind, offset } }
}

function readOneMonth(stretch: Stretch, at: number): { month: number; year: Year; end: number } | null {
  const joined = readMonthYear(normAt(stretch, at))
  if (joined !== null) return { ...joined, end: at + 1 }
  const found = readMonth(stretch, at)
  return found === null ? null : { month: found.month, ...readYearAfter(stretch, found.end) }
}

/**
 * Months counted from the year's beginning or end: 9 tháng đầu năm [2013], Bảy tháng qua, 10 tháng năm 2022,
 * 6 tháng cuối năm, nửa đầu năm; and the bare "thu ngân sách 11 tháng được".
 */
export function readPhase(stretch: Stretch, at: number): Match | null {
  if (normAt(stretch, at) === 'nửa') return readHalf(stretch, at)
  const count = readCount(stretch, at)
  if (count !== null && normAt(stretch, count.end) === 'quý') return readQuarters(stretch, at, count)
  if (count === null || normAt(stretch, count.end) !== 'tháng' || count.value < 1 || count.value > 12)
    return null
  // "tháng 6 tháng 7" and "15/6 tháng": the number is the month before.
  if (normAt(stretch, at - 1) === 'tháng') return null
  const next = count.end + 1
  const months = count.value
  const first = at
  if (saysAt(stretch, next, 'đầu', 'năm')) return phase(stretch, first, next + 2, 1, months)
  if (saysAt(stretch, next, 'cuối', 'năm')) return phase(stretch, first, next + 2, 13 - months, 12)
  if (saysAt(stretch, next, 'qua') || saysAt(stretch, next, 'gần', 'đây')) {
    return {
      first,
      end: next + (saysAt(stretch, next, 'qua') ? 1 : 2),
      value: { kind: 'lastMonths', count: months },
    }
  }
  const { year, end } = readYearAfter(stretch, next)
  if (year !== null) return { first, end, value: { kind: 'phase', from: 1, to: months, year } }
  if (months < 2 || months > 11 || lengthBefore.has(normAt(stretch, at - 1))) return null
  if (!stateAfter.has(normAt(stretch, next))) return null
  return { first, end: next, value: { kind: 'phase', from: 1, to: months, year: null } }
}

/** "3 quý đầu năm 2023", "hai quý cuối năm". */
function readQuarters(
  stretch: Stretch,
  first: number,
  { value, end }: { value: number; end: number },
): Match | null {
  if (value < 1 || value > 3) return null
  if (saysAt(stretch, end + 1, 'đầu', 'năm')) return phase(stretch, first, end + 3, 1, 3 * value)
  return saysAt(stretch, end + 1, 'cuối', 'năm') ? phase(stretch, first, end + 3, 13 - 3 * value, 12) : null
}

function readHalf(stretch: Stretch, at: number): Match | null {
  if (saysAt(stretch, at + 1, 'đầu', 'năm')) return phase(stretch, at, at + 3, 1, 6)
  return saysAt(stretch, at + 1, 'cuối', 'năm') ? phase(stretch, at, at + 3, 7, 12) : null
}

/** A phase whose year may follow: "đầu năm 2017", "đầu năm nay", "đầu năm". */
function phase(stretch: Stretch, first: number, at: number, from: number, to: number): Match {
  const year = readYear(stretch, at)
  if (year === null || year.year === 'past')
    return { first, end: at, value: { kind: 'phase', from, to, year: null } }
  return { first, end: year.end, value: { kind: 'phase', from, to, year: year.year } }
}
