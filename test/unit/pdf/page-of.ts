import type { Page } from '../../../server/src/pdf/types.ts'
import { type PlacedLine, widthOf } from './pdf-of.ts'

/** The page as pdf.js would tell of it, for tests of what comes after. */
export const pageOf = (lines: readonly PlacedLine[]): Page => ({
  width: 595,
  pieces: lines.map(({ text, x, y, size = 12, bold = false }) => ({
    text,
    x,
    y,
    size,
    width: widthOf(text, size),
    font: bold ? 'bold' : 'regular',
  })),
})

/** A line in the middle of the page. */
export const centred = (text: string, y: number, more: Partial<PlacedLine> = {}): PlacedLine => ({
  text,
  x: (595 - widthOf(text, more.size)) / 2,
  y,
  ...more,
})
