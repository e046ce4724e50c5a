import type { Fact } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { lineOf, shownName, successorsOf, unitAt } from '../places/gazetteer.ts'
import { fold } from './fold.ts'
import { localDay } from './local-day.ts'
import type { PlaceChoicesTable } from './schema.ts'

export type LastChoice = PlaceChoicesTable

/** What a place is known by within its article, and a name within its site: level and folded words. */
export const placeKey = ({ level, text }: Pick<Place, 'level' | 'text'>): string => `${level}:${fold(text)}`

/** A place as a reviewer settled it, as of the article's day; null: none of the units that the rules thought of. */
const settled = (place: Place, { code, reviewer }: LastChoice, datedAt: string): Place => {
  const { successors, successorsComplete, score, validity, stoodOn, codes, ...known } = place
  const day = localDay(datedAt)
  const dates = { from: day, to: day }
  const unit = code === null ? null : unitAt(code, dates)
  if (unit === null)
    return { ...known, code: null, path: [], status: 'unresolved', reasons: ['taught'], settledBy: reviewer }
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
