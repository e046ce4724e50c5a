import { Hono } from 'hono'
import * as z from 'zod'
import { PageReading } from '../../../shared/api/page-reading.ts'
import { Sha256 } from '../../../shared/records/article.ts'
import { pageExplanationOf } from '../explain.ts'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'
import type { PageType, Store } from '../store/types.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { query } from './given.ts'
import { fileInput } from './page-input.ts'

export const PageReadingQuery = z.object({
  sha256: Sha256.optional().describe(
    'of a kept page; without it, the page behind the article’s current text',
  ),
})

/** Whether what is kept has a page in it: of Word and Markdown one was only made, of the others there is none. */
const isPage = (type: PageType): boolean => type === 'text/html' || type === 'multipart/related'

const pageIn = async ({ type, bytes }: { readonly type: PageType; readonly bytes: Uint8Array }) =>
  type === 'text/html' ? { html: new TextDecoder().decode(bytes) } : fileInput({ type, bytes })

/**
 * Reads a kept page once more, by the rules of today.
 * @throws ProblemError `not-found` where no article has the id, no page is kept of it, or what is kept is a file
 */
export async function readAgain(store: Store, id: string, sha256?: string): Promise<PageReading> {
  const [stored, kept] = await Promise.all([store.article(id), store.keptPage(id, sha256)])
  if (!stored || !kept) throw new ProblemError('not-found', { detail: 'No page is kept of it' })
  // The title and the address came with the page: the same input gives the same reading.
  const { url, title, capturedAt, text } = stored.article
  const page = isPage(kept.type)
    ? pageExplanationOf({ title, capturedAt, ...(await pageIn(kept)), url })
    : null
  if (!page)
    throw new ProblemError('not-found', {
      detail: 'A file is kept of it, and no page with elements to tell of',
    })
  const today = page.lines.filter(({ as }) => as === 'lead' || as === 'body').map((line) => line.text)
  return { pageSha256: kept.sha256, sameText: today.join('\n') === text, page }
}

export const pageReadingRoutes = ({ store }: Pick<Dependencies, 'store'>) =>
  new Hono<AppEnv>().get(
    '/api/articles/:id/page/explanation',
    describe({
      summary: 'See how a kept page was read',
      description:
        'Reads the page again by the rules of today: every line of it, whether it was kept as title, lead, body, author or date, or dropped, and why; which source gave title, author, date and site.',
      tag: 'Articles',
      answer: PageReading,
      problems: ['invalid', 'not-found'],
    }),
    query(PageReadingQuery),
    async (c) => c.json(await readAgain(store, c.req.param('id'), c.req.valid('query').sha256)),
  )
