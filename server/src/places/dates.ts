import type { LanguageDocument } from '../language/types.ts'
import type { BareName } from './bare.ts'
import type { Found } from './found.ts'
import { gazetteer } from './gazetteer.ts'
import { ALWAYS, type Dates, standsIn, TWO_LEVELS_SINCE, type Unit } from './units.ts'

const BEFORE: Dates = { from: ALWAYS.from, to: '2025-06-30' }
const SINCE: Dates = { from: TWO_LEVELS_SINCE, to: ALWAYS.to }
/** What only articles after the reform speak of: "chính quyền địa phương 2 cấp", "sau sáp nhập", "xã X (cũ)". */
const REFORM =
  /(?:chính quyền(?: địa phương)? (?:2|hai|02) cấp|sau (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)|bỏ cấp huyện|\(cũ\))/iu

/**
 * The days an article may be of, as far as its dates tell: its publication, else the date found in its text;
 * all of time where there is none. An EDTF year or month is all its days.
 */
export function statedDates(publishedAt: string | null, document: Pick<LanguageDocument, 'anchor'>): Dates {
  return daysOf(publishedAt) ?? daysOf(document.anchor.date) ?? ALWAYS
}

function daysOf(date: string | null): Dates | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '')
  if (!match) return null
  const [, year = '', month, day] = match
  if (day) return { from: match[0], to: match[0] }
  if (month) return { from: `${year}-${month}-01`, to: `${year}-${month}-31` }
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

/**
 * Where the dates leave open whether the article is of the time with districts or after (2025-07-01), takes the
 * side that more of its names lie on: districts and provinces that are gone, the communes named, the word huyện.
 */
export function settledDates(
  dates: Dates,
  document: Pick<LanguageDocument, 'text' | 'tokens'>,
  found: readonly Found[],
  bare: readonly BareName[],
): Dates {
  if (dates.to < TWO_LEVELS_SINCE || dates.from >= TWO_LEVELS_SINCE) return dates
  const within = (era: Dates): Dates => ({
    from: [dates.from, era.from].sort()[1] ?? era.from,
    to: [dates.to, era.to].sort()[0] ?? era.to,
  })
  const [before, since] = [within(BEFORE), within(SINCE)]
  let lean = REFORM.test(document.text) ? 3 : 0
  const seen = new Set<string>()
  const leanOf = (key: string, counts: (unit: Unit) => boolean): number => {
    const units = (gazetteer().byName.get(key) ?? []).filter(counts)
    const stood = units.some((unit) => standsIn(unit, before))
    const stands = units.some((unit) => standsIn(unit, since))
    return stood === stands ? 0 : stands ? 1 : -1
  }
  for (const { level, key, kind } of found) {
    if (level === 'village' || kind === 'series' || seen.has(`${level} ${key}`)) continue
    seen.add(`${level} ${key}`)
    if (level === 'district') lean -= 2
    lean += leanOf(key, (unit) => unit.level === level)
  }
  for (const { key, barred } of bare)
    if (!barred && key.includes(' ') && !seen.has(`bare ${key}`)) {
      seen.add(`bare ${key}`)
      lean += leanOf(key, () => true) / 2
    }
  if (lean === 0) lean = document.tokens.some((token) => token.norm === 'huyện') ? -1 : 1
  return lean < 0 ? before : since
}
