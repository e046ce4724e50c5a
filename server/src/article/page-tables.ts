/** Tables of a page: those that hold data, and those that hold a picture. */
import { has, type PageNode, plain } from './page-tree.ts'
import { tidyLine } from './text.ts'

/** What a cell of figures has not: a table within, a form, a headline, a menu. */
const isLayout = (node: PageNode): boolean =>
  node.name === 'table' ||
  node.name === 'input' ||
  /^h[1-6]$/.test(node.name ?? '') ||
  (node.name === 'ul' && has(node, (inner) => inner.name === 'a'))

/**
 * Rows of cells where a table holds data; null where it only lays out the page. An empty cell keeps its bar, so that
 * columns stay aligned, and no blanks: "Xã A | | 12", "Xã B | 7 |".
 */
export function dataRows(table: PageNode): string[] | null {
  if (has(table, isLayout)) return null
  const rows: string[][] = []
  const visit = (node: PageNode) => {
    for (const child of node.children ?? []) {
      if (child.name === 'tr')
        rows.push(
          (child.children ?? [])
            .filter((c) => c.name === 'td' || c.name === 'th')
            .map((c) => tidyLine(plain(c))),
        )
      else if (child.name === 'caption') rows.push([tidyLine(plain(child))])
      else visit(child)
    }
  }
  visit(table)
  const cells = rows.flat().filter((c) => c !== '')
  const columns = rows.filter((row) => row.length >= 2).length
  if (rows.length < 2 || columns < rows.length / 2 || cells.length < 4) return null
  if (cells.some((c) => c.length > 300) || cells.reduce((n, c) => n + c.length, 0) / cells.length > 80)
    return null
  let linked = 0
  const links = (node: PageNode, inside: boolean) => {
    for (const c of node.children ?? []) {
      if (c.type === 'text' && inside) linked += c.data?.trim().length ?? 0
      links(c, inside || c.name === 'a')
    }
  }
  links(table, false)
  if (linked > 0.3 * cells.reduce((n, c) => n + c.length, 0)) return null
  return rows.filter((row) => row.some((c) => c !== '')).map((row) => tidyLine(row.join(' | ')))
}

export const isPicture = (node: PageNode) => node.name === 'img' || node.name === 'amp-img'

/** A picture in one cell and a paragraph in the next: a lead, no caption. */
const isBeside = (row: PageNode): boolean => {
  const cells = (row.children ?? []).filter((cell) => cell.name === 'td')
  return (
    cells.some((cell) => has(cell, isPicture) && tidyLine(plain(cell)) === '') &&
    cells.some((cell) => tidyLine(plain(cell)).length >= 80)
  )
}

/** A small table of a picture and the words under it. */
export const isPictureTable = (table: PageNode) =>
  !has(table, (n) => n.name === 'tr' && isBeside(n)) &&
  !has(table, (n) => n.name === 'table') &&
  has(table, isPicture) &&
  tidyLine(plain(table)).length <= 300
