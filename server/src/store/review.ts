import type { Transaction } from 'kysely'
import type { FactRow } from '../../../shared/api/facts.ts'
import { noteAgreement } from './agreement.ts'
import { clean } from './clean.ts'
import { Corrections, corrected, correctionsOf } from './corrections.ts'
import { withElsewhere } from './elsewhere.ts'
import type { Engine } from './engine.ts'
import { factColumns } from './fact-columns.ts'
import { factOf, factRow, factRowColumns } from './fact-row.ts'
import { articlePlaces } from './places.ts'
import { persist } from './retry.ts'
import type { Clock } from './save.ts'
import type { Tables } from './schema.ts'
import type { ReviewChange } from './types.ts'

const rowOf = async (
  engine: Engine,
  trx: Transaction<Tables>,
  articleId: string,
  factId: string,
): Promise<{ readonly row: FactRow; readonly datedAt: string } | null> => {
  const query = trx
    .selectFrom('facts')
    .innerJoin('articles', 'articles.article_id', 'facts.article_id')
    .select([...factRowColumns, 'facts.dated_at'])
    .where('facts.article_id', '=', articleId)
    .where('facts.id', '=', factId)
  const record = await (engine.locksRows ? query.forUpdate('facts') : query).executeTakeFirst()
  return record ? { row: factRow(record), datedAt: record.dated_at } : null
}

const decide = async (
  engine: Engine,
  trx: Transaction<Tables>,
  articleId: string,
  factId: string,
  change: ReviewChange & { readonly reviewedAt: string },
): Promise<FactRow | 'stale' | null> => {
  const known = await rowOf(engine, trx, articleId, factId)
  if (!known) return null
  const { row: before, datedAt } = known
  const { review: state } = before
  if (state.version !== change.version) {
    // This very review, whose first commit was kept though its connection broke.
    const own =
      state.version === change.version + 1 &&
      state.reviewedAt === change.reviewedAt &&
      state.reviewer === change.reviewer
    return own ? before : 'stale'
  }
  const changes = change.review === 'corrected' ? correctionsOf(change.changes ?? {}) : {}
  const earlier = await trx
    .selectFrom('reviews')
    .select('corrections')
    .where('article_id', '=', articleId)
    .where('fact_id', '=', factId)
    .where('version', '=', state.version)
    .executeTakeFirst()
  const all = {
    ...(earlier?.corrections ? Corrections.parse(JSON.parse(earlier.corrections)) : {}),
    ...changes,
  }
  const fact = factOf(before)
  const version = state.version + 1
  const note = change.note === undefined ? null : clean(change.note)
  const reviewer = clean(change.reviewer)

  await trx
    .updateTable('facts')
    .set({
      ...(Object.keys(changes).length === 0
        ? {}
        : factColumns(corrected(fact, changes), {
            title: before.article.title,
            places: await articlePlaces(trx, articleId),
            datedAt,
            sentence: before.sentence ?? { text: '', start: 0 },
          })),
      review: change.review,
      review_note: note,
      reviewer,
      reviewed_at: change.reviewedAt,
      version,
    })
    .where('article_id', '=', articleId)
    .where('id', '=', factId)
    .execute()
  await trx
    .insertInto('reviews')
    .values({
      article_id: articleId,
      fact_id: factId,
      version,
      review: change.review,
      changes: JSON.stringify(changes),
      corrections: JSON.stringify(all),
      before: JSON.stringify(fact),
      note,
      reviewer,
      reviewed_at: change.reviewedAt,
    })
    .execute()
  if (Object.keys(changes).length > 0) await noteAgreement(trx, articleId)
  return (await rowOf(engine, trx, articleId, factId))?.row ?? null
}

/**
 * Records a review and applies it. Corrections add up over the reviews of a fact, and accepting or rejecting it
 * later leaves them. Throws a StoreError `invalid_changes` where a field cannot be changed to what is given.
 */
export const review = async (
  engine: Engine,
  clock: Clock,
  givenId: string,
  change: ReviewChange,
): Promise<FactRow | 'stale' | null> => {
  const factId = clean(givenId)
  const reviewedAt = new Date(clock.now()).toISOString()
  return persist(engine, async () => {
    const found = await engine.read
      .selectFrom('facts')
      .select('article_id')
      .where('id', '=', factId)
      .executeTakeFirst()
    if (!found) return null
    const decided = await engine.write
      .transaction()
      .execute((trx) => decide(engine, trx, found.article_id, factId, { ...change, reviewedAt }))
    if (decided === null || decided === 'stale') return decided
    const [row] = await withElsewhere(engine, [decided])
    return row ?? decided
  })
}
