import type { Found } from './found.ts'
import { gazetteer } from './gazetteer.ts'
import type { UnitLevel } from './units.ts'

/** The level of the unit of that name that holds one of these, nearest first; null where none does. */
export function holds(key: string, inner: readonly Pick<Found, 'key' | 'level'>[]): UnitLevel | null {
  const outer = gazetteer().byName.get(key) ?? []
  for (const { key: innerKey, level } of [...inner].reverse()) {
    const parents = new Set<string>()
    for (const unit of gazetteer().byName.get(innerKey) ?? [])
      if (unit.level === level) parents.add(unit.parent)
    const holder = outer.find((unit) => parents.has(unit.code))
    if (holder) return holder.level
  }
  return null
}
