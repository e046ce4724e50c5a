import type { Kysely } from 'kysely'

/** `facts_by_facets` with the day of the article behind: a code counts for the days on which its unit stood. */
export const places = async (db: Kysely<unknown>): Promise<void> => {
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
      'dated_at',
    ])
    .execute()
}
