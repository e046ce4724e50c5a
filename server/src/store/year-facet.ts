/** Years further apart than this stand for an open end, not for so many years. */
const longestPeriod = 100

export interface Span {
  /** First and last year of a period. */
  readonly from: number
  readonly to: number
  readonly count: number
}

/**
 * For each year, in their order, how many periods have a day in it: what choosing that year as `from` and `to`
 * shows. An open interval counts for the years that other periods name.
 */
export const countYears = (spans: readonly Span[]): { year: string; count: number }[] => {
  const counts = new Map<number, number>()
  for (const { from, to } of spans)
    if (to - from < longestPeriod) for (let year = from; year <= to; year++) counts.set(year, 0)
  for (const { from, to, count } of spans)
    for (const [year, sum] of counts) if (year >= from && year <= to) counts.set(year, sum + count)
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([year, count]) => ({ year: String(year).padStart(4, '0'), count }))
}
