import { plainIds } from './plain.ts'

/** Metrics of which a place has one figure at a time; of others (a sum of some programme, some rate) it has many. */
export const oneFigure: ReadonlySet<string> = new Set([
  'criteria_met',
  'criteria_average',
  'poverty_rate',
  'near_poverty_rate',
  'multidimensional_poverty_rate',
  'poor_households',
  'near_poor_households',
  'income_per_capita',
  ...plainIds('rate'),
])
