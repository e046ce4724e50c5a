/** When it was published and changed, as the page shows it, and how that agrees with what metadata say. */
import type { Block } from './blocks.ts'
import { type DateLine, formatStamp, isoDate, readDateLine, type Stamp, ZONE } from './dates.ts'

const DATE_NAME =
  /(?:^|[ -])(?:dates?|times?|ngay(?:-?\w+)?|thoi-?gian|publish\w*|posted|created|meta|cong-?cu|post-?info|info|ngaydang|modified)(?=[ -]|$|\d)/
/** How many blocks above the headline may belong to it. */
const ABOVE = 3
/** How far into the body, under a lead, a line of its own may hold it. */
const BELOW = 4

export interface Shown {
  readonly published: Stamp | null
  /** Where words say that it is the last change; where they say no other date, it is `published` as well. */
  readonly updated: Stamp | null
}

/** A date that words call that of a change is the publication's only where there is no other near by. */
const CHANGE = 2.5

/**
 * @param titleAt the headline's block, -1 where unknown
 * @param first where the body begins
 * @param end where it ends: a labelled date may follow it
 * @param framed dates that stood within the body's own lines
 */
export function datesOnPage(
  blocks: readonly Block[],
  titleAt: number,
  first: number,
  end: number,
  framed: readonly DateLine[],
): Shown {
  const from = titleAt >= 0 ? Math.max(0, titleAt - ABOVE) : Math.max(0, first - 8)
  let published: Stamp | null = null
  let updated: Stamp | null = null
  let bestWeight = 0
  const offer = (line: DateLine, given: number, above = false) => {
    if (line.today) return
    // Above the headline the site may tell when it changed itself.
    if (!above || line.updated !== line.stamp) updated ??= line.updated
    const weight = line.updated === line.stamp ? Math.max(0.5, given - CHANGE) : given
    if (weight <= bestWeight) return
    published = line.stamp
    bestWeight = weight
  }
  const isAbove = ({ stamp }: DateLine) =>
    blocks.slice(0, titleAt).some((block) => {
      const line = readDateLine(block.text)
      return line !== null && formatStamp(line.stamp) === formatStamp(stamp)
    })
  for (const line of framed)
    offer(line, 4 + (line.stamp.time ? 1 : 0), line.updated === line.stamp && (titleAt < 0 || isAbove(line)))
  for (let i = from; i < Math.min(blocks.length, end + 6); i++) {
    const block = blocks[i]
    if (!block || (i > first + BELOW && i < end) || block.kept || i === titleAt) continue
    const line = readDateLine(block.text)
    if (!line) continue
    const named = DATE_NAME.test(block.names)
    // Some themes link the date to the day's list: then nothing but the date stands there.
    const alone = named && line.residue === ''
    if ((block.links > 0.8 || (i >= first && i < end)) && !alone) continue
    const below = i > titleAt && titleAt >= 0
    if (i >= end) {
      if (line.labelled && line.residue.length <= 30) offer(line, 1)
      continue
    }
    if (line.residue.length > (named ? 90 : below ? 60 : 0)) continue
    // Above the headline, or with no headline to go by, a bare day is the site's clock.
    if (!below && !line.labelled && !line.stamp.time) continue
    const told = (line.labelled ? 2 : 0) + (line.stamp.time ? 2 : 0) + (named ? 1 : 0)
    offer(line, (below ? 5 : 1) + told, !below)
  }
  return { published, updated }
}

/**
 * Metadata win, but for what they are known to get wrong: midnight for "no time", and local time called UTC.
 * @param meta RFC 3339 in Vietnam's zone or a bare date
 */
export function settleDate(meta: string | null, shown: Stamp | null): string | null {
  if (meta === null) return shown ? formatStamp(shown) : null
  if (!shown?.time) return meta
  const sameDay = meta.startsWith(shown.date)
  if (sameDay && (meta.length === DAY || /T00:00:00/.test(meta))) return formatStamp(shown)
  // Off by exactly the zone: the page's own clock is right.
  return isZoneOff(meta, formatStamp(shown)) ? formatStamp(shown) : meta
}

/** Length of a bare date. */
const DAY = 10
const MINUTE = 60_000
const OFFSET = 7 * 60 * MINUTE

/** Seven hours later, but for the seconds that the page may not show. */
function isZoneOff(meta: string, shown: string): boolean {
  const gap = Date.parse(meta) - Date.parse(shown) - OFFSET
  return gap >= 0 && gap < MINUTE
}

/** Whether a change came after the publication: many systems call the moment of publication the last change. */
function isLater(updated: string, published: string | null): boolean {
  if (published === null) return true
  const [day, before] = [updated.slice(0, DAY), published.slice(0, DAY)]
  if (updated.length === DAY || day !== before) return day > before
  return published.length === DAY || Date.parse(updated) - Date.parse(published) >= MINUTE
}

export interface Dates {
  readonly publishedAt: string | null
  /** Null where the page tells no change after publication. */
  readonly updatedAt: string | null
}

/**
 * @param given wins as the publication
 * @param url tells a day where nothing else does
 */
export function settleDates(given: string | null, meta: Dates, shown: Shown, url: string | null): Dates {
  const settled = settleDate(meta.publishedAt, shown.published)
  // The system's clock is wrong for both.
  const off = meta.publishedAt !== null && settled !== null && isZoneOff(meta.publishedAt, settled)
  const changed = off && meta.updatedAt !== null ? earlier(meta.updatedAt) : meta.updatedAt
  const publishedAt = given ?? settled ?? dateOfUrl(url)
  const updatedAt = settleDate(changed, shown.updated)
  return { publishedAt, updatedAt: updatedAt && isLater(updatedAt, publishedAt) ? updatedAt : null }
}

/** Seven hours earlier, in Vietnam's zone: its UTC clock then reads the local time. */
const earlier = (time: string): string =>
  time.length === DAY ? time : `${new Date(Date.parse(time)).toISOString().slice(0, 19)}${ZONE}`

/** `/2020-09-08/`, `/2020/09/08/`, `/20200908/` in a path; never a month alone. */
export function dateOfUrl(url: string | null): string | null {
  const path = url?.replace(/[?#].*$/, '') ?? ''
  const m = /\/(\d{4})([-/]?)(\d{2})\2(\d{2})(?=[/-]|$)/.exec(path)
  return m ? isoDate(Number(m[1]), Number(m[3]), Number(m[4])) : null
}
