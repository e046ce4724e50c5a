import type { Cell, Row } from './types.ts'

/** Whether each row is one of a table: it has cells, and so has the one above or below. */
export const tableRows = (rows: readonly Row[]): boolean[] => {
  const has = (row: Row | undefined) => row !== undefined && row.cells.length > 1
  return rows.map((row, at) => has(row) && (has(rows[at - 1]) || has(rows[at + 1])))
}

interface Span {
  readonly from: number
  readonly to: number
}

const united = (one: Span | undefined, other: Span): Span =>
  one ? { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) } : other

/** How far two spans overlap; less than nothing where they stand apart. */
const overlap = (one: Span, other: Span) => Math.min(one.to, other.to) - Math.max(one.from, other.from)

/** The columns, by the rows that have a cell in each: cells are aligned left, right or centred in them. */
const columnsOf = (rows: readonly Row[]): Span[] => {
  const most = Math.max(...rows.map(({ cells }) => cells.length))
  const columns: Span[] = []
  for (const { cells } of rows)
    if (cells.length === most)
      cells.forEach((cell, at) => {
        columns[at] = united(columns[at], cell)
      })
  return columns
}

/** In which column each cell of a row stands: the nearest that leaves the cells after it one each. */
const placesOf = (cells: readonly Cell[], columns: readonly Span[]): number[] => {
  const places: number[] = []
  cells.forEach((cell, at) => {
    const from = (places.at(-1) ?? -1) + 1
    const to = columns.length - (cells.length - at - 1)
    const near = columns.slice(from, to).map((column) => overlap(column, cell))
    places.push(from + near.indexOf(Math.max(...near)))
  })
  return places
}

/** The rows of a table as lines with tabs, the same number in each: a cell that is empty leaves its place. */
export const tableLines = (rows: readonly Row[]): string[] => {
  const columns = columnsOf(rows)
  return rows.map(({ cells }) => {
    const places = placesOf(cells, columns)
    return columns.map((_, column) => cells[places.indexOf(column)]?.text ?? '').join('\t')
  })
}
