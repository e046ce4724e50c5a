import { type Kysely, type SqlBool, sql } from 'kysely'
import type { ArticleHead, ArticlePage, ArticleQuery } from '../../../shared/api/articles.ts'
import type { FactRow } from '../../../shared/api/facts.ts'
import { labelConditions, labelsOf } from './article-labels.ts'
import { articleCaptures, pageOf } from './captures.ts'
import { clean } from './clean.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { withElsewhere } from './elsewhere.ts'
import type { Engine } from './engine.ts'
import { searchConditions } from './fact-filter.ts'
import { factOf, factRow, factRowColumns } from './fact-row.ts'
import { articleChoices } from './place-choices.ts'
import { articlePlaces } from './places.ts'
import type { ArticlesTable, Tables } from './schema.ts'
import { articleSecondReadings } from './second-readings.ts'
import type { FoundArticle, StoredArticle } from './types.ts'

const headColumns = [
  'article_id',
  'url',
  'canonical_url',
  'site',
  'section',
  'title',
  'author',
  'published_at',
  'updated_at',
  'image',
  'language',
  'captured_at',
  'captured_by',
  'lead',
  'sha256',
  'fact_count',
  'version_count',
  'dated_at',
] as const

const head = (row: Pick<ArticlesTable, (typeof headColumns)[number]>): ArticleHead => ({
  id: row.article_id,
  url: row.url,
  canonicalUrl: row.canonical_url,
  site: row.site,
  section: row.section,
  title: row.title,
  author: row.author,
  publishedAt: row.published_at,
  updatedAt: row.updated_at,
  capturedAt: row.captured_at,
  image: row.image,
  language: row.language,
  lead: row.lead,
  sha256: row.sha256,
  facts: row.fact_count,
  versions: row.version_count,
})

/** What the rules read in an article's current text, in the order in which they read it. */
export const articleRows = async (db: Kysely<Tables>, articleId: string): Promise<FactRow[]> => {
  const rows = await db
    .selectFrom('facts')
    .innerJoin('articles', 'articles.article_id', 'facts.article_id')
    .select(factRowColumns)
    .where('facts.article_id', '=', articleId)
    .where('facts.source', '=', 'rules')
    .orderBy('facts.position')
    .execute()
  return rows.map(factRow)
}

/** An article with all that is kept of it but its pages; its versions newest first, the current one included. */
export const articleById = async (engine: Engine, given: string): Promise<StoredArticle | null> => {
  const id = clean(given)
  const db = engine.read
  const row = await db.selectFrom('articles').selectAll().where('article_id', '=', id).executeTakeFirst()
  if (!row) return null
  const [places, placeChoices, rows, secondReadings, captures, labels, versions] = await Promise.all([
    articlePlaces(db, id),
    articleChoices(db, id, row.site),
    articleRows(db, id),
    articleSecondReadings(db, id),
    articleCaptures(db, id),
    labelsOf(db, [id]),
    db
      .selectFrom('article_versions')
      .select(['sha256', 'captured_at', 'captured_by', 'title', 'extractor_version'])
      .where('article_id', '=', id)
      .orderBy('version', 'desc')
      .execute(),
  ])
  const { facts, versions: count, ...article } = head(row)
  return {
    article: { ...article, text: row.text },
    places,
    placeChoices,
    facts: rows.map(factOf),
    rows: await withElsewhere(engine, rows),
    secondReadings,
    versions: [row, ...versions].map((version) => ({
      sha256: version.sha256,
      capturedAt: version.captured_at,
      capturedBy: version.captured_by,
      title: version.title,
      extractorVersion: version.extractor_version,
      ...pageOf(captures, version),
    })),
    captures,
    note: row.note,
    ...labels(id),
    capturedBy: row.captured_by,
  }
}

/** One page of articles, newest first, and the cursor of the next. Throws BadCursor. */
export const articlePage = async (engine: Engine, query: ArticleQuery): Promise<ArticlePage> => {
  const after = query.cursor === undefined ? null : readCursor('articles', 'string', query.cursor)
  const conditions = [
    ...searchConditions(engine, 'articles', query.q ?? ''),
    ...labelConditions('articles', query),
  ]
  let matching = engine.read.selectFrom('articles').where((eb) => eb.and(conditions))
  if (query.site !== undefined) matching = matching.where('articles.site', '=', clean(query.site))
  let page = matching.select(headColumns)
  if (after)
    page = page.where(
      sql<SqlBool>`(articles.dated_at, articles.article_id) < (${after.key}, ${after.articleId})`,
    )
  const [count, found] = await Promise.all([
    matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    page
      .orderBy('articles.dated_at', 'desc')
      .orderBy('articles.article_id', 'desc')
      .limit(query.limit + 1)
      .execute(),
  ])
  const rows = found.slice(0, query.limit)
  const last = rows.at(-1)
  const labels = await labelsOf(
    engine.read,
    rows.map(({ article_id }) => article_id),
  )
  const mark = (row: { dated_at: string; article_id: string }) =>
    writeCursor('articles', { key: row.dated_at, articleId: row.article_id, id: '' })
  return {
    total: Number(count.total),
    articles: rows.map((row) => ({ ...head(row), ...labels(row.article_id) })),
    next: found.length > query.limit && last ? mark(last) : null,
  }
}

/** The newest article of this canonical URL. */
export const articleByUrl = async (engine: Engine, canonicalUrl: string): Promise<FoundArticle | null> => {
  const row = await engine.read
    .selectFrom('articles')
    .select([...headColumns, 'note'])
    .where('canonical_url', '=', clean(canonicalUrl))
    .orderBy('dated_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const labels = await labelsOf(engine.read, [row.article_id])
  return { ...head(row), capturedBy: row.captured_by, note: row.note, ...labels(row.article_id) }
}
