import { Hono } from 'hono'
import * as z from 'zod'
import {
  ArticlePage,
  ArticleQuery,
  CaptureRequest,
  CaptureResponse,
  LookupResponse,
} from '../../../shared/api/articles.ts'
import { ExplainQuery } from '../../../shared/api/explanations.ts'
import { ArticleResponse } from '../../../shared/api/stored.ts'
import { withExplanations } from '../explain.ts'
import { mayWrite } from '../guard/access.ts'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'
import { pageHash } from '../store/kept-page.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { body, query } from './given.ts'
import { fileInput, fileOf } from './page-input.ts'

const LookupQuery = z.object({ url: z.url({ protocol: /^https?$/ }).describe('the page’s address') })

const noArticle = (id: string) => new ProblemError('not-found', { detail: `No article has the id "${id}"` })

/** What was hashed before it was sent has to be what arrived: a page that was cut off on its way is no evidence. */
const checkHash = ({ sha256 }: CaptureRequest, bytes: Uint8Array): void => {
  if (sha256 !== undefined && pageHash(bytes) !== sha256) throw new ProblemError('damaged')
}

type ArticleDependencies = Pick<
  Dependencies,
  'store' | 'extract' | 'canonicalUrl' | 'settings' | 'desk' | 'readsClipped'
>

export const articleRoutes = ({
  store,
  extract,
  canonicalUrl,
  settings,
  desk,
  readsClipped = false,
}: ArticleDependencies) =>
  new Hono<AppEnv>()
    .post(
      '/api/articles',
      describe({
        summary: 'Clip a page',
        description:
          'Reads the page, or a file (PDF, Word, MHTML, Markdown, plain text), and keeps it as it came.' +
          ' Sent twice it is kept once; the same address with another text is a new version. Where its hash comes with it, it is held against what arrived.',
        tag: 'Articles',
        scope: 'clip',
        answer: CaptureResponse,
        problems: ['invalid', 'not-json', 'damaged', 'wrong-type', 'too-large', 'too-long', 'no-article'],
      }),
      mayWrite('clip'),
      body(CaptureRequest, settings.bodyLimit),
      async (c) => {
        const capture = c.req.valid('json')
        const { url, html, title, capturedAt } = capture
        const file = capture.file && fileOf(capture.file)
        checkHash(capture, file?.bytes ?? Buffer.from(html ?? ''))
        const page = file ? await fileInput(file) : { html }
        const reading = extract({ title, ...page, url, capturedAt })
        const outcome = await store.save(reading, {
          clientId: capture.clientId,
          capturedAt,
          capturedBy: c.get('token')?.name ?? null,
          html: html ?? null,
          ...(file && { file }),
          selection: capture.selection ?? null,
          note: capture.note ?? null,
          tags: capture.tags ?? [],
          project: capture.project ?? null,
          clipper: capture.clipper ?? null,
        })
        if (readsClipped && outcome !== 'unchanged') desk?.ask(reading.article.id)
        return c.json({ ...reading, outcome }, outcome === 'created' ? 201 : 200, {
          Location: `/api/articles/${reading.article.id}`,
        })
      },
    )
    .get(
      '/api/articles',
      describe({
        summary: 'List articles',
        tag: 'Articles',
        answer: ArticlePage,
        problems: ['invalid', 'bad-cursor'],
      }),
      query(ArticleQuery),
      async (c) => c.json(await store.articles(c.req.valid('query'))),
    )
    .get(
      '/api/articles/lookup',
      describe({
        summary: 'Ask whether a page is kept already',
        description:
          'Finds it under any form of its address: with tracking parameters, as AMP, on a mobile host.',
        tag: 'Articles',
        answer: LookupResponse,
        problems: ['invalid'],
      }),
      query(LookupQuery),
      async (c) => {
        const { url } = c.req.valid('query')
        const canonical = canonicalUrl(url)
        if (canonical === null) throw new ProblemError('invalid', { detail: `"${url}" is no page’s address` })
        const found = await store.articleByCanonicalUrl(canonical)
        const { capturedBy = null, note = null, tags = [], projects = [], ...article } = found ?? {}
        return c.json({
          url,
          canonicalUrl: canonical,
          clipped: found !== null,
          article: found && article,
          capturedBy,
          note,
          tags,
          projects,
        })
      },
    )
    .get(
      '/api/articles/:id',
      describe({
        summary: 'Read one article',
        description:
          'Its text, places, facts with their reviews, and every version that was captured; with explain=1, why each fact was read so.',
        tag: 'Articles',
        answer: ArticleResponse,
        problems: ['invalid', 'not-found'],
      }),
      query(ExplainQuery),
      async (c) => {
        const stored = await store.article(c.req.param('id'))
        if (!stored) throw noArticle(c.req.param('id'))
        const { rows, secondReadings, ...rest } = stored
        return c.json({
          ...rest,
          facts: c.req.valid('query').explain === '1' ? withExplanations(rows, stored.article) : rows,
          secondReadings: secondReadings.map(({ rows: facts, ...reading }) => ({ ...reading, facts })),
        })
      },
    )
    .post(
      '/api/articles/:id/second-reading',
      describe({
        summary: 'Have an article read a second time',
        description:
          'Puts it in the queue of the configured language model and answers at once; how it went is in the article.',
        tag: 'Articles',
        scope: 'review',
        answer: z.object({ source: z.string(), state: z.literal('waiting') }),
        status: 202,
        problems: ['not-found', 'no-reader'],
      }),
      mayWrite('review'),
      async (c) => {
        if (!desk) throw new ProblemError('no-reader')
        const id = c.req.param('id')
        if (!(await store.article(id))) throw noArticle(id)
        desk.ask(id)
        return c.json({ source: desk.source, state: 'waiting' }, 202)
      },
    )
    .delete(
      '/api/articles/:id',
      describe({
        summary: 'Delete an article',
        description: 'With its versions, facts and reviews, for good.',
        tag: 'Articles',
        scope: 'admin',
        answer: '',
        status: 204,
        problems: ['not-found'],
      }),
      mayWrite('admin'),
      async (c) => {
        if (!(await store.deleteArticle(c.req.param('id')))) throw noArticle(c.req.param('id'))
        return c.body(null, 204)
      },
    )
