import { Hono } from 'hono'
import { MetricList } from '../../../shared/api/service.ts'
import { codebook } from '../../../shared/codebook/index.ts'
import type { AppEnv } from '../guard/env.ts'
import { describe } from './describe.ts'

export const codebookRoutes = () =>
  new Hono<AppEnv>().get(
    '/api/metrics',
    describe({ summary: 'Read the codebook: every metric, defined', tag: 'Codebook', answer: MetricList }),
    (c) => c.json(MetricList.parse({ metrics: codebook })),
  )
