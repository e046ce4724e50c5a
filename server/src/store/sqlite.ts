import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import type { Engine, SearchedTable } from './engine.ts'
import { codeOf, StoreError, type StoreFault } from './errors.ts'
import type { Tables } from './schema.ts'
import { SqliteConnection } from './sqlite-connection.ts'
import { sqliteDialect } from './sqlite-dialect.ts'

const fileName = 'tinlang.db'

const advice: Readonly<Record<string, readonly [StoreFault, string]>> = {
  SQLITE_BUSY: ['busy', 'Another process keeps the database locked. Stop it, or try again later.'],
  SQLITE_LOCKED: ['busy', 'Another process keeps the database locked. Stop it, or try again later.'],
  SQLITE_FULL: ['full', 'The disk is full: nothing was changed. Make room and try again.'],
  SQLITE_READONLY: ['read_only', 'The data folder cannot be written. Check its permissions and its disk.'],
  SQLITE_PERM: ['read_only', 'The data folder cannot be written. Check its permissions and its disk.'],
  SQLITE_CANTOPEN: [
    'folder',
    'The database file cannot be opened. Check the data folder and its permissions.',
  ],
  SQLITE_IOERR: ['disk', 'The disk refused to read or write: nothing was changed. Check it and its limits.'],
  SQLITE_NOTADB: ['damaged', 'The database file is damaged or no database. Restore it from a backup.'],
  SQLITE_CORRUPT: ['damaged', 'The database file is damaged. Restore it from a backup.'],
}

/** libsql gives an open error no code, only SQLite's number at the end of its text: 14 is CANTOPEN. */
const isOpenFailure = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('Unable to open connection to local database')

const fault = (error: unknown): StoreError | null => {
  if (error instanceof StoreError) return error
  const code = isOpenFailure(error) ? 'SQLITE_CANTOPEN' : codeOf(error)
  const [, primary = code] = /^(SQLITE_[A-Z]+)/.exec(code) ?? []
  const known = advice[primary]
  return known ? new StoreError(known[0], known[1], error) : null
}

const folderFor = (folder: string): string => {
  try {
    // Private: captured pages may be of sites that their reader had to log in to.
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new StoreError(
      'folder',
      `The data folder ${folder} cannot be made. Set TINLANG_DATA to one that can.`,
      error,
    )
  }
  return join(folder, fileName)
}

/**
 * The full text index of a table: FTS5 over the table's own `words`, by its `row_id`, so that the words are kept
 * once; triggers carry inserts, deletions (also those by foreign key) and changes over.
 */
const addSearch = async (db: Kysely<unknown>, table: SearchedTable): Promise<void> => {
  const [search, name] = [sql.table(`${table}_search`), sql.table(table)]
  const trigger = (event: string) => sql.id(`${table}_search_${event}`)
  const content = sql.lit(table)
  const add = sql`INSERT INTO ${search} (rowid, words) VALUES (new.row_id, new.words);`
  const remove = sql`INSERT INTO ${search} (${search}, rowid, words) VALUES ('delete', old.row_id, old.words);`
  await sql`CREATE VIRTUAL TABLE ${search} USING fts5(words, content=${content}, content_rowid='row_id',
    tokenize='unicode61 remove_diacritics 0')`.execute(db)
  await sql`CREATE TRIGGER ${trigger('add')} AFTER INSERT ON ${name} BEGIN ${add} END`.execute(db)
  await sql`CREATE TRIGGER ${trigger('remove')} AFTER DELETE ON ${name} BEGIN ${remove} END`.execute(db)
  await sql`CREATE TRIGGER ${trigger('change')} AFTER UPDATE OF words ON ${name}
    BEGIN ${remove} ${add} END`.execute(db)
}

const matches: Engine['matches'] = (table, phrases) => {
  // Folded words are letters, digits and blanks: in double quotes none of them is an operator of FTS5.
  const query = phrases.map((phrase) => `"${phrase}"`).join(' ')
  const search = sql.table(`${table}_search`)
  return sql`${sql.ref(`${table}.row_id`)} IN (SELECT rowid FROM ${search} WHERE ${search} MATCH ${query})`
}

/** SQLite in a folder, which is made where it is missing, or in memory where the folder is null. */
export const sqliteEngine = (folder: string | null): Engine => {
  const path = folder === null ? ':memory:' : folderFor(folder)
  const writer = new SqliteConnection(path, false)
  const reader = folder === null ? null : new SqliteConnection(path, true)
  const write = new Kysely<Tables>({ dialect: sqliteDialect(writer, false) })
  const read = reader ? new Kysely<Tables>({ dialect: sqliteDialect(reader, true) }) : write
  return {
    name: 'sqlite',
    write,
    read,
    types: { text: sql`text`, blob: sql`blob` },
    locksRows: false,
    addSearch,
    matches,
    fault,
    passes: (error) => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error)),
    close: async () => {
      // The reader first: the last connection to close is the one that can fold the WAL into the file.
      await reader?.close()
      await writer.close()
    },
  }
}
