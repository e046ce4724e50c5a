import type { Refusal } from '../capture/refusal.ts'
import type { Failure } from '../service/failure.ts'

/** The port over which the worker tells every open view what is kept, under way and done. */
export const snapshotPort = 'snapshots'

/** What a view asks the worker to do, and under each the worker's answer. */
export interface Orders {
  clip: { ask: { readonly tabId: number }; answer: ClipAnswer }
  retry: { ask: { readonly id: string }; answer: null }
  retryAll: { ask: Record<never, never>; answer: null }
  remove: { ask: { readonly id: string }; answer: null }
  pair: { ask: { readonly link: string; readonly name: string }; answer: PairAnswer }
  test: { ask: Record<never, never>; answer: Failure | null }
}

export type OrderName = keyof Orders
export type Order = { [N in OrderName]: { readonly do: N } & Orders[N]['ask'] }[OrderName]
export type OrderOf<N extends OrderName> = Extract<Order, { do: N }>

/** How the worker's answer travels: an error must not look like an empty answer. */
export type Reply<T> = { readonly answer: T } | { readonly error: string }

/** The id of the kept capture, or why there is none. */
export type ClipAnswer =
  | { readonly kept: string; readonly refusal: null }
  | { readonly kept: null; readonly refusal: Refusal }

/** The address that the browser is now paired with, or why it is not; `link` is no pairing link. */
export type PairAnswer =
  | { readonly address: string; readonly failure: null }
  | { readonly address: null; readonly failure: Failure | 'link' }
