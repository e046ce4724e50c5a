import type { Engine } from './engine.ts'

/** How many facts count for a province, or lie in it, by the code that it had on the day that they speak of. */
export interface ProvinceCount {
  readonly code: string
  readonly count: number
}

/**
 * Facts of the rules by province.
 * @param before YYYY-MM-DD: only those of units of older days; without it, all
 */
export const provinceCounts = async (engine: Engine, before?: string): Promise<ProvinceCount[]> => {
  const rows = await engine.read
    .selectFrom('facts')
    .select(({ fn }) => ['province_code as code', fn.countAll<number>().as('count')])
    .where('source', '=', 'rules')
    .$if(before !== undefined, (query) => query.where('place_day', '<', before ?? ''))
    .groupBy('province_code')
    .orderBy('province_code')
    .execute()
  return rows.flatMap(({ code, count }) => (code === null ? [] : [{ code, count: Number(count) }]))
}
