import { TWO_LEVELS_SINCE } from '../units.ts'
import { madeOfNames } from './name-parts.ts'
import { type MappedCommunes, placeKey } from './rows.ts'
import { mayStandOn, type Standing } from './standing.ts'
import type { Version } from './versions.ts'

/**
 * Finds, for each commune that ended, the units that took its place on that day. A resolution that says so
 * (decreed.ts) comes first and is not asked again here; then, in this order, the mapping of 2025-07-01, the
 * same name under another code, the code itself, and the syllables of the new names.
 */
export function addNextCommunes(
  versions: readonly Version[],
  standing: Standing,
  mapped: MappedCommunes,
): void {
  for (const version of versions) {
    if (version.level !== 'commune' || version.before === null || version.next.length > 0) continue
    if (version.before === TWO_LEVELS_SINCE) {
      const next = mapped.byCode.get(version.code)
      // It names one heir of each, though some 470 were split: only of some does it show that they were.
      const complete = mapped.divided.has(version.code) ? false : null
      if (next !== undefined) setNext(version, [next], complete, 'mapping')
    } else nextOf(version, standing)
  }
}

function nextOf(version: Version, standing: Standing): void {
  const day = version.before ?? ''
  const same = standing.versionsOf(version.code).find((other) => other !== version && mayStandOn(other, day))
  if (same?.key === version.key) {
    setNext(version, [same.code], true, 'code')
    return
  }
  const siblings = standing.below(version.parent)
  const here = siblings.filter((unit) => mayStandOn(unit, day) && unit !== version)
  const namesakes = here.filter(
    ({ key, code, from }) => key === version.key && code !== version.code && from >= day,
  )
  if (namesakes.length === 1 && namesakes[0]) setNext(version, [namesakes[0].code], false, 'name')
  // The office leaves the code to the unit that goes on; what else went elsewhere it does not tell.
  else if (same) setNext(version, [same.code], false, 'code')
  else {
    const gone = siblings.filter(
      (unit) => unit.before === version.before && !here.some(({ key }) => key === unit.key),
    )
    const known = new Set(siblings.filter((unit) => unit.from < day).map((unit) => unit.key))
    const named = madeOfNames(
      version,
      gone,
      here.filter((unit) => !known.has(unit.key)),
    )
    if (named) setNext(version, [named.code], false, 'parts')
  }
}

/** What is known of two lists together: not complete if one is not, not known if one is not. */
export function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}

export function setNext(
  version: Version,
  next: readonly string[],
  complete: boolean | null,
  by: NonNullable<Version['nextBy']>,
): void {
  Object.assign(version, { next, nextComplete: complete, nextBy: by })
}

/**
 * Where nothing else tells, a row of the mapping without a code may: it names the unit of today; the next unit
 * is the one commune of the district that went there, if it is only one.
 *
 * @param namesOf the names of a commune's province and district
 * @param today the codes of today that a version went into
 * @returns the unit of today
 */
export function heirByRow(
  version: Version,
  standing: Standing,
  mapped: MappedCommunes,
  namesOf: (version: Version) => readonly [province: string, district: string],
  today: (version: Version) => readonly string[],
): string | undefined {
  const rows = mapped.byPlace.get(placeKey(...namesOf(version), version.name))
  const [code, ...more] = rows ?? []
  if (code === undefined || more.length > 0) return undefined
  const day = version.before ?? ''
  const there = standing
    .below(version.parent)
    .filter((unit) => mayStandOn(unit, day) && today(unit).includes(code))
  if (there.length === 1 && there[0]) setNext(version, [there[0].code], false, 'row')
  return code
}
