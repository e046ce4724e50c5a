import type { FactQuery } from '../../../shared/api/facts.ts'

export type FactSort = FactQuery['sort']
export type OrderColumn = 'dated_at' | 'period_key' | 'value_up' | 'value_down' | 'place_key' | 'metric'

/**
 * A sort as one column and one direction, with article and fact id after it in the same direction. So every
 * sort is one index read from one end, and the next page one comparison of three columns, on both engines alike.
 */
export interface Order {
  readonly column: OrderColumn
  readonly direction: 'asc' | 'desc'
}

/**
 * What stands for "not known" in the columns of a sort, so that it comes last. SQLite and PostgreSQL put nulls at
 * different ends, and no comparison passes them. `~` follows every letter and digit of folded text; the numbers
 * fit 64 bits.
 */
export const missing = { text: '~', above: 9e18, below: -9e18 } as const

export const orders: Readonly<Record<FactSort, Order>> = {
  newest: { column: 'dated_at', direction: 'desc' },
  oldest: { column: 'dated_at', direction: 'asc' },
  period: { column: 'period_key', direction: 'asc' },
  value: { column: 'value_up', direction: 'asc' },
  '-value': { column: 'value_down', direction: 'desc' },
  place: { column: 'place_key', direction: 'asc' },
  metric: { column: 'metric', direction: 'asc' },
}
