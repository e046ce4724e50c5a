import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import { withColumns, withinArticle, withKey } from './columns.ts'

/** Who read a fact, and how the second readings of articles went. All facts until now are the rules'. */
export const secondReader = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  await db.schema
    .alterTable('facts')
    .addColumn('source', engine.types.text, (column) => column.notNull().defaultTo('rules'))
    .execute()
  await db.schema.alterTable('facts').addColumn('agreement', engine.types.text).execute()
  // Made anew with the source in it: each count is of one source's facts, and is to read this index alone.
  await db.schema.dropIndex('facts_by_facets').execute()
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
      'source',
    ])
    .execute()
  await db.schema
    .createTable('second_readings')
    .$call(
      withColumns(engine, {
        article_id: 'text',
        source: 'text',
        state: 'text',
        failure: 'text?',
        at: 'text',
        taken: 'integer',
        refused: 'text',
      }),
    )
    .$call(withKey(engine, 'second_readings', ['article_id', 'source']))
    .$call(withinArticle('second_readings'))
    .execute()
}
