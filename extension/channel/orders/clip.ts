import type { Refusal } from '../../capture/refusal.ts'

/** What a person adds to a capture. */
export interface Remarks {
  readonly note?: string
  readonly tags?: readonly string[]
  readonly project?: string
}

/** Clips, and what is done with those that are kept. */
export interface ClipOrders {
  clip: { ask: { readonly tabId: number; readonly remarks?: Remarks }; answer: ClipAnswer }
  retry: { ask: { readonly id: string }; answer: null }
  retryAll: { ask: Record<never, never>; answer: null }
  remove: { ask: { readonly id: string }; answer: null }
  /** A view wrote into the queue's store itself, as an import does. */
  refresh: { ask: Record<never, never>; answer: null }
}

/** The id of the kept capture, or why there is none. */
export type ClipAnswer =
  | { readonly kept: string; readonly refusal: null }
  | { readonly kept: null; readonly refusal: Refusal }
