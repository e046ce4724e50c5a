import { LookupResponse, Reading } from '../../shared/api/articles.ts'
import { FactRow } from '../../shared/api/facts.ts'
import type { ReviewRequest } from '../../shared/api/reviews.ts'
import { ArticleResponse } from '../../shared/api/stored.ts'
import type { Capture } from '../../shared/records/article.ts'
import type { PairedService } from '../settings/settings.ts'
import { type Answer, ask } from './client.ts'
import { failed } from './failure.ts'

/** Has a page read, of which nothing is kept: only what the reading needs is sent. */
export const postExtract = (
  service: PairedService,
  { url, html, file, title }: Capture,
): Promise<Answer<Reading>> =>
  ask(service, '/api/extract', { method: 'POST', body: JSON.stringify({ url, html, file, title }) }, Reading)

/** Whether a page is kept, under any form of its address. */
export const getLookup = (service: PairedService, url: string): Promise<Answer<LookupResponse>> =>
  ask(service, `/api/articles/lookup?url=${encodeURIComponent(url)}`, { method: 'GET' }, LookupResponse)

/** One article; null where it is gone. */
export const getArticle = async (
  service: PairedService,
  id: string,
): Promise<Answer<ArticleResponse | null>> => {
  const path = `/api/articles/${encodeURIComponent(id)}`
  const answer = await ask(service, path, { method: 'GET' }, ArticleResponse)
  return !answer.ok && answer.failure.status === 404 ? { ok: true, value: null } : answer
}

const factPath = (id: string) => `/api/facts/${encodeURIComponent(id)}`

/** A fact that is not there was there: the article has been deleted, or read anew by other rules. */
const orGone = <T>(answer: Answer<T>): Answer<T> =>
  !answer.ok && answer.failure.status === 404
    ? { ok: false, failure: failed('gone', 404, answer.failure.detail) }
    : answer

export const getFact = async (service: PairedService, id: string): Promise<Answer<FactRow>> =>
  orGone(await ask(service, factPath(id), { method: 'GET' }, FactRow))

/** Reviews a fact; status 409 where somebody else has reviewed it since the version that it names. */
export const patchFact = async (
  service: PairedService,
  id: string,
  request: ReviewRequest,
): Promise<Answer<FactRow>> =>
  orGone(await ask(service, factPath(id), { method: 'PATCH', body: JSON.stringify(request) }, FactRow))
