import type { ConfidenceReason } from '../../../shared/records/explanation.ts'
import type { DocumentReference, Quantity, TimeExpression } from '../language/types.ts'
import type { Owner } from './assign.ts'
import type { Traits } from './confidence/traits.ts'
import type { Period } from './period.ts'
import type { Scene } from './scene.ts'
import type { Made } from './sentence.ts'
import type { Standing } from './status.ts'

/** A run of tokens, half-open. */
export interface Run {
  readonly first: number
  readonly end: number
}

/**
 * What the steps found on the way to a fact. It only points at what they made anyway, so that reading costs no more;
 * words are made of it where someone asks for an explanation.
 */
export type How =
  | {
      readonly kind: 'figure'
      readonly made: Made
      readonly owner: Owner
      readonly period: Period
      readonly standing: Standing
    }
  | {
      readonly kind: 'cell'
      readonly quantity: Quantity
      /** The cell that heads the column, and the time in it. */
      readonly header: Run
      readonly time: TimeExpression | null
      /** The place that the row names. */
      readonly row: Run
    }
  | { readonly kind: 'meeting'; readonly time: TimeExpression; readonly cue: Run }
  | { readonly kind: 'document'; readonly mention: DocumentReference }

/** What is noted of one fact. */
export interface Noted {
  readonly how: How | null
  /** What its confidence follows from. */
  readonly traits: Traits
  readonly reasons: readonly ConfidenceReason[]
}

/** Filled by `readFacts` where it is handed in: what is needed to explain its facts. */
export interface Notes {
  scene?: Scene
  /** By fact id. */
  readonly of: Map<string, Noted>
}
