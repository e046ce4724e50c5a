/**
 * Why a capture did not arrive. Each kind has its sentence in both catalogues (`failure.<kind>`), which says
 * what to do about it.
 */
export const failureKinds = [
  'unreachable',
  'timeout',
  'permission',
  'unpaired',
  'token',
  'forbidden',
  'large',
  'article',
  'invalid',
  'busy',
  'server',
  'stranger',
  'gone',
] as const
export type FailureKind = (typeof failureKinds)[number]

export interface Failure {
  readonly kind: FailureKind
  /** The HTTP status, where there was an answer. */
  readonly status: number | null
  /** What the service itself said, for people; never a token, never the page. */
  readonly detail: string | null
}

export const failed = (
  kind: FailureKind,
  status: number | null = null,
  detail: string | null = null,
): Failure => ({ kind, status, detail })

/** The kind for an HTTP status other than success. */
export const kindOfStatus = (status: number): FailureKind => {
  if (status === 401) return 'token'
  if (status === 403) return 'forbidden'
  if (status === 408 || status === 504) return 'timeout'
  if (status === 413) return 'large'
  if (status === 422) return 'article'
  if (status === 429 || status === 503) return 'busy'
  if (status >= 500) return 'server'
  if (status === 400 || status === 415) return 'invalid'
  return 'stranger'
}

/** The same capture would fail the same way again: only a person's retry sends it. */
export const isFinal = ({ kind }: Failure): boolean =>
  kind === 'large' || kind === 'article' || kind === 'invalid'

/** Every other capture would meet the same wall, so sending them now is of no use. */
export const stopsAll = ({ kind }: Failure): boolean =>
  kind === 'unreachable' ||
  kind === 'timeout' ||
  kind === 'permission' ||
  kind === 'unpaired' ||
  kind === 'token' ||
  kind === 'forbidden' ||
  kind === 'busy'
