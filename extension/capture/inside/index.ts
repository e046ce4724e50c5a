import { fetchPdf } from './file.ts'
import { pathOf } from './frames.ts'
import { TooLarge } from './output.ts'
import { type FrameReport, type Inside, insideName, type PageReport } from './report.ts'
import { selectedText } from './selection.ts'
import { writeFrame, writePage } from './write.ts'

const pageTypes = ['text/html', 'application/xhtml+xml']

const refuse = (refusal: 'format' | 'large' | 'largeFile') => ({ form: 'none', refusal }) as const

const takenOf = async (page: Document): Promise<PageReport['taken']> => {
  try {
    if (pageTypes.includes(page.contentType)) return { form: 'page', ...writePage(page) }
    if (page.contentType !== 'application/pdf') return refuse('format')
    const base64 = await fetchPdf(page.URL)
    return base64 === null ? refuse('format') : { form: 'pdf', base64 }
  } catch (error) {
    if (error instanceof TooLarge)
      return refuse(page.contentType === 'application/pdf' ? 'largeFile' : 'large')
    throw error
  }
}

const isOfThisSite = (view: Window): boolean => {
  try {
    return view.document !== undefined
  } catch {
    return false
  }
}

const takeFrame = (): FrameReport | null => {
  // The page itself, and what it could read on its own.
  if (window === window.top || isOfThisSite(window.parent)) return null
  const path = pathOf(window)
  if (path === null || !pageTypes.includes(document.contentType)) return null
  try {
    return { path, ...writeFrame(document, path) }
  } catch {
    return null
  }
}

const statusOf = (): number => {
  const [visit] = performance.getEntriesByType('navigation')
  return visit && 'responseStatus' in visit ? Number(visit.responseStatus) : 0
}

const takePage = async (): Promise<PageReport> => ({
  url: location.href,
  title: document.title,
  selection: selectedText(window),
  status: statusOf(),
  taken: await takenOf(document),
})

Object.assign(globalThis, { [insideName]: { takePage, takeFrame } satisfies Inside })
