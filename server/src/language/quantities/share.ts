import { isLowerWord, normAt, type Stretch, saysAt } from '../stretch.ts'
import { type Plain, readPlain } from './amount.ts'
import { readFraction } from './digits.ts'

/** N of M, as "6/19", "1 trong 2", "139 trong tổng số 162". */
export interface Share {
  readonly value: number
  readonly total: number
  readonly end: number
  readonly form: 'fraction' | 'share'
}

// "3 lần trong 2 năm": what follows is a time and no whole.
const timeUnits = new Set('năm tháng ngày tuần giờ quý phút nhiệm kỳ'.split(' '))
// A unit's words between the part and "trong tổng số": "139 xã, thị trấn trong tổng số 162".
const widestUnit = 4

/** "6/19" at a token, or null where it counts nothing. */
export function readFractionShare(stretch: Stretch, at: number): Share | null {
  const fraction = readFraction(normAt(stretch, at))
  if (fraction === null || !isCount(stretch, at, fraction)) return null
  return { value: fraction.value, total: fraction.total, end: at + 1, form: 'fraction' }
}

/** A number as the part of a whole that follows it, or null. */
export function readShare(stretch: Stretch, part: Plain): Share | null {
  const whole = wholeAfter(stretch, part.end)
  if (whole === null || whole.value < part.value || whole.value === 0) return null
  return { value: part.value, total: whole.value, end: whole.end, form: 'share' }
}

/** More than the whole happens in achievements ("đạt 12/10 mô hình"); elsewhere it is a date without its word. */
function isCount(stretch: Stretch, at: number, { value, total }: { value: number; total: number }): boolean {
  return value <= total || (isLowerWord(stretch, at + 1) && normAt(stretch, at + 1) !== 'và')
}

function wholeAfter(stretch: Stretch, end: number): { value: number; end: number } | null {
  const next = normAt(stretch, end)
  if (next === 'trong' || next === 'trên') {
    const sum = afterSum(stretch, end + 1)
    if (sum !== null) return readPlain(stretch, sum)
    const whole = readPlain(stretch, end + 1)
    return whole === null || timeUnits.has(normAt(stretch, whole.end)) ? null : whole
  }
  for (let at = end; at <= end + widestUnit; at += 1) {
    const norm = normAt(stretch, at)
    if (norm === 'trong' || norm === 'trên' || norm === '/') {
      const sum = afterSum(stretch, at + 1)
      return sum === null ? null : readPlain(stretch, sum)
    }
    if (!isLowerWord(stretch, at)) return null
  }
  return null
}

/** After "tổng số" or, for the words before it, null. */
function afterSum(stretch: Stretch, at: number): number | null {
  return saysAt(stretch, at, 'tổng', 'số') ? at + 2 : null
}
