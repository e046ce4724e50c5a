import type { Found } from './found.ts'
import type { Unit } from './units.ts'

/** A name of the text with what it was found to be; a village has its commune instead, where known. */
export interface Settled {
  readonly found: Found
  readonly status: 'resolved' | 'ambiguous' | 'unresolved'
  /** The unit itself; for a village, what it lies in. */
  readonly unit: Unit | null
  readonly candidates: readonly Unit[]
  /** What the text says it lies in. */
  readonly outer?: Unit | null
}

export function settled(found: Found, unit: Unit): Settled {
  return { found, status: 'resolved', unit, candidates: [] }
}
