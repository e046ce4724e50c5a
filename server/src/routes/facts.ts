import { Hono } from 'hono'
import { FactPage, FactQuery, FactRow } from '../../../shared/api/facts.ts'
import { ReviewRequest } from '../../../shared/api/reviews.ts'
import { Explanation } from '../../../shared/records/explanation.ts'
import { explanationsOf } from '../explain.ts'
import { mayWrite } from '../guard/access.ts'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { body, query } from './given.ts'

const noFact = (id: string) => new ProblemError('not-found', { detail: `No fact has the id "${id}"` })

export const factRoutes = ({ store, settings }: Pick<Dependencies, 'store' | 'settings'>) =>
  new Hono<AppEnv>()
    .get(
      '/api/facts',
      describe({
        summary: 'Search facts',
        description: 'One page of facts, how many there are in all, and how they spread over each facet.',
        tag: 'Facts',
        answer: FactPage,
        problems: ['invalid', 'bad-cursor'],
      }),
      query(FactQuery),
      async (c) => c.json(await store.facts(c.req.valid('query'))),
    )
    .get(
      '/api/facts/:id',
      describe({ summary: 'Read one fact', tag: 'Facts', answer: FactRow, problems: ['not-found'] }),
      async (c) => {
        const row = await store.fact(c.req.param('id'))
        if (!row) throw noFact(c.req.param('id'))
        return c.json(row)
      },
    )
    .get(
      '/api/facts/:id/explanation',
      describe({
        summary: 'Ask why a fact was read',
        description:
          'Which rule, words and context made it: its article is read again by today’s rules. Not found where they read it no more.',
        tag: 'Facts',
        answer: Explanation,
        problems: ['not-found'],
      }),
      async (c) => {
        const id = c.req.param('id')
        const row = await store.fact(id)
        const stored = row && (await store.article(row.articleId))
        const explained = stored && explanationsOf(stored.article).get(id)
        if (!explained) throw noFact(id)
        return c.json(explained.explanation)
      },
    )
    .patch(
      '/api/facts/:id',
      describe({
        summary: 'Review a fact',
        description:
          'Names the version that the reviewer saw; where another review came first, nothing is kept.',
        tag: 'Facts',
        scope: 'review',
        answer: FactRow,
        problems: ['invalid', 'not-json', 'wrong-type', 'too-large', 'not-found', 'stale'],
      }),
      mayWrite('review'),
      body(ReviewRequest, settings.bodyLimit),
      async (c) => {
        const id = c.req.param('id')
        const reviewer = c.get('token')?.name ?? ''
        const row = await store.review(id, { ...c.req.valid('json'), reviewer })
        if (row === 'stale') throw new ProblemError('stale')
        if (!row) throw noFact(id)
        return c.json(row)
      },
    )
