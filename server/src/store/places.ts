import type { Kysely } from 'kysely'
import { Place } from '../../../shared/records/place.ts'
import type { Tables } from './schema.ts'

/** The places of an article's current text, in the order in which they were read. */
export const articlePlaces = async (db: Kysely<Tables>, articleId: string): Promise<Place[]> => {
  const rows = await db
    .selectFrom('places')
    .select('record')
    .where('article_id', '=', articleId)
    .orderBy('position')
    .execute()
  return rows.map(({ record }) => Place.parse(JSON.parse(record)))
}
