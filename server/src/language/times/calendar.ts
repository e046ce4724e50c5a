import { readWords } from '../quantities/words.ts'
import { normAt, type Stretch, saysAt, tokenAt, touchesNext } from '../stretch.ts'
import { isYear, type RelativeYear, type Year } from './value.ts'

const fullDate = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
const dayMonth = /^(\d{1,2})\/(\d{1,2})$/
const monthYear = /^(\d{1,2})[/.](\d{4})$/
const monthWords = new Map(
  'giêng hai ba tư năm sáu bảy tám chín mười'.split(' ').map((word, index) => [word, index + 1]),
)
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether there is such a day in some year. */
export function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0)
}

/** 24/10/2022, 15.12.2010, 14-6-2019 as one token. */
export function readFullDate(text: string): { day: number; month: number; year: number } | null {
  const match = fullDate.exec(text)
  if (match === null) return null
  const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  return isDay(day, month) && isYear(year) ? { day, month, year } : null
}

/** "24/10" as one token, or "30-12", "30.12" as three that touch. */
export function readDayMonth(
  stretch: Stretch,
  at: number,
): { day: number; month: number; end: number } | null {
  const token = tokenAt(stretch, at)
  if (token === undefined) return null
  if (token.shape === 'fraction') {
    const match = dayMonth.exec(token.text)
    if (match === null) return null
    const [day, month] = [Number(match[1]), Number(match[2])]
    return isDay(day, month) ? { day, month, end: at + 1 } : null
  }
  if (token.shape === 'decimal') {
    const match = /^(\d{1,2})\.(\d{1,2})$/.exec(token.text)
    const [day, month] = [Number(match?.[1]), Number(match?.[2])]
    return match !== null && isDay(day, month) ? { day, month, end: at + 1 } : null
  }
  if (normAt(stretch, at + 1) !== '-' || !touchesNext(stretch, at) || !touchesNext(stretch, at + 1))
    return null
  const [day, month] = [readInt(stretch, at), readInt(stretch, at + 2)]
  if (day === null || month === null || !isDay(day, month)) return null
  // "từ 3-7%" and "5-6-7" are none.
  const after = normAt(stretch, at + 3)
  return after === '%' || after === '-' ? null : { day, month, end: at + 3 }
}

/** "10/2022", "10.2022" as one token. */
export function readMonthYear(text: string): { month: number; year: number } | null {
  const match = monthYear.exec(text)
  if (match === null) return null
  const [month, year] = [Number(match[1]), Number(match[2])]
  return month >= 1 && month <= 12 && isYear(year) ? { month, year } : null
}

/** A whole number of at most two digits. */
export function readInt(stretch: Stretch, at: number): number | null {
  const token = tokenAt(stretch, at)
  return token?.shape === 'int' && token.text.length <= 2 ? Number(token.text) : null
}

/** A small count in digits or words: "9 tháng", "Bảy tháng". */
export function readCount(stretch: Stretch, at: number): { value: number; end: number } | null {
  const value = readInt(stretch, at)
  if (value !== null) return { value, end: at + 1 }
  // "Bảy tháng đầu năm" opens a sentence; elsewhere a capital is a name.
  return readWords(stretch, at)
}

/** The month's number after "tháng": 10, 07, tư, mười hai, chạp; "năm" is the year, not May. */
export function readMonth(stretch: Stretch, at: number): { month: number; end: number } | null {
  const number = readInt(stretch, at)
  if (number !== null) return number >= 1 && number <= 12 ? { month: number, end: at + 1 } : null
  const word = normAt(stretch, at)
  if (word === 'chạp') return { month: 12, end: at + 1 }
  if (word === 'mười' && (saysAt(stretch, at + 1, 'một') || saysAt(stretch, at + 1, 'hai'))) {
    return { month: saysAt(stretch, at + 1, 'một') ? 11 : 12, end: at + 2 }
  }
  const month = monthWords.get(word)
  return month === undefined || month === 5 ? null : { month, end: at + 1 }
}

const offsets = new Map<string, RelativeYear>([
  ['nay', { offset: 0 }],
  ['này', { offset: 0 }],
  ['ngoái', { offset: -1 }],
  ['trước', { offset: -1, ofWhat: 'sentence' }],
  ['sau', { offset: 1 }],
  ['tới', { offset: 1 }],
])

/** A year at a token: "2022", "nay", "ngoái", "trước đó", "qua". */
export function readYear(
  stretch: Stretch,
  at: number,
): { year: number | RelativeYear | 'past'; end: number } | null {
  const token = tokenAt(stretch, at)
  if (token === undefined) return null
  if (token.shape === 'year')
    return isYear(Number(token.text)) ? { year: Number(token.text), end: at + 1 } : null
  if (token.norm === 'qua') return { year: 'past', end: at + 1 }
  const year = offsets.get(token.norm)
  if (year === undefined) return null
  return { year, end: year.ofWhat !== undefined && normAt(stretch, at + 1) === 'đó' ? at + 2 : at + 1 }
}

/** The year after a month, quarter or day: "/2022", "-2022", "năm 2022", "của năm 2022", "năm nay". */
export function readYearAfter(stretch: Stretch, at: number): { year: Year; end: number } {
  const word = normAt(stretch, at)
  if (
    (word === '/' || word === '-' || word === '–' || word === '.') &&
    tokenAt(stretch, at + 1)?.shape === 'year'
  ) {
    return { year: Number(normAt(stretch, at + 1)), end: at + 2 }
  }
  const from = saysAt(stretch, at, 'của', 'năm') ? at + 1 : at
  if (normAt(stretch, from) === 'năm') {
    const found = readYear(stretch, from + 1)
    if (found !== null) return found
  }
  return { year: null, end: at }
}
