import { joined } from './join.ts'
import { isMarker, withWideCells } from './rows.ts'
import { tableLines, tableRows } from './tables.ts'
import { type Block, type Paragraph, type Row, textOf } from './types.ts'

/** Distances as parts of the characters' size, or of the usual distance between two lines. */
const indent = 0.8
const spaced = 1.2
const otherSize = 0.08
/** Longest paragraph that is mended of centred lines. */
const longestTitle = 260

const ends = /[.!?:;…][)"”’\]]*$/u
const startsItem = (text: string) =>
  isMarker(text.split(' ')[0] ?? '') || /^(?:Điều|Chương|Mục)\s+[\dIVX]/u.test(text)

/** The usual distance of two lines: the lower quarter of those that there are. */
const leadingOf = (rows: readonly Row[]): number => {
  const steps = rows
    .slice(1)
    .map((row, at) => row.y - (rows[at]?.y ?? 0))
    .sort((one, other) => one - other)
  return steps[Math.floor(steps.length / 4)] ?? 0
}

interface Line {
  readonly row: Row
  readonly block: Block
  readonly leading: number
}

/** Whether the first word of the next line would have had room at the end of this one. */
const hadRoom = ({ row, block }: Line, next: Row): boolean => {
  const text = textOf(next)
  const word = text.split(' ')[0] ?? ''
  const width = text === '' ? 0 : ((next.to - next.from) * word.length) / text.length
  return block.right - row.to > width + 0.6 * row.size
}

const isCentred = ({ row, block }: Line): boolean =>
  row.from > block.left + 2 * row.size &&
  Math.abs(row.from + row.to - block.left - block.right) < 0.08 * (block.right - block.left)

const sameLook = (one: Row, other: Row) => Math.abs(one.size - other.size) <= otherSize * one.size

/** A paragraph that more lines may follow. */
interface Open {
  readonly lines: string[]
  readonly first: Line
  last: Line
  length: number
}

const open = (line: Line): Open => {
  const text = textOf(line.row)
  return { lines: [text], first: line, last: line, length: text.length }
}

const add = (paragraph: Open, line: Line): void => {
  const text = textOf(line.row)
  paragraph.lines.push(text)
  paragraph.last = line
  paragraph.length += text.length
}

const closed = ({ lines, first }: Open): Paragraph => ({
  text: joined(lines),
  page: first.block.page,
  size: first.row.size,
  table: false,
})

/** Whether a line goes on with a paragraph. */
const goesOn = (paragraph: Open, line: Line): boolean => {
  const before = paragraph.last
  const [one, other] = [before.row, line.row]
  if (line.block.single || before.block.single || !sameLook(one, other)) return false
  const text = textOf(other)
  const isItem = startsItem(text)
  const lower = /^\p{Ll}/u.test(text) && !isItem
  const isDone = ends.test(textOf(one).slice(-8))
  const full = !hadRoom(before, other)
  const indented = other.from > line.block.left + indent * other.size
  if (before.block !== line.block)
    // Over the end of a column or page: nothing but the words and the margins tells.
    return full && !isDone && !isItem && (lower || !indented)
  if (before.leading > 0 && other.y - one.y > spaced * before.leading) return false
  if (isCentred(line) && (full || isCentred(before)))
    return one.font === other.font && !isDone && paragraph.length < longestTitle
  if (!full || (indented && isDone)) return false
  const hanging = startsItem(paragraph.lines[0] ?? '')
  if (other.from - one.from > indent * other.size && !(hanging && lower)) return hanging && !isDone
  return !(isItem && (isDone || indented))
}

const linesOf = (block: Block): { readonly lines: Line[]; readonly inTable: readonly boolean[] } => {
  const rows = block.rows.flatMap(withWideCells)
  const leading = leadingOf(rows)
  return {
    lines: rows.map((row) => ({ row, block, leading })),
    inTable: block.single ? [] : tableRows(rows),
  }
}

/** Paragraphs of all blocks in their order; a table's rows each for itself. */
export const paragraphsOf = (blocks: readonly Block[]): Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let current: Open | null = null
  for (const block of blocks) {
    const { lines, inTable } = linesOf(block)
    let table: Row[] = []
    lines.forEach((line, at) => {
      if (inTable[at]) {
        if (current) paragraphs.push(closed(current))
        current = null
        table.push(line.row)
        if (inTable[at + 1]) return
        for (const text of tableLines(table))
          paragraphs.push({ text, page: block.page, size: line.row.size, table: true })
        table = []
      } else if (current && goesOn(current, line)) add(current, line)
      else {
        if (current) paragraphs.push(closed(current))
        current = open(line)
      }
    })
  }
  if (current) paragraphs.push(closed(current))
  return paragraphs
}
