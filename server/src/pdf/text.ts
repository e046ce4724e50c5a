import { dayOf } from '../article/official.ts'
import { withoutFurniture } from './furniture.ts'
import { blocksOf } from './official.ts'
import { paragraphsOf } from './paragraphs.ts'
import { rowsOf } from './rows.ts'
import { titleOf } from './title.ts'
import type { Page, PdfText } from './types.ts'

/** Text, title and day of what stands on pages. Pure. */
export const textOfPages = (pages: readonly Page[]): PdfText => {
  const blocks = withoutFurniture(pages.map(rowsOf)).flatMap((rows, page) =>
    blocksOf(rows, page, pages[page]?.width ?? 0),
  )
  const found = paragraphsOf(blocks)
  const title = titleOf(found)
  const paragraphs = title
    ? found.toSpliced(title.from, title.to - title.from, {
        text: title.text,
        page: 0,
        size: 0,
        table: false,
      })
    : found
  const lines = paragraphs.map(({ text, table }, at) => {
    const goesOn = table && paragraphs[at + 1]?.table
    return `${text}${goesOn ? '\n' : '\n\n'}`
  })
  const days = paragraphs.flatMap(({ text }) => dayOf(text) ?? [])
  return {
    text: lines.join('').trim().normalize('NFC'),
    title: title?.text.normalize('NFC') ?? null,
    publishedAt: days[0] ?? null,
  }
}
