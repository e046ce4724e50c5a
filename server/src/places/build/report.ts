import { certaintyOf, firstDay, lastDay } from '../lifetime.ts'
import { evidences, fullName } from '../units.ts'
import { Standing } from './standing.ts'
import type { Version } from './versions.ts'

const LEVELS = ['province', 'district', 'commune'] as const

/** How many units that ended are followed to today, and by what. */
export function successorCounts(
  versions: readonly Version[],
  level: Version['level'],
): Record<string, number> {
  const ended = versions.filter((unit) => unit.level === level && unit.before !== null)
  const counts: Record<string, number> = {
    ended: ended.length,
    exact: 0,
    inferred: 0,
    unknown: 0,
    complete: 0,
  }
  for (const unit of ended) {
    const certainty = certaintyOf(unit.successorsBy)
    counts[certainty] = (counts[certainty] ?? 0) + 1
    if (unit.successorsComplete) counts.complete = (counts.complete ?? 0) + 1
  }
  return counts
}

/** The communes of which no unit of today is known: only the district is, and where that went. */
export function unknownSuccessors(versions: readonly Version[]): string[] {
  const standing = new Standing(versions)
  return versions
    .filter((unit) => unit.level === 'commune' && unit.before !== null && unit.successors.length === 0)
    .map((unit) => {
      const district = standing.on(unit.parent, unit.to ?? unit.from)
      const province = district && standing.on(district.parent, unit.to ?? unit.from)
      const within = [district, province].map((above) => (above ? fullName(above) : '?')).join(', ')
      return `${unit.code}\t${fullName(unit)}\t${within}\t${lastDay(unit).edtf}`
    })
}

/** The report of `npm run gazetteer -- --report`: how certain days and successors are. */
export function report(versions: readonly Version[]): string {
  const lines = LEVELS.flatMap((level) => {
    const units = versions.filter((unit) => unit.level === level)
    const days = (certainty: string, of: typeof firstDay) =>
      units.filter((unit) => of(unit).certainty === certainty).length
    const counts = Object.entries(successorCounts(versions, level)).map(([what, count]) => `${what} ${count}`)
    const by = evidences.map((evidence) => {
      const found = units.filter((unit) => unit.successorsBy === evidence)
      return `${evidence} ${found.length}`
    })
    return [
      `${level}: ${units.length} versions`,
      `  first day: decreed ${days('decreed', firstDay)}, between ${days('between', firstDay)}, unknown ${days('unknown', firstDay)}`,
      `  last day: decreed ${days('decreed', lastDay)}, between ${days('between', lastDay)}, standing ${days('standing', lastDay)}`,
      `  successors: ${counts.join(', ')}`,
      `  by: ${by.join(', ')}`,
    ]
  })
  const unknown = unknownSuccessors(versions)
  return [...lines, `${unknown.length} communes without a known successor:`, ...unknown].join('\n')
}
