import type { Fact } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { dayOf } from '../places/follow.ts'
import { lineOf, shownName, successorsOf } from '../places/gazetteer.ts'
import { standsIn } from '../places/units.ts'
import { fold } from './fold.ts'
import { localDay } from './local-day.ts'
import type { PlaceChoicesTable } from './schema.ts'
import { dayMeant, versionOn } from './unit-then.ts'

export type LastChoice = PlaceChoicesTable

/** What a place is known by within its article, and a name within its site: level and folded words. */
export const placeKey = ({ level, text }: Pick<Place, 'level' | 'text'>): string => `${level}:${fold(text)}`

/** A place as a reviewer settled it, as of the article's day; null: none of the units that the rules thought of. */
const settled = (place: Place, { code, reviewer }: LastChoice, datedAt: string): Place => {
  const { successors, successorsComplete, score, validity, stoodOn, codes, ...known } = place
  const day = localDay(datedAt)
  // A code may have been another unit's: the candidate that was chosen says which is meant.
  const path = place.candidates?.find((candidate) => candidate.code === code)?.path ?? []
  const meant = dayMeant(code, day, path)
  const dates = { from: meant, to: meant }
  const unit = code === null ? null : versionOn(code, meant)
  if (unit === null)
    return { ...known, code: null, path: [], status: 'unresolved', reasons: ['taught'], settledBy: reviewer }
  const stands = standsIn(unit, { from: day, to: day })
  const line = lineOf(unit, dates)
  const heirs = successorsOf(unit)
  return {
    ...known,
    code: unit.code,
    name: shownName(unit),
    path: line.map(shownName),
    codes: line.map((above) => above.code),
    status: 'resolved',
    ...(heirs.length > 0 && { successors: heirs }),
    ...(unit.successorsComplete === false && { successorsComplete: false }),
    validity: stands ? 'at' : unit.from > day ? 'later' : 'former',
    ...(!stands && { stoodOn: dayOf(unit, day) }),
    reasons: ['taught'],
    settledBy: reviewer,
  }
}

/** An article's places as its reviewers settled them; those that nobody settled are as the rules read them. */
export const settledPlaces = (
  places: readonly Place[],
  choices: ReadonlyMap<string, LastChoice>,
  datedAt: string,
): Place[] =>
  places.map((place) => {
    const choice = place.level === 'village' ? undefined : choices.get(placeKey(place))
    return choice ? settled(place, choice, datedAt) : place
  })

/** A fact whose subject is a settled place bears its code; what its text does not state stays listed so. */
export const withSettledSubject = (fact: Fact, places: readonly Place[]): Fact => {
  const { subject } = fact
  if (!subject) return fact
  const place = settledSubject(subject, places)
  return place && place.code !== subject.code ? { ...fact, subject: { ...subject, code: place.code } } : fact
}

/** The settled place that a subject names. */
export const settledSubject = (
  { text, level, count }: NonNullable<Fact['subject']>,
  places: readonly Place[],
): Place | undefined =>
  count !== undefined
    ? undefined
    : places.find(
        (place) =>
          place.settledBy !== undefined &&
          place.level === level &&
          [place.text, place.name].some((name) => fold(name) === fold(text)),
      )
