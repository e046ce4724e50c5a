/** The publication date as it stands on the page, and how it agrees with what metadata say. */
import type { Block } from './blocks.ts'
import { type DateLine, formatStamp, isoDate, readDateLine, type Stamp } from './dates.ts'

const DATE_NAME =
  /(?:^|[ -])(?:dates?|times?|ngay(?:-?\w+)?|thoi-?gian|publish\w*|posted|created|meta|cong-?cu|post-?info|info|ngaydang|modified)(?=[ -]|$|\d)/
/** How many blocks above the headline may belong to it. */
const ABOVE = 3
/** How far into the body, under a lead, a line of its own may hold it. */
const BELOW = 4

/**
 * @param titleAt the headline's block, -1 where unknown
 * @param first where the body begins
 * @param end where it ends: a labelled date may follow it
 * @param framed dates that stood within the body's own lines
 */
export function dateOnPage(
  blocks: readonly Block[],
  titleAt: number,
  first: number,
  end: number,
  framed: readonly DateLine[],
): Stamp | null {
  const from = titleAt >= 0 ? Math.max(0, titleAt - ABOVE) : Math.max(0, first - 8)
  let best: Stamp | null = null
  let bestWeight = 0
  const offer = (line: DateLine, weight: number) => {
    if (weight <= bestWeight || line.today) return
    best = line.stamp
    bestWeight = weight
  }
  for (const line of framed) offer(line, 4 + (line.stamp.time ? 1 : 0))
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
    offer(line, (below ? 5 : 1) + (line.labelled ? 2 : 0) + (line.stamp.time ? 2 : 0) + (named ? 1 : 0))
  }
  return best
}

/**
 * Metadata win, but for what they are known to get wrong: midnight for "no time", and local time called UTC.
 * @param meta RFC 3339 in Vietnam's zone or a bare date
 */
export function settleDate(meta: string | null, shown: Stamp | null): string | null {
  if (meta === null) return shown ? formatStamp(shown) : null
  if (!shown?.time) return meta
  const sameDay = meta.startsWith(shown.date)
  if (sameDay && (meta.length === 10 || /T00:00:00/.test(meta))) return formatStamp(shown)
  // Off by exactly the zone: the page's own clock is right.
  if (Date.parse(meta) - Date.parse(formatStamp(shown)) === 7 * 3_600_000 || aboutSevenHours(meta, shown))
    return formatStamp(shown)
  return meta
}

function aboutSevenHours(meta: string, shown: Stamp): boolean {
  const gap = Date.parse(meta) - Date.parse(formatStamp(shown)) - 7 * 3_600_000
  return gap >= 0 && gap < 60_000
}

/** `/2020-09-08/`, `/2020/09/08/`, `/20200908/` in a path; never a month alone. */
export function dateOfUrl(url: string | null): string | null {
  const path = url?.replace(/[?#].*$/, '') ?? ''
  const m = /\/(\d{4})([-/]?)(\d{2})\2(\d{2})(?=[/-]|$)/.exec(path)
  return m ? isoDate(Number(m[1]), Number(m[3]), Number(m[4])) : null
}
