import { nearestOfCycle } from './sexagenary.ts'
import type { Year, YearPart } from './value.ts'

/** The article's own date; month and day 0 where they are not known. */
export interface ArticleDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const tolerance = 31
// Plans name months and quarters without a year further ahead than reports name days.
const monthTolerance = 150

/** An EDTF date as numbers; null for null and for what gives no year. */
export function articleDate(edtf: string | null): ArticleDate | null {
  const match = edtf === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf)
  if (match === null) return null
  return { year: Number(match[1]), month: Number(match[2] ?? 0), day: Number(match[3] ?? 0) }
}

/**
 * A year that stands in words, or null where the article's date is needed and not known. `spoken` is the year that
 * the sentence speaks of, for "năm trước": no later than the article's.
 */
export function statedYear(
  year: Exclude<Year, null>,
  anchor: ArticleDate | null,
  spoken: number | null = null,
): number | null {
  if (typeof year === 'number') return year
  if (typeof year === 'object' && 'ofWhat' in year && spoken !== null && spoken <= (anchor?.year ?? spoken))
    return spoken + year.offset
  if (anchor === null) return null
  if (typeof year === 'object' && 'cycle' in year) return nearestOfCycle(year.cycle, anchor.year)
  // "năm qua" in January to March is the year just ended.
  if (year === 'past') return anchor.month >= 1 && anchor.month <= 3 ? anchor.year - 1 : anchor.year
  return anchor.year + year.offset
}

/**
 * The year of a day without one: the latest such day not after the article's, give or take a month; words that look
 * ahead hold it in the article's year, or carry it over New Year.
 */
export function yearOfDay(month: number, day: number, anchor: ArticleDate, ahead: boolean): number {
  if (anchor.month === 0) return anchor.year
  const distance = daysAfter(anchor, month, day)
  if (distance > tolerance && !ahead) return anchor.year - 1
  if (distance < -300 && ahead) return anchor.year + 1
  // "30/12" read on 2 January is three days old, not a year to come; "2/1" on 30 December lies just ahead.
  return distance < -365 + tolerance ? anchor.year + 1 : anchor.year
}

/** The year of a month or quarter without one; `month` is its first. */
export function yearOfMonth(month: number, anchor: ArticleDate, ahead: boolean): number {
  if (anchor.month === 0) return anchor.year
  const distance = daysAfter(anchor, month, 1)
  if (distance > monthTolerance && !ahead) return anchor.year - 1
  return distance < -300 && ahead ? anchor.year + 1 : anchor.year
}

/** The year of "9 tháng đầu năm" (months 1 to 9) or "6 tháng cuối năm" (7 to 12). */
export function yearOfPhase(from: number, to: number, anchor: ArticleDate, ahead: boolean): number {
  if (anchor.month === 0 || ahead) return anchor.year
  if (from === 1) return to > anchor.month + 1 ? anchor.year - 1 : anchor.year
  return anchor.month <= 2 ? anchor.year - 1 : anchor.year
}

/** The year of "cuối năm", "đầu năm": early in a year, reports still speak of the last. */
export function yearOfPart(
  part: YearPart,
  anchor: ArticleDate,
  ahead: boolean,
  sentenceYear: number | null,
): number {
  const early = anchor.month >= 1 && anchor.month <= (part === 'end' ? 3 : 1)
  if (!early) return anchor.year
  if (sentenceYear === anchor.year || sentenceYear === anchor.year - 1) return sentenceYear
  return ahead ? anchor.year : anchor.year - 1
}

/**
 * Of the days that a custom of the moon falls on in several years, in order, the one that is meant; as for days of
 * the sun, the latest not after the article's, give or take a month; words that look ahead mean the first to come.
 */
export function likeliestDay(days: readonly string[], anchor: ArticleDate, ahead: boolean): string | null {
  const distance = (day: string) => {
    const date = articleDate(day)
    return date === null ? 0 : daysAfter(anchor, date.month, date.day, date.year)
  }
  return (
    (ahead
      ? days.find((day) => distance(day) >= -300)
      : days.findLast((day) => distance(day) <= tolerance)) ?? null
  )
}

function daysAfter(anchor: ArticleDate, month: number, day: number, year = anchor.year): number {
  const end =
    anchor.day === 0
      ? Date.UTC(anchor.year, anchor.month, 0)
      : Date.UTC(anchor.year, anchor.month - 1, anchor.day)
  return Math.round((Date.UTC(year, month - 1, day) - end) / 86_400_000)
}
