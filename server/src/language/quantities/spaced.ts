import { isLowerWord, normAt, type Stretch, tokenAt, touchesNext } from '../stretch.ts'
import { isLabel } from './labels.ts'

const first = /^[1-9]\d{0,2}$/
const group = /^\d{3}$/

/**
 * "12 650 hộ", "1 250 000 đồng": thousands that blanks part, where a unit follows at once and no other number stands
 * before; "thôn 5 120 hộ" and the cells of a table are none.
 */
export function readSpacedThousands(stretch: Stretch, at: number): { value: number; end: number } | null {
  if (tokenAt(stretch, at + 1)?.shape !== 'int' || !first.test(normAt(stretch, at))) return null
  let digits = normAt(stretch, at)
  let end = at + 1
  while (group.test(normAt(stretch, end)) && !touchesNext(stretch, end - 1) && digits.length < 13) {
    digits += normAt(stretch, end)
    end += 1
  }
  if (end === at + 1 || tokenAt(stretch, at - 1)?.shape === 'int') return null
  if (!isLowerWord(stretch, end) && normAt(stretch, end) !== '%') return null
  return isLabel(stretch, at) ? null : { value: Number(digits), end }
}
