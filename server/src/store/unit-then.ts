import type { UnitThen } from '../../../shared/api/facts.ts'
import { gazetteer, shownName, successorsOf, unitAt } from '../places/gazetteer.ts'
import { fullName, standsIn } from '../places/units.ts'
import { localDay } from './local-day.ts'
import type { FactsTable } from './schema.ts'

type Area = Pick<FactsTable, 'province_code' | 'district_code' | 'commune_code' | 'place_path' | 'dated_at'>

/**
 * The unit that a fact counts for, as of its article's day. Where a code changed hands on days that are not known,
 * its name tells the versions apart. Null where there is no code, or the gazetteer does not have it.
 */
export const unitThen = (row: Area): UnitThen | null => {
  const code = row.commune_code ?? row.district_code ?? row.province_code
  if (code === null) return null
  const day = localDay(row.dated_at)
  const dates = { from: day, to: day }
  const path: string[] = JSON.parse(row.place_path)
  const standing = (gazetteer().byCode.get(code) ?? []).filter((unit) => standsIn(unit, dates))
  const unit = standing.find((one) => path.includes(shownName(one))) ?? unitAt(code, dates)
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
