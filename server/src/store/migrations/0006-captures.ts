import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import { type ArticleLabel, labelRows } from '../article-labels.ts'
import type { Engine } from '../engine.ts'
import { withColumns, withinArticle, withKey } from './columns.ts'

const inflated = promisify(inflate)

/** The tables as this migration finds and leaves them, as far as it touches their rows. */
interface Before {
  articles: { article_id: string; tags: string }
  captures: {
    article_id: string
    client_id: string
    page: Uint8Array | null
    page_type: string | null
    page_sha256: string | null
  }
  article_labels: ArticleLabel
}

const tagsIn = (json: string): string[] => z.array(z.string()).catch([]).parse(JSON.parse(json))

/** Rows of one insert. */
const atOnce = 500

const moveTags = async (db: Kysely<Before>): Promise<void> => {
  const tagged = await db
    .selectFrom('articles')
    .select(['article_id', 'tags'])
    .where('tags', '!=', '[]')
    .execute()
  const rows = tagged.flatMap(({ article_id, tags }) => labelRows(article_id, tagsIn(tags), []))
  for (let at = 0; at < rows.length; at += atOnce)
    await db
      .insertInto('article_labels')
      .values(rows.slice(at, at + atOnce))
      .execute()
}

/** Until now every page was HTML, kept byte for byte: its hash is what the clipper would have sent. */
const hashPages = async (db: Kysely<Before>): Promise<void> => {
  const keys = await db
    .selectFrom('captures')
    .select(['article_id', 'client_id'])
    .where('page', 'is not', null)
    .execute()
  // One at a time: pages are the bulk of a database.
  for (const { article_id, client_id } of keys) {
    const { page } = await db
      .selectFrom('captures')
      .select('page')
      .where('article_id', '=', article_id)
      .where('client_id', '=', client_id)
      .executeTakeFirstOrThrow()
    if (page === null) continue
    const page_sha256 = createHash('sha256')
      .update(await inflated(page))
      .digest('hex')
    await db
      .updateTable('captures')
      .set({ page_sha256, page_type: 'text/html' })
      .where('article_id', '=', article_id)
      .where('client_id', '=', client_id)
      .execute()
  }
}

/** Of each capture the page's hash and who clipped it; the labels of articles in a table of their own. */
export const captures = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  for (const column of ['page_type', 'page_sha256', 'clipper', 'project'])
    await db.schema.alterTable('captures').addColumn(column, engine.types.text).execute()
  await db.schema
    .createTable('article_labels')
    .$call(withColumns(engine, { article_id: 'text', kind: 'text', name: 'text' }))
    .$call(withKey(engine, 'article_labels', ['article_id', 'kind', 'name']))
    .$call(withinArticle('article_labels'))
    .execute()
  await db.schema
    .createIndex('articles_by_label')
    .on('article_labels')
    .columns(['kind', 'name', 'article_id'])
    .execute()
  await moveTags(db as Kysely<Before>)
  await hashPages(db as Kysely<Before>)
  await db.schema.alterTable('articles').dropColumn('tags').execute()
}
