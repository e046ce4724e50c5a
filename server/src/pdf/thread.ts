// A PDF to its text on a thread of its own, so that a file can take neither the service's time nor all of its
// memory: the thread is ended where it goes on for too long.
import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'
import { textOfPages } from './text.ts'
import type { Answer, Page, Piece, Task } from './types.ts'

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** One transformation after another. */
const product = (
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[],
) => [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]

const piecesOf = async (page: PdfPage, transform: readonly number[]): Promise<Piece[]> => {
  const { items } = await page.getTextContent({ disableNormalization: true })
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = product(transform, item.transform)
    // Text that runs up or down the page is a stamp, or names the side of a table.
    if (Math.abs(b) > Math.abs(a)) return []
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName }]
  })
}

const read = async ({ bytes, pages: mostPages, characters }: Task): Promise<Answer> => {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false })
  if (pdf.numPages > mostPages) return { error: 'long' }
  const pages: Page[] = []
  let left = characters
  let failed = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number)
      const { width, transform } = page.getViewport({ scale: 1 })
      const pieces = await piecesOf(page, transform)
      left -= pieces.reduce((sum, { text }) => sum + text.length, 0)
      pages.push({ width, pieces })
      page.cleanup()
    } catch {
      // What one broken page says is lost; the others are read.
      failed++
      pages.push({ width: 0, pieces: [] })
    }
    if (left < 0) return { error: 'long' }
  }
  return failed === pages.length ? { error: 'broken' } : { read: textOfPages(pages) }
}

const answer = await read(workerData as Task).catch((error: unknown): Answer => {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  return { error: isLocked ? 'locked' : 'broken' }
})
parentPort?.postMessage(answer)
