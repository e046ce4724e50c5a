import { gazetteer, unitAt } from './gazetteer.ts'
import { type Dates, dayBefore, standsIn, type Unit } from './units.ts'

/** What a unit went into when it ended. */
export interface Passing {
  readonly into: readonly Unit[]
  /** Whether nothing of it is known, or thought, to have gone elsewhere. */
  readonly isComplete: boolean
}

interface Lineage {
  readonly passings: ReadonlyMap<Unit, Passing>
  readonly origins: ReadonlyMap<Unit, readonly Unit[]>
}

let known: Lineage | undefined

const on = (day: string): Dates => ({ from: day, to: day })

/** Whether this is the version that its code stands for on a day (YYYY-MM-DD). */
export const isOn = (unit: Unit, day: string): boolean =>
  standsIn(unit, on(day)) && unitAt(unit.code, on(day)) === unit

/** The last day on which its code stands for this version; null while it stands. */
export function lastDayOf(unit: Unit): string | null {
  if (unit.before === null) return null
  const heir = heirOf(unit)
  return heir?.after ?? dayBefore(unit.before)
}

/** The version that took over the code on the day on which this one was gone. */
const heirOf = ({ code, before }: Unit): Unit | undefined =>
  gazetteer()
    .byCode.get(code)
    ?.find((version) => version.from === before)

/**
 * Whether beside this unit, which has ended, another one ended of which not all is known where it went: some of it
 * may have gone where this one went.
 */
export function hasNeighbourThatIsLost(unit: Unit): boolean {
  const { before, level, parent } = unit
  return (gazetteer().byParent.get(parent) ?? []).some(
    (other) =>
      other !== unit &&
      other.level === level &&
      other.before === before &&
      !(passingOf(other)?.isComplete ?? (other.next.length > 0 && other.nextComplete !== false)),
  )
}

/** What became of a unit; null while it stands, or where nothing is known. */
export const passingOf = (unit: Unit): Passing | null => lineage().passings.get(unit) ?? null

/** The units that went into this one, wholly or in part, at its beginning or later. */
export const originsOf = (unit: Unit): readonly Unit[] => lineage().origins.get(unit) ?? []

function lineage(): Lineage {
  if (known) return known
  const passings = new Map<Unit, Passing>()
  const origins = new Map<Unit, Unit[]>()
  for (const unit of gazetteer().units) {
    const passing = readPassing(unit)
    if (!passing) continue
    passings.set(unit, passing)
    for (const next of passing.into) {
      const group = origins.get(next)
      if (group) group.push(unit)
      else origins.set(next, [unit])
    }
  }
  known = { passings, origins }
  return known
}

function readPassing(unit: Unit): Passing | null {
  const { code, level, before, next, nextComplete } = unit
  // A district is followed by its communes; those of islands had none.
  if (before === null || (level === 'district' && gazetteer().byParent.has(code))) return null
  const into = next.flatMap((heir) => unitAt(heir, on(before)) ?? [])
  if (into.length > 0) return { into, isComplete: nextComplete !== false }
  const zone = level === 'district' ? zoneOf(unit) : undefined
  return zone ? { into: [zone], isComplete: true } : null
}

/** The special zone (đặc khu) that an island district without communes became: it kept the name. */
const zoneOf = ({ key, before }: Unit): Unit | undefined =>
  gazetteer()
    .byName.get(key)
    ?.find((other) => other.type === 'đặc khu' && other.from === before)
