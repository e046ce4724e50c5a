import { nameKey } from '../spelling.ts'
import { splitType, TWO_LEVELS_SINCE } from '../units.ts'
import { SWAPPED_SUCCESSORS, UNLISTED_SUCCESSORS } from './corrections.ts'
import type { Mapping } from './rosters.ts'
import type { Version } from './versions.ts'

const placeKey = (row: Mapping) =>
  [row.oldProvince, row.oldDistrict, row.oldName].map((name) => nameKey(splitType(name).name)).join('|')

/**
 * Fills in which unit of today each abolished one went into.
 *
 * The mapping names one successor an old commune, though some 470 of 10,035 were divided; where its rows
 * without a code (unreliable, 943 of them) name another successor too, the list is marked as incomplete.
 * A unit renamed or merged before 2025 goes by its code, which the office leaves to the unit that stays;
 * where the code vanished, nothing is known.
 */
export function addSuccessors(versions: readonly Version[], mappings: readonly Mapping[]): void {
  const bySwap = new Map(SWAPPED_SUCCESSORS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
  const communes = new Map<string, string>(UNLISTED_SUCCESSORS)
  const byPlace = new Map<string, string>()
  for (const row of mappings) {
    if (row.oldCode === null) continue
    communes.set(bySwap.get(row.oldCode) ?? row.oldCode, row.newCode)
    byPlace.set(placeKey(row), row.oldCode)
  }
  const divided = new Set<string>()
  for (const row of mappings) {
    const code = row.oldCode === null ? byPlace.get(placeKey(row)) : undefined
    if (code !== undefined && communes.get(code) !== row.newCode) divided.add(code)
  }
  const provinces = provinceSuccessors(versions, mappings)
  const standing = new Set(
    versions.filter((version) => version.before === null).map((version) => version.code),
  )

  for (const version of versions) {
    if (version.before === null || version.successors.length > 0) continue
    if (version.level === 'province') {
      const next = provinces.get(version.code)
      if (next === undefined) throw new Error(`no successor of province ${version.code} ${version.name}`)
      version.successors = [next]
      version.successorsComplete = true
    } else if (version.level === 'commune') {
      const later = version.before > TWO_LEVELS_SINCE
      const next = later ? version.code : communes.get(version.code)
      if (next === undefined || !standing.has(next)) continue
      version.successors = [next]
      // Before 2025 only the code tells: what else went elsewhere is not known.
      if (divided.has(version.code) || version.before < TWO_LEVELS_SINCE) version.successorsComplete = false
      if (later) version.successorsComplete = true
    }
  }
}

/** Provinces were merged whole: where a province's communes went, it went. */
function provinceSuccessors(versions: readonly Version[], mappings: readonly Mapping[]): Map<string, string> {
  const codeOf = new Map<string, string>()
  for (const version of versions)
    if (version.level === 'province') {
      const era = version.from < TWO_LEVELS_SINCE ? 'old' : 'new'
      codeOf.set(`${era} ${nameKey(version.name)}`, version.code)
      // A province that kept type and name is one version before and after the merger.
      if (version.before === null || version.before > TWO_LEVELS_SINCE)
        codeOf.set(`new ${nameKey(version.name)}`, version.code)
    }
  const successors = new Map<string, string>()
  for (const row of mappings) {
    const old = codeOf.get(`old ${nameKey(splitType(row.oldProvince).name)}`)
    const next = codeOf.get(`new ${nameKey(splitType(row.newProvince).name)}`)
    if (row.oldProvince === '' || row.oldCode === null) continue
    if (old === undefined || next === undefined)
      throw new Error(`province not known: ${row.oldProvince} → ${row.newProvince}`)
    successors.set(old, next)
  }
  return successors
}
