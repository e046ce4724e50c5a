import { type ArticleDate, likeliestDay, statedYear } from './infer.ts'
import { lastDay, solarDate } from './moon.ts'
import type { Resolved } from './resolve.ts'
import type { LunarTime } from './value.ts'

/**
 * The solar EDTF of what a text gives by the lunar calendar; null where neither it nor the article's date tells the
 * year, where that year has no such day, and for what is kept every year.
 */
export function resolveLunar(
  value: LunarTime,
  anchor: ArticleDate | null,
  ahead: boolean,
  spoken: number | null,
): Resolved | null {
  if (value.yearly) return null
  const year = lunarYear(value, anchor, ahead, spoken)
  if (year === null) return null
  const inferred = typeof value.year !== 'number'
  const first = firstDay(value, year)
  if (first === null) return null
  if (value.from !== null && value.to === null) return { kind: 'day', edtf: first, inferred }
  const last =
    value.to === null
      ? lastDay(value.month, value.leap, year)
      : solarDate({ day: value.to, month: value.month, leap: value.leap }, year)
  return last === null ? null : { kind: 'span', edtf: `${first}/${last}`, inferred }
}

function lunarYear(
  value: LunarTime,
  anchor: ArticleDate | null,
  ahead: boolean,
  spoken: number | null,
): number | null {
  if (value.year !== null) {
    const stated = statedYear(value.year, anchor, spoken)
    return stated === null || !value.oldYear ? stated : stated - 1
  }
  if (anchor === null) return null
  if (anchor.month === 0) return anchor.year
  const near = [anchor.year - 1, anchor.year, anchor.year + 1]
  const days = near.flatMap((year) => firstDay(value, year) ?? [])
  const likeliest = likeliestDay(days, anchor, ahead)
  return near.find((year) => likeliest !== null && firstDay(value, year) === likeliest) ?? null
}

/** Its first day; "30 Tết" is the old year's last, the 29th where there is no 30th. */
function firstDay({ from, month, leap, oldYear }: LunarTime, year: number): string | null {
  return oldYear && from === 30
    ? lastDay(month, leap, year)
    : solarDate({ day: from ?? 1, month, leap }, year)
}
