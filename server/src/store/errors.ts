/** What can go wrong with a database, as a caller can act on it. */
export type StoreFault =
  /** The data folder cannot be made or entered. */
  | 'folder'
  | 'read_only'
  | 'damaged'
  | 'full'
  /** The disk fails to read or write, for another reason than room. */
  | 'disk'
  /** The PostgreSQL server does not answer, or does not let us in. */
  | 'unreachable'
  /** Another process kept the database locked for longer than we wait. */
  | 'busy'
  /** The database was written by a newer version of the service. */
  | 'newer_schema'
  | 'closed'
  /** A review's changes name a field that cannot be changed, or give it a value that it cannot have. */
  | 'invalid_changes'

/** A fault of the database with a message that says what to do; `cause` is the engine's own error. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreFault

  constructor(code: StoreFault, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

export const closed = (cause?: unknown): StoreError =>
  new StoreError('closed', 'The database was closed.', cause)

/** The `cursor` of a query is not one that this store gave out for this sort: an answer of 400. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor'

  constructor() {
    super('The cursor is not one of this list: start again from its first page.')
  }
}

/** The engine's code of an error: `SQLITE_BUSY`, an SQLSTATE, `ECONNREFUSED`; '' where it has none. */
export const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
