import type { UnitThen } from '../../../shared/api/facts.ts'
import { gazetteer, shownName, successorsOf, unitAt } from '../places/gazetteer.ts'
import { fullName, standsIn, type Unit } from '../places/units.ts'
import { localDay } from './local-day.ts'
import type { FactsTable } from './schema.ts'

type Area = Pick<FactsTable, 'province_code' | 'district_code' | 'commune_code' | 'place_path' | 'dated_at'>

/**
 * The version of a code that an article of a day means. Names tell versions apart where a code changed hands on
 * days that are not known, or where the article speaks of a unit of the past ("xã A cũ").
 */
export const versionMeant = (code: string, day: string, path: readonly string[]): Unit | null => {
  const dates = { from: day, to: day }
  const named = (gazetteer().byCode.get(code) ?? []).filter((unit) => path.includes(shownName(unit)))
  return (
    named.findLast((unit) => standsIn(unit, dates)) ??
    (named.length > 0 ? named.at(-1) : undefined) ??
    unitAt(code, dates)
  )
}

/**
 * The unit that a fact counts for, as of its article's day. Null where there is no code, or the gazetteer does not
 * have it.
 */
export const unitThen = (row: Area): UnitThen | null => {
  const code = row.commune_code ?? row.district_code ?? row.province_code
  if (code === null) return null
  const unit = versionMeant(code, localDay(row.dated_at), JSON.parse(row.place_path))
  return (
    unit && {
      code,
      name: fullName(unit),
      from: unit.from,
      today: successorsOf(unit),
      todayComplete: unit.successorsComplete,
    }
  )
}
