import type * as z from 'zod'
import { CaptureResponse } from '../../shared/api/articles.ts'
import { Labels } from '../../shared/api/labels.ts'
import { Problem } from '../../shared/api/problem.ts'
import { Health } from '../../shared/api/service.ts'
import { PairResponse } from '../../shared/api/tokens.ts'
import type { Capture } from '../../shared/records/article.ts'
import type { PairedService } from '../settings/settings.ts'
import type { Pairing } from './address.ts'
import { type Failure, failed, kindOfStatus } from './failure.ts'

/** How long one answer may take; a long article is read in well under a second. */
const patience = 60_000

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

const refuse = (failure: Failure) => ({ ok: false, failure }) as const

const problemDetail = async (response: Response): Promise<string | null> => {
  const problem = Problem.safeParse(await response.json().catch(() => null))
  return problem.success ? (problem.data.detail ?? problem.data.title) : null
}

const failureOfError = (error: unknown): Failure =>
  failed(error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'unreachable')

/**
 * One request. The token goes into its header alone, and a redirect is an error, so that no other host is ever
 * handed it.
 */
const request = (service: PairedService, path: string, init: RequestInit): Promise<Response> =>
  fetch(`${service.address}${path}`, {
    ...init,
    headers: {
      accept: 'application/json',
      ...(init.body ? { 'content-type': 'application/json' } : {}),
      ...(service.token ? { authorization: `Bearer ${service.token}` } : {}),
    },
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  })

/** One request, and its answer as the schema has it. */
export const ask = async <T>(
  service: PairedService,
  path: string,
  init: RequestInit,
  schema: z.ZodType<T>,
): Promise<Answer<T>> => {
  try {
    const response = await request(service, path, init)
    if (!response.ok) {
      return refuse(failed(kindOfStatus(response.status), response.status, await problemDetail(response)))
    }
    const body = schema.safeParse(await response.json())
    return body.success ? { ok: true, value: body.data } : refuse(failed('stranger', response.status))
  } catch (error) {
    // A body that is no JSON: something answers there, but not this service.
    return refuse(error instanceof SyntaxError ? failed('stranger') : failureOfError(error))
  }
}

/** Sends a capture. A service that has its `clientId` already answers as it did the first time. */
export const postCapture = (service: PairedService, capture: Capture): Promise<Answer<CaptureResponse>> =>
  service.token === ''
    ? Promise.resolve(refuse(failed('unpaired')))
    : ask(service, '/api/articles', { method: 'POST', body: JSON.stringify(capture) }, CaptureResponse)

/** The tags and projects in use, for completion. */
export const getLabels = (service: PairedService): Promise<Answer<Labels>> =>
  ask(service, '/api/labels', { method: 'GET' }, Labels)

/**
 * Has the service revoke the token that it is called with.
 * @returns null where that token is of no use any more
 */
export const deleteToken = async (service: PairedService): Promise<Failure | null> => {
  try {
    const response = await request(service, '/api/token', { method: 'DELETE' })
    if (response.ok || response.status === 401) return null
    return failed(kindOfStatus(response.status), response.status, await problemDetail(response))
  } catch (error) {
    return failureOfError(error)
  }
}

/** Trades the one-time code of a pairing link for a token. */
export const postPairing = ({ address, code }: Pairing, name: string): Promise<Answer<PairResponse>> =>
  ask(
    { address, token: '' },
    '/api/pair',
    { method: 'POST', body: JSON.stringify({ code, name }) },
    PairResponse,
  )

/**
 * Whether the service answers and takes the token. An empty capture is sent: the service looks at the token
 * before it looks at the body, so 400 or 422 says that the token may clip, and nothing is stored.
 * @returns null where all is well
 */
export const testService = async (service: PairedService): Promise<Failure | null> => {
  try {
    const health = await request({ ...service, token: '' }, '/health', { method: 'GET' })
    if (!health.ok) return failed(kindOfStatus(health.status), health.status, await problemDetail(health))
    const healthy = Health.safeParse(await health.json().catch(() => null))
    if (!healthy.success) return failed('stranger', health.status)
    if (service.token === '') return failed('unpaired')
    const trial = await request(service, '/api/articles', { method: 'POST', body: '{}' })
    if (trial.status === 400 || trial.status === 422) return null
    return failed(kindOfStatus(trial.status), trial.status, await problemDetail(trial))
  } catch (error) {
    return failureOfError(error)
  }
}
