import type { Level } from '../../../shared/records/place.ts'

/** The type words of the map, as they stand in `Unit.type`, most common first: the data file counts on this order. */
export const unitTypes = [
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
  'tỉnh',
] as const
export type UnitType = (typeof unitTypes)[number]
export type UnitLevel = Exclude<Level, 'village'>

/**
 * What says which units one went into, the surest first; the data file counts on this order. `decree`: the
 * resolution itself. `mapping`: a published table of old and new units. `code`: the office leaves the code to
 * the unit that goes on. `communes`: a district is where its communes are. `name`: the same name in the same
 * district under another code. `row`: a row of the mapping without a code, that agrees with the rosters.
 * `parts`: the new name is made of those of the units that ended ("Lâm Hợp" of Kỳ Lâm and Kỳ Hợp).
 */
export const evidences = ['decree', 'mapping', 'code', 'communes', 'name', 'row', 'parts'] as const
export type Evidence = (typeof evidences)[number]

/**
 * One version of an administrative unit. The statistics office gives codes anew: 18838 was Kỳ Lâm, then
 * Lâm Hợp, then Kỳ Lạc. So a unit is (code, from), never the code alone.
 *
 * What is known of its life are dated rosters, not decrees: it was not there `after` (null: not known to
 * have begun), is seen from `from` to `to` (null: still there), and was gone `before` (null: still there).
 * Between `after` and `from`, and between `to` and `before`, it may have been.
 */
export interface Unit {
  /** 2 digits for a province, 3 for a district, 5 for a commune. */
  readonly code: string
  readonly level: UnitLevel
  readonly type: UnitType
  readonly name: string
  /** `nameKey` of the name. */
  readonly key: string
  /** Code of what it lies in: a commune's district, from 2025-07-01 on its province; '' for a province. */
  readonly parent: string
  readonly after: string | null
  readonly from: string
  readonly to: string | null
  readonly before: string | null
  /** What says that it began on `from`: a roster or a resolution, an index into the gazetteer's `sources`. */
  readonly source: number
  /** What says that it ended: the resolution, or the first roster without it; null while it stands. */
  readonly endedBy: number | null
  /** Codes, as of the day `before`, of the units that took its place; empty while it stands, or if unknown. */
  readonly next: readonly string[]
  /**
   * Whether `next` is known to be all of it: false where a part may have gone elsewhere; null where the list is empty,
   * or rests on the table of July 2025, which names one heir of each commune though some 470 of 10,035 were split.
   */
  readonly nextComplete: boolean | null
  readonly nextBy: Evidence | null
  /**
   * Codes of the units of today that it went into, over all changes; empty while it stands, or where nothing
   * is known. A district's are communes since there are no districts.
   */
  readonly successors: readonly string[]
  /** false where a part may have gone to a unit that is not listed; null where that is not known, as with `nextComplete`. */
  readonly successorsComplete: boolean | null
  /** The weakest of the evidences on the way to today. */
  readonly successorsBy: Evidence | null
}

/** A stretch of days, both ends included; an article's date is one, of a day, a month or a year. */
export interface Dates {
  readonly from: string
  readonly to: string
}

/** The day from which there are no districts and 34 provinces (Resolution 202/2025/QH15). */
export const TWO_LEVELS_SINCE = '2025-07-01'
export const ALWAYS: Dates = { from: '0000-01-01', to: '9999-12-31' }

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

export function levelOfCode(code: string): UnitLevel {
  return code.length === 2 ? 'province' : code.length === 3 ? 'district' : 'commune'
}

/** Whether the unit may have stood on one of these days. */
export function standsIn(unit: Unit, dates: Dates): boolean {
  return (unit.after === null || unit.after < dates.to) && (unit.before === null || unit.before > dates.from)
}

/** Whether a roster shows the unit standing on one of these days. */
export function isSeenIn(unit: Unit, dates: Dates): boolean {
  return unit.from <= dates.to && (unit.to === null || unit.to >= dates.from)
}

/** "huyện Đăk Glei". A numbered unit is always written with its type. */
export function fullName(unit: Unit): string {
  return `${unit.type} ${unit.name}`
}

const TYPE_BEFORE_NAME = /^(thành phố|thị xã|thị trấn|đặc khu|phường|xã|huyện|quận|tỉnh)\s+(?=\S)/iu
/** State farms became townlets: the rosters keep "NT" before some of their names, people do not. */
const FARM_BEFORE_NAME = /^(N\.?\s?T\.?|Nông trường)\s+/iu

/** "Xã Mường Hoong" → {type: 'xã', name: 'Mường Hoong'}; type null where the name carries none. */
export function splitType(full: string): { type: UnitType | null; name: string } {
  const text = full
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  const match = TYPE_BEFORE_NAME.exec(text)
  const word = match?.[1]?.toLowerCase()
  const type = unitTypes.find((known) => known === word) ?? null
  const name = text
    .slice(type && match ? match[0].length : 0)
    .replace(FARM_BEFORE_NAME, '')
    .replace(/\s*([’'])\s*/g, "'")
    .trim()
    // "Mường é", "Ya ly"
    .replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
  return { type, name: /^\d+$/.test(name) ? String(Number(name)) : name }
}
