import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'

/** What a page tells of its article besides; of those that were kept before, nothing is known. */
export const details = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  for (const column of ['section', 'updated_at', 'image', 'language'])
    await db.schema.alterTable('articles').addColumn(column, engine.types.text).execute()
}
