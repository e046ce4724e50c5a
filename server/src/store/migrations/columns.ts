import { type CreateTableBuilder, sql } from 'kysely'
import type { Engine } from '../engine.ts'

type Table = CreateTableBuilder<string, string>

/** What a column holds; `?` where it may be empty. */
export type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'number' | 'number?' | 'blob?'

const typeOf = (engine: Engine, kind: ColumnKind) =>
  ({
    text: engine.types.text,
    integer: sql<number>`integer`,
    number: sql<number>`numeric`,
    blob: engine.types.blob,
  })[kind.replace('?', '') as 'text' | 'integer' | 'number' | 'blob']

/** Adds columns by name and kind, in order. */
export const withColumns =
  (engine: Engine, columns: Readonly<Record<string, ColumnKind>>) =>
  (table: Table): Table =>
    Object.entries(columns).reduce(
      (built, [name, kind]) =>
        built.addColumn(name, typeOf(engine, kind), (column) =>
          kind.endsWith('?') ? column : column.notNull(),
        ),
      table,
    )

/**
 * A table's identity. Where SQLite's full text index has to point at its rows they carry a `row_id` as well:
 * rowids that are not a declared primary key change when the file is vacuumed.
 */
export const withKey =
  (engine: Engine, table: string, columns: readonly string[], searched = false) =>
  (built: Table): Table =>
    searched && engine.name === 'sqlite'
      ? built.addColumn('row_id', sql`integer primary key`).addUniqueConstraint(`${table}_key`, [...columns])
      : built.addPrimaryKeyConstraint(`${table}_key`, [...columns])

/** Rows that belong to an article go with it. */
export const withinArticle =
  (table: string) =>
  (built: Table): Table =>
    built.addForeignKeyConstraint(`${table}_article`, ['article_id'], 'articles', ['article_id'], (key) =>
      key.onDelete('cascade'),
    )
