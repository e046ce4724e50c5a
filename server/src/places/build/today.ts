import { evidences } from '../units.ts'
import { both, heirByRow } from './heirs.ts'
import type { MappedCommunes } from './rows.ts'
import type { Standing } from './standing.ts'
import type { Version } from './versions.ts'

/**
 * Follows each unit that ended from change to change until today: all that it went into, whether that is
 * known to be all, and the weakest evidence on the way. Later units first, since earlier ones rest on them.
 */
export function addSuccessors(
  versions: readonly Version[],
  standing: Standing,
  mapped: MappedCommunes,
): void {
  const latestFirst = versions
    .filter((version) => version.before !== null)
    .sort((a, b) => ((a.before ?? '') < (b.before ?? '') ? 1 : (a.before ?? '') > (b.before ?? '') ? -1 : 0))
  const todayOf = (version: Version) => (version.before === null ? [version.code] : version.successors)
  const namesOf = (version: Version) => {
    const district = standing.on(version.parent, version.from)
    const province = district && standing.on(district.parent, version.from)
    return [province?.name ?? '', district?.name ?? ''] as const
  }
  for (const version of latestFirst) {
    const isOldCommune = version.level === 'commune' && version.parent.length === 3
    if (version.next.length === 0 && isOldCommune) {
      const code = heirByRow(version, standing, mapped, namesOf, todayOf)
      if (code !== undefined && version.next.length === 0) {
        Object.assign(version, { successors: [code], successorsComplete: false, successorsBy: 'row' })
        continue
      }
    }
    follow(version, standing)
  }
}

function follow(version: Version, standing: Standing): void {
  if (version.nextBy === null) return
  const day = version.before ?? ''
  const codes = new Set<string>()
  let complete = version.nextComplete
  let weakest = evidences.indexOf(version.nextBy)
  for (const code of version.next) {
    const unit = standing
      .versionsOf(code)
      .find((other) => other !== version && other.before !== day && stands(other, day))
    if (!unit)
      throw new Error(`${version.code} ${version.name}: its next unit ${code} does not stand on ${day}`)
    if (unit.before === null) codes.add(unit.code)
    else {
      for (const later of unit.successors) codes.add(later)
      complete = both(complete, unit.successors.length > 0 && unit.successorsComplete)
      weakest = Math.max(weakest, unit.successorsBy === null ? 0 : evidences.indexOf(unit.successorsBy))
    }
  }
  if (codes.size === 0) return
  Object.assign(version, {
    successors: [...codes].sort(),
    successorsComplete: complete,
    successorsBy: evidences[weakest],
  })
}

function stands({ after, before }: Version, day: string): boolean {
  return (after === null || after < day) && (before === null || before > day)
}
