import type { Capture } from '../../shared/records/article.ts'
import { assemble } from './assemble.ts'
import { type Content, pageContent, pdfContent } from './content.ts'
import { framesOf, pageOf } from './inject.ts'
import type { PageReport } from './inside/report.ts'
import { pageLimit } from './limit.ts'
import { type Refusal, refusalOf } from './refusal.ts'

export type Captured =
  /** `status` is the HTTP status that the page came with, 0 where the browser does not say. */
  | { readonly ok: true; readonly capture: Capture; readonly status: number }
  | { readonly ok: false; readonly refusal: Refusal }

const refuse = (refusal: Refusal) => ({ ok: false, refusal }) as const

/** Who clipped, as the service keeps it beside the page. */
const clipper = () => `tin-lang ${chrome.runtime.getManifest().version}`

const contentOf = async (tabId: number, { taken }: PageReport): Promise<Content | Refusal> => {
  if (taken.form === 'none') return taken.refusal
  if (taken.form === 'pdf') return pdfContent(taken.base64)
  const html = assemble(taken, taken.frames.length > 0 ? await framesOf(tabId) : [])
  if (html.length > pageLimit) return 'large'
  return html === '' ? 'empty' : pageContent(html)
}

/**
 * Takes the page of a tab as it is seen now, or the PDF that it shows. Needs the `activeTab` grant that a click on
 * the extension's button, its menu or its shortcut gives for that tab, or a permission for its site.
 */
export const captureTab = async (tabId: number): Promise<Captured> => {
  try {
    const { url } = await chrome.tabs.get(tabId)
    const refusal = url ? refusalOf(url) : null
    if (refusal) return refuse(refusal)
    const page = await pageOf(tabId)
    if (!page) return refuse('blocked')
    const unfit = refusalOf(page.url)
    if (unfit) return refuse(unfit)
    const content = await contentOf(tabId, page)
    if (typeof content === 'string') return refuse(content)
    const capture: Capture = {
      url: page.url,
      ...content,
      ...(page.title ? { title: page.title } : {}),
      ...(page.selection ? { selection: page.selection } : {}),
      capturedAt: new Date().toISOString(),
      clientId: crypto.randomUUID(),
      clipper: clipper(),
    }
    return { ok: true, capture, status: page.status }
  } catch {
    return refuse('blocked')
  }
}
