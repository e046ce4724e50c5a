import type { Metric } from '../../../shared/codebook/index.ts'
import type { Quantity } from '../language/types.ts'
import type { Claimed } from './answer.ts'

const same = (a: number | null | undefined, b: number | null): boolean =>
  (a ?? null) === b || (a != null && b !== null && Math.abs(a - b) <= 1e-9 * Math.abs(b))

/** Whether a quantity is of the kind that a metric counts: shares in percent, money in đồng, all else plain. */
function fits(metric: Metric, { kind }: Quantity): boolean {
  if (metric.unit === null) return true
  if (metric.unit === '%') return kind === 'percent'
  return metric.unit === 'VND' ? kind !== 'percent' : kind === 'number'
}

/** Whether a claimed figure is one that the language room read in the quote: no number comes from elsewhere. */
export function figureStands(claim: Claimed, metric: Metric, quantities: readonly Quantity[]): boolean {
  const { value = null, low = null, high = null, total = null } = claim
  const fitting = quantities.filter((quantity) => fits(metric, quantity))
  const denominator = (quantity: Quantity) =>
    total === null || same(total, quantity.total) || quantities.some((one) => same(total, one.value))
  if (value !== null)
    return low === null && high === null && fitting.some((one) => same(value, one.value) && denominator(one))
  if (low === null && high === null) return false
  return fitting.some((one) => {
    if (!denominator(one)) return false
    if (low !== null && high !== null) return same(low, one.low) && same(high, one.high)
    // "từ 13 tiêu chí trở lên": one end alone.
    return same(low ?? high, one.value)
  })
}
