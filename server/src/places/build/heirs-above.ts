import { nameKey } from '../spelling.ts'
import { splitType, TWO_LEVELS_SINCE } from '../units.ts'
import { both, setNext } from './heirs.ts'
import type { Mapping } from './rosters.ts'
import { mayStandOn, type Standing } from './standing.ts'
import type { Version } from './versions.ts'

/**
 * A district is where its communes are: its next units are the districts they came to, and since there are no
 * districts, the communes they became. Complete if that is known, and complete, of every one of them.
 */
export function addNextDistricts(versions: readonly Version[], standing: Standing): void {
  for (const version of versions) {
    if (version.level !== 'district' || version.before === null || version.next.length > 0) continue
    const day = version.before
    const last = version.to ?? day
    const communes = standing
      .below(version.code)
      .filter((unit) => unit.from <= last && (unit.before === null || unit.before >= day))
    const island =
      communes.length === 0 && day === TWO_LEVELS_SINCE ? specialZone(version, versions) : undefined
    if (island) {
      setNext(version, [island.code], true, 'mapping')
      continue
    }
    const next = new Set<string>()
    let complete: boolean | null = communes.length > 0
    for (const commune of communes) {
      const goesOn = commune.before === null || commune.before > day
      const codes = goesOn ? [commune.code] : commune.next
      complete = both(complete, goesOn || (commune.next.length > 0 && commune.nextComplete))
      for (const code of codes) {
        const unit = goesOn ? commune : standing.on(code, day)
        if (unit) next.add(day === TWO_LEVELS_SINCE ? unit.code : unit.parent)
      }
    }
    const codes = [...next].sort()
    const stays = standing.versionsOf(version.code).some((unit) => unit !== version && mayStandOn(unit, day))
    if (stays && (codes.length === 0 || (codes.length === 1 && codes[0] === version.code)))
      setNext(version, [version.code], true, 'code')
    else if (codes.length > 0) setNext(version, codes, complete, 'communes')
  }
}

/** Five island districts without any commune became special zones, named as they were. */
function specialZone({ key }: Version, versions: readonly Version[]): Version | undefined {
  return versions.find((unit) => unit.type === 'đặc khu' && unit.key === key)
}

/** Provinces were merged whole: where a province's communes went, it went. */
export function addNextProvinces(
  versions: readonly Version[],
  standing: Standing,
  mappings: readonly Mapping[],
): void {
  const successors = provinceSuccessors(versions, mappings)
  for (const version of versions) {
    if (version.level !== 'province' || version.before === null || version.next.length > 0) continue
    const next = version.before === TWO_LEVELS_SINCE ? successors.get(version.code) : version.code
    if (next === undefined || !standing.on(next, version.before))
      throw new Error(`no successor of province ${version.code} ${version.name}`)
    setNext(version, [next], true, next === version.code ? 'code' : 'mapping')
  }
}

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
