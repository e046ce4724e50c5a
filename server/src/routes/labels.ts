import { Hono } from 'hono'
import { Labels } from '../../../shared/api/labels.ts'
import type { AppEnv } from '../guard/env.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'

export const labelRoutes = ({ store }: Pick<Dependencies, 'store'>) =>
  new Hono<AppEnv>().get(
    '/api/labels',
    describe({
      summary: 'List tags and projects',
      description: 'Those that articles bear, the most used first, at most 500 of each: for completion.',
      tag: 'Articles',
      answer: Labels,
    }),
    async (c) => c.json(await store.labels()),
  )
