import { fullName, gazetteer, type Unit } from '../../places/index.ts'
import { originsOf } from '../../places/lineage.ts'

/** What bore the code right before a unit, where nothing else is known of it: a town that was a commune. */
const earlierOfCode = (unit: Unit): readonly Unit[] => {
  const versions = gazetteer().byCode.get(unit.code) ?? []
  const earlier = versions[versions.indexOf(unit) - 1]
  return earlier && earlier.level === unit.level && earlier.next.includes(unit.code) ? [earlier] : []
}

/** Other names of what a unit was made of, the nearest in time first; its own name is none of them. */
export function formerNames(unit: Unit): string[] {
  const seen = new Set([unit])
  for (const at of seen) for (const origin of [...originsOf(at), ...earlierOfCode(at)]) seen.add(origin)
  const names = new Set([...seen].filter(({ level }) => level === unit.level).map(fullName))
  names.delete(fullName(unit))
  return [...names]
}
