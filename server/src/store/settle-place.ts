import type { Transaction } from 'kysely'
import type { PlaceChoice } from '../../../shared/api/place-choices.ts'
import { unitAt } from '../places/gazetteer.ts'
import { levelOfCode } from '../places/units.ts'
import { clean, cleanDeep } from './clean.ts'
import type { Engine } from './engine.ts'
import { StoreError } from './errors.ts'
import { factColumns } from './fact-columns.ts'
import { factOf, factRow, factRowColumns } from './fact-row.ts'
import { localDay } from './local-day.ts'
import { articleChoices, lastChoices, placesAsRead } from './place-choices.ts'
import { lastReviews } from './replace-facts.ts'
import { persist } from './retry.ts'
import type { Clock } from './save.ts'
import type { ArticlesTable, Tables } from './schema.ts'
import { placeKey, settledPlaces, withSettledSubject } from './settled-places.ts'
import type { PlaceChoiceChange } from './types.ts'

type Head = Pick<ArticlesTable, 'article_id' | 'title' | 'site' | 'dated_at'>

/** Throws a StoreError `invalid_changes` where the code is of no unit, or of one of another level. */
const check = ({ code, level }: PlaceChoiceChange, { dated_at }: Head): void => {
  if (code === null) return
  const day = localDay(dated_at)
  if (levelOfCode(code) !== level || !unitAt(code, { from: day, to: day }))
    throw new StoreError('invalid_changes', `code: no ${level} has the code ${code}`)
}

/** Gives the article's facts anew what follows from its places: the codes of subjects, the areas of groups. */
const retell = async (trx: Transaction<Tables>, { article_id, title, dated_at }: Head): Promise<void> => {
  const read = await placesAsRead(trx, article_id)
  const places = settledPlaces(read, await lastChoices(trx, article_id), dated_at)
  const reviews = await lastReviews(trx, article_id)
  const records = await trx
    .selectFrom('facts')
    .innerJoin('articles', 'articles.article_id', 'facts.article_id')
    .select(factRowColumns)
    .where('facts.article_id', '=', article_id)
    .execute()
  for (const record of records) {
    const row = factRow(record)
    const fact = factOf(row)
    const corrections = reviews.get(row.id)?.corrections
    // A reviewer who named the subject of this very fact knew better.
    const isOwn = corrections != null && 'subject' in JSON.parse(corrections)
    await trx
      .updateTable('facts')
      .set(
        factColumns(isOwn ? fact : withSettledSubject(fact, places), {
          title,
          places,
          datedAt: dated_at,
          sentence: row.sentence ?? { text: '', start: 0 },
        }),
      )
      .where('article_id', '=', article_id)
      .where('id', '=', row.id)
      .execute()
  }
  for (const [position, place] of places.entries())
    await trx
      .updateTable('places')
      .set({ code: place.code, name: place.name, status: place.status })
      .where('article_id', '=', article_id)
      .where('position', '=', position)
      .execute()
}

const decide = async (
  engine: Engine,
  trx: Transaction<Tables>,
  articleId: string,
  change: PlaceChoiceChange & { readonly chosenAt: string },
): Promise<'chosen' | 'stale' | null> => {
  const query = trx
    .selectFrom('articles')
    .select(['article_id', 'title', 'site', 'dated_at'])
    .where('article_id', '=', articleId)
  const article = await (engine.locksRows ? query.forUpdate() : query).executeTakeFirst()
  if (!article) return null
  const key = placeKey(change)
  const place = (await placesAsRead(trx, articleId)).find((one) => placeKey(one) === key)
  if (!place) return null
  check(change, article)
  const last = (await lastChoices(trx, articleId)).get(key)
  const { chosenAt, reviewer, code } = change
  const version = last?.version ?? 0
  if (version !== change.version) {
    // This very choice, whose first commit was kept though its connection broke.
    const isOwn = version === change.version + 1 && last?.chosen_at === chosenAt && last.reviewer === reviewer
    return isOwn ? 'chosen' : 'stale'
  }
  await trx
    .insertInto('place_choices')
    .values({
      article_id: articleId,
      place_key: key,
      version: version + 1,
      text: place.text,
      level: place.level,
      code,
      note: change.note ?? null,
      reviewer,
      chosen_at: chosenAt,
      site: article.site,
    })
    .execute()
  await retell(trx, article)
  return 'chosen'
}

/**
 * Keeps which unit a place of an article is, and tells it to the article's facts. Null where there is no such
 * article, or no such place in it; throws a StoreError `invalid_changes` for a code that cannot be.
 */
export const settlePlace = async (
  engine: Engine,
  clock: Clock,
  givenId: string,
  given: PlaceChoiceChange,
): Promise<PlaceChoice | 'stale' | null> => {
  const articleId = clean(givenId)
  const change = { ...cleanDeep(given), chosenAt: new Date(clock.now()).toISOString() }
  return persist(engine, async () => {
    const decided = await engine.write.transaction().execute((trx) => decide(engine, trx, articleId, change))
    if (decided !== 'chosen') return decided
    const { site } = await engine.read
      .selectFrom('articles')
      .select('site')
      .where('article_id', '=', articleId)
      .executeTakeFirstOrThrow()
    const all = await articleChoices(engine.read, articleId, site)
    return all.find((choice) => placeKey(choice) === placeKey(change)) ?? null
  })
}
