import { LunarDate } from '@nghiavuive/lunar_date_vi'

/** A day of the Vietnamese lunar calendar; `leap` in the month that a leap year has twice. */
export interface LunarDay {
  readonly day: number
  readonly month: number
  readonly leap: boolean
}

/** The ISO date of a lunar day of a lunar year, or null where that year has no such day or leap month. */
export function solarDate({ day, month, leap }: LunarDay, year: number): string | null {
  try {
    const lunar = new LunarDate({ day, month, year, leap_month: leap })
    // Asked for a leap month that is none, the library answers with the month of that number; true makes it say so.
    lunar.init(true)
    if (lunar.get().leap_month !== leap) return null
    const solar = lunar.toSolarDate().get()
    const two = (value: number) => String(value).padStart(2, '0')
    return `${solar.year}-${two(solar.month)}-${two(solar.day)}`
  } catch {
    return null
  }
}

/** The last day of a lunar month: the 30th, or the 29th where there is none. */
export function lastDay(month: number, leap: boolean, year: number): string | null {
  return solarDate({ day: 30, month, leap }, year) ?? solarDate({ day: 29, month, leap }, year)
}
