import { normAt, type Stretch, tokenAt } from '../stretch.ts'
import { readYearAfter } from './calendar.ts'
import { readNear } from './months.ts'
import type { Match } from './value.ts'

const numerals = new Map([
  ...(['i', 'ii', 'iii', 'iv'].map((numeral, index) => [numeral, index + 1]) as [string, number][]),
  ...(['1', '2', '3', '4'].map((digit, index) => [digit, index + 1]) as [string, number][]),
])

/** quý I/2024, quý I-2024, quý I năm 2019, quý IV. "quý vị", "quý khách" are none. */
export function readQuarter(stretch: Stretch, at: number): Match | null {
  if (normAt(stretch, at) !== 'quý') return null
  const token = tokenAt(stretch, at + 1)
  const joined = token?.shape === 'fraction' ? /^([1-4])\/((?:19|20)\d\d)$/.exec(token.text) : null
  if (joined !== null) {
    return {
      first: at,
      end: at + 2,
      value: { kind: 'quarter', quarter: Number(joined[1]), year: Number(joined[2]) },
    }
  }
  const quarter = token?.shape === 'roman' || token?.shape === 'int' ? numerals.get(token.norm) : undefined
  if (quarter === undefined) return readNear(stretch, at, 'nearQuarter')
  const { year, end } = readYearAfter(stretch, at + 2)
  // "quý I và quý II/2022"
  const another = year === null && normAt(stretch, end) === 'và' && normAt(stretch, end + 1) === 'quý'
  const shared = another ? readYearAfter(stretch, end + 3).year : year
  return { first: at, end, value: { kind: 'quarter', quarter, year: shared } }
}
