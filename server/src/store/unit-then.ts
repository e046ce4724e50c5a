import type { UnitThen } from '../../../shared/api/facts.ts'
import { dayOf } from '../places/follow.ts'
import { gazetteer, shownName, successorsOf, unitAt } from '../places/gazetteer.ts'
import { fullName, standsIn, type Unit } from '../places/units.ts'
import type { FactsTable } from './schema.ts'

type Codes = Pick<FactsTable, 'province_code' | 'district_code' | 'commune_code'>

/** The code of the smallest unit that a fact lies in. */
export const deepestCode = ({ province_code, district_code, commune_code }: Codes): string | null =>
  commune_code ?? district_code ?? province_code

/**
 * The version of a code that an article of a day means. Names tell versions apart where a code changed hands on
 * days that are not known, or where the article speaks of a unit of the past ("xã A cũ").
 */
const versionMeant = (code: string, day: string, path: readonly string[]): Unit | null => {
  const dates = { from: day, to: day }
  const named = (gazetteer().byCode.get(code) ?? []).filter((unit) => path.includes(shownName(unit)))
  return (
    named.findLast((unit) => standsIn(unit, dates)) ??
    (named.length > 0 ? named.at(-1) : undefined) ??
    unitAt(code, dates)
  )
}

/**
 * The day by which a code tells its version: the given one, or the nearest to it of the life of the unit that the
 * names speak of.
 *
 * @param day YYYY-MM-DD: one of the life of a unit of the past where that is known, else the article's
 */
export const dayMeant = (code: string | null, day: string, path: readonly string[]): string => {
  const unit = code === null ? null : versionMeant(code, day, path)
  return unit ? dayOf(unit, day) : day
}

/** The version that a code of a fact stands for: of all its codes as of the same day. */
export const versionOn = (code: string, day: string): Unit | null => unitAt(code, { from: day, to: day })

/**
 * The unit that a fact counts for, as of the day that it speaks of. Null where there is no code, or the gazetteer
 * does not have it.
 */
export const unitThen = (row: Codes & Pick<FactsTable, 'place_day'>): UnitThen | null => {
  const code = deepestCode(row)
  const unit = code === null ? null : versionOn(code, row.place_day)
  return (
    unit && {
      code: unit.code,
      name: fullName(unit),
      from: unit.from,
      on: row.place_day,
      today: successorsOf(unit),
      todayComplete: unit.successorsComplete,
    }
  )
}
