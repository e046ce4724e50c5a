import { type Kysely, Migrator } from 'kysely'
import type { Engine } from '../engine.ts'
import { StoreError } from '../errors.ts'
import { articles } from './0001-articles.ts'
import { facts } from './0002-facts.ts'
import { service } from './0003-service.ts'
import { secondReader } from './0004-second-reader.ts'
import { elsewhere } from './0005-elsewhere.ts'
import { captures } from './0006-captures.ts'
import { details } from './0007-details.ts'
import { places } from './0008-places.ts'
import { placeChoices } from './0009-place-choices.ts'
import { placeDays } from './0010-place-days.ts'

/** By name, in the order of names. One that was released is never changed: a change is a further one. */
const migrations: Readonly<Record<string, (db: Kysely<unknown>, engine: Engine) => Promise<void>>> = {
  '0001-articles': articles,
  '0002-facts': facts,
  '0003-service': service,
  '0004-second-reader': secondReader,
  '0005-elsewhere': elsewhere,
  '0006-captures': captures,
  '0007-details': details,
  '0008-places': places,
  '0009-place-choices': placeChoices,
  '0010-place-days': placeDays,
}

/**
 * Brings the database up to this version's schema, all or nothing. Two processes at once are one after the other.
 *
 * @param last where to stop, for tests of what earlier versions left
 */
export const migrate = async (engine: Engine, last?: string): Promise<void> => {
  const migrator = new Migrator({
    db: engine.write,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([name, up]) => [name, { up: (db) => up(db, engine) }]),
        ),
    },
  })
  const { error } = await (last === undefined ? migrator.migrateToLatest() : migrator.migrateTo(last))
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    throw new StoreError(
      'newer_schema',
      'The database was written by a newer version of the service. Start that one, or restore a backup.',
      error,
    )
  if (error !== undefined) throw error
}
