import type { MiddlewareHandler } from 'hono'
import { describeRoute, resolver } from 'hono-openapi'
import type * as z from 'zod'
import { Problem } from '../../../shared/api/problem.ts'
import type { Scope } from '../../../shared/api/tokens.ts'
import { type ProblemName, problemKinds } from '../guard/kinds.ts'

/** What routes are grouped by, in the order of the documentation. */
export const routeTags = ['Facts', 'Articles', 'Reading', 'Codebook', 'Service', 'Pages'] as const

export interface RouteDescription {
  readonly summary: string
  readonly description?: string
  readonly tag: (typeof routeTags)[number]
  /** Of the token that it needs, `any` where each will do; left out where reading is open. */
  readonly scope?: Scope | 'any'
  /** What it answers: a schema for JSON, or the media type of something else. */
  readonly answer: z.ZodType | string
  readonly status?: 200 | 201 | 202 | 204 | 302
  readonly problems?: readonly ProblemName[]
}

const answerOf = (answer: RouteDescription['answer']) =>
  typeof answer === 'string'
    ? { [answer]: { schema: { type: 'string' as const } } }
    : {
        'application/json': {
          schema: resolver(answer, { options: { unrepresentable: 'any', io: 'output' } }),
        },
      }

/** Every failure that a route can meet, by status, since OpenAPI knows one description a status. */
const problemsOf = (names: readonly ProblemName[]) => {
  const byStatus = new Map<number, ProblemName[]>()
  for (const name of names) {
    const { status } = problemKinds[name]
    byStatus.set(status, [...(byStatus.get(status) ?? []), name])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [
      status,
      {
        description: kinds.map((kind) => problemKinds[kind].title).join('; '),
        content: { 'application/problem+json': { schema: resolver(Problem) } },
      },
    ]),
  )
}

/** Documents a route for the OpenAPI document; a test fails for a route that has none. */
export function describe(route: RouteDescription): MiddlewareHandler {
  const always: ProblemName[] = ['bad-host', 'bad-token', 'internal', 'store-unavailable']
  const ofToken: ProblemName[] =
    route.scope === undefined ? [] : route.scope === 'any' ? ['no-token'] : ['no-token', 'wrong-scope']
  return describeRoute({
    summary: route.summary,
    tags: [route.tag],
    ...(route.description && { description: route.description }),
    ...(route.scope && { security: [{ token: route.scope === 'any' ? [] : [route.scope] }] }),
    responses: {
      [route.status ?? 200]: {
        description: 'OK',
        ...(route.status === 204 ? {} : { content: answerOf(route.answer) }),
      },
      ...problemsOf([...(route.problems ?? []), ...ofToken, ...always]),
    },
  })
}
