import { type Row, textOf } from './types.ts'

/** How many lines at either end of a page may belong to its frame. */
const edge = 3
/** How far such a line may move from page to page, in points. */
const moved = 4
/** On what part of the pages a line has to stand to be of the frame. */
const often = 0.5
/** How far the frame stands from the text at least, as parts of its characters' size. */
const apart = 1.6
/** A line of so many cells is a table's. */
const tableCells = 3

const edges = (rows: readonly Row[]): ReadonlySet<Row> =>
  new Set([...rows.slice(0, edge), ...rows.slice(-edge)])

/** What is the same on other pages: the words, with the first number counted from that of the page. */
const keysOf = (row: Row, page: number): string[] => {
  const text = textOf(row)
  return [text, text.replace(/\d{1,4}/, (number) => `#${Number(number) - page}`)]
}

/** "2", "- 2 -", "Trang 2/10": the number of this very page. */
const isNumberOf = (text: string, page: number): boolean => {
  const found = /^\W{0,3}(?:trang|page)?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?\W{0,3}$/iu.exec(text)
  return found !== null && Number(found[1]) === page + 1
}

/** What stands at the same end of most pages, at the same height. */
const repeatedOn = (pages: readonly (readonly Row[])[]): ((row: Row, page: number) => boolean) => {
  const heights = new Map<string, number[]>()
  pages.forEach((rows, page) => {
    for (const row of edges(rows))
      for (const key of new Set(keysOf(row, page))) heights.set(key, [...(heights.get(key) ?? []), row.y])
  })
  const least = Math.max(2, pages.length * often)
  return (row, page) =>
    keysOf(row, page).some(
      (key) => (heights.get(key) ?? []).filter((y) => Math.abs(y - row.y) <= moved).length >= least,
    )
}

/** Whether a line stands apart from the next one further in: text does not, but for the head of a table. */
const standsApart = (row: Row, next: Row) =>
  row.cells.length >= tableCells || Math.abs(next.y - row.y) > apart * row.size

/** How many lines from one end of a page are its frame: what stands behind a line of the text is text. */
const depth = (rows: readonly Row[], isOutside: (row: Row, at: number) => boolean): number => {
  let found = 0
  for (const [at, row] of rows.slice(0, edge).entries()) {
    if (!isOutside(row, at)) break
    const next = rows[at + 1]
    if (next ? standsApart(row, next) : at === 0) found = at + 1
  }
  return found
}

/** Pages without running heads and feet, and without their numbers. */
export const withoutFurniture = (pages: readonly (readonly Row[])[]): Row[][] => {
  const isRepeated = repeatedOn(pages)
  const kept = new Set<string>()
  /** The head of a table that goes on stands on every page as well: once it is needed. */
  const isFrame = (row: Row, page: number): boolean => {
    if (!isRepeated(row, page)) return false
    const text = textOf(row)
    if (row.cells.length < tableCells || kept.has(text)) return true
    kept.add(text)
    return false
  }
  return pages.map((rows, page) => {
    const isOutside = (row: Row, at: number) =>
      (at === 0 && isNumberOf(textOf(row), page)) || isFrame(row, page)
    const top = depth(rows, isOutside)
    const bottom = depth(rows.slice(top).toReversed(), isOutside)
    return rows.slice(top, rows.length - bottom)
  })
}
