import { normAt, type Stretch, tokenAt, touchesNext } from '../stretch.ts'
import {
  isDay,
  readCount,
  readDayMonth,
  readFullDate,
  readInt,
  readMonth,
  readMonthYear,
  readYearAfter,
} from './calendar.ts'
import { type CalendarDay, isYear, type Match } from './value.ts'

const cues = new Set('ngày sáng trưa chiều tối đêm hôm mùng mồng'.split(' '))
const afterCue = new Set('ngày sớm muộn hôm cùng nay qua kia mai'.split(' '))
const nearDays = new Map([
  ['nay', 0],
  ['qua', -1],
  ['kia', -2],
  ['mai', 1],
])
const weekdays = new Set('hai ba tư năm sáu bảy nhật'.split(' '))
const joins = new Set(['và', '-', '–', '—', 'đến', 'tới'])

/**
 * A day or days after a word that calls for one: Sáng ngày 8/9; chiều 30-12; ngày 03 tháng 12 năm 2021; sáng nay
 * (11/8); chiều thứ Sáu, 17/11; 2 ngày 14 và 15/7; từ ngày 3 đến ngày 5/6.
 */
export function readDaysAfterCue(stretch: Stretch, at: number): Match | null {
  if (!cues.has(normAt(stretch, at))) return null
  let next = at + 1
  while (next < at + 4 && afterCue.has(normAt(stretch, next))) next += 1
  const near = next > at + 1 ? nearDays.get(normAt(stretch, next - 1)) : undefined
  const dated = readDays(stretch, afterWeekday(stretch, next))
  if (dated !== null) {
    const closed = normAt(stretch, dated.first - 1) === '(' && normAt(stretch, dated.end) === ')'
    return { ...dated, first: counted(stretch, at), end: closed ? dated.end + 1 : dated.end }
  }
  // "Hôm nay: 88" is a visitor counter; "đêm nay", "sáng mai" need no date.
  if (near === undefined || normAt(stretch, next) === ':') return null
  if (normAt(stretch, at) === 'ngày' && !isNearDay(stretch, at, next)) return null
  return { first: at, end: next, value: { kind: 'nearDay', offset: near } }
}

/** "ngày hôm qua", "ngày mai"; not "ngày nay", nor "vì ngày mai lập nghiệp". */
function isNearDay(stretch: Stretch, at: number, end: number): boolean {
  if (normAt(stretch, at + 1) === 'hôm') return true
  return normAt(stretch, end - 1) === 'mai' && tokenAt(stretch, end)?.shape === 'punctuation'
}

/** A day or days without such a word: all of 24/10/2022; others only in brackets that a word of days precedes. */
export function readBareDays(stretch: Stretch, at: number): Match | null {
  const token = tokenAt(stretch, at)
  if (token?.shape === 'date') {
    const days = readDays(stretch, at)
    if (days !== null) return days
  }
  const listed = readListedDay(stretch, at)
  if (listed !== null) return listed
  // "3 ngày tranh tài (25 - 27/4)"
  if (normAt(stretch, at - 1) !== '(') return null
  const days = readDays(stretch, at)
  if (days === null || normAt(stretch, days.end) !== ')') return null
  for (let back = at - 2; back >= at - 7; back -= 1) if (cues.has(normAt(stretch, back))) return days
  return null
}

const listing = new Set([',', ';', 'và', ':'])
const reached = new Set('đạt giải hoàn phải sẽ là được còn'.split(' '))

/** The next of several days: "đến 31/10 giải ngân 70%, 30/11 đạt 85% và 31/12 hoàn thành 100%". No share exceeds one. */
function readListedDay(stretch: Stretch, at: number): Match | null {
  if (tokenAt(stretch, at)?.shape !== 'fraction' || !listing.has(normAt(stretch, at - 1))) return null
  const found = readDayMonth(stretch, at)
  if (found === null) return null
  const value = { kind: 'day', day: { ...found, year: null } } as const
  // "ngày 20/10, 21/10": what is read of a sentence begins where the time before ended.
  const follows = stretch.first === at - 1 && stretch.tokens[at - 2]?.shape === 'fraction'
  if (follows && tokenAt(stretch, found.end)?.shape !== 'lower') return { first: at, end: found.end, value }
  if (found.day <= 12 || found.day <= found.month || !reached.has(normAt(stretch, found.end))) return null
  return { first: at, end: found.end, value }
}

/** "đến 30/9", "trước 25-3", "từ 1/7", where no unit follows that would make it a share or a range. */
export function readDaysAfterPreposition(stretch: Stretch, at: number): Match | null {
  const several = normAt(stretch, at - 1) === 'từ' ? readRange(stretch, at) : null
  if (several !== null) return several
  const found = readDayMonth(stretch, at)
  const token = tokenAt(stretch, at)
  if (found === null || token === undefined || token.shape === 'decimal') return null
  const shape = tokenAt(stretch, found.end)?.shape
  const follows = normAt(stretch, found.end)
  // "đến 9/12 xã" is a share; "đến 30/9 giải ngân" is a day: days past twelve cannot be counts of months.
  const certain = token.shape === 'fraction' && found.day > found.month && found.day > 12
  if (shape === 'lower' && !certain && follows !== 'năm' && follows !== 'và') return null
  if (shape === 'percent' || follows === '/') return null
  const year = readYearAfter(stretch, found.end)
  return { first: at, end: year.end, value: { kind: 'day', day: { ...found, year: year.year } } }
}

/** "từ 24 - 26/12", where it is no range of shares: "từ 5 - 7/9 xã". */
function readRange(stretch: Stretch, at: number): Match | null {
  if (readInt(stretch, at) === null || !joins.has(normAt(stretch, at + 1))) return null
  const days = readDays(stretch, at)
  if (days === null || days.value.kind !== 'days') return null
  const { to } = days.value
  const certain = to.day > 12 || to.year !== null || tokenAt(stretch, days.end)?.shape !== 'lower'
  return certain ? days : null
}

/** One day, or the first and last of several: "14 và 15/7", "25 - 27/4", "3 đến ngày 5/6", "ngày 3 tháng 2". */
export function readDays(stretch: Stretch, at: number): Match | null {
  const opened = normAt(stretch, at) === '(' ? at + 1 : at
  const single = readOneDay(stretch, opened)
  if (single !== null) {
    const last = readLater(stretch, single.end)
    if (last === null) return { first: opened, end: single.end, value: { kind: 'day', day: single.day } }
    return interval(opened, single.day, last)
  }
  const first = readInt(stretch, opened)
  if (first === null || first < 1 || first > 31) return null
  let next = opened + 1
  // "14, 15 và 16/7": the days between need no name of their own.
  while (
    normAt(stretch, next) === ',' &&
    readInt(stretch, next + 1) !== null &&
    readOneDay(stretch, next + 1) === null
  ) {
    next += 2
  }
  const last = normAt(stretch, next) === ',' ? readOneDay(stretch, next + 1) : readLater(stretch, next)
  return last === null ? null : interval(opened, { ...last.day, day: first }, last)
}

function interval(first: number, from: CalendarDay, last: { day: CalendarDay; end: number }): Match | null {
  const to = last.day
  const year = from.year ?? to.year
  const order = to.month * 31 + to.day - (from.month * 31 + from.day)
  // "30/12 và 2/1" spans New Year; what falls within a year is no interval.
  if (order <= 0 && from.month - to.month < 6) return null
  return {
    first,
    end: last.end,
    value: { kind: 'days', from: { ...from, year: order > 0 ? year : from.year }, to },
  }
}

function readLater(stretch: Stretch, at: number): { day: CalendarDay; end: number } | null {
  if (!joins.has(normAt(stretch, at))) return null
  let next = at + 1
  if (normAt(stretch, next) === 'hết') next += 1
  if (normAt(stretch, next) === 'ngày') next += 1
  return readOneDay(stretch, next)
}

function readOneDay(stretch: Stretch, at: number): { day: CalendarDay; end: number } | null {
  const token = tokenAt(stretch, at)
  if (token === undefined) return null
  if (token.shape === 'date') {
    const day = readFullDate(token.text)
    return day === null ? null : { day, end: at + 1 }
  }
  const short = readDayMonth(stretch, at)
  if (short !== null) {
    const { year, end } = readShortYear(stretch, short.end) ?? readYearAfter(stretch, short.end)
    return { day: { day: short.day, month: short.month, year }, end }
  }
  const parted = readParted(stretch, at)
  if (parted !== null) return parted
  const day = readInt(stretch, at)
  if (day === null || normAt(stretch, at + 1) !== 'tháng') return null
  const joined = readMonthYear(normAt(stretch, at + 2))
  if (joined !== null) return day >= 1 && day <= 31 ? { day: { day, ...joined }, end: at + 3 } : null
  const month = readMonth(stretch, at + 2)
  if (month === null || day < 1 || day > 31) return null
  const { year, end } = readYearAfter(stretch, month.end)
  return typeof year === 'number' && !isYear(year) ? null : { day: { day, month: month.month, year }, end }
}

/** "/22" that touches the "24/10" before it. */
function readShortYear(stretch: Stretch, at: number): { year: number; end: number } | null {
  if (normAt(stretch, at) !== '/' || !touchesNext(stretch, at - 1) || !touchesNext(stretch, at)) return null
  const year = normAt(stretch, at + 1)
  return /^[0-4]\d$/.test(year) ? { year: 2000 + Number(year), end: at + 2 } : null
}

/** "24/ 10/2022", "24 / 10 / 2022", "24/ 10", where blanks have cut a date. */
function readParted(stretch: Stretch, at: number): { day: CalendarDay; end: number } | null {
  const day = readInt(stretch, at)
  if (day === null || normAt(stretch, at + 1) !== '/') return null
  const joined = readMonthYear(normAt(stretch, at + 2))
  if (joined !== null) return isDay(day, joined.month) ? { day: { day, ...joined }, end: at + 3 } : null
  const month = readInt(stretch, at + 2)
  if (month === null || !isDay(day, month)) return null
  const { year, end } = readYearAfter(stretch, at + 3)
  return { day: { day, month, year }, end }
}

/** "2022-10-24", as some pages date themselves. */
export function readIsoDay(stretch: Stretch, at: number): Match | null {
  if (normAt(stretch, at + 1) !== '-' || normAt(stretch, at + 3) !== '-' || !touchesNext(stretch, at))
    return null
  const [year, month, day] = [Number(normAt(stretch, at)), readInt(stretch, at + 2), readInt(stretch, at + 4)]
  if (month === null || day === null || !isYear(year) || !isDay(day, month)) return null
  return { first: at, end: at + 5, value: { kind: 'day', day: { day, month, year } } }
}

/** Past "thứ Sáu,", "chủ nhật ("; past "từ" in "ba ngày từ 14 đến 16/7". */
function afterWeekday(stretch: Stretch, at: number): number {
  let next = at
  if (normAt(stretch, next) === ',') next += 1
  const named = normAt(stretch, next) === 'thứ' || normAt(stretch, next) === 'chủ'
  if (named && (weekdays.has(normAt(stretch, next + 1)) || readInt(stretch, next + 1) !== null)) {
    next += 2
    if (normAt(stretch, next) === ',') next += 1
    if (normAt(stretch, next) === 'ngày') next += 1
  } else if (normAt(stretch, next) === 'ngày' || normAt(stretch, next) === 'từ') next += 1
  return normAt(stretch, next) === '(' && normAt(stretch, next + 1) === 'ngày' ? next + 1 : next
}

/** "2 ngày 14 và 15/7": the count of days belongs to it. */
function counted(stretch: Stretch, at: number): number {
  if (normAt(stretch, at) !== 'ngày') return beforeDay(stretch, at)
  const count = readCount(stretch, at - 1)
  // "Lúc 7 giờ 30 ngày 24/10"; "25/2021/QH15 ngày 28/7/2021"
  const other = normAt(stretch, at - 2) === 'giờ' || isSession(stretch, at - 1)
  return count !== null && count.end === at && !other ? at - 1 : beforeDay(stretch, at)
}

/** The 15 of "25/2021/QH15". */
function isSession(stretch: Stretch, at: number): boolean {
  return tokenAt(stretch, at - 1)?.shape === 'docno' && touchesNext(stretch, at - 1)
}

/** "Sáng ngày", read from its second word, begins at its first. */
function beforeDay(stretch: Stretch, at: number): number {
  return cues.has(normAt(stretch, at - 1)) ? at - 1 : at
}
