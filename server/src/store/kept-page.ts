import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { pageType } from './captures.ts'
import { clean } from './clean.ts'
import type { Engine } from './engine.ts'
import { StoreError } from './errors.ts'
import type { KeptPage } from './types.ts'

const inflated = promisify(inflate)

export const pageHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * A page as it was captured: the one with this hash, or else the one behind the article's current text. Null
 * where it is not kept.
 * @throws StoreError `damaged` where the bytes no longer have their hash
 */
export const keptPage = async (
  engine: Engine,
  articleId: string,
  asked?: string,
): Promise<KeptPage | null> => {
  const pages = engine.read
    .selectFrom('captures')
    .innerJoin('articles', 'articles.article_id', 'captures.article_id')
    .select(['captures.page', 'captures.page_type', 'captures.page_sha256'])
    .where('captures.article_id', '=', clean(articleId))
    .where('captures.page', 'is not', null)
    .orderBy('captures.received_at', 'desc')
    .limit(1)
  const row = await (asked === undefined
    ? pages.whereRef('captures.sha256', '=', 'articles.sha256')
    : pages.where('captures.page_sha256', '=', asked)
  ).executeTakeFirst()
  if (!row?.page) return null
  const fault = (cause?: unknown) =>
    new StoreError('damaged', 'A kept page has changed in the database. Restore a backup.', cause)
  const bytes = await inflated(row.page).catch((error) => {
    throw fault(error)
  })
  const sha256 = pageHash(bytes)
  if (sha256 !== row.page_sha256) throw fault()
  return { type: pageType(row.page_type), bytes: new Uint8Array(bytes), sha256 }
}
