import { normAt, type Stretch, tokenAt, touchesNext } from '../stretch.ts'
import type { Shape } from '../types.ts'
import { type Amount, type Plain, readAmount, times, withUnit } from './amount.ts'

/** A number or a range of two, its unit shared. */
export interface Span {
  readonly first: Amount
  /** The upper end; null where there is no range. */
  readonly last: Amount | null
  readonly end: number
}

const dashes = new Set(['-', '–', '—', '÷', '~'])
const until = new Set(['đến', 'tới'])

/**
 * A number with its unit, or both ends of a range: 3 - 7; từ 2,9 - 3,8%; 75% đến 86%; 500 - 700 triệu. A unit on the second end
 * alone holds for both. What falls ("4 - 2") or differs in kind is no range.
 */
export function readSpan(stretch: Stretch, plain: Plain): Span | null {
  const first = withUnit(stretch, plain)
  if (first === null) return null
  const single = { first, last: null, end: first.end }
  const separator = normAt(stretch, first.end)
  if (!dashes.has(separator) && !until.has(separator)) return single
  const last = readAmount(stretch, first.end + 1)
  if (last === null || !isUpperEnd(stretch, first, last)) return single
  const low = inUnitOf(first, last)
  return low === null || low.value >= last.value ? single : { first: low, last, end: last.end }
}

function isUpperEnd(stretch: Stretch, first: Amount, last: Amount): boolean {
  // "2021 - 2025" is a period; "4-7-9" and "5 - 6 - 7" are lists.
  if (shapeAt(stretch, first.end - 1) === 'year' && shapeAt(stretch, first.end + 1) === 'year') return false
  const after = normAt(stretch, last.end)
  if (after === '/' && touchesNext(stretch, last.end) && shapeAt(stretch, last.end + 1) === 'int')
    return false
  return !(dashes.has(after) && shapeAt(stretch, last.end + 1) === 'int')
}

/** The lower end in the unit of the upper: "từ 2 - 3 tỷ đồng", "3,5 - 4,29%", "800 triệu đến 1,2 tỷ đồng". */
function inUnitOf(first: Amount, last: Amount): Amount | null {
  if (first.kind === last.kind && (first.kind !== 'number' || first.factor > 1 || last.factor === 1))
    return first
  if (first.kind === 'money' || first.kind === 'percent') return null
  if (last.kind === 'percent')
    return first.factor === 1 ? { ...first, kind: 'percent', points: last.points } : null
  const factor = first.factor === 1 && first.value < 1000 ? last.factor : 1
  return { ...first, kind: last.kind, value: times(first.value, factor), factor: last.factor }
}

function shapeAt(stretch: Stretch, at: number): Shape | undefined {
  return tokenAt(stretch, at)?.shape
}
