import type { Anchor, Token } from '../types.ts'
import type { FoundTime, Year } from './value.ts'

const published =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/
const vietnam = 7 * 60

/**
 * The article's own date: the day of publication in Vietnam where one is given (EDTF or an ISO 8601 instant), else
 * the latest year that the text reports of. Plans, terms of office, targets, comparisons and the dates of documents
 * say nothing of when an article was written.
 */
export function anchorOf(
  found: readonly FoundTime[],
  tokens: readonly Token[],
  publishedAt: string | null,
): Anchor {
  const given = publishedAt === null ? null : dayInVietnam(publishedAt)
  if (given !== null) return { date: given, source: 'published' }
  let latest: number | null = null
  for (const time of found) {
    if (time.ahead || time.comparison || tokens[time.firstToken - 1]?.shape === 'docno') continue
    const year = reportedYear(time)
    if (typeof year === 'number' && (latest === null || year > latest)) latest = year
  }
  return latest === null ? { date: null, source: null } : { date: String(latest), source: 'text' }
}

/** The publication date as EDTF, an instant as the day that it is in Vietnam (UTC+7); null for anything else. */
export function dayInVietnam(date: string): string | null {
  const match = published.exec(date.trim())
  if (match === null) return null
  const [, year, month, day, hour, minute, zone] = match
  if (day === undefined || hour === undefined || zone === undefined) {
    return [year, month, day].filter((part) => part !== undefined).join('-')
  }
  const sign = zone.startsWith('-') ? -1 : 1
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute) - offset + vietnam,
  )
  return new Date(local).toISOString().slice(0, 10)
}

function reportedYear({ value }: FoundTime): Year {
  switch (value.kind) {
    case 'day':
      return value.day.year
    case 'days':
      return value.to.year
    case 'month':
    case 'months':
    case 'quarter':
    case 'phase':
      return value.year
    case 'year':
      return value.part === 'term' ? null : value.year
    case 'lunar':
      return value.year
    default:
      return null
  }
}
