import type { LookupResponse, Reading } from '../../../shared/api/articles.ts'
import type { FactRow } from '../../../shared/api/facts.ts'
import type { ReviewRequest } from '../../../shared/api/reviews.ts'
import type { ArticleResponse } from '../../../shared/api/stored.ts'
import type { Refusal } from '../../capture/refusal.ts'
import type { Answer } from '../../service/client.ts'
import type { Failure } from '../../service/failure.ts'

/** Reading the page in front without keeping it, and what the current service has of it. */
export interface ReadingOrders {
  /** Has the service read the page of a tab, and keep nothing of it. */
  preview: { ask: { readonly tabId: number }; answer: PreviewAnswer }
  /** Whether a page is kept already. */
  lookup: { ask: { readonly url: string }; answer: Answer<LookupResponse> }
  /** A kept article, its facts with their reviews; null where the service has it no more. */
  article: { ask: { readonly id: string }; answer: Answer<ArticleResponse | null> }
  review: { ask: { readonly factId: string; readonly request: ReviewRequest }; answer: Answer<Reviewed> }
}

/** The page as the service reads it now, or why it can't be taken, or why the service did not read it. */
export type PreviewAnswer =
  | { readonly ok: true; readonly value: Reading }
  | { readonly ok: false; readonly refusal: Refusal; readonly failure: null }
  | { readonly ok: false; readonly refusal: null; readonly failure: Failure; readonly bytes: number }

/** The fact as it stands now; `late` where somebody else's review came first, and this one was not taken. */
export interface Reviewed {
  readonly row: FactRow
  readonly late: boolean
}
