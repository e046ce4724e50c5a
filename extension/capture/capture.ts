import type { Capture } from '../../shared/records/article.ts'
import { pageLimit } from './limit.ts'
import { type RenderedPage, renderedPage } from './page.ts'
import { type Refusal, refusalOf } from './refusal.ts'

const documentTypes = ['text/html', 'application/xhtml+xml']

export type Captured =
  | { readonly ok: true; readonly capture: Capture }
  | { readonly ok: false; readonly refusal: Refusal }

const refuse = (refusal: Refusal) => ({ ok: false, refusal }) as const

/**
 * Takes the page of a tab as it is rendered now. Needs the `activeTab` grant that a click on the extension's
 * button gives for that tab.
 */
export const captureTab = async (tabId: number): Promise<Captured> => {
  let page: RenderedPage | undefined
  try {
    const { url } = await chrome.tabs.get(tabId)
    const refusal = url === undefined ? null : refusalOf(url)
    if (refusal) return refuse(refusal)
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId },
      func: renderedPage,
      args: [pageLimit],
    })
    page = frame?.result ?? undefined
  } catch {
    return refuse('blocked')
  }
  if (!page) return refuse('blocked')
  const unfit = refusalOf(page.url)
  if (unfit) return refuse(unfit)
  if (!documentTypes.includes(page.type)) return refuse('format')
  if (page.html === null) return refuse('large')
  if (page.html === '') return refuse('empty')
  return {
    ok: true,
    capture: {
      url: page.url,
      html: page.html,
      ...(page.title ? { title: page.title } : {}),
      capturedAt: new Date().toISOString(),
      clientId: crypto.randomUUID(),
    },
  }
}
