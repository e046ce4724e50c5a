import type { PlaceEvent } from '../../../shared/api/places.ts'
import { followers } from '../places/follow.ts'
import { gazetteerSources } from '../places/gazetteer.ts'
import { kinOf } from '../places/kin.ts'
import { firstDay, lastDay } from '../places/lifetime.ts'
import { lastDayOf, originsOf, passingOf } from '../places/lineage.ts'
import type { Unit } from '../places/units.ts'
import { unitLink } from './units.ts'

/** What ended on one day and became one and the same. */
interface Change {
  readonly date: string
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
  readonly isComplete: boolean
}

/** What a unit was made of when it began. A district is followed by its communes. */
const beginning = (unit: Unit): Change[] => {
  const { from, after, level } = unit
  if (after === null) return []
  const origins =
    level === 'district' ? before(unit, after) : originsOf(unit).filter((origin) => origin.before === from)
  return [{ date: from, before: origins, after: [unit], isComplete: origins.every(isWhollyPassed) }]
}

const before = (unit: Unit, day: string): Unit[] =>
  followers(unit, unit.from, day).flatMap(({ unit: other }) => (other.level === unit.level ? [other] : []))

const isWhollyPassed = (unit: Unit): boolean => passingOf(unit)?.isComplete ?? unit.nextComplete === true

/** What joined a unit later on, while it kept code and name. */
const joining = (unit: Unit): Change[] => {
  const later = originsOf(unit).filter((origin) => origin.before !== unit.from)
  return [...new Set(later.map((origin) => origin.before))].flatMap((date) => {
    const joined = later.filter((origin) => origin.before === date)
    return date === null
      ? []
      : [{ date, before: [...joined, unit], after: [unit], isComplete: joined.every(isWhollyPassed) }]
  })
}

/** What a unit became, where that is no beginning of a unit of the list itself. */
const ending = (unit: Unit): Change[] => {
  const last = lastDayOf(unit)
  if (unit.before === null || last === null) return []
  const heirs = followers(unit, last, unit.before).map(({ unit: heir }) => heir)
  return [{ date: unit.before, before: [unit], after: heirs, isComplete: isWhollyPassed(unit) }]
}

/** How well the day of a change is known, and what says so. */
const dated = ({ date, before: ended, after }: Change): Pick<PlaceEvent, 'day' | 'source'> => {
  const begun = after.find(({ from }) => from === date)
  if (begun) return { day: firstDay(begun), source: gazetteerSources()[begun.source] ?? null }
  const gone = ended.find((unit) => unit.before === date)
  const day = gone && lastDay(gone)
  return {
    day: {
      certainty: day?.certainty ?? 'between',
      edtf: day?.certainty === 'decreed' ? date : (day?.edtf ?? date),
    },
    source: gazetteerSources()[gone?.endedBy ?? -1] ?? null,
  }
}

const sameUnits = (one: readonly Unit[], other: readonly Unit[]) =>
  one.length === other.length && one.every((unit) => other.includes(unit))

/** Every change on the way from what a unit was first made of to what it is today, the oldest first. */
export function historyOf(unit: Unit): PlaceEvent[] {
  const kin = kinOf(unit).filter(({ unit: { level } }) => level === unit.level)
  const of = (kind: string) => kin.filter((one) => one.kind === kind).map((one) => one.unit)
  const all = [
    ...[...of('predecessor'), unit].flatMap((each) => [...beginning(each), ...joining(each)]),
    ...[unit, ...of('successor')].flatMap(ending),
  ]
  const changes = all.filter(
    (change, at) =>
      !all
        .slice(0, at)
        .some(
          (known) =>
            known.date === change.date &&
            sameUnits(known.after, change.after) &&
            change.before.every((each) => known.before.includes(each)),
        ),
  )
  return changes
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((change) => ({
      date: change.date,
      ...dated(change),
      before: change.before.map(unitLink),
      after: change.after.map(unitLink),
      isComplete: change.isComplete,
    }))
}

/** The last day before `day` on which its ground was another: it had not begun, or another had yet to join it. */
export function dayBeforeLastChange(unit: Unit, day: string): string | null {
  const joined = originsOf(unit).flatMap((origin) => lastDayOf(origin) ?? [])
  const days = [...(unit.after === null ? [] : [unit.after]), ...joined].filter((each) => each < day).sort()
  return days.at(-1) ?? null
}
