import type { Kysely } from 'kysely'
import { FileType } from '../../../shared/records/article.ts'
import type { Tables } from './schema.ts'
import type { ArticleVersion, PageType, StoredCapture } from './types.ts'

/** Of what type a column says that a page is; pages from before there were others are HTML. */
export const pageType = (column: string | null): PageType =>
  FileType.options.find((type) => type === column) ?? 'text/html'

/** Every capture of an article, newest first. */
export const articleCaptures = async (db: Kysely<Tables>, articleId: string): Promise<StoredCapture[]> => {
  const rows = await db
    .selectFrom('captures')
    .select(['captured_at', 'captured_by', 'sha256', 'page_type', 'page_sha256', 'clipper'])
    .select((eb) => eb('page', 'is not', null).as('kept'))
    .where('article_id', '=', articleId)
    .orderBy('received_at', 'desc')
    .orderBy('client_id')
    .execute()
  const kept = new Set(rows.filter((row) => row.kept).map((row) => row.page_sha256))
  return rows.map((row) => ({
    capturedAt: row.captured_at,
    capturedBy: row.captured_by,
    sha256: row.sha256,
    pageSha256: row.page_sha256,
    clipper: row.clipper,
    kept: row.page_sha256 !== null && kept.has(row.page_sha256) ? pageType(row.page_type) : null,
  }))
}

/** What is known of the page behind a version: that of the capture that brought its text. */
export const pageOf = (
  captures: readonly StoredCapture[],
  version: { readonly sha256: string; readonly captured_at: string; readonly captured_by: string | null },
): Pick<ArticleVersion, 'pageSha256' | 'clipper'> => {
  const { pageSha256 = null, clipper = null } =
    captures.find(
      ({ sha256, capturedAt, capturedBy }) =>
        sha256 === version.sha256 && capturedAt === version.captured_at && capturedBy === version.captured_by,
    ) ?? {}
  return { pageSha256, clipper }
}
