import type { Insertable, Transaction } from 'kysely'
import type { Reading } from '../../../shared/api/articles.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { Corrections, corrected } from './corrections.ts'
import { factColumns } from './fact-columns.ts'
import type { FactsTable, PlacesTable, ReviewsTable, Tables } from './schema.ts'
import { sentenceAround } from './sentence.ts'

type PlaceRecord = Insertable<PlacesTable>
type FactInsert = Insertable<FactsTable>
type LastReview = Pick<
  ReviewsTable,
  'fact_id' | 'version' | 'review' | 'corrections' | 'note' | 'reviewer' | 'reviewed_at'
>

/** Rows of one insert: PostgreSQL takes 65,535 parameters a query, SQLite 32,766. */
const rowsAtOnce = 200

export interface Stamp {
  readonly articleId: string
  readonly site: string | null
  readonly datedAt: string
  readonly extractorVersion: string
}

/**
 * Facts of one reading with ids that differ. Two facts of the same metric, subject and quote ("from 9 to 12 %")
 * may have one derived id: the second gets `~2`, in the order of the text, so that both are kept.
 */
export const withOwnIds = (facts: readonly Fact[]): Fact[] => {
  const seen = new Map<string, number>()
  return facts.map((fact) => {
    const times = (seen.get(fact.id) ?? 0) + 1
    seen.set(fact.id, times)
    return times === 1 ? fact : { ...fact, id: `${fact.id}~${times}` }
  })
}

const placeRecord = (articleId: string, place: Place, position: number): PlaceRecord => ({
  article_id: articleId,
  position,
  level: place.level,
  code: place.code,
  name: place.name,
  status: place.status,
  record: JSON.stringify(place),
})

const factInsert = (
  { article, places }: Reading,
  stamp: Stamp,
  fact: Fact,
  position: number,
  last: LastReview | undefined,
): FactInsert => {
  const corrections = last?.corrections ? Corrections.parse(JSON.parse(last.corrections)) : {}
  return {
    article_id: stamp.articleId,
    position,
    extractor_version: stamp.extractorVersion,
    site: stamp.site,
    dated_at: stamp.datedAt,
    review: last?.review ?? 'unreviewed',
    review_note: last?.note ?? null,
    reviewer: last?.reviewer ?? null,
    reviewed_at: last?.reviewed_at ?? null,
    version: last?.version ?? 0,
    ...factColumns(corrected(fact, corrections), {
      title: article.title,
      places,
      sentence: sentenceAround(article.text, fact.evidence),
    }),
  }
}

/** The last review of each fact that this article has, or once had. */
const lastReviews = async (
  trx: Transaction<Tables>,
  articleId: string,
): Promise<ReadonlyMap<string, LastReview>> => {
  const log = await trx
    .selectFrom('reviews')
    .select(['fact_id', 'version', 'review', 'corrections', 'note', 'reviewer', 'reviewed_at'])
    .where('article_id', '=', articleId)
    .orderBy('version')
    .execute()
  return new Map(log.map((review) => [review.fact_id, review]))
}

/**
 * Puts a reading's places and facts in place of what the article had. A fact whose id was reviewed before, in
 * this text or an earlier one, carries on with its review and what it corrected.
 */
export const replaceFacts = async (
  trx: Transaction<Tables>,
  reading: Reading,
  stamp: Stamp,
  isNew: boolean,
): Promise<void> => {
  const { articleId } = stamp
  if (!isNew) {
    await trx.deleteFrom('facts').where('article_id', '=', articleId).execute()
    await trx.deleteFrom('places').where('article_id', '=', articleId).execute()
  }
  const reviews = isNew ? new Map<string, LastReview>() : await lastReviews(trx, articleId)
  const places = reading.places.map((place, position) => placeRecord(articleId, place, position))
  const facts = withOwnIds(reading.facts).map((fact, position) =>
    factInsert(reading, stamp, fact, position, reviews.get(fact.id)),
  )
  for (let at = 0; at < places.length; at += rowsAtOnce)
    await trx
      .insertInto('places')
      .values(places.slice(at, at + rowsAtOnce))
      .execute()
  for (let at = 0; at < facts.length; at += rowsAtOnce)
    await trx
      .insertInto('facts')
      .values(facts.slice(at, at + rowsAtOnce))
      .execute()
}
