import { normAt, type Stretch, tokenAt } from '../stretch.ts'
import { isYear } from './value.ts'

const stems = new Map('giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' ').map((word, i) => [word, i]))
const branches = new Map(
  'tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' ').map((word, i) => [word, i]),
)
// Other spellings of the same.
for (const [word, other] of [
  ['tí', 'tý'],
  ['mẹo', 'mão'],
  ['tị', 'tỵ'],
  ['vị', 'mùi'],
] as const)
  branches.set(word, branches.get(other) ?? 0)
// A year of the first of the sixty names, Giáp Tý.
const firstYear = 1984

/** A lunar year by its name, Quý Mão, which every sixtieth year bears; by its number too where that follows. */
export interface NamedYear {
  readonly year: number | { readonly cycle: number }
  readonly end: number
}

/** "Quý Mão", "Quý Mão 2023", "Quý Mão - 2023", "Quý Mão (2023)", "Quý Mão năm 2023" at a token, or null. */
export function readNamedYear(stretch: Stretch, at: number): NamedYear | null {
  const stem = stems.get(normAt(stretch, at))
  if (stem === undefined) return null
  const branch = branches.get(normAt(stretch, at + 1))
  if (branch === undefined || (stem - branch) % 2 !== 0) return null
  const cycle = (((6 * stem - 5 * branch) % 60) + 60) % 60
  const mark = normAt(stretch, at + 2)
  const next = mark === '-' || mark === '–' || mark === '(' || mark === 'năm' ? at + 3 : at + 2
  const token = tokenAt(stretch, next)
  const year = Number(token?.text)
  if (token?.shape === 'year' && isYear(year) && (year - firstYear - cycle) % 60 === 0)
    return { year, end: mark === '(' && normAt(stretch, next + 1) === ')' ? next + 2 : next + 1 }
  return { year: { cycle }, end: at + 2 }
}

/** The year of a name that lies nearest to another year. */
export function nearestOfCycle(cycle: number, year: number): number {
  const first = firstYear + cycle
  return first + 60 * Math.round((year - first) / 60)
}
