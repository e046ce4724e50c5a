import type { Engine } from '../../../server/src/store/engine.ts'
import type { StoreOptions } from '../../../server/src/store/index.ts'
import { postgresEngine } from '../../../server/src/store/postgres.ts'
import { sqliteEngine } from '../../../server/src/store/sqlite.ts'

/** The bare engine of a database, for what no store does to it. */
export const engineAt = (place: StoreOptions): Engine => {
  if ('databaseUrl' in place) return postgresEngine(place.databaseUrl)
  return sqliteEngine('dataFolder' in place ? place.dataFolder : null)
}
