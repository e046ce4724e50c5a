import type { Capture, Clip, Receipt } from './clip.ts'

/** How many receipts are kept; the articles themselves are in the service. */
export const receiptLimit = 30

/**
 * Where captures lie until they have arrived. Each call is one transaction: done when its promise resolves,
 * not done at all when it rejects.
 */
export interface ClipStore {
  /** Keeps a capture and its clip; resolves once both are on the disk. */
  add(clip: Clip, capture: Capture): Promise<void>
  /** The capture of a clip, or undefined where it is gone. */
  capture(id: string): Promise<Capture | undefined>
  /** Every kept clip, oldest first, without its page. */
  clips(): Promise<Clip[]>
  /** Replaces a clip that is still kept; one that is gone stays gone. */
  update(clip: Clip): Promise<void>
  /** Drops clip and capture, and keeps the receipt in their place. */
  finish(receipt: Receipt): Promise<void>
  remove(id: string): Promise<void>
  /** The last receipts, newest first. */
  receipts(): Promise<Receipt[]>
}
