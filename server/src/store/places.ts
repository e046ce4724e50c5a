import type { Kysely } from 'kysely'
import type { Place } from '../../../shared/records/place.ts'
import { lastChoices, placesAsRead } from './place-choices.ts'
import type { Tables } from './schema.ts'
import { settledPlaces } from './settled-places.ts'

/** The places of an article's current text as reviewers settled them, in the order in which they were read. */
export const articlePlaces = async (db: Kysely<Tables>, articleId: string): Promise<Place[]> => {
  const [places, choices] = [await placesAsRead(db, articleId), await lastChoices(db, articleId)]
  if (choices.size === 0) return places
  const { dated_at } = await db
    .selectFrom('articles')
    .select('dated_at')
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow()
  return settledPlaces(places, choices, dated_at)
}
