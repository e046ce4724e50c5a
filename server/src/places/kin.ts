import { communesOf, followers, type Share, shares } from './follow.ts'
import { lastDayOf, originsOf, passingOf } from './lineage.ts'
import { TWO_LEVELS_SINCE, type Unit } from './units.ts'

/** A unit of another time that a search for one may mean as well. */
export interface Kin {
  readonly unit: Unit
  readonly kind: 'predecessor' | 'successor'
  /** How much of `unit` lies in the one searched for, and how much of that one in `unit`. */
  readonly share: Share
  readonly covers: Share
  /** Whether what lies below `unit` is kin by lying there; if not, those of it that are stand in the list. */
  readonly withBelow: boolean
}

/** A day on which whatever stands today still stands. */
const LATEST = '9999-12-31'

const lastDay = (unit: Unit): string => lastDayOf(unit) ?? LATEST

/**
 * Whatever a version was made of and became, at all times: of its own level, and the communes that lie in what a
 * district or a province was. Each unit once, the nearest in time first.
 */
export function kinOf(unit: Unit): readonly Kin[] {
  let kin = found.get(unit)
  if (!kin) {
    kin = findKin(unit)
    found.set(unit, kin)
  }
  return kin
}

const found = new WeakMap<Unit, readonly Kin[]>()

function findKin(unit: Unit): Kin[] {
  const kin = new Map<Unit, Kin>()
  const add = (other: Unit, kind: Kin['kind']): void => {
    if (other === unit || kin.has(other)) return
    const lying = shares(unit, lastDay(unit), other, lastDay(other))
    kin.set(other, { unit: other, kind, ...lying, withBelow: isWithBelow(unit, other, lying) })
  }
  for (const other of closure(unit, originsStep)) add(other, 'predecessor')
  for (const other of closure(unit, heirsStep)) add(other, 'successor')
  if (unit.level === 'commune') for (const other of districtsInside(unit)) add(other, 'predecessor')
  else for (const other of communesAfter(unit)) add(other, 'successor')
  return [...kin.values()]
}

/** A unit that kept its code and lost nothing is the same place, though a commune may have joined it. */
const isWithBelow = (unit: Unit, other: Unit, { share, covers }: Pick<Kin, 'share' | 'covers'>): boolean =>
  other.level === 'commune' || share === 'whole' || (other.code === unit.code && covers === 'whole')

function closure(unit: Unit, step: (unit: Unit) => readonly Unit[]): Unit[] {
  const seen = new Set([unit])
  for (const at of seen) for (const next of step(at)) seen.add(next)
  return [...seen].slice(1)
}

function originsStep(unit: Unit): readonly Unit[] {
  if (unit.level !== 'district') return originsOf(unit)
  return unit.after === null ? [] : districtsAmong(followers(unit, unit.from, unit.after))
}

const heirs = (unit: Unit): readonly Unit[] => passingOf(unit)?.into ?? []

function heirsStep(unit: Unit): readonly Unit[] {
  if (unit.level !== 'district') return heirs(unit)
  if (unit.before === null) return []
  return districtsAmong(followers(unit, lastDay(unit), unit.before))
}

const districtsAmong = (found: readonly { unit: Unit }[]): Unit[] =>
  found.flatMap(({ unit }) => (unit.level === 'district' ? [unit] : []))

/** Districts that became one commune as a whole, as islands did. */
function districtsInside(unit: Unit): Unit[] {
  if (unit.from < TWO_LEVELS_SINCE || unit.after === null) return []
  return followers(unit, unit.from, unit.after).flatMap(({ unit: other, share }) =>
    other.level === 'district' && share === 'whole' ? [other] : [],
  )
}

/** The communes that came after a district's or a province's last ones: none while it stands. */
function communesAfter(unit: Unit): Unit[] {
  const day = lastDayOf(unit)
  if (day === null) return []
  return [...new Set(communesOf(unit, day).flatMap((commune) => closure(commune, heirs)))]
}
