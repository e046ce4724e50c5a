import type { Capture, Clip, Receipt } from '../../../extension/queue/clip.ts'
import { type ClipStore, receiptLimit } from '../../../extension/queue/store.ts'

/** The clip store in memory: what is in it outlives a queue, as the disk outlives the worker. */
export const memoryStore = (): ClipStore => {
  const clips = new Map<string, Clip>()
  const captures = new Map<string, Capture>()
  let receipts: Receipt[] = []
  return {
    add: async (clip, capture) => {
      captures.set(clip.id, capture)
      clips.set(clip.id, clip)
    },
    capture: async (id) => captures.get(id),
    clips: async () => [...clips.values()].sort((a, b) => a.capturedAt.localeCompare(b.capturedAt)),
    update: async (clip) => {
      if (clips.has(clip.id)) clips.set(clip.id, clip)
    },
    finish: async (receipt) => {
      clips.delete(receipt.id)
      captures.delete(receipt.id)
      receipts = [receipt, ...receipts].slice(0, receiptLimit)
    },
    remove: async (id) => {
      clips.delete(id)
      captures.delete(id)
    },
    receipts: async () => receipts,
  }
}
