import { setImmediate as nextTurn } from 'node:timers/promises'
import { type SqlBool, sql } from 'kysely'
import type { FactFilter, FactPage, FactQuery, FactRow } from '../../../shared/api/facts.ts'
import { type After, readCursor, writeCursor } from './cursor.ts'
import { withElsewhere } from './elsewhere.ts'
import type { Engine } from './engine.ts'
import { countFacts } from './facets.ts'
import { factClauses } from './fact-filter.ts'
import { factRow, factRowColumns } from './fact-row.ts'
import { type FactSort, type OrderColumn, orders } from './order.ts'
import { type PlaceScope, placeScope, relationOf } from './place-scope.ts'
import { persist } from './retry.ts'
import type { FactsTable } from './schema.ts'

/** Rows that a stream reads at once. */
const batch = 500

/** Keys that a stream reads ahead: a search is worked out anew for each read, so few reads of little are best. */
const keysAhead = 20_000

const keyColumns = [
  'facts.article_id',
  'facts.id',
  'facts.dated_at',
  'facts.period_key',
  'facts.value_up',
  'facts.value_down',
  'facts.place_key',
  'facts.metric',
] as const

type Key = Pick<FactsTable, 'article_id' | 'id' | OrderColumn>

const after = (key: Key, sort: FactSort): After => ({
  key: key[orders[sort].column],
  articleId: key.article_id,
  id: key.id,
})

/** Facts of a filter in the order of a sort, those behind `from` where it is given. */
const ordered = (engine: Engine, filter: FactFilter, sort: FactSort, limit: number, from: After | null) => {
  const { column, direction } = orders[sort]
  const beyond = sql.raw(direction === 'asc' ? '>' : '<')
  return engine.read
    .selectFrom('facts')
    .where((eb) => eb.and(factClauses(engine, filter).map(({ condition }) => condition)))
    .$if(from !== null, (query) =>
      query.where(
        sql<SqlBool>`(${sql.ref(`facts.${column}`)}, facts.article_id, facts.id) ${beyond}
          (${from?.key}, ${from?.articleId}, ${from?.id})`,
      ),
    )
    .orderBy(`facts.${column}`, direction)
    .orderBy('facts.article_id', direction)
    .orderBy('facts.id', direction)
    .limit(limit)
}

const withArticle = (engine: Engine) =>
  engine.read
    .selectFrom('facts')
    .innerJoin('articles', 'articles.article_id', 'facts.article_id')
    .select(factRowColumns)

/** The rows of these keys in their order; one that was deleted meanwhile is left out. */
const rowsOf = async (engine: Engine, keys: readonly Key[], scope: PlaceScope | null): Promise<FactRow[]> => {
  const pairs = sql.join(keys.map((key) => sql`(${key.article_id}, ${key.id})`))
  const found = await withArticle(engine)
    .where(sql<SqlBool>`(facts.article_id, facts.id) IN (VALUES ${pairs})`)
    .execute()
  const byKey = new Map(found.map((record) => [`${record.article_id} ${record.id}`, record]))
  const rows = keys
    .flatMap((key) => byKey.get(`${key.article_id} ${key.id}`) ?? [])
    .map((record) =>
      scope ? { ...factRow(record), placeRelation: relationOf(scope, record) } : factRow(record),
    )
  return withElsewhere(engine, rows)
}

/** One page of facts with its total, its facets and the cursor of the next. Throws BadCursor. */
export const factPage = async (engine: Engine, query: FactQuery): Promise<FactPage> => {
  const { sort, limit, cursor, ...filter } = query
  const list = `facts:${sort}`
  const kind = sort === 'value' || sort === '-value' ? 'number' : 'string'
  const from = cursor === undefined ? null : readCursor(list, kind, cursor)
  const [keys, counts] = await Promise.all([
    ordered(engine, filter, sort, limit + 1, from)
      .select(keyColumns)
      .execute(),
    countFacts(engine, filter),
  ])
  const page = keys.slice(0, limit)
  const last = page.at(-1)
  return {
    ...counts,
    facts: last ? await rowsOf(engine, page, placeScope(filter)) : [],
    next: keys.length > limit && last ? writeCursor(list, after(last, sort)) : null,
  }
}

/**
 * Every row of a filter in the order of its sort, in keyset batches that hold no connection in between. A fact
 * that is stored meanwhile is met or not, one that is reviewed meanwhile comes as it is by then; none comes twice. Throws the signal's reason once it is aborted.
 */
export async function* eachFact(
  engine: Engine,
  { sort, ...filter }: FactFilter & Pick<FactQuery, 'sort'>,
  signal?: AbortSignal,
): AsyncGenerator<FactRow> {
  const scope = placeScope(filter)
  let from: After | null = null
  while (true) {
    signal?.throwIfAborted()
    const query = ordered(engine, filter, sort, keysAhead, from)
    const keys: Key[] = await persist(engine, () => query.select(keyColumns).execute())
    for (let at = 0; at < keys.length; at += batch) {
      for (const row of await persist(engine, () => rowsOf(engine, keys.slice(at, at + batch), scope))) {
        signal?.throwIfAborted()
        yield row
      }
      // Others have their turn, even where whoever reads never waits.
      await nextTurn()
    }
    const last = keys.at(-1)
    if (!last || keys.length < keysAhead) return
    from = after(last, sort)
  }
}

/** The fact of this id, or null. */
export const factById = async (engine: Engine, id: string): Promise<FactRow | null> => {
  const record = await withArticle(engine).where('facts.id', '=', id).limit(1).executeTakeFirst()
  const [row] = record ? await withElsewhere(engine, [factRow(record)]) : []
  return row ?? null
}
