import type { LineageUnit, PlaceDetail, PlaceDetailQuery } from '../../../shared/api/places.ts'
import { childrenOn, dayOf, type Follower, followers } from '../places/follow.ts'
import { lineOf, unitAt } from '../places/gazetteer.ts'
import { dayBeforeLastChange, historyOf } from './place-history.ts'
import { unitLink, unitShown, versionsOf } from './units.ts'

/** A day on which whatever stands today still stands. */
const LATEST = '9999-12-31'

const shown = (found: readonly Follower[]): LineageUnit[] =>
  found.map(({ unit, share, covers }) => ({ ...unitLink(unit), share, covers }))

/** All that the gazetteer knows of a unit, without counts of facts; null for an unknown code. */
export function placeDetail(
  code: string,
  { at, other }: PlaceDetailQuery,
): Omit<PlaceDetail, 'facts'> | null {
  const versions = versionsOf(code)
  const meant = at ?? LATEST
  const unit = unitAt(code, { from: meant, to: meant })
  if (!unit) return null
  // Today is no day of the calendar here: what stands, stands on the last of all days.
  const day = dayOf(unit, meant)
  const earlier = dayBeforeLastChange(unit, day)
  const on = (date: string) => ({ at: date, units: shown(followers(unit, day, date)) })
  return {
    unit: unitShown(unit, at),
    day: day === LATEST ? null : day,
    versions: versions.map((version) => unitShown(version)),
    line: lineOf(unit, { from: day, to: day }).slice(0, -1).map(unitLink),
    children: childrenOn(unit, day).map(unitLink),
    predecessors: earlier === null ? null : on(earlier),
    successors: unit.before === null ? null : on(unit.before),
    today: shown(followers(unit, day, LATEST)),
    followers: other === undefined ? null : on(other),
    history: historyOf(unit),
  }
}
