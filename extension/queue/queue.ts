import type { CaptureResponse } from '../../shared/api/articles.ts'
import { type Failure, isFinal, stopsAll } from '../service/failure.ts'
import { hasCome, waitAfter } from './backoff.ts'
import type { Capture, Clip, Receipt, Snapshot } from './clip.ts'
import { sizeOf } from './size.ts'
import type { ClipStore } from './store.ts'

export type Sent =
  | { readonly ok: true; readonly address: string; readonly response: CaptureResponse }
  | { readonly ok: false; readonly failure: Failure }

/** @param service the address of the service that the capture is for */
export type Send = (capture: Capture, service: string) => Promise<Sent>

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
  /** Called after each attempt of a round, for the badge. */
  readonly attempted?: (attempt: NonNullable<Attempt>) => void
  /** The present time in milliseconds since 1970. */
  readonly now: () => number
  /** A random number from 0 to 1. */
  readonly chance: () => number
}

/** Which clips a round sends: those whose time has come, or all but those that only a person can help. */
export type Round = 'due' | 'all'

export interface ClipQueue {
  /**
   * Keeps a capture; once this resolves, no crash loses it. Nothing is sent yet.
   * @param service the address of the service that it is for
   */
  keep(capture: Capture, service: string, tabId: number | null): Promise<Clip>
  /** Sends one kept capture, whatever its last failure. Never rejects for want of a network. */
  send(id: string): Promise<Attempt>
  /** Sends the clips of a round, oldest first; of a service that no clip can reach now, only the first. */
  sendAll(round: Round): Promise<void>
  /** When the next round is due, in milliseconds since 1970; null where none is. */
  nextAt(): Promise<number | null>
  remove(id: string): Promise<void>
  snapshot(): Promise<Snapshot>
}

const receiptOf = (clip: Clip, sent: Extract<Sent, { ok: true }>, now: number): Receipt => ({
  id: clip.id,
  url: clip.url,
  title: sent.response.article.title || clip.title,
  at: new Date(now).toISOString(),
  address: sent.address,
  articleId: sent.response.article.id,
  outcome: sent.response.outcome,
  facts: sent.response.facts,
})

/**
 * When each clip is sent again by itself. What failed for a reason that stops all others of its service holds them
 * back too: a service that is down for a week is knocked at by one clip an hour, not by each of a hundred.
 */
const dueTimes = (clips: readonly Clip[]): ReadonlyMap<string, number> => {
  const walls = new Map<string, number>()
  for (const { service, failure, dueAt } of clips)
    if (failure && dueAt !== null && stopsAll(failure))
      walls.set(service, Math.max(dueAt, walls.get(service) ?? 0))
  return new Map(
    clips.flatMap(({ id, service, dueAt }) =>
      dueAt === null ? [] : [[id, Math.max(dueAt, walls.get(service) ?? 0)]],
    ),
  )
}

/**
 * The way of a capture from this computer to the service. It is on the disk before the network is touched, and
 * leaves it in the same transaction that writes the receipt. What is on its way is known only to the running
 * worker: when the browser kills that, the capture simply waits again, and since its id was made here and is
 * kept by the service, sending it twice stores it once.
 */
export const clipQueue = ({ store, send, changed, attempted, now, chance }: QueueParts): ClipQueue => {
  const sending = new Set<string>()
  let running: Promise<void> = Promise.resolve()
  let waiting: { round: Round; done: Promise<void> } | null = null

  const attempt = async (clip: Clip): Promise<Attempt> => {
    const capture = await store.capture(clip.id)
    if (!capture) return null
    const sent = await send(capture, clip.service)
    if (sent.ok) {
      const receipt = receiptOf(clip, sent, now())
      await store.finish(receipt)
      return { receipt, clip }
    }
    const { failure } = sent
    const attempts = clip.attempts + 1
    const dueAt = isFinal(failure) ? null : now() + waitAfter(attempts, chance())
    const failedClip = { ...clip, attempts, failure, dueAt }
    await store.update(failedClip)
    return { failure, clip: failedClip }
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

  const sendRound = async (round: Round) => {
    const clips = await store.clips()
    const times = dueTimes(clips)
    const walled = new Set<string>()
    for (const clip of clips) {
      const dueAt = times.get(clip.id)
      if (walled.has(clip.service) || dueAt === undefined) continue
      if (round === 'due' && !hasCome(dueAt, now())) continue
      const result = await sendOne(clip.id)
      if (!result) continue
      attempted?.(result)
      if ('failure' in result && stopsAll(result.failure)) walled.add(clip.service)
    }
  }

  return {
    keep: async (capture, service, tabId) => {
      const clip: Clip = {
        id: capture.clientId,
        service,
        url: capture.url,
        title: capture.title ?? capture.url,
        capturedAt: capture.capturedAt,
        bytes: sizeOf(capture),
        tabId,
        attempts: 0,
        failure: null,
        dueAt: now(),
      }
      await store.add(clip, capture)
      changed()
      return clip
    },
    send: sendOne,
    // One round after the other, and one that waits: it may be for what the one under way has passed by.
    sendAll: (round) => {
      if (waiting) {
        if (round === 'all') waiting.round = 'all'
        return waiting.done
      }
      const next = { round, done: Promise.resolve() }
      waiting = next
      next.done = running
        .catch(() => undefined)
        .then(() => {
          waiting = null
          return sendRound(next.round)
        })
      running = next.done
      return running
    },
    nextAt: async () => {
      const times = [...dueTimes(await store.clips()).values()]
      return times.length === 0 ? null : Math.min(...times)
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
