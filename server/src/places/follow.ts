import { gazetteer, unitAt } from './gazetteer.ts'
import { hasNeighbourThatIsLost, isOn, lastDayOf, originsOf, passingOf } from './lineage.ts'
import { standsIn, TWO_LEVELS_SINCE, type Unit } from './units.ts'

/**
 * How much of a unit lies in another: `whole`, all of it and nothing is missing; `part`, known to be only some of
 * it; `unknown`, where the lists are incomplete or the days uncertain.
 */
export type Share = 'whole' | 'part' | 'unknown'

/** A unit of another day that shares ground with the one that was asked about. */
export interface Follower {
  readonly unit: Unit
  /** How much of `unit` lies in the one that was asked about. */
  readonly share: Share
  /** How much of the one that was asked about lies in `unit`. */
  readonly covers: Share
}

/** A unit with its predecessors or successors of another day. */
export interface Followed {
  readonly unit: Unit
  /** Whether it stood on the day that was asked about; if not, it is the version of its code nearest to it. */
  readonly stands: boolean
  readonly followers: readonly Follower[]
}

/**
 * What a unit was made of, or what became of it.
 *
 * @param code of the statistics office
 * @param day YYYY-MM-DD that tells which version of the code is meant
 * @param other YYYY-MM-DD: before `day` its predecessors are asked for, after it its successors
 * @returns null for an unknown code; no followers where nothing is known of that day
 */
export function follow(code: string, day: string, other: string): Followed | null {
  const unit = unitAt(code, { from: day, to: day })
  if (!unit) return null
  const stands = standsIn(unit, { from: day, to: day })
  return { unit, stands, followers: followers(unit, stands ? day : dayOf(unit, day), other) }
}

/** The day of a unit's own life that lies nearest to another one. */
export function dayOf(unit: Unit, day: string): string {
  if (isOn(unit, day)) return day
  return unit.to !== null && unit.to < day ? unit.to : unit.from
}

/**
 * The units of `other` that share ground with a unit that stands on `day`, those of its own level by code before
 * others. Days of the two sides can be changed for one another: what follows it is followed by it.
 */
export function followers(unit: Unit, day: string, other: string): Follower[] {
  if (day === other) return [{ unit, share: 'whole', covers: 'whole' }]
  const found = new Set<Unit>()
  for (const piece of piecesOf(unit, day))
    for (const end of reached(piece, day, other).units)
      for (const held of holdersOf(end, unit, day, other)) found.add(held)
  return [...found]
    .map((follower) => ({ unit: follower, ...shares(unit, day, follower, other) }))
    .sort(
      (a, b) =>
        Number(a.unit.level !== unit.level) - Number(b.unit.level !== unit.level) ||
        (a.unit.code < b.unit.code ? -1 : a.unit.code > b.unit.code ? 1 : 0),
    )
}

/** How two units lie in one another, each on a day of its own life. */
export const shares = (
  unit: Unit,
  day: string,
  follower: Unit,
  other: string,
): Pick<Follower, 'share' | 'covers'> => ({
  share: shareIn(follower, other, unit, day),
  covers: shareIn(unit, day, follower, other),
})

/** The units right below one on a day, by code. */
export function childrenOn(unit: Unit, day: string): Unit[] {
  return (gazetteer().byParent.get(unit.code) ?? []).filter((child) => isOn(child, day))
}

/** What is followed for a unit: a district lives on in its communes, others by themselves. */
function piecesOf(unit: Unit, day: string): readonly Unit[] {
  return unit.level === 'district' ? communesOf(unit, day) : [unit]
}

/** The communes of a unit on a day; a commune, and an island district without any, is its own. */
export function communesOf(unit: Unit, day: string): readonly Unit[] {
  if (unit.level === 'commune') return [unit]
  const below = childrenOn(unit, day)
  return below.length > 0 ? below.flatMap((child) => communesOf(child, day)) : [unit]
}

const hasDistricts = (day: string) => day < TWO_LEVELS_SINCE

/** The units of `other` that a piece counts for, when `unit` of `day` is asked about. */
function holdersOf(piece: Unit, unit: Unit, day: string, other: string): Unit[] {
  if (unit.level === 'province' || piece.level !== 'commune') return [piece]
  const holder = hasDistricts(other) ? unitAt(piece.parent, { from: other, to: other }) : null
  const district = holder?.level === 'district' ? [holder] : []
  if (unit.level === 'district') return hasDistricts(other) ? district : [piece]
  return hasDistricts(day) ? [piece] : [piece, ...district]
}

/** How much of a unit of `day` lies in another one of `other`. */
function shareIn(unit: Unit, day: string, holder: Unit, other: string): Share {
  const isMixed = (unit.level === 'province') !== (holder.level === 'province')
  const pieces = isMixed ? communesOf : piecesOf
  const own = pieces(unit, day)
  const theirs = pieces(holder, other)
  // An island district that gave its communes up (Lý Sơn, 2020) is still all of itself.
  if (unit === holder && unit.level === 'district' && (own[0] === unit || theirs[0] === unit)) return 'whole'
  const held = new Set(theirs)
  let isSure = true
  for (const piece of own) {
    const { units, isComplete } = reached(piece, day, other)
    for (const end of units) if (!held.has(end)) return 'part'
    if (!isComplete || units.size === 0) isSure = false
  }
  return isSure ? 'whole' : 'unknown'
}

interface Reached {
  readonly units: ReadonlySet<Unit>
  /** Whether no list on the way is incomplete. */
  readonly isComplete: boolean
}

/** The units of `other` that something of this unit of `day` is in, or came from. */
function reached(unit: Unit, day: string, other: string): Reached {
  const units = new Set<Unit>()
  const seen = new Set<Unit>()
  let isComplete = true
  const visit = (at: Unit): void => {
    if (seen.has(at)) return
    seen.add(at)
    if (isOn(at, other)) units.add(at)
    const steps = day < other ? stepsAfter(at, day, other) : stepsBefore(at, other, day)
    if (!steps.isComplete) isComplete = false
    for (const next of steps.next) visit(next)
  }
  visit(unit)
  return { units, isComplete }
}

interface Steps {
  readonly next: readonly Unit[]
  readonly isComplete: boolean
}

const endedBetween = (unit: Unit, earlier: string, later: string): boolean => {
  const last = lastDayOf(unit)
  return last !== null && last >= earlier && last < later
}

function stepsAfter(unit: Unit, earlier: string, later: string): Steps {
  if (!endedBetween(unit, earlier, later)) return { next: [], isComplete: true }
  const passing = passingOf(unit)
  return { next: passing?.into ?? [], isComplete: passing?.isComplete ?? false }
}

/** Of what a unit was made is known where it is known of all its neighbours where they went. */
function stepsBefore(unit: Unit, earlier: string, later: string): Steps {
  const next = originsOf(unit).filter((origin) => endedBetween(origin, earlier, later))
  const isNew = unit.after !== null && unit.after >= earlier && unit.after < later
  const isComplete = next.length > 0 ? !next.some(hasNeighbourThatIsLost) : !isNew
  return { next, isComplete }
}
