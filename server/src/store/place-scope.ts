import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { FactFilter, PlaceRelation } from '../../../shared/api/facts.ts'
import { gazetteer, unitAt } from '../places/gazetteer.ts'
import { type Kin, kinOf } from '../places/kin.ts'
import { lastDayOf } from '../places/lineage.ts'
import { fullName, type Unit } from '../places/units.ts'
import type { FactsTable, Tables } from './schema.ts'
import { deepestCode, versionOn } from './unit-then.ts'

const LATEST = '9999-12-31'

type Column = 'province_code' | 'district_code' | 'commune_code'
const columns: Readonly<Record<number, Column>> = { 2: 'province_code', 3: 'district_code' }
const columnOf = (code: string): Column => columns[code.length] ?? 'commune_code'

/** What a `place` filter means: facts of the code, and of the units that it was made of or became. */
export interface PlaceScope {
  readonly code: string
  /** The version that is followed; null for a code that the gazetteer does not have. */
  readonly unit: Unit | null
  /** Whether the code counts in the days of that version alone. */
  readonly isDated: boolean
  readonly kin: readonly Kin[]
}

export const placeScope = ({
  place,
  placeAt,
  lineage,
}: Pick<FactFilter, 'place' | 'placeAt' | 'lineage'>): PlaceScope | null => {
  if (place === undefined) return null
  const day = placeAt ?? LATEST
  const unit = unitAt(place, { from: day, to: day })
  return {
    code: place,
    unit,
    isDated: placeAt !== undefined && unit !== null,
    kin: unit === null || lineage === 'off' ? [] : kinOf(unit),
  }
}

/** Codes that count alike, in the same days: one condition each, however many there are. */
interface Group {
  readonly column: Column
  readonly after: string | null
  readonly until: string | null
  readonly withBelow: boolean
  readonly codes: string[]
}

/**
 * The days on which a code means this version: after one, until another; null where no other version came before, or
 * came after. Versions of a code share no day, and leave none out.
 */
export const boundsOf = (unit: Unit): Pick<Group, 'after' | 'until'> => {
  const versions = gazetteer().byCode.get(unit.code) ?? []
  const earlier = versions[versions.indexOf(unit) - 1]
  return {
    after: earlier ? lastDayOf(earlier) : null,
    until: versions.at(-1) === unit ? null : lastDayOf(unit),
  }
}

const groupsOf = (kin: readonly Kin[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const { unit, withBelow } of kin) {
    const { code } = unit
    const { after, until } = boundsOf(unit)
    const key = `${code.length} ${after} ${until} ${withBelow}`
    const group = groups.get(key)
    if (group) group.codes.push(code)
    else groups.set(key, { column: columnOf(code), after, until, withBelow, codes: [code] })
  }
  return [...groups.values()]
}

/**
 * The scope as a condition on `facts`: a code that was given anew counts for facts of the days on which it meant
 * its version. As many conditions as there are different stretches of days, whatever the gazetteer holds.
 */
export const scopeCondition = ({ code, unit, isDated, kin }: PlaceScope): Expression<SqlBool> => {
  const eb = expressionBuilder<Tables, 'facts'>()
  const of = ({ column, after, until, withBelow, codes }: Group) =>
    eb.and([
      eb(`facts.${column}`, 'in', codes),
      ...(after === null ? [] : [eb('facts.place_day', '>', after)]),
      ...(until === null ? [] : [eb('facts.place_day', '<=', until)]),
      ...(withBelow ? [] : [eb('facts.commune_code', 'is', null)]),
      ...(withBelow || column === 'district_code' ? [] : [eb('facts.district_code', 'is', null)]),
    ])
  const own: Group = {
    column: columnOf(code),
    ...(isDated && unit ? boundsOf(unit) : { after: null, until: null }),
    withBelow: true,
    codes: [code],
  }
  return eb.or([own, ...groupsOf(kin)].map(of))
}

type Area = Pick<FactsTable, Column | 'place_day' | 'subject_level'>

const link = (unit: Unit): NonNullable<PlaceRelation['via']> => ({
  code: unit.code,
  from: unit.from,
  name: fullName(unit),
  level: unit.level,
})

/** How a fact found by a scope lies to what was asked for. */
export const relationOf = (scope: PlaceScope, row: Area): PlaceRelation => {
  const { code, unit, kin } = scope
  const of = unit && link(unit)
  const deepest = deepestCode(row)
  const meets = (other: Unit) =>
    row[columnOf(other.code)] === other.code && versionOn(other.code, row.place_day) === other
  const isOwn = row[columnOf(code)] === code && (unit === null || meets(unit))
  if (isOwn) {
    const kind = deepest === code && row.subject_level !== 'village' ? 'same' : 'below'
    return { kind, part: false, share: 'whole', covers: kind === 'same' ? 'whole' : 'part', of, via: null }
  }
  // The smallest unit tells the most: a commune of today that lies in what was a province.
  const found = kin
    .filter((one) => meets(one.unit))
    .sort((a, b) => b.unit.code.length - a.unit.code.length)
    .at(0)
  if (found) {
    const { kind, share, covers } = found
    const both = [share, covers]
    const part = both.includes('part') ? true : both.includes('unknown') ? null : false
    return { kind, part, share, covers, of, via: link(found.unit) }
  }
  // A code was given anew, and this is of a unit that bore it before or after.
  const other = versionOn(deepest ?? code, row.place_day)
  return { kind: 'code', part: null, share: 'unknown', covers: 'unknown', of, via: other && link(other) }
}
