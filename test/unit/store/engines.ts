import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { openStore, type Store, type StoreOptions } from '../../../server/src/store/index.ts'
import { startPostgres, type TestPostgres } from '../../postgres.ts'

export interface Ground {
  readonly engine: Store['engine']
  /** Where a database can be opened that is empty at first, as often as one likes. */
  place(): Promise<StoreOptions>
  /** A store over an empty database; closed when the suite ends. */
  open(options?: Pick<StoreOptions, 'clock'>): Promise<Store>
}

const sqlitePlaces = () => {
  const folders: string[] = []
  return {
    place: async (): Promise<StoreOptions> => {
      const folder = await mkdtemp(join(tmpdir(), 'tinlang-store-'))
      folders.push(folder)
      return { dataFolder: folder }
    },
    end: async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true })
    },
  }
}

const postgresPlaces = () => {
  let server: TestPostgres | undefined
  return {
    start: async () => {
      server = await startPostgres()
    },
    place: async (): Promise<StoreOptions> => {
      if (!server) throw new Error('the server was not started')
      return { databaseUrl: await server.fresh() }
    },
    end: async () => server?.stop(),
  }
}

/** The same suite on a real SQLite file and on a real PostgreSQL server. */
export const onBothEngines = (name: string, suite: (ground: Ground) => void): void => {
  describe.each(['sqlite', 'postgres'] as const)(`${name} on %s`, (engine) => {
    const places: { start?: () => Promise<void>; place: Ground['place']; end: () => Promise<void> } =
      engine === 'sqlite' ? sqlitePlaces() : postgresPlaces()
    const stores: Store[] = []
    beforeAll(async () => places.start?.())
    afterAll(async () => {
      for (const store of stores) await store.close()
      await places.end()
    })
    suite({
      engine,
      place: () => places.place(),
      open: async (options) => {
        const store = await openStore({ ...(await places.place()), ...options })
        stores.push(store)
        return store
      },
    })
  })
}
