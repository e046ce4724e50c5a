import type { Fact } from '../../../../shared/records/fact.ts'

/** A number as it is written. */
type Written = Pick<Fact, 'value' | 'low' | 'high' | 'unit' | 'qualifier'>

/** The numbers that a written one may stand for. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Sums that end in more noughts than these are still said to the milliard: "150 tỷ" is no 10 tỷ more or less. */
const coarsest = 1e9
/** "gần", "khoảng": so far from the number that is said. */
const about = 0.05
/** "trên", "hơn", "dưới": the number lies no further beyond the one that is said. */
const beyond = 0.1

/**
 * One of the last digit that was written: 0.1 of 5.2 %, 100 million of 24.5 tỷ đồng. Things that are counted have
 * none, save where two noughts at the end tell that they were rounded.
 */
function lastDigit(value: number, unit: string | null): number {
  if (unit === '%' && Number.isSafeInteger(value)) return 1
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
  if (decimals > 0) return 10 ** -decimals
  const noughts = 10 ** (/0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0)
  if (unit === 'VND') return value === 0 ? 1 : Math.min(noughts, coarsest)
  if (unit === '%') return 1
  return noughts >= 100 && value !== 0 ? noughts : 0
}

/** Digits that a number computed by the reporter may be off in its last place: some round, some cut off. */
const computed = 1
/** Digits that a number that others are computed from may be off: it was rounded. */
const rounded = 0.5

/**
 * What a fact's number may stand for: off by half of its last digit either way, since reports round; "khoảng", "gần"
 * by a twentieth; "trên" and "dưới" on their side by a tenth, "từ … trở lên" without end. A range is itself.
 *
 * @param digits how much of the last digit it may be off
 * @returns null where the fact has no number
 */
export function rangeOf({ value, low, high, unit, qualifier }: Written, digits = rounded): Range | null {
  if (value === null) return low === null || high === null ? null : { low, high }
  const step = digits * lastDigit(value, unit)
  const size = Math.abs(value)
  switch (qualifier) {
    case 'about':
      return { low: value - about * size - step, high: value + about * size + step }
    case 'over':
      return { low: value, high: value + beyond * size + step }
    case 'under':
      return { low: value - beyond * size - step, high: value }
    case 'at_least':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case 'at_most':
      return { low: Number.NEGATIVE_INFINITY, high: value }
    default:
      return { low: value - step, high: value + step }
  }
}

/** What a fact may stand for that says what comes out of others: reporters cut results off as often as they round. */
export const resultRange = (fact: Written): Range | null => rangeOf(fact, computed)

/** The same of a percentage that no fact was read of. */
export const percentRange = (value: number): Range => {
  const step = computed * lastDigit(value, '%')
  return { low: value - step, high: value + step }
}

/** Whether two ranges share a number. One in a milliard is for how the machine keeps decimals. */
export function meet(a: Range, b: Range): boolean {
  const slack = 1e-9 * Math.max(1, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs))
  return a.low <= b.high + slack && b.low <= a.high + slack
}

export const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high })
export const minus = (a: Range, b: Range): Range => ({ low: a.low - b.high, high: a.high - b.low })

/** One as a percentage of another, which must be above 0; null where it is not. */
export const percentOf = (a: Range, b: Range): Range | null =>
  b.low > 0 ? { low: (100 * a.low) / b.high, high: (100 * a.high) / b.low } : null
