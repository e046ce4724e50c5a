import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore, type StoreOptions } from '../../../server/src/store/index.ts'
import { onBothEngines } from './engines.ts'
import { capture, reading } from './readings.ts'

/** Runs SQL beside the store, as another program would. */
const beside = async (options: StoreOptions, statement: string): Promise<void> => {
  if ('databaseUrl' in options) {
    const client = new pg.Client(options.databaseUrl)
    await client.connect()
    await client.query(statement)
    await client.end()
  } else if ('dataFolder' in options) {
    const Database = createRequire(import.meta.resolve('../../../server/src/store/sqlite.ts'))('libsql')
    const db = new Database(join(options.dataFolder, 'tinlang.db'))
    db.exec(statement)
    db.close()
  }
}

const fault = (code: string, words: RegExp) =>
  expect.objectContaining({ name: 'StoreError', code, message: expect.stringMatching(words) })

onBothEngines('faults', ({ engine, open, place }) => {
  test('a closed store says so, and closes twice', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c'))
    await Promise.all([store.close(), store.close()])
    await expect(store.health()).rejects.toEqual(fault('closed', /closed/))
    await expect(store.save(reading('b'), capture('c'))).rejects.toEqual(fault('closed', /closed/))
    const rows = async () => {
      for await (const _ of store.eachFact({ sort: 'newest' })) return
    }
    await expect(rows()).rejects.toEqual(fault('closed', /closed/))
  })

  test('a database of a newer version is left alone', async () => {
    const options = await place()
    await (await openStore(options)).close()
    const later =
      "insert into kysely_migration (name, timestamp) values ('9999-later', '2099-01-01T00:00:00Z')"
    await beside(options, later)
    await expect(openStore(options)).rejects.toEqual(fault('newer_schema', /newer version/))
  })

  if (engine === 'postgres')
    test('broken connections are tried again, and keep each article once', { timeout: 60_000 }, async () => {
      const options = await place()
      const store = await openStore(options)
      const cut = async (after: number) => {
        await new Promise((resolve) => setTimeout(resolve, after))
        await beside(
          options,
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid()`,
        )
      }
      for (let index = 0; index < 25; index++)
        await Promise.all([
          store.save(reading(`a${index}`), capture('c')),
          store.review(`a${index - 1}-met`, { review: 'accepted', version: 0, reviewer: 'thu' }),
          cut(index % 8),
        ])
      expect(await store.health()).toMatchObject({ articles: 25, facts: 75 })
      expect((await store.facts({ review: ['accepted'], sort: 'newest', limit: 1 })).total).toBe(24)
      await store.close()
    })

  if (engine === 'postgres')
    test('a server that only reads, or has no such database', async () => {
      const options = await place()
      const store = await openStore(options)
      const url = 'databaseUrl' in options ? options.databaseUrl : ''
      await store.close()
      await beside(
        options,
        `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`,
      )
      const again = await openStore(options)
      await expect(again.health()).rejects.toEqual(fault('read_only', /accepts no writes/))
      await expect(again.save(reading('a'), capture('c'))).rejects.toEqual(fault('read_only', /primary/))
      expect((await again.articles({ limit: 1 })).total).toBe(0)
      await again.close()
      await expect(openStore({ databaseUrl: `${url}_none` })).rejects.toEqual(
        fault('unreachable', /does not exist/),
      )
    })
})

describe('what a store needs', () => {
  test('a PostgreSQL server that answers', async () => {
    const nobody = 'postgres://a:secret@127.0.0.1:1/x'
    await expect(openStore({ databaseUrl: nobody })).rejects.toEqual(fault('unreachable', /^((?!secret).)*$/))
  })

  describe('folders', () => {
    const made: string[] = []
    afterAll(async () => {
      for (const one of made) await rm(one, { recursive: true, force: true })
    })
    const folder = async () => {
      const one = await mkdtemp(join(tmpdir(), 'tinlang-store-'))
      made.push(one)
      return one
    }

    test('a missing folder is made, for its owner alone', async () => {
      const deep = join(await folder(), 'a', 'b')
      await (await openStore({ dataFolder: deep })).close()
      if (process.platform !== 'win32') expect((await stat(deep)).mode & 0o077).toBe(0)
    })

    test('a folder that cannot be one', async () => {
      const file = join(await folder(), 'file')
      await writeFile(file, '')
      await expect(openStore({ dataFolder: file })).rejects.toEqual(fault('folder', /TINLANG_DATA/))
      await expect(openStore({ dataFolder: join(file, 'x') })).rejects.toEqual(
        fault('folder', /TINLANG_DATA/),
      )
      const taken = await folder()
      await mkdir(join(taken, 'tinlang.db'))
      await expect(openStore({ dataFolder: taken })).rejects.toEqual(fault('folder', /cannot be opened/))
    })

    test('a file that is no database, or was damaged', async () => {
      const garbage = await folder()
      await writeFile(join(garbage, 'tinlang.db'), 'không phải cơ sở dữ liệu '.repeat(500))
      await expect(openStore({ dataFolder: garbage })).rejects.toEqual(
        fault('damaged', /Restore it from a backup/),
      )

      const damaged = await folder()
      const store = await openStore({ dataFolder: damaged })
      for (let index = 0; index < 50; index++) await store.save(reading(`a${index}`), capture('c'))
      await store.close()
      const path = join(damaged, 'tinlang.db')
      const bytes = await readFile(path)
      await writeFile(path, bytes.fill(0xa5, 4096))
      const reads = async () => {
        const again = await openStore({ dataFolder: damaged })
        try {
          await again.facts({ sort: 'newest', limit: 5 })
        } finally {
          await again.close()
        }
      }
      await expect(reads()).rejects.toEqual(fault('damaged', /backup/))
    })
  })
})
