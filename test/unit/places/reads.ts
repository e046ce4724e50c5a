import { readLanguage } from '../../../server/src/language/index.ts'
import { type PlacesResult, readPlaces } from '../../../server/src/places/index.ts'

interface Surroundings {
  readonly title?: string
  readonly url?: string
  readonly site?: string
  readonly lead?: string
  readonly publishedAt?: string
}

/** Reads a text as the service would, with what is known of its page. */
export function reads(text: string, around: Surroundings = {}): PlacesResult {
  const publishedAt = around.publishedAt ?? null
  return readPlaces(readLanguage(text, { publishedAt }), {
    title: around.title ?? null,
    url: around.url ?? null,
    site: around.site ?? null,
    lead: around.lead ?? null,
    publishedAt,
  })
}

/** "commune xã Chiềng Khoa 04036" for each place, in order: what most tests compare. */
export function listed({ places }: PlacesResult, level?: string): string[] {
  return places
    .filter((place) => level === undefined || place.level === level)
    .map((place) => `${place.text} ${place.code ?? place.status}`)
}
