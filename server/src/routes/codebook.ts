import { Hono } from 'hono'
import { MetricList, PlaceQuery, UnitList } from '../../../shared/api/service.ts'
import { codebook } from '../../../shared/codebook/index.ts'
import type { AppEnv } from '../guard/env.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { query } from './given.ts'

export const codebookRoutes = ({ searchUnits }: Pick<Dependencies, 'searchUnits'>) =>
  new Hono<AppEnv>()
    .get(
      '/api/metrics',
      describe({ summary: 'Read the codebook: every metric, defined', tag: 'Codebook', answer: MetricList }),
      (c) => c.json(MetricList.parse({ metrics: codebook })),
    )
    .get(
      '/api/places',
      describe({
        summary: 'Find administrative units by name or code',
        tag: 'Codebook',
        answer: UnitList,
        problems: ['invalid'],
      }),
      query(PlaceQuery),
      (c) => {
        const { q, date } = c.req.valid('query')
        return c.json({ places: searchUnits(q, date) })
      },
    )
