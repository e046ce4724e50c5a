import type { TimeExpression } from '../types.ts'
import { type ArticleDate, statedYear, yearOfDay, yearOfMonth, yearOfPart, yearOfPhase } from './infer.ts'
import { resolveLunar } from './resolve-lunar.ts'
import type { CalendarDay, FoundTime, TimeValue, Year } from './value.ts'

/** The part of a time expression that its value and the article's date decide. */
export type Resolved = Pick<TimeExpression, 'edtf' | 'kind' | 'inferred'>

const two = (value: number) => String(value).padStart(2, '0')
const monthOf = (year: number | string, month: number) => `${year}-${two(month)}`

/** EDTF for what was found; null where the words need the article's date and there is none. */
export function resolveTime(found: FoundTime, anchor: ArticleDate | null): Resolved | null {
  const { value } = found
  switch (value.kind) {
    case 'day':
      return { kind: 'day', ...resolveDay(value.day, anchor, found.ahead) }
    case 'days':
      return resolveDays(value, anchor, found.ahead)
    case 'nearDay':
      return resolveNearDay(value.offset, anchor)
    case 'month': {
      const year =
        value.coming === true && anchor !== null && anchor.month > 0
          ? anchor.year + (value.month < anchor.month ? 1 : 0)
          : monthYear(value.year, value.month, anchor, found.ahead)
      return {
        kind: 'month',
        edtf: monthOf(year ?? 'XXXX', value.month),
        inferred: isInferred(value.year, year),
      }
    }
    case 'months':
      return resolveMonths(value, anchor, found.ahead)
    case 'nearMonth':
      return resolveNear('month', value.offset, 1, anchor)
    case 'nearQuarter':
      return resolveNear('quarter', value.offset * 3, 3, anchor)
    case 'lastMonths':
      return resolveLastMonths(value.count, anchor)
    case 'quarter':
      return resolveQuarter(value, found, anchor)
    case 'phase':
      return resolvePhase(value, found, anchor)
    case 'year':
      return resolveYear(value, found, anchor)
    case 'years':
      return resolveYears(value, anchor)
    case 'sinceStart': {
      const year = value.year ?? anchor?.year ?? null
      if (year === null) return null
      if (year !== anchor?.year)
        return resolveYears({ kind: 'years', from: year, to: 'now', plan: true }, anchor)
      const edtf = anchor.month > 1 ? throughMonths(year, 1, anchor.month) : `${year}`
      return { kind: 'span', edtf, inferred: true }
    }
    case 'lunar':
      return resolveLunar(value, anchor, found.ahead, found.spokenYear)
    case 'now':
      if (anchor === null) return null
      return {
        kind: 'now',
        edtf: anchor.month > 0 ? monthOf(anchor.year, anchor.month) : `${anchor.year}`,
        inferred: true,
      }
  }
}

/** The EDTF of a day; its year is XXXX where neither the words nor the article's date give one. */
export function resolveDay(
  { year, month, day }: CalendarDay,
  anchor: ArticleDate | null,
  ahead: boolean,
): { edtf: string; inferred: boolean } {
  const known = dayYear(year, month, day, anchor, ahead)
  return { edtf: `${monthOf(known ?? 'XXXX', month)}-${two(day)}`, inferred: isInferred(year, known) }
}

function dayYear(
  year: Year,
  month: number,
  day: number,
  anchor: ArticleDate | null,
  ahead: boolean,
): number | null {
  if (year !== null) return statedYear(year, anchor)
  return anchor === null ? null : yearOfDay(month, day, anchor, ahead)
}

function monthYear(year: Year, month: number, anchor: ArticleDate | null, ahead: boolean): number | null {
  if (year !== null) return statedYear(year, anchor)
  return anchor === null ? null : yearOfMonth(month, anchor, ahead)
}

function isInferred(stated: Year, known: number | null): boolean {
  return known !== null && typeof stated !== 'number'
}

function resolveDays(
  value: TimeValue & { kind: 'days' },
  anchor: ArticleDate | null,
  ahead: boolean,
): Resolved {
  const { from, to } = value
  const last = dayYear(to.year, to.month, to.day, anchor, ahead)
  const first =
    typeof from.year === 'number' ? from.year : last === null ? null : from.month > to.month ? last - 1 : last
  const edge = (year: number | null, day: CalendarDay) =>
    `${monthOf(year ?? 'XXXX', day.month)}-${two(day.day)}`
  return { kind: 'span', edtf: `${edge(first, from)}/${edge(last, to)}`, inferred: isInferred(to.year, last) }
}

function resolveNearDay(offset: number, anchor: ArticleDate | null): Resolved | null {
  if (anchor === null || anchor.day === 0) return null
  const day = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day + offset))
  return { kind: 'day', edtf: day.toISOString().slice(0, 10), inferred: true }
}

function resolveMonths(
  value: TimeValue & { kind: 'months' },
  anchor: ArticleDate | null,
  ahead: boolean,
): Resolved {
  const last = monthYear(value.year, value.to, anchor, ahead)
  const stated = value.fromYear === null ? null : statedYear(value.fromYear, anchor)
  const same = stated === null || typeof value.fromYear !== 'number' ? last : stated
  // "từ tháng 10 đến tháng 3/2023" began the year before.
  const first = same !== null && same === last && value.from > value.to ? same - 1 : same
  return {
    kind: 'span',
    edtf: `${monthOf(first ?? 'XXXX', value.from)}/${monthOf(last ?? 'XXXX', value.to)}`,
    inferred: isInferred(value.year, last),
  }
}

/** "tháng trước", "quý này": months that begin so many months after the article's month or quarter. */
function resolveNear(
  kind: 'month' | 'quarter',
  offset: number,
  length: number,
  anchor: ArticleDate | null,
): Resolved | null {
  if (anchor === null || anchor.month === 0) return null
  const own = anchor.month - 1 - ((anchor.month - 1) % length)
  const [first, last] = [own + offset, own + offset + length - 1].map((month) =>
    new Date(Date.UTC(anchor.year, month, 1)).toISOString().slice(0, 7),
  )
  return { kind, edtf: first === last ? `${first}` : `${first}/${last}`, inferred: true }
}

/** "7 tháng qua": the last whole months before the article; with its year alone, the first of that year. */
function resolveLastMonths(count: number, anchor: ArticleDate | null): Resolved | null {
  if (anchor === null) return null
  if (anchor.month === 0) return { kind: 'phase', edtf: throughMonths(anchor.year, 1, count), inferred: true }
  const last = new Date(Date.UTC(anchor.year, anchor.month - 2, 1))
  const first = new Date(Date.UTC(anchor.year, anchor.month - 1 - count, 1))
  return {
    kind: 'phase',
    edtf: `${first.toISOString().slice(0, 7)}/${last.toISOString().slice(0, 7)}`,
    inferred: true,
  }
}

function resolveQuarter(
  value: TimeValue & { kind: 'quarter' },
  found: FoundTime,
  anchor: ArticleDate | null,
): Resolved {
  const first = value.quarter * 3 - 2
  const year = monthYear(value.year, first, anchor, found.ahead)
  const inferred = isInferred(value.year, year)
  // "đến hết quý I" is its last month; the quarter itself its three.
  if (found.role === 'as_of') return { kind: 'quarter', edtf: monthOf(year ?? 'XXXX', first + 2), inferred }
  return { kind: 'quarter', edtf: throughMonths(year ?? 'XXXX', first, first + 2), inferred }
}

function resolvePhase(
  value: TimeValue & { kind: 'phase' },
  found: FoundTime,
  anchor: ArticleDate | null,
): Resolved | null {
  const inferredYear =
    anchor === null ? found.sentenceYear : yearOfPhase(value.from, value.to, anchor, found.ahead)
  const year = value.year === null ? inferredYear : statedYear(value.year, anchor)
  if (year === null) return null
  const edtf = value.from === value.to ? monthOf(year, value.from) : throughMonths(year, value.from, value.to)
  return { kind: 'phase', edtf, inferred: isInferred(value.year, year) }
}

function resolveYear(
  value: TimeValue & { kind: 'year' },
  found: FoundTime,
  anchor: ArticleDate | null,
): Resolved | null {
  const year =
    value.year !== null
      ? statedYear(value.year, anchor, found.spokenYear)
      : anchor === null
        ? found.sentenceYear
        : yearOfPart(value.part, anchor, found.ahead, found.sentenceYear)
  return year === null ? null : { kind: 'year', edtf: `${year}`, inferred: typeof value.year !== 'number' }
}

function resolveYears(value: TimeValue & { kind: 'years' }, anchor: ArticleDate | null): Resolved | null {
  const from = value.from === null ? null : statedYear(value.from, anchor)
  if (from === null) return null
  const inferred = typeof value.to !== 'number'
  if (value.to === 'now') {
    // EDTF's open end where nothing says when now is. In January "đến nay" closes the year before.
    if (anchor === null) return { kind: 'span', edtf: `${from}/..`, inferred: false }
    const now = anchor.month === 1 ? anchor.year - 1 : anchor.year
    return { kind: 'span', edtf: now > from ? `${from}/${now}` : `${from}`, inferred }
  }
  const to = value.to === null ? null : statedYear(value.to, anchor)
  if (to === null || to < from) return null
  return { kind: 'span', edtf: to === from ? `${from}` : `${from}/${to}`, inferred }
}

function throughMonths(year: number | string, from: number, to: number): string {
  return from === to ? monthOf(year, from) : `${monthOf(year, from)}/${monthOf(year, to)}`
}
