import type { CaptureResponse } from '../../shared/api/articles.ts'
import { type Failure, isFinal, stopsAll } from '../service/failure.ts'
import type { Capture, Clip, Receipt, Snapshot } from './clip.ts'
import type { ClipStore } from './store.ts'

export type Sent =
  | { readonly ok: true; readonly address: string; readonly response: CaptureResponse }
  | { readonly ok: false; readonly failure: Failure }

export type Send = (capture: Capture) => Promise<Sent>

/** What became of one attempt; null where the clip was gone, or on its way already. */
export type Attempt =
  | { readonly receipt: Receipt; readonly clip: Clip }
  | { readonly failure: Failure; readonly clip: Clip }
  | null

export interface QueueParts {
  readonly store: ClipStore
  readonly send: Send
  /** Called after every change that a snapshot shows. */
  readonly changed: () => void
  /** The present time, RFC 3339. */
  readonly now: () => string
}

export interface ClipQueue {
  /** Keeps a capture; once this resolves, no crash loses it. Nothing is sent yet. */
  keep(capture: Capture, tabId: number | null): Promise<Clip>
  /** Sends one kept capture, whatever its last failure. Never rejects for want of a network. */
  send(id: string): Promise<Attempt>
  /** Sends, oldest first, all whose last failure may have passed; stops where no other could succeed. */
  sendAll(): Promise<void>
  remove(id: string): Promise<void>
  snapshot(): Promise<Snapshot>
}

const receiptOf = (clip: Clip, sent: Extract<Sent, { ok: true }>, at: string): Receipt => ({
  id: clip.id,
  url: clip.url,
  title: sent.response.article.title || clip.title,
  at,
  address: sent.address,
  articleId: sent.response.article.id,
  outcome: sent.response.outcome,
  facts: sent.response.facts,
})

/**
 * The way of a capture from this computer to the service. It is on the disk before the network is touched, and
 * leaves it in the same transaction that writes the receipt. What is on its way is known only to the running
 * worker: when the browser kills that, the capture simply waits again, and since its id was made here and is
 * kept by the service, sending it twice stores it once.
 */
export const clipQueue = ({ store, send, changed, now }: QueueParts): ClipQueue => {
  const sending = new Set<string>()
  let round: Promise<void> | null = null

  const attempt = async (clip: Clip): Promise<Attempt> => {
    const capture = await store.capture(clip.id)
    if (!capture) return null
    const sent = await send(capture)
    if (sent.ok) {
      const receipt = receiptOf(clip, sent, now())
      await store.finish(receipt)
      return { receipt, clip }
    }
    const failedClip = { ...clip, attempts: clip.attempts + 1, failure: sent.failure }
    await store.update(failedClip)
    return { failure: sent.failure, clip: failedClip }
  }

  const sendOne = async (id: string): Promise<Attempt> => {
    if (sending.has(id)) return null
    sending.add(id)
    try {
      changed()
      const clip = (await store.clips()).find((kept) => kept.id === id)
      return clip ? await attempt(clip) : null
    } finally {
      sending.delete(id)
      changed()
    }
  }

  const sendRound = async () => {
    for (const clip of await store.clips()) {
      if (clip.failure && isFinal(clip.failure)) continue
      const result = await sendOne(clip.id)
      if (result && 'failure' in result && stopsAll(result.failure)) return
    }
  }

  return {
    keep: async (capture, tabId) => {
      const clip: Clip = {
        id: capture.clientId,
        url: capture.url,
        title: capture.title ?? capture.url,
        capturedAt: capture.capturedAt,
        bytes: new TextEncoder().encode(capture.html).length,
        tabId,
        attempts: 0,
        failure: null,
      }
      await store.add(clip, capture)
      changed()
      return clip
    },
    send: sendOne,
    sendAll: () => {
      round ??= sendRound().finally(() => {
        round = null
      })
      return round
    },
    remove: async (id) => {
      await store.remove(id)
      changed()
    },
    snapshot: async () => ({
      kept: await store.clips(),
      sending: [...sending],
      receipts: await store.receipts(),
    }),
  }
}
