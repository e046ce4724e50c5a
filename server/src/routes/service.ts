import { Hono } from 'hono'
import { Health } from '../../../shared/api/service.ts'
import { PairRequest, PairResponse, type Scope } from '../../../shared/api/tokens.ts'
import { tokenOf } from '../guard/access.ts'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'
import { extractorVersion } from '../version.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { body } from './given.ts'

/** What a paired browser may do: clip and review, never delete. */
const pairedScopes: readonly Scope[] = ['clip', 'review']

/** Open wherever the service can be called at all: counts alone, and a token for a secret code. */
export const serviceRoutes = ({
  store,
  pairing,
  settings,
}: Pick<Dependencies, 'store' | 'pairing' | 'settings'>) =>
  new Hono<AppEnv>()
    .get(
      '/health',
      describe({ summary: 'Ask whether it works', tag: 'Service', answer: Health }),
      async (c) => {
        const health = await store.health()
        return c.json({ status: 'ok', version: extractorVersion, ...health })
      },
    )
    .delete(
      '/api/token',
      describe({
        summary: 'Give a token back',
        description: 'Revokes the token that it is called with, whatever its scope: nobody can use it again.',
        tag: 'Service',
        scope: 'any',
        answer: '',
        status: 204,
      }),
      async (c) => {
        await store.revokeToken(tokenOf(c).id)
        return c.body(null, 204)
      },
    )
    .post(
      '/api/pair',
      describe({
        summary: 'Exchange the code of a pairing link for a token',
        description: 'The code works once. The token may clip and review; it is shown here and never again.',
        tag: 'Service',
        answer: PairResponse,
        status: 201,
        problems: ['invalid', 'not-json', 'wrong-type', 'too-large', 'bad-code'],
      }),
      body(PairRequest, settings.bodyLimit),
      async (c) => {
        const { code, name } = c.req.valid('json')
        if (!pairing?.redeem(code)) throw new ProblemError('bad-code')
        try {
          const token = await store.createToken(name, pairedScopes)
          return c.json({ token, scopes: pairedScopes }, 201, { 'Cache-Control': 'no-store' })
        } catch (error) {
          pairing.restore()
          throw error
        }
      },
    )
