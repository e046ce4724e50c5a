import type { PlaceEvent } from '../../../../shared/api/places.ts'
import { childrenOn, dayOf as dayOfLife } from '../../places/follow.ts'
import { lineOf } from '../../places/gazetteer.ts'
import { gazetteer, type Unit, unitAt } from '../../places/index.ts'
import { type Kin, kinOf } from '../../places/kin.ts'
import { standsIn } from '../../places/units.ts'
import { historyOf } from '../../routes/place-history.ts'
import type { PlaceFacts } from './facts.ts'

/** What the page of a unit shows besides what was told of it. */
export interface PlaceHead {
  readonly unit: Unit
  /** The day of the unit's own life that all of this is as of, YYYY-MM-DD. */
  readonly day: string
  /** The day that was asked for, where the code stood for no unit on it; null otherwise. */
  readonly missed: string | null
  /** What it lies in, from the province down, the unit itself last. */
  readonly line: readonly Unit[]
  readonly children: readonly Unit[]
  /** What lies beside it in the unit above. */
  readonly siblings: readonly Unit[]
  /** Other units that its code stood for, the oldest first. */
  readonly others: readonly Unit[]
  readonly kin: readonly Kin[]
  readonly history: readonly PlaceEvent[]
}

export interface PlaceView extends PlaceHead {
  readonly url: URL
  readonly today: string
  readonly facts: PlaceFacts
}

/**
 * All that the gazetteer knows of a unit; null for an unknown code.
 * @param asked YYYY-MM-DD that tells which version of the code is meant
 */
export function placeHead(code: string, asked: string): PlaceHead | null {
  const unit = unitAt(code, { from: asked, to: asked })
  if (!unit) return null
  const day = dayOfLife(unit, asked)
  const line = lineOf(unit, { from: day, to: day })
  const above = line.at(-2)
  return {
    unit,
    day,
    missed: standsIn(unit, { from: asked, to: asked }) ? null : asked,
    line,
    children: childrenOn(unit, day),
    siblings: above ? childrenOn(above, day).filter((other) => other !== unit) : [],
    others: (gazetteer().byCode.get(code) ?? []).filter((other) => other !== unit),
    kin: kinShown(unit),
    history: historyOf(unit),
  }
}

/** A district lives on in communes alone; a province has provinces to follow it, and its communes are the search's. */
const kinShown = (unit: Unit): readonly Kin[] =>
  unit.level === 'province' ? kinOf(unit).filter((one) => one.unit.level === 'province') : kinOf(unit)

/** A day on which a version stood, so that a link leads to it; null where it stands today. */
export const dayIn = (unit: Unit): string | null => (unit.before === null ? null : (unit.to ?? unit.from))
