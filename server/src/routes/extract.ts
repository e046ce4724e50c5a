import { Hono } from 'hono'
import { ExtractRequest } from '../../../shared/api/articles.ts'
import { ExplainedReading, ExplainQuery } from '../../../shared/api/explanations.ts'
import { withExplanations } from '../explain.ts'
import type { ExtractInput } from '../extract.ts'
import type { AppEnv } from '../guard/env.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { body, query } from './given.ts'
import { fileInput, fileOf } from './page-input.ts'

export const extractRoutes = ({ extract, settings }: Pick<Dependencies, 'extract' | 'settings'>) =>
  new Hono<AppEnv>().post(
    '/api/extract',
    describe({
      summary: 'Read a page, keep nothing',
      description:
        'The same reading that a clipped page gets, of HTML, of plain text or of a file; with explain=1, why each fact was read so.',
      tag: 'Reading',
      answer: ExplainedReading,
      problems: ['invalid', 'not-json', 'wrong-type', 'too-large', 'too-long', 'no-article'],
    }),
    query(ExplainQuery),
    body(ExtractRequest, settings.bodyLimit),
    async (c) => {
      const { file, ...given } = c.req.valid('json')
      const page: ExtractInput = file ? await fileInput(fileOf(file)) : given
      const reading = extract({
        ...page,
        url: given.url ?? page.url,
        title: given.title ?? page.title,
        publishedAt: given.publishedAt ?? page.publishedAt,
      })
      if (c.req.valid('query').explain === '0') return c.json(reading)
      return c.json({ ...reading, facts: withExplanations(reading.facts, reading.article) })
    },
  )
