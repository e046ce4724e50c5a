import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { localDay, startOfDay } from '../local-day.ts'
import { dayMeant, deepestCode } from '../unit-then.ts'

/** The table as this migration finds and leaves it, as far as it touches its rows. */
interface Facts {
  facts: {
    article_id: string
    id: string
    dated_at: string
    place_path: string
    place_day: string
    province_code: string | null
    district_code: string | null
    commune_code: string | null
  }
}

const atOnce = 2000
const columns = [
  'article_id',
  'id',
  'place_path',
  'place_day',
  'province_code',
  'district_code',
  'commune_code',
] as const

/** Every fact is of its article's day at first. */
const fillDays = async (db: Kysely<Facts>): Promise<void> => {
  const times = await db.selectFrom('facts').select('dated_at').distinct().execute()
  const days = new Set(times.map(({ dated_at }) => localDay(dated_at)).filter((day) => day !== ''))
  for (const day of days)
    await db
      .updateTable('facts')
      .set({ place_day: day })
      .where('dated_at', '>=', startOfDay(day))
      .where('dated_at', '<', startOfDay(day, 1))
      .execute()
}

/** Those whose names speak of a unit of another time are of a day of that one. */
const followNames = async (db: Kysely<Facts>): Promise<void> => {
  let from: { readonly article_id: string; readonly id: string } | undefined
  while (true) {
    const rows = await db
      .selectFrom('facts')
      .select(columns)
      .$if(from !== undefined, (query) =>
        query.where(sql<boolean>`(article_id, id) > (${from?.article_id}, ${from?.id})`),
      )
      .orderBy('article_id')
      .orderBy('id')
      .limit(atOnce)
      .execute()
    for (const row of rows) {
      const day = dayMeant(deepestCode(row), row.place_day, JSON.parse(row.place_path))
      if (day !== row.place_day)
        await db
          .updateTable('facts')
          .set({ place_day: day })
          .where('article_id', '=', row.article_id)
          .where('id', '=', row.id)
          .execute()
    }
    from = rows.at(-1)
    if (rows.length < atOnce) return
  }
}

/**
 * Facts know as of which day their codes are given: a code was given anew, and an article may speak of a unit of
 * the past. The day takes the place of the article's at the end of `facts_by_facets`.
 */
export const placeDays = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  await db.schema
    .alterTable('facts')
    .addColumn('place_day', engine.types.text, (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema.dropIndex('facts_by_facets').execute()
  const typed = db as Kysely<Facts>
  await fillDays(typed)
  await followNames(typed)
  await db.schema
    .createIndex('facts_by_facets')
    .on('facts')
    .columns([
      'metric',
      'province_code',
      'province_name',
      'subject_level',
      'status',
      'review',
      'site',
      'district_code',
      'commune_code',
      'period_start',
      'period_end',
      'place_day',
    ])
    .execute()
}
