import { type FoundUnit, fullName, searchUnits, type Unit, unitAt, unitsAt } from '../../places/index.ts'
import type { ProvinceCount } from '../../store/province-counts.ts'
import { type MapEra, provincePaths } from '../map/shapes.ts'

/** A province with what is kept of it. */
export interface ProvinceFigure {
  readonly unit: Unit
  readonly name: string
  readonly count: number
}

export interface PlacesIndex {
  readonly url: URL
  readonly era: MapEra
  /** The day that its links lead to, YYYY-MM-DD; null for today. */
  readonly day: string | null
  /** By name, "Bắc Ninh" before "Đà Nẵng". */
  readonly provinces: readonly ProvinceFigure[]
  readonly q: string
  readonly at: string | undefined
  /** What the name in the search field may mean; null where the field is empty. */
  readonly found: readonly FoundUnit[] | null
}

/** The last day of the 63 provinces. */
export const lastDayBefore = '2025-06-30'

const mostFound = 50

/** Units of that name, one a version; null where nothing is asked. */
export const findPlaces = (q: string | undefined, at: string | undefined): readonly FoundUnit[] | null =>
  q === undefined ? null : searchUnits(q, at, mostFound)

/** The province of today that one of the past went into, or its own code: the 34 bear codes of the 63. */
const successorOf = (code: string): string =>
  unitAt(code, { from: lastDayBefore, to: lastDayBefore })?.successors[0] ?? code

/** The province that stands for another one on a map: itself, or what became of it, as Hà Nội of Hà Tây. */
export const provinceOn = (era: MapEra, code: string): string =>
  era === 'before' && provincePaths(era).has(code) ? code : successorOf(code)

/**
 * The provinces of a map with how many facts each has. On the map of today, what was reported of a province that is
 * gone counts for the one that it went into: every province of before lies in one of today.
 * @param day a day that the map shows
 */
export function provinceFigures(
  era: MapEra,
  day: string,
  counts: readonly ProvinceCount[],
): ProvinceFigure[] {
  const sums = new Map<string, number>()
  for (const { code, count } of counts) {
    const owner = provinceOn(era, code)
    sums.set(owner, (sums.get(owner) ?? 0) + count)
  }
  return unitsAt(day)
    .filter(({ level }) => level === 'province')
    .map((unit) => ({ unit, name: fullName(unit), count: sums.get(unit.code) ?? 0 }))
    .sort((one, other) => one.unit.name.localeCompare(other.unit.name, 'vi'))
}
