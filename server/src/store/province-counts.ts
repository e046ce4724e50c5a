import type { Engine } from './engine.ts'

/** How many facts count for a province, or lie in it, by the code that it had on the article's day. */
export interface ProvinceCount {
  readonly code: string
  readonly count: number
}

/**
 * Facts of the rules by province.
 * @param before YYYY-MM-DD: only those of articles that are older; without it, all
 */
export const provinceCounts = async (engine: Engine, before?: string): Promise<ProvinceCount[]> => {
  const rows = await engine.read
    .selectFrom('facts')
    .select(({ fn }) => ['province_code as code', fn.countAll<number>().as('count')])
    .where('source', '=', 'rules')
    .$if(before !== undefined, (query) => query.where('dated_at', '<', instantOf(before ?? '')))
    .groupBy('province_code')
    .orderBy('province_code')
    .execute()
  return rows.flatMap(({ code, count }) => (code === null ? [] : [{ code, count: Number(count) }]))
}

/** A day begins in Vietnam seven hours before it does in UTC, which `dated_at` is written in. */
const instantOf = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString()
