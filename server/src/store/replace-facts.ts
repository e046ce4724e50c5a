import type { Insertable, Transaction } from 'kysely'
import type { Reading } from '../../../shared/api/articles.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { noteAgreement } from './agreement.ts'
import { Corrections, corrected } from './corrections.ts'
import { factColumns } from './fact-columns.ts'
import { lastChoices } from './place-choices.ts'
import type { FactsTable, PlacesTable, ReviewsTable, Tables } from './schema.ts'
import { sentenceAround } from './sentence.ts'
import { settledPlaces, withSettledSubject } from './settled-places.ts'

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

/** The record is what the rules read; the columns are what holds. */
const placeRecord = (articleId: string, place: Place, settled: Place, position: number): PlaceRecord => ({
  article_id: articleId,
  position,
  level: settled.level,
  code: settled.code,
  name: settled.name,
  status: settled.status,
  record: JSON.stringify(place),
})

/** Facts to be kept, with what their columns draw on. */
interface NewFacts {
  readonly facts: readonly Fact[]
  readonly places: readonly Place[]
  readonly title: string | null
  readonly text: string
  readonly stamp: Stamp
  readonly reviews: ReadonlyMap<string, LastReview>
}

const factInsert = (
  { places, title, text, stamp, reviews }: NewFacts,
  fact: Fact,
  position: number,
): FactInsert => {
  const last = reviews.get(fact.id)
  const corrections = last?.corrections ? Corrections.parse(JSON.parse(last.corrections)) : {}
  return {
    article_id: stamp.articleId,
    position,
    extractor_version: stamp.extractorVersion,
    agreement: null,
    site: stamp.site,
    dated_at: stamp.datedAt,
    review: last?.review ?? 'unreviewed',
    review_note: last?.note ?? null,
    reviewer: last?.reviewer ?? null,
    reviewed_at: last?.reviewed_at ?? null,
    version: last?.version ?? 0,
    ...factColumns(corrected(withSettledSubject(fact, places), corrections), {
      title,
      places,
      datedAt: stamp.datedAt,
      sentence: sentenceAround(text, fact.evidence),
    }),
  }
}

/** The last review of each fact that this article has, or once had. */
export const lastReviews = async (
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

/** Writes facts of one article, in their order. */
export const insertFacts = async (trx: Transaction<Tables>, given: NewFacts): Promise<void> => {
  const facts = given.facts.map((fact, position) => factInsert(given, fact, position))
  for (let at = 0; at < facts.length; at += rowsAtOnce)
    await trx
      .insertInto('facts')
      .values(facts.slice(at, at + rowsAtOnce))
      .execute()
}

/**
 * Puts a reading's places and facts in place of what the article had. A fact whose id was reviewed before, in
 * this text or an earlier one, carries on with its review and what it corrected. What second readers read stays
 * where the text does, since its offsets hold, and goes with it where it does not.
 *
 * @param before what the article had: nothing, the same text, or another
 */
export const replaceFacts = async (
  trx: Transaction<Tables>,
  reading: Reading,
  stamp: Stamp,
  before: 'nothing' | 'same text' | 'other text',
): Promise<void> => {
  const { articleId } = stamp
  if (before === 'same text')
    await trx.deleteFrom('facts').where('article_id', '=', articleId).where('source', '=', 'rules').execute()
  if (before === 'other text') {
    await trx.deleteFrom('facts').where('article_id', '=', articleId).execute()
    await trx.deleteFrom('second_readings').where('article_id', '=', articleId).execute()
  }
  if (before !== 'nothing') await trx.deleteFrom('places').where('article_id', '=', articleId).execute()
  const choices = before === 'nothing' ? new Map<string, never>() : await lastChoices(trx, articleId)
  const settled = settledPlaces(reading.places, choices, stamp.datedAt)
  const places = reading.places.map((place, position) =>
    placeRecord(articleId, place, settled[position] ?? place, position),
  )
  for (let at = 0; at < places.length; at += rowsAtOnce)
    await trx
      .insertInto('places')
      .values(places.slice(at, at + rowsAtOnce))
      .execute()
  await insertFacts(trx, {
    facts: withOwnIds(reading.facts),
    places: settled,
    title: reading.article.title,
    text: reading.article.text,
    stamp,
    reviews: before === 'nothing' ? new Map() : await lastReviews(trx, articleId),
  })
  if (before === 'same text') await noteAgreement(trx, articleId)
}
