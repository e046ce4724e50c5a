import type { Subject } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'

/** Where a fact counts: the codes that the `place` filter compares, and what a reader sees. */
export interface Area {
  readonly province_code: string | null
  readonly district_code: string | null
  readonly commune_code: string | null
  readonly province_name: string | null
  readonly path: readonly string[]
  readonly successors: readonly { code: string; name: string }[]
}

const nowhere: Area = {
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

const areaOf = (codes: readonly string[], path: readonly string[], place?: Place): Area => ({
  province_code: ofLength(codes, 2),
  district_code: ofLength(codes, 3),
  commune_code: ofLength(codes, 5),
  province_name: path[0] ?? null,
  path,
  successors: place?.successors ?? [],
})

const isSubject = (subject: Subject) => (place: Place) =>
  subject.code === null
    ? place.level === subject.level && (place.text === subject.text || place.name === subject.text)
    : place.code === subject.code

/** What all resolved places of the article lie in, above the level of the group itself. */
const around = (subject: Subject, places: readonly Place[]): Area => {
  const resolved = places.filter((place) => place.status === 'resolved' && place.code !== null)
  const [first, ...others] = resolved.map((place) => codesOf(place, places))
  if (!first) return nowhere
  const shared = first.filter((code) => others.every((codes) => codes.includes(code)))
  const limit = subject.level ? depth[subject.level] : 4
  const codes = shared.filter((code) => (({ 2: 1, 3: 2, 5: 3 })[code.length] ?? 4) < limit)
  const holder = resolved.find((place) => place.code === codes.at(-1))
  const name = resolved[0]?.path
  return codes.length ? areaOf(codes, holder?.path ?? name?.slice(0, codes.length) ?? []) : nowhere
}

/**
 * The area of a fact, as of its article's date, from the places that the article names. A group without a code
 * of its own ("6 xã") counts for the district or province that holds every resolved place of the article.
 */
export const referenceArea = (subject: Subject | null, places: readonly Place[]): Area => {
  if (!subject) return nowhere
  const place = places.find(isSubject(subject))
  if (place) {
    const area = areaOf(codesOf(place, places), place.path, place)
    if (area.province_code || area.district_code || area.commune_code || subject.code === null) return area
  }
  if (subject.code !== null) return areaOf([subject.code], [])
  return around(subject, places)
}
