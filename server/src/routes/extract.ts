import { Hono } from 'hono'
import { ExtractRequest } from '../../../shared/api/articles.ts'
import { ExplainedReading, ExplainQuery } from '../../../shared/api/explanations.ts'
import { withExplanations } from '../explain.ts'
import type { AppEnv } from '../guard/env.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { body, query } from './given.ts'

export const extractRoutes = ({ extract, settings }: Pick<Dependencies, 'extract' | 'settings'>) =>
  new Hono<AppEnv>().post(
    '/api/extract',
    describe({
      summary: 'Read a page, keep nothing',
      description:
        'The same reading that a clipped page gets, of HTML or of plain text; with explain=1, why each fact was read so.',
      tag: 'Reading',
      answer: ExplainedReading,
      problems: ['invalid', 'not-json', 'wrong-type', 'too-large', 'no-article'],
    }),
    query(ExplainQuery),
    body(ExtractRequest, settings.bodyLimit),
    (c) => {
      const reading = extract(c.req.valid('json'))
      if (c.req.valid('query').explain === '0') return c.json(reading)
      return c.json({ ...reading, facts: withExplanations(reading.facts, reading.article) })
    },
  )
