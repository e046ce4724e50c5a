import type { Kysely } from 'kysely'

/** For the facts of other articles about the same place, metric and period: see elsewhere.ts. */
export const elsewhere = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createIndex('facts_by_spot')
    .on('facts')
    .columns(['subject_code', 'metric', 'period'])
    .execute()
}
