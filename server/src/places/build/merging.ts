import { joinedFoldKey } from '../spelling.ts'
import { dayBefore } from '../units.ts'
import { type Merger, mergers } from './decreed/mergers.ts'
import { type Resolution, resolutions } from './decreed/resolutions.ts'
import { setNext } from './heirs.ts'
import { mayStandOn, type Standing } from './standing.ts'
import type { Version } from './versions.ts'

/**
 * Sets what each commune that a resolution merged went into.
 *
 * @throws Error with all lines that name a unit the rosters do not have on the resolution's day, or several
 */
export function mergeAsDecreed(versions: readonly Version[], standing: Standing): void {
  const byNumber = new Map(resolutions().map((resolution) => [resolution.number, resolution]))
  const wrong: string[] = []
  for (const merger of mergers()) {
    const resolution = byNumber.get(merger.by)
    const problem = resolution
      ? merge(merger, resolution, versions, standing)
      : 'its resolution is not listed'
    if (problem !== null) wrong.push(`${merger.by}: ${merger.line}: ${problem}`)
  }
  if (wrong.length > 0) throw new Error(`mergers that do not fit the rosters:\n${wrong.join('\n')}`)
}

function merge(
  { district, merged, made, madeKey }: Merger,
  { day, province }: Resolution,
  versions: readonly Version[],
  standing: Standing,
): string | null {
  const eve = dayBefore(day)
  const lies = (unit: Version, on: string) => {
    const parent = standing.on(unit.parent, on)
    return parent?.parent === province && joinedFoldKey(parent.name) === district
  }
  const results = versions.filter(
    (unit) =>
      unit.level === 'commune' &&
      mayStandOn(unit, day) &&
      joinedFoldKey(unit.name) === made &&
      lies(unit, day),
  )
  const [result, ...others] = results.length > 1 ? results.filter(({ key }) => key === madeKey) : results
  if (!result || others.length > 0) return `${results.length} units made of that name`
  for (const { name, part } of merged) {
    const named = versions.filter(
      (unit) =>
        unit.level === 'commune' &&
        joinedFoldKey(unit.name) === name &&
        mayStandOn(unit, eve) &&
        standing.on(unit.parent, eve)?.parent === province,
    )
    const ended = named.filter((unit) => unit.before === day)
    const here = ended.filter((unit) => lies(unit, eve))
    // A district merged on the same day has another name on its eve.
    const moved = ended.filter((unit) => standing.on(unit.parent, eve)?.before === day)
    const [unit, more] = here.length > 0 ? here : moved.length > 0 ? moved : ended
    if (!unit) {
      if (named.some((other) => other.code === result.code || lies(other, eve))) continue
      return `no unit ${name} ended on ${day}`
    }
    if (more) return `several units ${name} ended on ${day}`
    const before = unit.nextBy === 'decree' ? unit.next : []
    const next = [...new Set([...before, result.code])].sort()
    setNext(unit, next, !part, 'decree')
  }
  return null
}
