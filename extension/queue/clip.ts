import type { Outcome } from '../../shared/api/articles.ts'
import type { Capture } from '../../shared/records/article.ts'
import type { Fact } from '../../shared/records/fact.ts'
import type { Failure } from '../service/failure.ts'

export type { Capture }

/** A capture that is kept on this computer until the service has acknowledged it; its page lies beside it. */
export interface Clip {
  /** The capture's `clientId`, made before anything is sent. */
  readonly id: string
  /** The address of the service that it was clipped for, no other is ever handed it; empty for the first that is paired. */
  readonly service: string
  readonly url: string
  readonly title: string
  readonly capturedAt: string
  /** The size of the page in UTF-8 bytes, or of the file. */
  readonly bytes: number
  /** The tab it came from, for its badge; null after the browser was closed. */
  readonly tabId: number | null
  readonly attempts: number
  /** Why the last attempt failed; null before the first. */
  readonly failure: Failure | null
  /** When it is sent again by itself, in milliseconds since 1970; null where only a person's retry sends it. */
  readonly dueAt: number | null
}

/** What became of a capture that the service acknowledged. */
export interface Receipt {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly at: string
  /** The service that has it. */
  readonly address: string
  readonly articleId: string
  readonly outcome: Outcome
  readonly facts: readonly Fact[]
}

/** What the views see: the kept captures, those on their way, and the last receipts, newest first. */
export interface Snapshot {
  readonly kept: readonly Clip[]
  readonly sending: readonly string[]
  readonly receipts: readonly Receipt[]
}
