/** A PDF as the article room reads plain text. */
export interface PdfText {
  /** Paragraphs parted by blank lines, rows of tables by line feeds, their cells by tabs. */
  readonly text: string
  /** As the first page shows it; null where nothing marks one. */
  readonly title: string | null
  /** The day beside the place, as official texts are dated; null where there is none. */
  readonly publishedAt: string | null
}

/** What the thread is given: a file, and how much of it is read at most. */
export interface Task {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly characters: number
}

export type Answer = { readonly read: PdfText } | { readonly error: 'locked' | 'broken' | 'long' }

/** A run of characters as it stands on its page; lengths in points, y downwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  /** Of its baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

export interface Page {
  readonly width: number
  readonly pieces: readonly Piece[]
}

/** Words without a wide gap; baseline, size and font are those of most of its characters. */
export interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly y: number
  readonly size: number
  readonly font: string
}

/** What stands on one line of a page, in cells where wide gaps part it. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly from: number
  readonly to: number
  /** Those of its longest cell. */
  readonly y: number
  readonly size: number
  readonly font: string
}

/** Rows that are read one after the other, between two margins. */
export interface Block {
  readonly page: number
  readonly left: number
  readonly right: number
  /** Each row stands for itself, as in the head of an official text. */
  readonly single: boolean
  readonly rows: readonly Row[]
}

/** A paragraph mended from rows, or one row of a table with tabs between its cells. */
export interface Paragraph {
  readonly text: string
  readonly page: number
  readonly size: number
  readonly table: boolean
}

export const textOf = (row: Row): string => row.cells.map(({ text }) => text).join(' ')
