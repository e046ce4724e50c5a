import { dayBefore } from '../units.ts'
import { type Resolution, resolutions } from './decreed/resolutions.ts'
import { endOn } from './history.ts'
import type { Sources } from './sources.ts'
import type { Standing } from './standing.ts'
import type { Version } from './versions.ts'

/** A change that two rosters enclose: what ended, what began under the same code, or one of both. */
interface Change {
  readonly old: Version | undefined
  readonly made: Version | undefined
  /** The last day of the roster before, the day of the one after. */
  readonly since: string
  readonly until: string
}

/**
 * Dates the changes between two rosters by the one resolution that can have made them: one that names the
 * commune or its district, else the one about the whole province; none where two of these are left.
 */
export function dateChanges(versions: readonly Version[], standing: Standing, sources: Sources): void {
  const byProvince = new Map<string, Resolution[]>()
  for (const resolution of resolutions())
    byProvince.set(resolution.province, [...(byProvince.get(resolution.province) ?? []), resolution])
  for (const change of enclosedChanges(versions, standing)) {
    const subject = change.made ?? change.old
    if (!subject) continue
    const day = subject === change.made ? change.until : change.since
    const district = subject.level === 'district' ? subject : standing.on(subject.parent, day)
    const here = byProvince.get(district?.parent ?? '') ?? []
    const within = here.filter((item) => change.since < item.day && item.day <= change.until)
    // A roster of a resolution's own day may not have it yet.
    const sameDay = here.filter((item) => change.since === item.day)
    const found = resolutionOf(change, within, standing) ?? resolutionOf(change, sameDay, standing)
    if (!found) continue
    const decree = sources.indexOf(found.number)
    if (change.old) endOn(change.old, found.day, decree)
    if (change.made)
      Object.assign(change.made, { after: dayBefore(found.day), from: found.day, source: decree })
  }
}

function enclosedChanges(versions: readonly Version[], standing: Standing): Change[] {
  const changes: Change[] = []
  for (const version of versions) {
    if (version.level === 'province') continue
    const isOpen = version.after !== null && version.after !== dayBefore(version.from)
    if (isOpen) {
      const old = standing.versionsOf(version.code).find((other) => other.before === version.from)
      changes.push({ old, made: version, since: version.after ?? '', until: version.from })
    }
    const { to, before } = version
    if (to === null || before === null || to === dayBefore(before)) continue
    const goesOn = standing.versionsOf(version.code).some((other) => other.from === before)
    if (!goesOn) changes.push({ old: version, made: undefined, since: to, until: before })
  }
  return changes
}

function resolutionOf(
  change: Change,
  inTime: readonly Resolution[],
  standing: Standing,
): Resolution | undefined {
  const named = inTime.filter((item) => names(item, change, standing))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const whole = inTime.filter((item) => item.districts.size === 0 && item.communes.size === 0)
  return whole.length === 1 ? whole[0] : undefined
}

function names(resolution: Resolution, { old, made, since, until }: Change, standing: Standing): boolean {
  const sides = [
    [old, since],
    [made, until],
  ] as const
  return sides.some(([unit, day]) => {
    if (!unit) return false
    if (unit.level === 'commune' && resolution.communes.has(unit.key)) return true
    const district = unit.level === 'district' ? unit : standing.on(unit.parent, day)
    const types = district && resolution.districts.get(district.key)
    if (!district || types === undefined) return false
    const kept = old && made && old.key === made.key
    return types === null || types.includes((made ?? unit).type) || (kept === true && types.includes('='))
  })
}
