import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { Insertable, Transaction } from 'kysely'
import type { Outcome, Reading } from '../../../shared/api/articles.ts'
import { type ArticleLabel, addLabels, labelRows } from './article-labels.ts'
import { articleRows } from './articles.ts'
import { cleanDeep } from './clean.ts'
import type { Engine } from './engine.ts'
import { searchable } from './fold.ts'
import { pageHash } from './kept-page.ts'
import { articlePlaces } from './places.ts'
import { replaceFacts, type Stamp } from './replace-facts.ts'
import { persist } from './retry.ts'
import type { ArticlesTable, CapturesTable, Tables } from './schema.ts'
import { articleSecondReadings } from './second-readings.ts'
import type { CaptureRecord } from './types.ts'

const deflated = promisify(deflate)

export interface Clock {
  /** Now, in milliseconds. */
  readonly now: () => number
  readonly extractorVersion: string
}

/** A time or a bare date (in Vietnam, UTC+7) as a UTC instant that sorts as text; null where it is neither. */
const instant = (time: string | null): string | null => {
  if (time === null) return null
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(time) ? `${time}T00:00:00+07:00` : time)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

const articleRow = (
  { article, facts }: Reading,
  capture: CaptureRecord,
  clock: Clock,
): Insertable<ArticlesTable> => ({
  article_id: article.id,
  url: article.url,
  canonical_url: article.canonicalUrl,
  site: article.site,
  section: article.section,
  title: article.title,
  author: article.author,
  published_at: article.publishedAt,
  updated_at: article.updatedAt,
  image: article.image,
  language: article.language,
  captured_at: capture.capturedAt,
  captured_by: capture.capturedBy,
  lead: article.lead,
  text: article.text,
  sha256: article.sha256,
  extractor_version: clock.extractorVersion,
  note: capture.note,
  fact_count: facts.length,
  version_count: 1,
  dated_at: instant(article.publishedAt) ?? instant(capture.capturedAt) ?? '',
  saved_at: new Date(clock.now()).toISOString(),
  ...searchable([article.title ?? '', article.text]),
})

/** The bytes as they came, outside of any transaction: pages are large, and few of them are kept twice. */
const pageColumns = async ({
  html,
  file,
}: Pick<CaptureRecord, 'html' | 'file'>): Promise<
  Pick<CapturesTable, 'page' | 'page_type' | 'page_sha256'>
> => {
  const bytes = file?.bytes ?? (html === null ? null : Buffer.from(html))
  if (bytes === null) return { page: null, page_type: null, page_sha256: null }
  return {
    page: await deflated(bytes),
    page_type: file?.type ?? 'text/html',
    page_sha256: pageHash(bytes),
  }
}

const captureRow = (
  reading: Reading,
  capture: CaptureRecord,
  page: Awaited<ReturnType<typeof pageColumns>>,
  clock: Clock,
): Insertable<CapturesTable> => ({
  article_id: reading.article.id,
  client_id: capture.clientId,
  captured_at: capture.capturedAt,
  captured_by: capture.capturedBy,
  received_at: new Date(clock.now()).toISOString(),
  sha256: reading.article.sha256,
  ...page,
  selection: capture.selection,
  note: capture.note,
  tags: JSON.stringify(capture.tags),
  project: capture.project ?? null,
  clipper: capture.clipper ?? null,
})

/** Keeps the text, places and facts that the article has now, before another text takes their place. */
const keepVersion = async (trx: Transaction<Tables>, current: ArticlesTable): Promise<void> => {
  const { words, exact, ...article } = current
  const [places, rows, secondReadings] = [
    await articlePlaces(trx, current.article_id),
    await articleRows(trx, current.article_id),
    await articleSecondReadings(trx, current.article_id),
  ]
  await trx
    .insertInto('article_versions')
    .values({
      article_id: current.article_id,
      version: current.version_count,
      sha256: current.sha256,
      captured_at: current.captured_at,
      captured_by: current.captured_by,
      title: current.title,
      extractor_version: current.extractor_version,
      record: JSON.stringify({ article, places, rows, secondReadings }),
    })
    .execute()
}

interface Work {
  readonly engine: Engine
  readonly trx: Transaction<Tables>
  readonly reading: Reading
  readonly row: Insertable<ArticlesTable>
  readonly capture: Insertable<CapturesTable>
  readonly labels: readonly ArticleLabel[]
  readonly stamp: Stamp
}

const known = async ({ engine, trx, row }: Work): Promise<ArticlesTable | undefined> => {
  const query = trx.selectFrom('articles').selectAll().where('article_id', '=', row.article_id)
  return (engine.locksRows ? query.forUpdate() : query).executeTakeFirst()
}

/** Whether a page that gave this very text is kept already. */
const keepsPage = async (trx: Transaction<Tables>, capture: Insertable<CapturesTable>): Promise<boolean> => {
  const kept = await trx
    .selectFrom('captures')
    .select('client_id')
    .where('article_id', '=', capture.article_id)
    .where('sha256', '=', capture.sha256)
    .where('page', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return kept !== undefined
}

/** What a capture of a known article does to it; its note replaces the one before, its labels are added. */
const meet = async (work: Work, current: ArticlesTable): Promise<Outcome> => {
  const { trx, reading, row, capture, labels, stamp } = work
  const earlier = await trx
    .selectFrom('captures')
    .select('sha256')
    .where('article_id', '=', row.article_id)
    .where('client_id', '=', capture.client_id)
    .executeTakeFirst()
  const sameText = current.sha256 === row.sha256
  // Sent again after a newer text came in: it must not bring the old one back.
  if (earlier?.sha256 === row.sha256 && !sameText) return 'unchanged'
  const changed = !sameText || current.extractor_version !== row.extractor_version

  const remarks = earlier ? {} : { note: row.note ?? current.note }
  if (changed) {
    if (!sameText) await keepVersion(trx, current)
    const { article_id, version_count, note, ...columns } = row
    await trx
      .updateTable('articles')
      .set({ ...columns, ...remarks, version_count: current.version_count + (sameText ? 0 : 1) })
      .where('article_id', '=', row.article_id)
      .execute()
    await replaceFacts(trx, reading, stamp, sameText ? 'same text' : 'other text')
  } else if (!earlier && row.note !== null) {
    await trx.updateTable('articles').set(remarks).where('article_id', '=', row.article_id).execute()
  }
  if (!earlier) {
    const kept = sameText && (await keepsPage(trx, capture))
    await trx
      .insertInto('captures')
      .values(kept ? { ...capture, page: null } : capture)
      .execute()
    await addLabels(trx, labels)
  }
  return changed ? 'updated' : 'unchanged'
}

const once = async (work: Work): Promise<Outcome> => {
  const { trx, reading, row, capture, labels, stamp } = work
  // The insert decides who of several at once comes first: the others wait here for its commit.
  const created = await trx
    .insertInto('articles')
    .values(row)
    .onConflict((conflict) => conflict.column('article_id').doNothing())
    .returning('article_id')
    .executeTakeFirst()
  if (created) {
    await trx.insertInto('captures').values(capture).execute()
    await addLabels(trx, labels)
    await replaceFacts(trx, reading, stamp, 'nothing')
    return 'created'
  }
  const current = await known(work)
  // Deleted between the two statements: again from the start.
  return current ? meet(work, current) : once(work)
}

/**
 * Keeps a reading, in one transaction. `created`: the article is new. `unchanged`: its text is the one that is
 * kept. `updated`: its text is another (the old one stays as a version), or is the same read by newer rules.
 */
export const save = async (
  engine: Engine,
  clock: Clock,
  given: Reading,
  capture: CaptureRecord,
): Promise<Outcome> => {
  const reading = cleanDeep(given)
  const { html: _html, file: _file, ...told } = capture
  const remarks = cleanDeep({ ...told, html: null })
  const row = articleRow(reading, remarks, clock)
  const kept = captureRow(reading, remarks, await pageColumns(capture), clock)
  const labels = labelRows(row.article_id, remarks.tags, remarks.project ? [remarks.project] : [])
  const stamp: Stamp = {
    articleId: reading.article.id,
    site: reading.article.site,
    datedAt: row.dated_at,
    extractorVersion: clock.extractorVersion,
  }
  return persist(engine, () =>
    engine.write
      .transaction()
      .execute((trx) => once({ engine, trx, reading, row, capture: kept, labels, stamp })),
  )
}
