import { Hono } from 'hono'
import { PlaceChoice, PlaceChoiceRequest } from '../../../shared/api/place-choices.ts'
import { mayWrite } from '../guard/access.ts'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { body } from './given.ts'

export const placeChoiceRoutes = ({ store, settings }: Pick<Dependencies, 'store' | 'settings'>) =>
  new Hono<AppEnv>().put(
    '/api/articles/:id/places',
    describe({
      summary: 'Settle which unit a place of an article is',
      description:
        'Kept for the article, whatever is read from it later, and told to its facts; offered where the same site names the same place again, never applied there. Names the version that the reviewer saw.',
      tag: 'Articles',
      scope: 'review',
      answer: PlaceChoice,
      problems: ['invalid', 'not-json', 'wrong-type', 'too-large', 'not-found', 'stale'],
    }),
    mayWrite('review'),
    body(PlaceChoiceRequest, settings.bodyLimit),
    async (c) => {
      const id = c.req.param('id')
      const change = c.req.valid('json')
      const chosen = await store.settlePlace(id, { ...change, reviewer: c.get('token')?.name ?? '' })
      if (chosen === 'stale') throw new ProblemError('stale')
      if (!chosen)
        throw new ProblemError('not-found', {
          detail: `No article with the id "${id}" names a place "${change.text}" of that level`,
        })
      return c.json(chosen)
    },
  )
