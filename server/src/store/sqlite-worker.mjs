// @ts-check
// One SQLite connection on a thread of its own. Reasons: a call blocks its thread (facets of 250,000 rows: 60 ms,
// every commit: an fsync), and libsql 0.5 keeps the files of a closed connection open for as long as the thread
// lives if a statement was ever prepared (github.com/tursodatabase/libsql-js/issues/230); they end with the thread.
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

/** @typedef {import('libsql')} Libsql */
/** @typedef {{ id: number, sql: string, parameters: readonly unknown[] } | 'close'} Request */

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
/** @type {{ path: string, readOnly: boolean }} */
const { path, readOnly } = workerData

/** Most statements are few and repeated; the limit is for inserts of so many rows and filters of so many values. */
const mostStatements = 200
/** @type {Map<string, any>} */
const statements = new Map()
/** @type {any} */
let db

/** @param {unknown} error */
const plain = (error) => {
  const { code, message } = /** @type {{ code?: unknown, message?: unknown }} */ (error ?? {})
  return { code: typeof code === 'string' ? code : '', message: String(message ?? error) }
}

const open = () => {
  const Database = createRequire(import.meta.url)('libsql')
  const opened = new Database(path)
  try {
    // Waits for another process's commit: only this thread, whose other work would have to wait for it too.
    opened.exec('PRAGMA busy_timeout = 2000')
    if (readOnly) opened.exec('PRAGMA query_only = ON')
    else {
      opened.exec('PRAGMA journal_mode = WAL')
      opened.exec('PRAGMA synchronous = FULL')
      opened.exec('PRAGMA foreign_keys = ON')
    }
    opened.exec('PRAGMA cache_size = -32000')
  } catch (error) {
    opened.close()
    throw error
  }
  // Only now: a connection without its settings must not be used by the next query.
  return opened
}

/** @param {string} sql */
const prepared = (sql) => {
  const known = statements.get(sql)
  if (known) {
    statements.delete(sql)
    statements.set(sql, known)
    return known
  }
  const statement = db.prepare(sql)
  statements.set(sql, statement)
  const oldest = statements.keys().next().value
  if (statements.size > mostStatements && oldest !== undefined) statements.delete(oldest)
  return statement
}

/** @param {string} sql @param {readonly unknown[]} parameters */
const execute = (sql, parameters) => {
  const statement = prepared(sql)
  try {
    // Never a bare get(): its rows carry a `_metadata` key.
    if (statement.reader) return { rows: statement.all(parameters) }
    return { rows: [], changes: Number(statement.run(parameters).changes) }
  } catch (error) {
    statements.delete(sql)
    throw error
  }
}

port.on('message', (/** @type {Request} */ request) => {
  if (request === 'close') {
    statements.clear()
    try {
      db?.close()
    } finally {
      port.close()
    }
    return
  }
  const { id, sql, parameters } = request
  try {
    db ??= open()
    port.postMessage({ id, ...execute(sql, parameters) })
  } catch (error) {
    port.postMessage({ id, error: plain(error) })
  }
})
