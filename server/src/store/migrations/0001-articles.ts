import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import { withColumns, withinArticle, withKey } from './columns.ts'

/** Articles, the texts they had before, and the captures that brought them. */
export const articles = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  await db.schema
    .createTable('articles')
    .$call(
      withColumns(engine, {
        article_id: 'text',
        url: 'text?',
        canonical_url: 'text?',
        site: 'text?',
        title: 'text?',
        author: 'text?',
        published_at: 'text?',
        captured_at: 'text',
        captured_by: 'text?',
        lead: 'text?',
        text: 'text',
        sha256: 'text',
        extractor_version: 'text',
        note: 'text?',
        tags: 'text',
        fact_count: 'integer',
        version_count: 'integer',
        dated_at: 'text',
        saved_at: 'text',
        words: 'text',
        exact: 'text',
      }),
    )
    .$call(withKey(engine, 'articles', ['article_id'], true))
    .execute()
  await engine.addSearch(db, 'articles')
  // Not unique: an article's identity is its id alone, and a cluster could not keep it so.
  await db.schema.createIndex('articles_by_url').on('articles').column('canonical_url').execute()
  await db.schema.createIndex('articles_by_date').on('articles').columns(['dated_at', 'article_id']).execute()

  await db.schema
    .createTable('article_versions')
    .$call(
      withColumns(engine, {
        article_id: 'text',
        version: 'integer',
        sha256: 'text',
        captured_at: 'text',
        captured_by: 'text?',
        title: 'text?',
        extractor_version: 'text',
        record: 'text',
      }),
    )
    .$call(withKey(engine, 'article_versions', ['article_id', 'version']))
    .$call(withinArticle('article_versions'))
    .execute()

  await db.schema
    .createTable('captures')
    .$call(
      withColumns(engine, {
        article_id: 'text',
        client_id: 'text',
        captured_at: 'text',
        captured_by: 'text?',
        received_at: 'text',
        sha256: 'text',
        page: 'blob?',
        selection: 'text?',
        note: 'text?',
        tags: 'text',
      }),
    )
    .$call(withKey(engine, 'captures', ['article_id', 'client_id']))
    .$call(withinArticle('captures'))
    .execute()
}
