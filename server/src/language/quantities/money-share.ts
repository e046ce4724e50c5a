import { normAt, type Stretch } from '../stretch.ts'
import { type Amount, readAmount, times, withUnit } from './amount.ts'
import type { Share } from './share.ts'

/** A share whose numbers are of money, in đồng, or of what is counted. */
type Sum = Omit<Share, 'kind'> & { readonly kind: 'number' | 'money' }

/** The unit of money after the whole holds for the part too: "4,8/21,4 tỷ đồng", "27 trên tổng số 33 tỷ đồng". */
export function sumOfShare(stretch: Stretch, share: Share): Sum {
  if (share.kind === 'money') return { ...share, kind: 'money' }
  const whole = withUnit(stretch, { value: share.total, end: share.end, words: false })
  if (share.form === 'words' || whole?.kind !== 'money') return { ...share, kind: 'number' }
  const value = Math.round(times(share.value, whole.factor))
  return { value, total: whole.value, end: whole.end, form: share.form, kind: 'money' }
}

/** "3.420 triệu đồng/3.800 triệu đồng", "0 đồng/6,2 tỷ đồng"; "3 triệu đồng/hộ" is a rate and none. */
export function readSumOfSum(stretch: Stretch, part: Amount): Share | null {
  // No sum is as small as "0 đồng" elsewhere, so its unit was not read.
  const none = part.value === 0 && normAt(stretch, part.end) === 'đồng'
  if (part.kind !== 'money' && !none) return null
  const slash = none ? part.end + 1 : part.end
  if (normAt(stretch, slash) !== '/') return null
  const whole = readAmount(stretch, slash + 1)
  if (whole?.kind !== 'money' || whole.value === 0) return null
  return { value: part.value, total: whole.value, end: whole.end, form: 'fraction', kind: 'money' }
}
