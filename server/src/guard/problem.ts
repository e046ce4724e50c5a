import { HTTPException } from 'hono/http-exception'
import type { Problem } from '../../../shared/api/problem.ts'
import { ArticleError, type ArticleErrorCode } from '../article/errors.ts'
import { BadCursor, StoreError } from '../store/errors.ts'
import { type ProblemName, problemKinds } from './kinds.ts'

export interface ProblemOptions {
  /** One sentence about this very case; the kind's advice is added to it. */
  readonly detail?: string
  readonly errors?: Problem['errors']
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** The one exception that routes and guards throw: it becomes a problem response in one place. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly kind: ProblemName
  readonly errors: Problem['errors']
  readonly headers: Readonly<Record<string, string>>

  constructor(kind: ProblemName, options: ProblemOptions = {}) {
    super(options.detail ?? problemKinds[kind].title, { cause: options.cause })
    this.kind = kind
    this.errors = options.errors
    this.headers = options.headers ?? {}
  }
}

const tooLong: ReadonlySet<ArticleErrorCode> = new Set(['too-large', 'pdf-long', 'pdf-heavy'])

/** The problem behind any exception: the one place where failures of the rooms below turn into HTTP. */
export function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof ArticleError)
    return new ProblemError(tooLong.has(error.code) ? 'too-long' : 'no-article', {
      detail: error.message,
      cause: error,
    })
  if (error instanceof BadCursor) return new ProblemError('bad-cursor', { cause: error })
  if (error instanceof StoreError)
    return new ProblemError(error.code === 'invalid_changes' ? 'invalid' : 'store-unavailable', {
      detail: error.message,
      cause: error,
    })
  if (error instanceof HTTPException && error.status < 500)
    return new ProblemError('invalid', { detail: error.message, cause: error })
  return new ProblemError('internal', { cause: error })
}

/** The body of a problem response. `instance` is the request's path. */
export function problemBody(error: ProblemError, instance: string): Problem {
  const kind = problemKinds[error.kind]
  const own = error.message === kind.title ? '' : `${error.message.replace(/[.!]?$/, '.')} `
  return {
    type: `/docs#problem-${error.kind}`,
    title: kind.title,
    status: kind.status,
    detail: own + kind.advice,
    instance,
    ...(error.errors && { errors: error.errors }),
  }
}
