import { normAt, type Stretch, saysAt, tokenAt } from '../stretch.ts'
import { readDayMonth, readFullDate, readInt, readMonth, readMonthYear, readYear } from './calendar.ts'
import { readDays } from './days.ts'
import { readNamedYear } from './sexagenary.ts'
import type { LunarTime, Match, Year } from './value.ts'

const cues = new Set('ngày sáng trưa chiều tối đêm hôm các'.split(' '))
const first10 = new Set(['mùng', 'mồng'])
const dayWords = new Map(
  'một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, index) => [word, index + 1]),
)
const joins = new Set([',', 'và', '-', '–', '—', 'đến', 'tới'])
// What may follow a bare number that is a lunar day: "23 tháng Chạp", "30 Tết".
const afterBare = new Set([...joins, 'tháng', 'tết'])
// What must follow a month in digits that is a lunar one; most are not.
const afterLunarMonth = new Set(['âm', 'âl', '(', 'nhuận', 'năm'])
// Names of lunar months alone; after "mười" the month may go on, "tháng mười một âm lịch".
const ofMoons = new Set(['giêng', 'chạp', 'mười'])
const mostDays = 5
const thatIs = new Set(['tức', 'nhằm'])
const newYearNames = [
  ['nguyên', 'đán'],
  ['cổ', 'truyền'],
] as const

/** A day as far as it is read: its month may come later, with the last of several. */
interface Part {
  readonly day: number
  readonly month: number | null
  readonly year: Year
  readonly end: number
  /** "rằm", the fifteenth, is said of lunar months alone. */
  readonly full: boolean
}

interface Tail {
  readonly month: number
  readonly leap: boolean
  readonly year: Year
  readonly end: number
  readonly lunar: boolean
  readonly newYear: boolean
}

/**
 * A day or days that the text gives by the lunar calendar: 10/3 âm lịch; mồng 8 tháng Giêng; rằm tháng Bảy; 23 tháng
 * Chạp; mùng 6 Tết; ngày 15 tháng 2 nhuận. Where the solar day stands beside it ("tức ngày 4/4/2017"), that one.
 */
export function readLunarDays(stretch: Stretch, at: number): Match | null {
  const shape = tokenAt(stretch, at)?.shape
  const next = normAt(stretch, at + 1)
  if (shape === 'int' && !afterBare.has(next)) return null
  if ((shape === 'fraction' || shape === 'date') && !afterLunarMonth.has(next)) return null
  const found = readLunar(stretch, at)
  if (found === null) return null
  return solarBeside(stretch, at, found.end) ?? { first: at, ...found }
}

/** The token after a lunar day in apposition to the solar one that ends before a token: "(tức mùng 8/3 âm lịch)". */
export function pastLunarAside(stretch: Stretch, end: number): number {
  const mark = normAt(stretch, end)
  if (mark !== '(' && mark !== ',' && !thatIs.has(mark)) return end
  const named = thatIs.has(mark) ? end : end + 1
  const says = thatIs.has(normAt(stretch, named))
  if (!says && mark !== '(') return end
  const found = readLunar(stretch, says ? afterThatIs(stretch, named) : named)
  if (found === null) return end
  if (mark !== '(') return found.end
  return normAt(stretch, found.end) === ')' ? found.end + 1 : end
}

/** "tháng Giêng", "tháng 7 âm lịch", "tháng 2 nhuận năm Quý Mão": a lunar month. */
export function readLunarMonth(stretch: Stretch, at: number): Match | null {
  const name = normAt(stretch, at + 1)
  if (!ofMoons.has(name) && !afterLunarMonth.has(normAt(stretch, at + 2))) return null
  const tail = readTail(stretch, at)
  if (tail === null || !tail.lunar || tail.newYear) return null
  const { month, leap, year, end } = tail
  return { first: at, end, value: lunar(stretch, end, { from: null, to: null, month, leap, year }) }
}

/** "Tết Nguyên đán Quý Mão", "Tết Nguyên đán 2023": its first day. Without a year it is every year's. */
export function readNewYear(stretch: Stretch, at: number): Match | null {
  const named = newYearNames.some(([one, two]) => saysAt(stretch, at + 1, one, two))
  let next = named ? at + 3 : at + 1
  if (normAt(stretch, next) === 'năm') next += 1
  const byName = readNamedYear(stretch, next)
  const byNumber = named && byName === null ? readYear(stretch, next) : null
  const found = byName ?? (typeof byNumber?.year === 'number' ? byNumber : null)
  if (found === null) return null
  const { year, end } = found
  const value = lunar(stretch, end, { from: 1, to: null, month: 1, leap: false, year })
  return solarBeside(stretch, at, end) ?? { first: at, end, value }
}

/** "năm Quý Mão", "năm Quý Mão 2023". */
export function readNamedYears(stretch: Stretch, at: number): Match | null {
  const found = readNamedYear(stretch, at + 1)
  if (found === null) return null
  const part = normAt(stretch, at - 1) === 'cuối' ? 'end' : 'whole'
  return { first: at, end: found.end, value: { kind: 'year', year: found.year, part } }
}

function readLunar(stretch: Stretch, at: number): { value: LunarTime; end: number } | null {
  const from = readPart(stretch, at)
  if (from === null) return null
  let last = from
  for (let count = 1; count < mostDays && last.month === null && joins.has(normAt(stretch, last.end)); ) {
    const next = readPart(stretch, last.end + 1)
    if (next === null) break
    last = next
    count += 1
  }
  if (last.month !== null && !last.full && !afterLunarMonth.has(normAt(stretch, last.end))) return null
  const tail = last.month === null ? readTail(stretch, last.end) : afterMonth(stretch, last.end, last.month)
  if (tail === null || !(tail.lunar || last.full) || (last !== from && last.day <= from.day)) return null
  const to = last === from ? null : last.day
  // "30 Tết", "29 Tết": still the old year's last month.
  const old = tail.newYear && from.day > 15
  const year = tail.year ?? last.year
  const { leap, end } = tail
  const value = lunar(stretch, end, { from: from.day, to, month: old ? 12 : tail.month, leap, year })
  return { value: old ? { ...value, oldYear: true } : value, end }
}

function lunar(
  stretch: Stretch,
  end: number,
  value: Omit<LunarTime, 'kind' | 'yearly' | 'oldYear'>,
): LunarTime {
  const word = normAt(stretch, end)
  const yearly = (word === 'hằng' || word === 'hàng' || word === 'mỗi') && normAt(stretch, end + 1) === 'năm'
  return { kind: 'lunar', ...value, yearly, oldYear: false }
}

function readPart(stretch: Stretch, at: number): Part | null {
  let next = at
  while (next < at + 4 && cues.has(normAt(stretch, next))) next += 1
  const early = first10.has(normAt(stretch, next))
  if (early) next += 1
  const token = tokenAt(stretch, next)
  if (token === undefined) return null
  if (token.norm === 'rằm') return { day: 15, month: null, year: null, end: next + 1, full: true }
  if (token.shape === 'date') {
    const date = readFullDate(token.text)
    return date === null ? null : { ...date, end: next + 1, full: false }
  }
  if (token.shape === 'fraction') {
    const date = readDayMonth(stretch, next)
    return date === null ? null : { ...date, year: null, full: false }
  }
  const day = readInt(stretch, next) ?? (early ? dayWords.get(token.norm) : undefined) ?? 0
  return day >= 1 && day <= 30 ? { day, month: null, year: null, end: next + 1, full: false } : null
}

/** "tháng Giêng", "tháng 3 âm lịch", "Tết Quý Mão" after a day. */
function readTail(stretch: Stretch, at: number): Tail | null {
  const word = normAt(stretch, at)
  if (word === 'tết') {
    const named = newYearNames.some(([one, two]) => saysAt(stretch, at + 1, one, two))
    const tail = afterMonth(stretch, named ? at + 3 : at + 1, 1)
    return { ...tail, lunar: true, newYear: true }
  }
  if (word !== 'tháng') return null
  const name = normAt(stretch, at + 1)
  const joined = readMonthYear(name)
  if (joined !== null) return { ...afterMonth(stretch, at + 2, joined.month), year: joined.year }
  const found = readMonth(stretch, at + 1)
  if (found === null) return null
  const tail = afterMonth(stretch, found.end, found.month)
  return name === 'giêng' || name === 'chạp' ? { ...tail, lunar: true } : tail
}

/** What may follow a lunar month: "nhuận", "âm lịch", its year, in either order. */
function afterMonth(stretch: Stretch, at: number, month: number): Tail {
  const leap = normAt(stretch, at) === 'nhuận'
  let end = pastCalendar(stretch, leap ? at + 1 : at)
  let isLunar = leap || end > at
  const of = normAt(stretch, end) === 'năm' ? end + 1 : end
  const named = readNamedYear(stretch, of)
  const stated = named ?? (of > end ? readYear(stretch, of) : null)
  if (stated === null || stated.year === 'past')
    return { month, leap, year: null, end, lunar: isLunar, newYear: false }
  end = pastCalendar(stretch, stated.end)
  isLunar ||= end > stated.end
  return { month, leap, year: stated.year, end, lunar: isLunar, newYear: false }
}

/** Past "âm lịch", "(âm lịch)", "ÂL" at a token. */
function pastCalendar(stretch: Stretch, at: number): number {
  const opened = normAt(stretch, at) === '('
  const from = opened ? at + 1 : at
  const end =
    normAt(stretch, from) === 'âl' ? from + 1 : saysAt(stretch, from, 'âm', 'lịch') ? from + 2 : from
  if (end === from) return at
  if (!opened) return end
  return normAt(stretch, end) === ')' ? end + 1 : at
}

/** "(tức ngày 4/4/2017 dương lịch)", ", tức ngày 4/4", "(27/1)" after a lunar day: the solar one. */
function solarBeside(stretch: Stretch, first: number, at: number): Match | null {
  const mark = normAt(stretch, at)
  const opened = mark === '('
  let next = opened || mark === ',' ? at + 1 : at
  const says = thatIs.has(normAt(stretch, next))
  if (!says && !opened) return null
  if (says) next = afterThatIs(stretch, next)
  if (normAt(stretch, next) === 'ngày') next += 1
  const days = readDays(stretch, next)
  if (days === null) return null
  let { end } = days
  if (saysAt(stretch, end, 'dương', 'lịch')) end += 2
  else if (normAt(stretch, end) === 'dl') end += 1
  if (opened && normAt(stretch, end) !== ')') return null
  return { first, end: opened ? end + 1 : end, value: days.value }
}

function afterThatIs(stretch: Stretch, at: number): number {
  const next = normAt(stretch, at + 1)
  return next === 'là' || next === 'vào' ? at + 2 : at + 1
}
