import type { Capture, Clip, Receipt } from './clip.ts'
import { done, read, type StoreName, write } from './database.ts'
import { type ClipStore, receiptLimit } from './store.ts'

const all: readonly StoreName[] = ['clips', 'captures', 'receipts']

const oldestFirst = (a: Clip, b: Clip) => a.capturedAt.localeCompare(b.capturedAt)
const newestFirst = (a: Receipt, b: Receipt) => b.at.localeCompare(a.at)

/** A clip of a version before 0.3, which knew one service and no times. */
const complete = (clip: Clip): Clip => ({ ...clip, service: clip.service ?? '', dueAt: clip.dueAt ?? 0 })

/** The clip store in the browser's IndexedDB. */
export const diskStore = (): ClipStore => ({
  add: (clip, capture) =>
    write(all, (of) => {
      of('captures').put(capture)
      of('clips').put(clip)
    }),
  capture: (id) => read<Capture | undefined>('captures', (store) => store.get(id)),
  clips: async () => (await read<Clip[]>('clips', (store) => store.getAll())).map(complete).sort(oldestFirst),
  update: (clip) =>
    write(all, async (of) => {
      if ((await done(of('clips').getKey(clip.id))) !== undefined) of('clips').put(clip)
    }),
  finish: (receipt) =>
    write(all, async (of) => {
      of('clips').delete(receipt.id)
      of('captures').delete(receipt.id)
      of('receipts').put(receipt)
      const receipts = (await done<Receipt[]>(of('receipts').getAll())).sort(newestFirst)
      for (const old of receipts.slice(receiptLimit)) of('receipts').delete(old.id)
    }),
  remove: (id) =>
    write(all, (of) => {
      of('clips').delete(id)
      of('captures').delete(id)
    }),
  receipts: async () => (await read<Receipt[]>('receipts', (store) => store.getAll())).sort(newestFirst),
})
