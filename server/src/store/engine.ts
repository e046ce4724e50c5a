import type { Expression, Kysely, SqlBool } from 'kysely'
import type { StoreError } from './errors.ts'
import type { Tables } from './schema.ts'

export type SearchedTable = 'articles' | 'facts'

/** Everything in which SQLite and PostgreSQL differ; the rest of the store is written once. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  readonly write: Kysely<Tables>
  /** For queries outside of transactions. */
  readonly read: Kysely<Tables>
  readonly types: { readonly text: Expression<string>; readonly blob: Expression<Uint8Array> }
  /** Whether rows that a transaction has read can be locked: SQLite's transactions exclude each other anyway. */
  readonly locksRows: boolean
  /** What a migration runs on a table that has `article_id` and `words`, after it was created. */
  addSearch(db: Kysely<unknown>, table: SearchedTable): Promise<void>
  /** True for the rows whose folded words hold every phrase. */
  matches(table: SearchedTable, phrases: readonly string[]): Expression<SqlBool>
  /** The fault behind an error of the engine, or null where it is none of the database's. */
  fault(error: unknown): StoreError | null
  /** Whether the same work may succeed when tried again. */
  passes(error: unknown): boolean
  close(): Promise<void>
}
