import { normAt, type Stretch, saysAt, tokenAt } from '../stretch.ts'
import type { Match } from './value.ts'

// thực hiện, thể hiện …; hiện đại, hiện trạng …: compounds of which "hiện" is a part.
const compoundBefore = new Set('thực thể xuất phát biểu tái hội hiển tiềm'.split(' '))
const compoundAfter = new Set(
  'đại thực hữu trạng tượng diện hành vật trường thân hình sinh giờ hóa tồn'.split(' '),
)
const pointsOfTime = new Set(['này', 'hiện', 'báo'])

/** hiện nay, hiện tại, hiện; đến nay, tới nay; đến thời điểm này, đến thời điểm hiện nay, đến thời điểm báo cáo. */
export function readNow(stretch: Stretch, at: number): Match | null {
  const word = normAt(stretch, at)
  const next = normAt(stretch, at + 1)
  if (word === 'hiện') {
    if (compoundBefore.has(normAt(stretch, at - 1)) || compoundAfter.has(next)) return null
    return now(at, next === 'nay' || next === 'tại' ? at + 2 : at + 1)
  }
  if (word === 'nay')
    return isNow(stretch, at) ? now(at - 1, at + 1) : isAlone(stretch, at) ? now(at, at + 1) : null
  if (word !== 'thời' || next !== 'điểm' || !pointsOfTime.has(normAt(stretch, at + 2))) return null
  const two = normAt(stretch, at + 2) !== 'này' && tokenAt(stretch, at + 3)?.shape === 'lower'
  const before = normAt(stretch, at - 1)
  return now(before === 'đến' || before === 'tới' || before === 'tại' ? at - 1 : at, at + (two ? 4 : 3))
}

/** "đến nay", but not "từ trước đến nay" nor "từ nay". */
function isNow(stretch: Stretch, at: number): boolean {
  const before = normAt(stretch, at - 1)
  return (before === 'đến' || before === 'tới') && !saysAt(stretch, at - 3, 'từ', 'trước')
}

// "nay xuống còn 48%", "nay đã có"; not hôm nay, năm nay, từ nay, xưa nay.
const saysWhatIs = new Set('còn xuống đã là đạt được chỉ mới lên tăng giảm'.split(' '))
const belongsBefore = new Set(
  'hiện từ năm ngày sáng trưa chiều tối đêm hôm trước tháng xưa lâu bữa đời thời kỳ quý vụ mùa'.split(' '),
)
const isAlone = (stretch: Stretch, at: number): boolean =>
  saysWhatIs.has(normAt(stretch, at + 1)) && !belongsBefore.has(normAt(stretch, at - 1))

function now(first: number, end: number): Match {
  return { first, end, value: { kind: 'now' } }
}
