import { rowOf } from './rows.ts'
import type { Block, Cell, Row } from './types.ts'

/** Lines that each side of a gutter has at least, and what tells their text from a table's cells. */
const leastRows = 4
const leastCharacters = 15
const leastFilled = 0.55
/** How far a cell may reach over a gutter, in points. */
const slack = 1

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** The cells of rows that stand on one side, as rows of their own. */
const side = (rows: readonly Row[], belongs: (cell: Cell) => boolean): Row[] =>
  rows.flatMap((row) => rowOf(row.cells.filter(belongs)))

const sides = (rows: readonly Row[], gutter: number): [Row[], Row[]] => {
  const isLeft = ({ from, to }: Cell) => (from + to) / 2 < gutter
  return [side(rows, isLeft), side(rows, (cell) => !isLeft(cell))]
}

/** Whether rows on one side of a gutter read as a column: lines of words that fill it, not a table's cells. */
const isColumn = (rows: readonly Row[], width: number): boolean => {
  if (rows.length < leastRows) return false
  const cells = rows.flatMap((row) => row.cells)
  const characters = cells.reduce((sum, { text }) => sum + text.length, 0) / cells.length
  const filled = rows.map((row) => row.cells.reduce((sum, { from, to }) => sum + to - from, 0) / width)
  return characters >= leastCharacters && median(filled) >= leastFilled
}

interface Run {
  readonly from: number
  readonly to: number
}

/** The runs of rows in which nothing crosses a gutter and both sides are columns. */
const runsBeside = (rows: readonly Row[], gutter: number, left: number, right: number): Run[] => {
  const runs: Run[] = []
  const crosses = ({ from, to }: Cell) => from < gutter - slack && to > gutter + slack
  let from = 0
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at]
    if (row && !row.cells.some(crosses)) continue
    const [one, other] = sides(rows.slice(from, at), gutter)
    if (isColumn(one, gutter - left) && isColumn(other, right - gutter)) runs.push({ from, to: at })
    from = at + 1
  }
  return runs
}

/** Where columns may part, as parts of the width between the margins. */
const places = Array.from({ length: 41 }, (_, i) => 0.3 + i / 100)

const best = (rows: readonly Row[], left: number, right: number) => {
  let found: { gutter: number; runs: Run[]; rows: number } = { gutter: 0, runs: [], rows: 0 }
  for (const place of places) {
    const gutter = left + place * (right - left)
    const runs = runsBeside(rows, gutter, left, right)
    const count = runs.reduce((sum, { from, to }) => sum + to - from, 0)
    if (count > found.rows) found = { gutter, runs, rows: count }
  }
  return found
}

const blockOf = (rows: readonly Row[], page: number, single = false): Block[] => {
  if (rows.length === 0) return []
  const long = rows.filter((row) => row.cells.some(({ text }) => text.length >= 20))
  const told = long.length > 0 ? long : rows
  return [
    {
      page,
      left: told.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
      right: told.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
      single,
      rows,
    },
  ]
}

/** Rows in the order in which they are read: a page of several columns one column after the other. */
export const inColumns = (rows: readonly Row[], page: number, depth = 2): Block[] => {
  const [whole] = blockOf(rows, page)
  if (!whole) return []
  const { gutter, runs } = depth > 0 ? best(rows, whole.left, whole.right) : { gutter: 0, runs: [] }
  const blocks: Block[] = []
  let at = 0
  for (const run of runs) {
    blocks.push(...blockOf(rows.slice(at, run.from), page))
    for (const column of sides(rows.slice(run.from, run.to), gutter))
      blocks.push(...inColumns(column, page, depth - 1))
    at = run.to
  }
  return [...blocks, ...blockOf(rows.slice(at), page)]
}

/** Rows whose two sides are told one after the other, whatever they are: the head and the foot of an official text. */
export const sideBySide = (rows: readonly Row[], middle: number, page: number): Block[] =>
  sides(rows, middle).flatMap((one) => blockOf(one, page, true))
