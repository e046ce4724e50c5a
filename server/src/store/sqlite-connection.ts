import { Worker } from 'node:worker_threads'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import { closed } from './errors.ts'

interface Answer {
  readonly id: number
  readonly rows?: unknown[]
  readonly changes?: number
  readonly error?: { readonly code: string; readonly message: string }
}

/** An error of SQLite, as it came from the thread: `code` is `SQLITE_BUSY` and the like, or ''. */
export class SqliteError extends Error {
  override readonly name = 'SqliteError'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** One SQLite connection on its own thread: opened with the first query, held until `close`. */
export class SqliteConnection implements DatabaseConnection {
  readonly #worker: Worker
  readonly #waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  readonly #exited: Promise<void>
  #last = 0
  #closing = false

  constructor(path: string, readOnly: boolean) {
    this.#worker = new Worker(new URL('./sqlite-worker.mjs', import.meta.url), {
      workerData: { path, readOnly },
      // Not this process's loaders: the thread is plain JavaScript and starts faster without.
      execArgv: [],
    })
    this.#worker.on('message', (answer: Answer) => this.#settle(answer))
    this.#exited = new Promise((resolve) => {
      const gone = (error?: unknown) => {
        this.#closing = true
        for (const { reject } of this.#waiting.values()) reject(error instanceof Error ? error : closed())
        this.#waiting.clear()
        resolve()
      }
      this.#worker.once('error', gone)
      this.#worker.once('exit', () => gone())
    })
    // A command that forgets to close still ends; while a query is under way it stays.
    this.#worker.unref()
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows = [], changes, error } = await this.#ask(sql, parameters)
    if (error) throw new SqliteError(error.code, error.message)
    const result = { rows: rows as R[] }
    return changes === undefined ? result : { ...result, numAffectedRows: BigInt(changes) }
  }

  // biome-ignore lint/correctness/useYield: exports read keyset batches; the interface asks for the method.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Streams hold a connection: read keyset batches.')
  }

  async close(): Promise<void> {
    if (!this.#closing) {
      this.#closing = true
      this.#worker.ref()
      this.#worker.postMessage('close')
    }
    await this.#exited
  }

  #ask(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    if (this.#closing) return Promise.reject(closed())
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker.ref()
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, sql, parameters })
    })
  }

  #settle(answer: Answer): void {
    this.#waiting.get(answer.id)?.resolve(answer)
    this.#waiting.delete(answer.id)
    if (this.#waiting.size === 0) this.#worker.unref()
  }
}
