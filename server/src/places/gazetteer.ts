import data from './data/gazetteer.json' with { type: 'json' }
import type { GazetteerFile } from './encoding.ts'
import { foldKey, joinedFoldKey } from './spelling.ts'
import { UnitTable } from './unit-table.ts'
import {
  type Dates,
  fullName,
  isSeenIn,
  standsIn,
  TWO_LEVELS_SINCE,
  type Unit,
  type UnitLevel,
} from './units.ts'

let loaded: UnitTable | undefined

/** Every version of every unit, and the ways to find one; indexed at the first call, some tens of milliseconds. */
export function gazetteer(): UnitTable {
  // The file is this project's own, so its shape is checked by a test, not at every start.
  loaded ??= new UnitTable(data as unknown as GazetteerFile)
  return loaded
}

/** What the gazetteer was made from: rosters with their days, and resolutions; `Unit.source` points into it. */
export const gazetteerSources = (): readonly string[] => data.sources

const folds = new Map<string, string>()

/** `foldKey` of a unit's name, remembered: there are only so many names. */
export function foldOf({ name }: Unit): string {
  let fold = folds.get(name)
  if (fold === undefined) {
    fold = foldKey(name)
    folds.set(name, fold)
  }
  return fold
}

const joinedFolds = new Map<string, string>()

/** `joinedFoldKey` of a unit's name, remembered, too. */
export function joinedFoldOf(unit: Unit): string {
  let joined = joinedFolds.get(unit.name)
  if (joined === undefined) {
    joined = joinedFoldKey(unit.name)
    joinedFolds.set(unit.name, joined)
  }
  return joined
}

let foldedIndex: Map<string, Unit[]> | undefined

/** By `foldKey`, without any marks; made only when somebody searches or a name is misspelt. */
export function unitsFolded(fold: string): readonly Unit[] {
  return foldIndex().get(fold) ?? []
}

export function foldIndex(): ReadonlyMap<string, readonly Unit[]> {
  if (foldedIndex) return foldedIndex
  foldedIndex = new Map()
  for (const unit of gazetteer().units) {
    const fold = foldOf(unit)
    const group = foldedIndex.get(fold)
    if (group) group.push(unit)
    else foldedIndex.set(fold, [unit])
  }
  return foldedIndex
}

let joinedDistricts: Map<string, string | null> | undefined

/**
 * The `nameKey` of the district whose name, without marks and blanks, reads so: highland names are written in
 * one word or several (Đakrông, Đa Krông). null where there is none, or several.
 */
export function districtKey(joined: string): string | null {
  if (!joinedDistricts) {
    joinedDistricts = new Map()
    for (const unit of gazetteer().byLevel.get('district') ?? []) {
      const fold = joinedFoldOf(unit)
      const known = joinedDistricts.get(fold)
      joinedDistricts.set(fold, known === undefined || known === unit.key ? unit.key : null)
    }
  }
  return joinedDistricts.get(joined) ?? null
}

/** The units of that name (given as `nameKey`) that may have stood on one of these days. */
export function unitsNamed(key: string, dates: Dates, level?: UnitLevel): Unit[] {
  const all = gazetteer().byName.get(key) ?? []
  return all.filter((unit) => (level === undefined || unit.level === level) && standsIn(unit, dates))
}

/** All units of one day, given as YYYY-MM-DD. */
export function unitsAt(day: string): Unit[] {
  const dates = { from: day, to: day }
  return gazetteer().units.filter((unit) => standsIn(unit, dates))
}

/**
 * The version of a code that stood on these days: one that a roster shows, else one that may have; else,
 * where none did, the version nearest to them; null for an unknown code.
 */
export function unitAt(code: string, dates: Dates): Unit | null {
  const versions = gazetteer().byCode.get(code)
  if (!versions) return null
  return (
    versions.findLast((unit) => isSeenIn(unit, dates)) ??
    versions.findLast((unit) => standsIn(unit, dates)) ??
    (dates.to < (versions[0]?.from ?? '') ? versions[0] : versions.at(-1)) ??
    null
  )
}

/** The days of a unit's own life that lie nearest to `dates`: its parents are looked up there. */
function daysOf(unit: Unit, dates: Dates): Dates {
  if (standsIn(unit, dates)) return dates
  const day = unit.to !== null && unit.to < dates.from ? unit.to : unit.from
  return { from: day, to: day }
}

/** What it lies in, from the province down, the unit itself last. */
export function lineOf(unit: Unit, dates: Dates): Unit[] {
  const days = daysOf(unit, dates)
  const parent = unit.parent === '' ? null : unitAt(unit.parent, days)
  return parent ? [...lineOf(parent, days), unit] : [unit]
}

/** The name by itself; a number alone would not be understood, so "phường 6" keeps its type. */
export function shownName(unit: Unit): string {
  return /^\d+$/.test(unit.name) ? fullName(unit) : unit.name
}

/** Names from the province down, as of these days. */
export function pathOf(unit: Unit, dates: Dates): string[] {
  return lineOf(unit, dates).map(shownName)
}

/** Codes from the province down: what a filter that includes all that lies below compares with. */
export function codePathOf(unit: Unit, dates: Dates): string[] {
  return lineOf(unit, dates).map((above) => above.code)
}

/** "xã Mường Hoong, huyện Đắk Glei, tỉnh Kon Tum" */
export function describe(unit: Unit, dates: Dates): string {
  return lineOf(unit, dates).map(fullName).reverse().join(', ')
}

/** Every version of every unit that lies, or once lay, below that code; the code's own versions not included. */
export function descendants(code: string): Unit[] {
  const { byParent } = gazetteer()
  const below = byParent.get(code) ?? []
  const districts = new Set(below.filter((unit) => unit.level === 'district').map((unit) => unit.code))
  return [...below, ...[...districts].flatMap((district) => byParent.get(district) ?? [])]
}

/** Units of today that this one went into, with their names. */
export function successorsOf(unit: Unit): { code: string; name: string }[] {
  return unit.successors.flatMap((code) => {
    const next = gazetteer().byCode.get(code)?.at(-1)
    return next ? [{ code, name: shownName(next) }] : []
  })
}

/** Levels that the map had on a day: the district's went on 2025-07-01. */
export function levelsOn(day: string): UnitLevel[] {
  return day < TWO_LEVELS_SINCE ? ['province', 'district', 'commune'] : ['province', 'commune']
}
