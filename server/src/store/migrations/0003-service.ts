import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import { withColumns, withKey } from './columns.ts'

/** What the service keeps for itself: who may write, and a row that a health check writes. */
export const service = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  await db.schema
    .createTable('tokens')
    .$call(
      withColumns(engine, {
        hash: 'text',
        id: 'text',
        name: 'text',
        scopes: 'text',
        created_at: 'text',
        revoked_at: 'text?',
        last_used_at: 'text?',
      }),
    )
    .$call(withKey(engine, 'tokens', ['hash']))
    .execute()
  await db.schema.createIndex('tokens_by_id').on('tokens').column('id').execute()

  await db.schema
    .createTable('liveness')
    .$call(withColumns(engine, { id: 'integer', checked_at: 'text' }))
    .$call(withKey(engine, 'liveness', ['id']))
    .execute()
}
