import { Hono } from 'hono'
import * as z from 'zod'
import { Sha256 } from '../../../shared/records/article.ts'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'
import type { PageType } from '../store/types.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { query } from './given.ts'

const PageQuery = z.object({
  sha256: Sha256.optional().describe(
    'of the page, as `captures` of the article name it; without it, the page behind the article’s current text',
  ),
})

/**
 * A kept page is a stranger's: it is shown as it looked, in an origin of its own, and nothing in it runs, is sent
 * or leads anywhere. A PDF cannot be shown in a sandbox, and its reader is no part of the page.
 */
const policies: Readonly<Partial<Record<PageType, string>>> = {
  'text/html':
    "sandbox; default-src 'none'; img-src * data:; style-src 'unsafe-inline' *; font-src * data:; frame-ancestors 'none'",
  'application/pdf': "frame-ancestors 'none'",
}
/** Of what no browser shows, or shows in a charset that it would have to guess: it is saved. */
const closed = "sandbox; default-src 'none'; frame-ancestors 'none'"

/** Endings of the files that are saved. */
const endings: Readonly<Partial<Record<PageType, string>>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'multipart/related': 'mhtml',
  'text/markdown': 'md',
  'text/plain': 'txt',
}

const typeHeaders = (type: PageType, id: string): Readonly<Record<string, string>> => {
  const ending = endings[type]
  return {
    'Content-Type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
    ...(ending && { 'Content-Disposition': `attachment; filename="${id}.${ending}"` }),
  }
}

/** Whether the client has it already. https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
const isKnown = (given: string | undefined, tag: string) =>
  (given ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag)

export const keptPageRoutes = ({ store }: Pick<Dependencies, 'store'>) =>
  new Hono<AppEnv>().get(
    '/api/articles/:id/page',
    describe({
      summary: 'See a page as it was captured',
      description:
        'As evidence: the very bytes that came, a file as such. `ETag` is their SHA-256, `Repr-Digest` the same as RFC 9530 writes it; both are checked against the bytes before they are sent.',
      tag: 'Articles',
      answer: 'text/html',
      problems: ['invalid', 'not-found'],
    }),
    query(PageQuery),
    async (c) => {
      const { sha256 } = c.req.valid('query')
      const page = await store.keptPage(c.req.param('id'), sha256)
      if (!page)
        throw new ProblemError('not-found', {
          detail: sha256 === undefined ? 'No page is kept of it' : 'No page with this SHA-256 is kept of it',
        })
      const tag = `"${page.sha256}"`
      const headers = {
        'Content-Security-Policy': policies[page.type] ?? closed,
        'Cache-Control': 'private, no-cache',
        ETag: tag,
        'Repr-Digest': `sha-256=:${Buffer.from(page.sha256, 'hex').toString('base64')}:`,
      }
      if (isKnown(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers)
      return c.body(page.bytes, 200, { ...headers, ...typeHeaders(page.type, c.req.param('id')) })
    },
  )
