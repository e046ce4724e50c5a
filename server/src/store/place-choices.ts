import type { Kysely, Transaction } from 'kysely'
import type { PlaceChoice, PlaceOffer } from '../../../shared/api/place-choices.ts'
import { Place } from '../../../shared/records/place.ts'
import type { Tables } from './schema.ts'
import { type LastChoice, placeKey } from './settled-places.ts'

/** Offers of one place that are listed. */
const mostOffers = 5

/** The last choice of every place of an article, by its key. */
export const lastChoices = async (
  db: Kysely<Tables> | Transaction<Tables>,
  articleId: string,
): Promise<ReadonlyMap<string, LastChoice>> => {
  const log = await db
    .selectFrom('place_choices')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('version')
    .execute()
  return new Map(log.map((choice) => [choice.place_key, choice]))
}

/** The places of an article as the rules read them. */
export const placesAsRead = async (
  db: Kysely<Tables> | Transaction<Tables>,
  articleId: string,
): Promise<Place[]> => {
  const rows = await db
    .selectFrom('places')
    .select('record')
    .where('article_id', '=', articleId)
    .orderBy('position')
    .execute()
  return rows.map(({ record }) => Place.parse(JSON.parse(record)))
}

/** What was chosen last for these names in other articles of a site. */
const offersFor = async (
  db: Kysely<Tables>,
  site: string,
  articleId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, PlaceOffer[]>> => {
  const rows = await db
    .selectFrom('place_choices')
    .select(['article_id', 'place_key', 'code'])
    .where('site', '=', site)
    .where('place_key', 'in', [...keys])
    .where('article_id', '!=', articleId)
    .orderBy('version')
    .execute()
  const last = new Map(rows.map((row) => [`${row.article_id} ${row.place_key}`, row]))
  const offers = new Map<string, PlaceOffer[]>()
  for (const { place_key, code } of last.values()) {
    const known = offers.get(place_key) ?? []
    const same = known.find((offer) => offer.code === code)
    const rest = known.filter((offer) => offer !== same)
    offers.set(place_key, [...rest, { code, articles: (same?.articles ?? 0) + 1 }])
  }
  return offers
}

/** The places of an article that a reviewer can settle or has settled, with what was chosen for them elsewhere. */
export const articleChoices = async (
  db: Kysely<Tables>,
  articleId: string,
  site: string | null,
): Promise<PlaceChoice[]> => {
  const [places, choices] = await Promise.all([placesAsRead(db, articleId), lastChoices(db, articleId)])
  const open = places.filter(
    (place) => place.level !== 'village' && (place.status === 'ambiguous' || choices.has(placeKey(place))),
  )
  if (open.length === 0) return []
  const offers = site === null ? new Map() : await offersFor(db, site, articleId, open.map(placeKey))
  return open.map((place) => {
    const choice = choices.get(placeKey(place))
    const found: PlaceOffer[] = offers.get(placeKey(place)) ?? []
    return {
      text: place.text,
      level: place.level,
      version: choice?.version ?? 0,
      chosen: choice
        ? { code: choice.code, note: choice.note, reviewer: choice.reviewer, at: choice.chosen_at }
        : null,
      candidates: place.candidates ?? [],
      offers: [...found].sort((a, b) => b.articles - a.articles).slice(0, mostOffers),
    }
  })
}
