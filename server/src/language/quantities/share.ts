import { isLowerWord, normAt, type Stretch, saysAt, tokenAt } from '../stretch.ts'
import { type Plain, readPlain, withUnit } from './amount.ts'
import { readDigits, readFraction } from './digits.ts'

/** N of M, as "6/19", "1 trong 2", "139 trong tổng số 162". */
export interface Share {
  readonly value: number
  readonly total: number
  readonly end: number
  readonly form: 'fraction' | 'share' | 'words'
  /** Money where both numbers were written with their units; else what follows tells. */
  readonly kind?: 'money'
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

/** "12 / 19" and "12/ 19", where blanks have cut what is one token elsewhere; "24 / 10 / 2022" is none. */
export function readParted(stretch: Stretch, at: number): Share | null {
  if (tokenAt(stretch, at)?.shape !== 'int' || normAt(stretch, at + 1) !== '/') return null
  if (tokenAt(stretch, at + 2)?.shape !== 'int' || normAt(stretch, at + 3) === '/') return null
  const [value, total] = [readDigits(normAt(stretch, at)), readDigits(normAt(stretch, at + 2))]
  if (value === null || total === null || total === 0 || value > total) return null
  return { value, total, end: at + 3, form: 'fraction' }
}

/** A number as the part of a whole that follows it, or null; of two sums of money each is told by itself. */
export function readShare(stretch: Stretch, part: Plain): Share | null {
  const whole = wholeAfter(stretch, part.end)
  if (whole === null || whole.value < part.value || whole.value === 0) return null
  if (withUnit(stretch, part)?.kind === 'money') return null
  return { value: part.value, total: whole.value, end: whole.end, form: 'share' }
}

/** More than the whole happens in achievements ("đạt 12/10 mô hình"); elsewhere it is a date without its word. */
function isCount(stretch: Stretch, at: number, { value, total }: { value: number; total: number }): boolean {
  return value <= total || (isLowerWord(stretch, at + 1) && normAt(stretch, at + 1) !== 'và')
}

function wholeAfter(stretch: Stretch, end: number): { value: number; end: number } | null {
  const next = normAt(stretch, end)
  if (next === 'trong' || next === 'trên') {
    const sum = afterSum(stretch, end)
    if (sum !== null) return readPlain(stretch, sum)
    const whole = readPlain(stretch, end + 1)
    return whole === null || timeUnits.has(normAt(stretch, whole.end)) ? null : whole
  }
  for (let at = end; at <= end + widestUnit; at += 1) {
    const norm = normAt(stretch, at)
    if (norm === 'trong' || norm === 'trên' || norm === '/') {
      const sum = afterSum(stretch, at)
      return sum === null ? null : readPlain(stretch, sum)
    }
    if (!isLowerWord(stretch, at)) return null
  }
  return null
}

/** After "trong tổng số", "trên tổng", "/tổng số", "trong số" whose first word stands at a token, or null. */
function afterSum(stretch: Stretch, at: number): number | null {
  if (normAt(stretch, at + 1) === 'tổng') return normAt(stretch, at + 2) === 'số' ? at + 3 : at + 2
  return saysAt(stretch, at, 'trong', 'số') ? at + 2 : null
}
