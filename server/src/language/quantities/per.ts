import { isLowerWord, normAt, type Stretch } from '../stretch.ts'

/** What a figure is per, and the token after it. */
export interface Per {
  readonly units: readonly string[]
  readonly end: number
}

// How many words of a unit may part a plain number from its slash: "15,6 tiêu chí/xã".
const widestUnit = 3
// "3% mỗi năm", "2 triệu đồng một tháng".
const each = new Set(['mỗi', 'một'])
const shared = new Set('năm tháng quý ngày vụ người hộ khẩu xã thôn ha'.split(' '))

/** "/năm", "/người/năm", "mỗi năm", "một tháng" directly at a token. */
export function readPer(stretch: Stretch, at: number): Per {
  const units: string[] = []
  let end = at
  for (;;) {
    const next = normAt(stretch, end)
    const word = normAt(stretch, end + 1)
    if (next === '/' ? !isLowerWord(stretch, end + 1) : !each.has(next) || !shared.has(word)) break
    // "/đầu người"
    const two = word === 'đầu' && normAt(stretch, end + 2) === 'người'
    units.push(two ? 'đầu người' : word)
    end += two ? 3 : 2
  }
  return { units, end }
}

/** The same for a plain number, past the words of its unit; `end` is then the number's own. */
export function readPerPastUnit(stretch: Stretch, at: number): Per {
  for (let i = at; i <= at + widestUnit; i += 1) {
    if (normAt(stretch, i) === '/')
      return i === at ? { units: [], end: at } : { units: readPer(stretch, i).units, end: at }
    if (!isLowerWord(stretch, i)) break
  }
  return { units: [], end: at }
}
