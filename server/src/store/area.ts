import type { Subject } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { lineOf, shownName, successorsOf } from '../places/gazetteer.ts'
import { fold } from './fold.ts'
import { dayMeant, deepestCode, versionOn } from './unit-then.ts'

/** Where a fact counts: the codes that the `place` filter compares, and what a reader sees. */
export interface Area {
  readonly province_code: string | null
  readonly district_code: string | null
  readonly commune_code: string | null
  readonly province_name: string | null
  readonly path: readonly string[]
  readonly successors: readonly { code: string; name: string }[]
  /** The day as of which the codes are given: the article's, or one of the life of a unit of the past. */
  readonly day: string
}

type Undated = Omit<Area, 'day'>

const nowhere: Undated = {
  province_code: null,
  district_code: null,
  commune_code: null,
  province_name: null,
  path: [],
  successors: [],
}

const depth = { province: 1, district: 2, commune: 3, village: 4 } as const

/** Codes of a place and what holds it, from the province down, as far as they are known. */
const codesOf = (place: Place, places: readonly Place[]): string[] => {
  if (place.codes) return place.codes
  const above = places
    .filter((other) => other.code && other.path.length < place.path.length)
    .filter((other) => other.path.every((name, index) => name === place.path[index]))
    .map((other) => other.code)
  return [...above, place.code].filter((code): code is string => Boolean(code))
}

/** The statistics office gives provinces two digits, districts three and communes five. */
const ofLength = (codes: readonly string[], length: number): string | null =>
  codes.find((code) => code.length === length) ?? null

const areaOf = (codes: readonly string[], path: readonly string[], place?: Place): Undated => ({
  province_code: ofLength(codes, 2),
  district_code: ofLength(codes, 3),
  commune_code: ofLength(codes, 5),
  province_name: path[0] ?? null,
  path,
  successors: place?.successors ?? [],
})

/**
 * The place that a subject speaks of. Units of two times may bear one code, "xã Lâm Hợp cũ" and the Kỳ Lạc of today:
 * of places of one code the one whose name the subject has, else the first.
 */
const placeOf = ({ text, level, code }: Subject, places: readonly Place[]): Place | undefined => {
  if (code === null)
    return places.find((place) => place.level === level && (place.text === text || place.name === text))
  const ofCode = places.filter((place) => place.code === code)
  const words = ` ${fold(text)} `
  return (
    ofCode.find((place) => fold(place.text) === fold(text)) ??
    ofCode.find(({ name }) => words.includes(` ${fold(name)} `)) ??
    ofCode[0]
  )
}

interface Found {
  readonly area: Undated
  /** A day of the life of a unit of the past. */
  readonly stoodOn: string | undefined
}

/** What all resolved places of the article lie in, above the level of the group itself. */
const around = (subject: Subject, places: readonly Place[]): Found => {
  const resolved = places.filter((place) => place.status === 'resolved' && place.code !== null)
  const [first, ...others] = resolved.map((place) => codesOf(place, places))
  if (!first) return { area: nowhere, stoodOn: undefined }
  const shared = first.filter((code) => others.every((codes) => codes.includes(code)))
  const limit = subject.level ? depth[subject.level] : 4
  const codes = shared.filter((code) => (({ 2: 1, 3: 2, 5: 3 })[code.length] ?? 4) < limit)
  if (codes.length === 0) return { area: nowhere, stoodOn: undefined }
  const holder = resolved.find((place) => place.code === codes.at(-1))
  const path = holder?.path ?? resolved[0]?.path.slice(0, codes.length) ?? []
  return { area: areaOf(codes, path), stoodOn: (holder ?? resolved[0])?.stoodOn }
}

/** The area of a unit that no place of the article is: a reviewer named it. */
const areaOfCode = (code: string, day: string): Undated => {
  const unit = versionOn(code, day)
  if (!unit) return areaOf([code], [])
  const line = lineOf(unit, { from: day, to: day })
  return {
    ...areaOf(
      line.map((above) => above.code),
      line.map(shownName),
    ),
    successors: successorsOf(unit),
  }
}

const find = (subject: Subject | null, places: readonly Place[], day: string): Found => {
  if (!subject) return { area: nowhere, stoodOn: undefined }
  const place = placeOf(subject, places)
  if (place) {
    const area = areaOf(codesOf(place, places), place.path, place)
    if (deepestCode(area) !== null || subject.code === null) return { area, stoodOn: place.stoodOn }
  }
  if (subject.code !== null) return { area: areaOfCode(subject.code, day), stoodOn: undefined }
  return around(subject, places)
}

/**
 * The area of a fact, and the day as of which it is meant, from the places that the article names. A group without a
 * code of its own ("6 xã") counts for the district or province that holds every resolved place of the article.
 *
 * @param day of the article, in Vietnam
 */
export const referenceArea = (subject: Subject | null, places: readonly Place[], day: string): Area => {
  const { area, stoodOn } = find(subject, places, day)
  return { ...area, day: dayMeant(deepestCode(area), stoodOn ?? day, area.path) }
}
