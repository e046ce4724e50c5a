import { Hono } from 'hono'
import { ExtractRequest, Reading } from '../../../shared/api/articles.ts'
import type { AppEnv } from '../guard/env.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { body } from './given.ts'

export const extractRoutes = ({ extract, settings }: Pick<Dependencies, 'extract' | 'settings'>) =>
  new Hono<AppEnv>().post(
    '/api/extract',
    describe({
      summary: 'Read a page, keep nothing',
      description: 'The same reading that a clipped page gets, of HTML or of plain text.',
      tag: 'Reading',
      answer: Reading,
      problems: ['invalid', 'not-json', 'wrong-type', 'too-large', 'no-article'],
    }),
    body(ExtractRequest, settings.bodyLimit),
    (c) => c.json(extract(c.req.valid('json'))),
  )
