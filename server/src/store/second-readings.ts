import type { Kysely, Transaction } from 'kysely'
import { SecondReading } from '../../../shared/api/second-readings.ts'
import { noteAgreement } from './agreement.ts'
import { clean, cleanDeep } from './clean.ts'
import type { Engine } from './engine.ts'
import { factRow, factRowColumns } from './fact-row.ts'
import { articlePlaces } from './places.ts'
import { insertFacts, lastReviews } from './replace-facts.ts'
import { persist } from './retry.ts'
import type { SecondReadingsTable, Tables } from './schema.ts'
import type { SecondReadingChange, StoredSecondReading } from './types.ts'

const read = (row: SecondReadingsTable): SecondReading =>
  SecondReading.parse({ ...row, refused: JSON.parse(row.refused) })

/** The second readings of an article's present text with their facts, in the order of their sources' names. */
export const articleSecondReadings = async (
  db: Kysely<Tables>,
  articleId: string,
): Promise<StoredSecondReading[]> => {
  const states = await db
    .selectFrom('second_readings')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('source')
    .execute()
  if (states.length === 0) return []
  const records = await db
    .selectFrom('facts')
    .innerJoin('articles', 'articles.article_id', 'facts.article_id')
    .select(factRowColumns)
    .where('facts.article_id', '=', articleId)
    .where('facts.source', '!=', 'rules')
    .orderBy('facts.evidence_start')
    .orderBy('facts.id')
    .execute()
  return states.map((state) => ({
    ...read(state),
    rows: records.filter(({ source }) => source === state.source).map(factRow),
  }))
}

/** Puts a source's new facts in place of those that it had; those that somebody reviewed stay in any case. */
const replace = async (
  trx: Transaction<Tables>,
  article: { readonly article_id: string; readonly title: string | null; readonly text: string } & {
    readonly site: string | null
    readonly dated_at: string
  },
  { source, facts = [] }: SecondReadingChange,
  extractorVersion: string,
): Promise<void> => {
  const { article_id: articleId, title, text } = article
  await trx
    .deleteFrom('facts')
    .where('article_id', '=', articleId)
    .where('source', '=', source)
    .where('review', '=', 'unreviewed')
    .execute()
  const kept = await trx
    .selectFrom('facts')
    .select('id')
    .where('article_id', '=', articleId)
    .where('source', '=', source)
    .execute()
  const seen = new Set(kept.map(({ id }) => id))
  const fresh = facts.filter(({ id }) => !seen.has(id) && seen.add(id))
  await insertFacts(trx, {
    facts: fresh.map((fact) => ({ ...fact, source })),
    places: await articlePlaces(trx, articleId),
    title,
    text,
    stamp: { articleId, site: article.site, datedAt: article.dated_at, extractorVersion },
    reviews: await lastReviews(trx, articleId),
  })
  await noteAgreement(trx, articleId)
}

const once = async (
  engine: Engine,
  trx: Transaction<Tables>,
  articleId: string,
  change: SecondReadingChange,
  extractorVersion: string,
): Promise<boolean> => {
  const query = trx
    .selectFrom('articles')
    .select(['article_id', 'title', 'text', 'sha256', 'site', 'dated_at'])
    .where('article_id', '=', articleId)
  const article = await (engine.locksRows ? query.forUpdate() : query).executeTakeFirst()
  if (article?.sha256 !== change.sha256) return false
  if (change.facts) await replace(trx, article, change, extractorVersion)
  const { state, failure, at, refused } = change
  const columns = {
    state,
    failure,
    at,
    taken: change.facts?.length ?? 0,
    refused: JSON.stringify(refused),
  }
  await trx
    .insertInto('second_readings')
    .values({ article_id: articleId, source: change.source, ...columns })
    .onConflict((conflict) => conflict.columns(['article_id', 'source']).doUpdateSet(columns))
    .execute()
  return true
}

/** Keeps how a second reading stands, and its facts where there are any. False where the text is another by now. */
export const keepSecondReading = (
  engine: Engine,
  extractorVersion: string,
  articleId: string,
  given: SecondReadingChange,
): Promise<boolean> => {
  const change = cleanDeep(given)
  return persist(engine, () =>
    engine.write
      .transaction()
      .execute((trx) => once(engine, trx, clean(articleId), change, extractorVersion)),
  )
}

/** The articles whose reading by this source was asked for and is not done: what a stopped service left. */
export const waitingSecondReadings = async (engine: Engine, source: string): Promise<string[]> => {
  const rows = await engine.read
    .selectFrom('second_readings')
    .select('article_id')
    .where('source', '=', clean(source))
    .where('state', 'in', ['waiting', 'reading'])
    .orderBy('at')
    .orderBy('article_id')
    .execute()
  return rows.map(({ article_id }) => article_id)
}
