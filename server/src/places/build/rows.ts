import { nameKey } from '../spelling.ts'
import { splitType } from '../units.ts'
import { SWAPPED_SUCCESSORS, UNLISTED_SUCCESSORS } from './corrections.ts'
import type { Mapping } from './rosters.ts'

/** What the mapping of 2025-07-01 says of communes. */
export interface MappedCommunes {
  /** Unit of today by the code of 2025-06-30. */
  readonly byCode: ReadonlyMap<string, string>
  /** Codes of which rows without a code name another unit of today, too. */
  readonly divided: ReadonlySet<string>
  /**
   * Units of today by province, district and name, from the rows without a code. These 943 rows are
   * unreliable: some hold units gone for years, some a code of today at random. Only those are left in that
   * lead where a commune of the same district went as well.
   */
  readonly byPlace: ReadonlyMap<string, ReadonlySet<string>>
}

/** The key under which a row without a code and a unit meet: province, district and name. */
export function placeKey(province: string, district: string, name: string): string {
  return [province, district, name].map((full) => nameKey(splitType(full).name)).join('|')
}

const keyOf = (row: Mapping) => placeKey(row.oldProvince, row.oldDistrict, row.oldName)
const districtOf = (row: Mapping) => placeKey(row.oldProvince, row.oldDistrict, '')

export function mappedCommunes(mappings: readonly Mapping[]): MappedCommunes {
  const bySwap = new Map(SWAPPED_SUCCESSORS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
  const byCode = new Map<string, string>(UNLISTED_SUCCESSORS)
  const codeAt = new Map<string, string>()
  const districtWent = new Set<string>()
  for (const row of mappings) {
    if (row.oldCode === null) continue
    byCode.set(bySwap.get(row.oldCode) ?? row.oldCode, row.newCode)
    codeAt.set(keyOf(row), row.oldCode)
    districtWent.add(`${districtOf(row)} ${row.newCode}`)
  }
  const divided = new Set<string>()
  const byPlace = new Map<string, Set<string>>()
  for (const row of mappings) {
    if (row.oldCode !== null || row.oldName === '') continue
    const code = codeAt.get(keyOf(row))
    if (code !== undefined) {
      if (byCode.get(code) !== row.newCode) divided.add(code)
    } else if (districtWent.has(`${districtOf(row)} ${row.newCode}`))
      byPlace.set(keyOf(row), (byPlace.get(keyOf(row)) ?? new Set()).add(row.newCode))
  }
  return { byCode, divided, byPlace }
}
