import type { Labels } from '../../../shared/api/labels.ts'
import type { Failure } from '../../service/failure.ts'

/** Which services this browser is paired with, and whether they work. */
export interface ServiceOrders {
  pair: { ask: { readonly link: string; readonly name: string }; answer: PairAnswer }
  /** Why the service at an address can't be used; null where all is well. */
  test: { ask: { readonly address: string }; answer: Failure | null }
  /** Has the service revoke the token, and forgets it; why it could not be revoked, or null. */
  forget: { ask: { readonly address: string }; answer: Failure | null }
  /** The tags and projects that the current service knows; null where it does not answer. */
  labels: { ask: Record<never, never>; answer: Labels | null }
}

/** The address that the browser is now paired with, or why it is not; `link` is no pairing link. */
export type PairAnswer =
  | { readonly address: string; readonly failure: null }
  | { readonly address: null; readonly failure: Failure | 'link' }
