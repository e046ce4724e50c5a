import { setImmediate as nextTurn } from 'node:timers/promises'
import { type SqlBool, sql } from 'kysely'
import type { FactFilter, FactPage, FactQuery, FactRow } from '../../../shared/api/facts.ts'
import { type After, readCursor, writeCursor } from './cursor.ts'
import type { Engine } from './engine.ts'
import { countFacts } from './facets.ts'
import { factClauses } from './fact-filter.ts'
import { type FactRecord, factRow, factRowColumns } from './fact-row.ts'
import { type FactSort, orders } from './order.ts'
import { persist } from './retry.ts'

const batch = 500

const after = (record: FactRecord, sort: FactSort): After => ({
  key: record[orders[sort].column],
  articleId: record.article_id,
  id: record.id,
})

/** Up to `limit` records of a filter in the order of a sort, those behind `from` where it is given. */
const records = (
  engine: Engine,
  filter: FactFilter,
  sort: FactSort,
  limit: number,
  from: After | null,
): Promise<FactRecord[]> => {
  const { column, direction } = orders[sort]
  let query = engine.read
    .selectFrom('facts')
    .innerJoin('articles', 'articles.article_id', 'facts.article_id')
    .select(factRowColumns)
    .where((eb) => eb.and(factClauses(engine, filter).map(({ condition }) => condition)))
  if (from) {
    const beyond = sql.raw(direction === 'asc' ? '>' : '<')
    query = query.where(
      sql<SqlBool>`(${sql.ref(`facts.${column}`)}, facts.article_id, facts.id) ${beyond}
        (${from.key}, ${from.articleId}, ${from.id})`,
    )
  }
  return query
    .orderBy(`facts.${column}`, direction)
    .orderBy('facts.article_id', direction)
    .orderBy('facts.id', direction)
    .limit(limit)
    .execute()
}

/** One page of facts with its total, its facets and the cursor of the next. Throws BadCursor. */
export const factPage = async (engine: Engine, query: FactQuery): Promise<FactPage> => {
  const { sort, limit, cursor, ...filter } = query
  const list = `facts:${sort}`
  const kind = sort === 'value' || sort === '-value' ? 'number' : 'string'
  const from = cursor === undefined ? null : readCursor(list, kind, cursor)
  const [found, counts] = await Promise.all([
    records(engine, filter, sort, limit + 1, from),
    countFacts(engine, filter),
  ])
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    ...counts,
    facts: page.map(factRow),
    next: found.length > limit && last ? writeCursor(list, after(last, sort)) : null,
  }
}

/**
 * Every row of a filter in the order of its sort, in keyset batches that hold no connection in between. A fact
 * that is stored meanwhile is met or not; none comes twice. Throws the signal's reason once it is aborted.
 */
export async function* eachFact(
  engine: Engine,
  { sort, ...filter }: FactFilter & Pick<FactQuery, 'sort'>,
  signal?: AbortSignal,
): AsyncGenerator<FactRow> {
  let from: After | null = null
  while (true) {
    signal?.throwIfAborted()
    const found: FactRecord[] = await persist(engine, () => records(engine, filter, sort, batch, from))
    for (const record of found) {
      signal?.throwIfAborted()
      yield factRow(record)
    }
    const last = found.at(-1)
    if (!last || found.length < batch) return
    from = after(last, sort)
    // Others have their turn, even where whoever reads never waits.
    await nextTurn()
  }
}

/** The fact of this id, or null. */
export const factById = async (engine: Engine, id: string): Promise<FactRow | null> => {
  const record = await engine.read
    .selectFrom('facts')
    .innerJoin('articles', 'articles.article_id', 'facts.article_id')
    .select(factRowColumns)
    .where('facts.id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return record ? factRow(record) : null
}
