import { dayOf } from '../article/official.ts'
import { fold } from '../article/text.ts'
import { inColumns, sideBySide } from './columns.ts'
import { joined } from './join.ts'
import { type Block, type Row, textOf } from './types.ts'

/** Rows within which the head of an official text ends. */
const headRows = 16

const motto =
  /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc/
const subject = /^V\/v\b/iu

/** The head's rows with the lines of a letter's subject, which stand under its number, as one. */
const withSubject = (block: Block): Block => {
  const at = block.rows.findIndex((row) => subject.test(textOf(row)))
  const first = block.rows[at]
  if (!first) return block
  const text = joined(block.rows.slice(at).map(textOf))
  return {
    ...block,
    rows: [...block.rows.slice(0, at), { ...first, cells: [{ ...first, text }] }],
  }
}

const hasDay = (row: Row) => row.cells.some(({ text }) => dayOf(text) !== null)

/** Where the head ends (excluded): after the motto and the day, and what stands beside or right below that. */
const endOfHead = (rows: readonly Row[], middle: number): number => {
  const top = rows.slice(0, headRows)
  const mottoAt = top.findIndex((row) => motto.test(fold(textOf(row))))
  if (mottoAt < 0) return 0
  const dayAt = top.findIndex(hasDay)
  let end = Math.max(mottoAt, dayAt) + 1
  for (let next = rows[end]; next; next = rows[end]) {
    const above = rows[end - 1]
    if (!above || next.to > middle || next.y - above.y > 2 * next.size) break
    end++
  }
  return end
}

/** Where the foot begins: at "Nơi nhận", or at the office that signs, where that stands a little higher. */
const startOfFoot = (rows: readonly Row[], middle: number, from: number): number => {
  const found = rows.findLastIndex((row) => row.cells.some(({ text }) => /^Nơi nhận\s*:/iu.test(text)))
  if (found < from) return rows.length
  let start = found
  for (let above = rows[start - 1]; above && start > from; above = rows[start - 1]) {
    const below = rows[start]
    if (!below || above.from < 0.8 * middle || below.y - above.y > 2 * above.size) break
    start--
  }
  return start
}

/** Longest line of whom a text goes to, in characters. */
const longestAddress = 70

/** The foot: of whom it goes to and who signs for which office, the name alone is of the text. */
const footOf = (rows: readonly Row[], middle: number, page: number): Block[] => {
  const [left, right] = sideBySide(rows, middle, page)
  const addresses = left?.rows.every((row) => textOf(row).length <= longestAddress)
  return right && addresses
    ? [{ ...right, rows: right.rows.slice(-1) }]
    : [left, right].filter((one) => one !== undefined)
}

/**
 * A page's rows in the order in which they are read. The head of an official text and its foot ("Nơi nhận", the
 * signature) stand in two columns.
 */
export const blocksOf = (rows: readonly Row[], page: number, width: number): Block[] => {
  const middle = width / 2
  const from = page === 0 ? endOfHead(rows, middle) : 0
  const to = startOfFoot(rows, middle, from)
  return [
    ...sideBySide(rows.slice(0, from), middle, page).map(withSubject),
    ...inColumns(rows.slice(from, to), page),
    ...footOf(rows.slice(to), middle, page),
  ]
}
