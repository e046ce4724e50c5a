import type { Cell, Page, Piece, Row } from './types.ts'

/** Gaps, as parts of the characters' size: between words, between columns of text, and between a table's cells. */
const wordGap = 0.15
const columnGap = 1
const cellGap = 1.6
/** Characters of the longest marker of a list's item. */
const longestMarker = 12
/** How far baselines of one line lie apart at most: exponents stand higher. */
const sameLine = 0.45

/** The value that most characters have. */
const common = <T>(pieces: readonly Piece[], of: (piece: Piece) => T): T | undefined => {
  const counts = new Map<T, number>()
  for (const piece of pieces) counts.set(of(piece), (counts.get(of(piece)) ?? 0) + piece.text.length)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0]
}

/** A cell that more pieces may follow. */
interface Open {
  readonly texts: string[]
  readonly pieces: Piece[]
  to: number
  /** Its text ends with a blank. */
  blank: boolean
}

const add = (cell: Open, piece: Piece, text: string): void => {
  cell.texts.push(text)
  cell.pieces.push(piece)
  cell.to = Math.max(cell.to, piece.x + piece.width)
  cell.blank = text.endsWith(' ')
}

const closed = ({ texts, to, pieces }: Open): Cell => ({
  text: texts.join('').replace(/ {2,}/g, ' ').trim(),
  from: pieces[0]?.x ?? 0,
  to,
  y: common(pieces, (piece) => piece.y) ?? 0,
  size: common(pieces, (piece) => piece.size) ?? 0,
  font: common(pieces, (piece) => piece.font) ?? '',
})

/** A list's marker alone, whose text stands behind a tab. */
const isMarkerAlone = ({ texts }: Open) => texts.length <= longestMarker && isMarker(texts.join(''))

/** The pieces of a line, left to right, as cells; blanks are put where there is room for one. */
const cellsOf = (pieces: readonly Piece[]): Cell[] => {
  const cells: Open[] = []
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    const text = piece.text.replace(/\s+/gu, ' ')
    const cell = cells.at(-1)
    const gap = cell ? piece.x - cell.to : 0
    // A blank that is written stands for itself; how wide it is tells whether it parts cells.
    if (text.trim() === '') {
      if (cell && !cell.blank) cell.texts.push(' ')
      if (cell) cell.blank = true
    } else if (!cell || (gap > columnGap * piece.size && !isMarkerAlone(cell))) {
      const begun: Open = { texts: [], pieces: [], to: piece.x, blank: false }
      add(begun, piece, text)
      cells.push(begun)
    } else {
      const parted = gap > wordGap * piece.size && !cell.blank && !text.startsWith(' ')
      add(cell, piece, parted ? ` ${text}` : text)
    }
  }
  return cells.map(closed)
}

const longest = (one: Cell, other: Cell) => (other.text.length > one.text.length ? other : one)

/** The line of these cells; none where there are no cells. */
export const rowOf = (cells: readonly Cell[]): Row[] => {
  if (cells.length === 0) return []
  const { y, size, font } = cells.reduce(longest)
  const from = cells.reduce((least, cell) => Math.min(least, cell.from), Number.POSITIVE_INFINITY)
  const to = cells.reduce((most, cell) => Math.max(most, cell.to), Number.NEGATIVE_INFINITY)
  return [{ cells, from, to, y, size, font }]
}

/** A line whose cells are a table's: what only a wide blank of justified text parted is one again. */
export const withWideCells = ({ cells: given, size }: Row): Row[] => {
  const cells: Cell[] = []
  for (const cell of given) {
    const before = cells.at(-1)
    if (before && cell.from - before.to < cellGap * size)
      cells[cells.length - 1] = {
        ...longest(before, cell),
        text: `${before.text} ${cell.text}`,
        from: before.from,
        to: cell.to,
      }
    else cells.push(cell)
  }
  return rowOf(cells)
}

/** What stands before a list's item, often with a tab behind it. */
export const isMarker = (text: string): boolean =>
  /^(?:[-–—+*•▪●○◦·]|(?:\d{1,2}|[a-zđ]|[IVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/u.test(text.trim())

/** The lines of a page from the top down. */
export const rowsOf = ({ pieces }: Page): Row[] => {
  const sorted = pieces.filter(({ size }) => size > 0).sort((one, other) => one.y - other.y)
  const lines: Piece[][] = []
  let [top, height] = [0, 0]
  for (const piece of sorted) {
    const line = lines.at(-1)
    if (line && piece.y - top <= sameLine * Math.max(height, piece.size)) {
      line.push(piece)
      height = Math.max(height, piece.size)
    } else {
      lines.push([piece])
      ;[top, height] = [piece.y, piece.size]
    }
  }
  return lines.flatMap((line) => rowOf(cellsOf(line)))
}
