import type { Capture, Clip, Receipt } from './clip.ts'
import { type ClipStore, receiptLimit } from './store.ts'

const databaseName = 'tin-lang'

// The page lies apart from its clip: a list of kept clips must not read megabytes of HTML.
const stores = ['clips', 'captures', 'receipts'] as const
type StoreName = (typeof stores)[number]

const done = <T>(request: IDBRequest<T>): Promise<T> =>
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
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('clips', { keyPath: 'id' })
    request.result.createObjectStore('captures', { keyPath: 'clientId' })
    request.result.createObjectStore('receipts', { keyPath: 'id' })
  }
  return done(request)
}

const oldestFirst = (a: Clip, b: Clip) => a.capturedAt.localeCompare(b.capturedAt)
const newestFirst = (a: Receipt, b: Receipt) => b.at.localeCompare(a.at)

/** The clip store in the browser's IndexedDB. Writes are `strict`: acknowledged once they are on the disk. */
export const diskStore = (): ClipStore => {
  let opened: Promise<IDBDatabase> | null = null

  const database = () => {
    opened ??= open().catch((error: unknown) => {
      opened = null
      throw error
    })
    return opened
  }

  const write = async (work: (of: (name: StoreName) => IDBObjectStore) => void | Promise<void>) => {
    const transaction = (await database()).transaction(stores, 'readwrite', { durability: 'strict' })
    const end = committed(transaction)
    await work((name) => transaction.objectStore(name))
    await end
  }

  const read = async <T>(name: StoreName, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    done(work((await database()).transaction(name).objectStore(name)))

  return {
    add: (clip, capture) =>
      write((of) => {
        of('captures').put(capture)
        of('clips').put(clip)
      }),
    capture: (id) => read<Capture | undefined>('captures', (store) => store.get(id)),
    clips: async () => (await read<Clip[]>('clips', (store) => store.getAll())).sort(oldestFirst),
    update: (clip) =>
      write(async (of) => {
        if ((await done(of('clips').getKey(clip.id))) !== undefined) of('clips').put(clip)
      }),
    finish: (receipt) =>
      write(async (of) => {
        of('clips').delete(receipt.id)
        of('captures').delete(receipt.id)
        of('receipts').put(receipt)
        const all = (await done<Receipt[]>(of('receipts').getAll())).sort(newestFirst)
        for (const old of all.slice(receiptLimit)) of('receipts').delete(old.id)
      }),
    remove: (id) =>
      write((of) => {
        of('clips').delete(id)
        of('captures').delete(id)
      }),
    receipts: async () => (await read<Receipt[]>('receipts', (store) => store.getAll())).sort(newestFirst),
  }
}
