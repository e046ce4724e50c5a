import { LunarDate } from '@nghiavuive/lunar_date_vi'

/** A day of the Vietnamese lunar calendar; `leap` in the month that a leap year has twice. */
export interface LunarDay {
  readonly day: number
  readonly month: number
  readonly leap: boolean
}

/** When a lunar month begins, as a Julian day number, and how many days it has. */
interface Month {
  readonly first: number
  readonly length: number
}

const epoch = 2440588 // 1970-01-01
const dayLength = 86_400_000
// The library builds a whole year anew for each day that it is asked for.
const years = new Map<number, ReadonlyMap<string, Month>>()

/** The ISO date of a lunar day of a lunar year, or null where that year has no such day or leap month. */
export function solarDate({ day, month, leap }: LunarDay, year: number): string | null {
  const found = monthOf(month, leap, year)
  return found === undefined || day < 1 || day > found.length ? null : isoDate(found.first + day - 1)
}

/** The last day of a lunar month: the 30th, or the 29th where there is none. */
export function lastDay(month: number, leap: boolean, year: number): string | null {
  const found = monthOf(month, leap, year)
  return found === undefined ? null : isoDate(found.first + found.length - 1)
}

function monthOf(month: number, leap: boolean, year: number): Month | undefined {
  let months = years.get(year)
  if (months === undefined) {
    months = monthsOf(year)
    years.set(year, months)
  }
  return months.get(nameOf(month, leap))
}

function monthsOf(year: number): ReadonlyMap<string, Month> {
  const months = new Map<string, Month>()
  for (let month = 1; month <= 12; month += 1) {
    for (const leap of [false, true]) {
      const first = julianDay({ day: 1, month, leap }, year)
      if (first === null) continue
      const length = julianDay({ day: 30, month, leap }, year) === null ? 29 : 30
      months.set(nameOf(month, leap), { first, length })
    }
  }
  return months
}

function julianDay({ day, month, leap }: LunarDay, year: number): number | null {
  try {
    const lunar = new LunarDate({ day, month, year, leap_month: leap })
    // Asked for a leap month that is none, the library answers with the month of that number; true makes it say so.
    lunar.init(true)
    const { julian, leap_month } = lunar.get()
    return leap_month === leap ? julian : null
  } catch {
    // No such day, or a year past the library's tables.
    return null
  }
}

function nameOf(month: number, leap: boolean): string {
  return leap ? `${month}+` : `${month}`
}

function isoDate(julian: number): string {
  return new Date((julian - epoch) * dayLength).toISOString().slice(0, 10)
}
