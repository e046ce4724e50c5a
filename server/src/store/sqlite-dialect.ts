import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { SqliteConnection } from './sqlite-connection.ts'

/** SQLite can take back DDL; Kysely leaves it out, and a kill amid a migration would then leave half of it. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

const run = async (connection: DatabaseConnection, sql: string): Promise<void> => {
  await connection.executeQuery(CompiledQuery.raw(sql))
}

/** A full disk makes SQLite roll back by itself; a second rollback must not hide what happened. */
const rollback = (connection: DatabaseConnection): Promise<void> =>
  run(connection, 'rollback').catch((error: unknown) => {
    if (!String(error).includes('no transaction is active')) throw error
  })

/** Hands the one connection out to one at a time, in the order in which they asked. */
const exclusively = (connection: DatabaseConnection): Driver => {
  let last = Promise.resolve()
  const releases: (() => void)[] = []
  return {
    init: async () => {},
    acquireConnection: async () => {
      const before = last
      last = new Promise((resolve) => releases.push(resolve))
      await before
      return connection
    },
    // `immediate`: a transaction that reads first and writes later could not be given the lock in between.
    beginTransaction: () => run(connection, 'begin immediate'),
    commitTransaction: () => run(connection, 'commit'),
    rollbackTransaction: () => rollback(connection),
    releaseConnection: async () => releases.shift()?.(),
    destroy: async () => {},
  }
}

/** Single statements only, so that they need no turns: the thread takes one after the other. */
const freely = (connection: DatabaseConnection): Driver => ({
  ...exclusively(connection),
  acquireConnection: async () => connection,
  releaseConnection: async () => {},
})

/** Kysely's SQLite over a connection that lives on another thread. */
export const sqliteDialect = (connection: SqliteConnection, shared: boolean): Dialect => ({
  createAdapter: () => new Adapter(),
  createDriver: () => (shared ? freely(connection) : exclusively(connection)),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})
