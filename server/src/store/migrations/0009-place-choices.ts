import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import { withColumns, withinArticle, withKey } from './columns.ts'

/** What reviewers chose for places of articles, every choice ever made; and which facts' places they settled. */
export const placeChoices = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  await db.schema
    .createTable('place_choices')
    .$call(
      withColumns(engine, {
        article_id: 'text',
        place_key: 'text',
        version: 'integer',
        text: 'text',
        level: 'text',
        code: 'text?',
        note: 'text?',
        reviewer: 'text',
        chosen_at: 'text',
        site: 'text?',
      }),
    )
    .$call(withKey(engine, 'place_choices', ['article_id', 'place_key', 'version']))
    .$call(withinArticle('place_choices'))
    .execute()
  await db.schema
    .createIndex('place_choices_of_site')
    .on('place_choices')
    .columns(['site', 'place_key'])
    .execute()
  await db.schema.alterTable('facts').addColumn('place_reviewer', engine.types.text).execute()
}
