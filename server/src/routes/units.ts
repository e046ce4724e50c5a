import type { Unit, UnitLink } from '../../../shared/api/places.ts'
import { gazetteer, pathOf, successorsOf } from '../places/gazetteer.ts'
import { searchUnits } from '../places/index.ts'
import { firstDay, lastDay } from '../places/lifetime.ts'
import { fullName, standsIn, type Unit as UnitVersion } from '../places/units.ts'

/** A version of the gazetteer as the API hands it out; `at` is the day that is asked about. */
export const unitShown = (unit: UnitVersion, at?: string): Unit => {
  const { code, level, from, to, successors, successorsComplete } = unit
  return {
    code,
    name: fullName(unit),
    level,
    path: pathOf(unit, at === undefined ? { from, to: to ?? from } : { from: at, to: at }),
    from,
    to,
    began: firstDay(unit),
    ended: lastDay(unit),
    stands: at === undefined ? unit.before === null : standsIn(unit, { from: at, to: at }),
    successors: [...successors],
    today: successorsOf(unit),
    successorsComplete,
  }
}

/** A unit by its identity alone. */
export const unitLink = (unit: UnitVersion): UnitLink => ({
  code: unit.code,
  from: unit.from,
  name: fullName(unit),
  level: unit.level,
})

/** Every version of a code, the oldest first; empty for an unknown one. */
export const versionsOf = (code: string): readonly UnitVersion[] => gazetteer().byCode.get(code) ?? []

/** The gazetteer's units by name or code as the API hands them out. */
export const findUnits = (q: string, date?: string): Unit[] =>
  searchUnits(q, date).map(({ unit }) => unitShown(unit, date))
