const name = 'tin-lang'

// The page lies apart from its clip: a list of kept clips must not read megabytes of HTML.
const stores = {
  clips: 'id',
  captures: 'clientId',
  receipts: 'id',
  batches: 'id',
} as const
export type StoreName = keyof typeof stores

/** What a request gives. @throws DOMException as IndexedDB names it */
export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 2)
  request.onupgradeneeded = () => {
    const there = request.result.objectStoreNames
    for (const [store, keyPath] of Object.entries(stores))
      if (!there.contains(store)) request.result.createObjectStore(store, { keyPath })
  }
  return done(request)
}

let opened: Promise<IDBDatabase> | null = null

const database = () => {
  opened ??= open().then(
    (db) => {
      const forget = () => {
        opened = null
      }
      // A newer version of the extension waits for this connection to end before it can open its own.
      db.onversionchange = () => {
        db.close()
        forget()
      }
      db.onclose = forget
      return db
    },
    (error: unknown) => {
      opened = null
      throw error
    },
  )
  return opened
}

/**
 * One transaction that writes. It is `strict`: once this resolves, what was written is on the disk.
 * @throws DOMException QuotaExceededError where the browser's storage is full; then nothing was written
 */
export const write = async (
  names: readonly StoreName[],
  work: (of: (name: StoreName) => IDBObjectStore) => void | Promise<void>,
): Promise<void> => {
  const transaction = (await database()).transaction(names, 'readwrite', { durability: 'strict' })
  const end = committed(transaction)
  // Where the work fails, the end fails too: it is awaited below or not at all.
  end.catch(() => undefined)
  try {
    await work((name) => transaction.objectStore(name))
  } catch (error) {
    // All of it or nothing: without this, what was put before the error would be committed.
    transaction.abort()
    throw error
  }
  await end
}

/** One request that reads. */
export const read = async <T>(name: StoreName, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
  done(work((await database()).transaction(name).objectStore(name)))
