import type { BrowserContext, Page, Worker } from 'playwright-core'
import { openBrowserWithExtension } from '../browser.ts'
import { builtExtension } from './build.ts'
import { openPopup, openSidePanel, type Popup } from './popup.ts'

/** A browser with the clipper in it, as a person uses it. */
export interface Clipper {
  /** The background worker that runs now. */
  worker(): Worker
  /** The one tab that `visit` and `popup` are about. */
  readonly tab: Page
  /** Goes to a page in it. */
  visit(url: string): Promise<void>
  /** Clicks the toolbar button over that page. */
  popup(): Promise<Popup>
  /** Opens the browser's side panel over that page, by the button in the popup. */
  sidePanel(): Promise<Popup>
  /** Opens one of the extension's own pages in a tab: `options.html`, `tabs/queue.html`. */
  open(page: string): Promise<Page>
  options(): Promise<Page>
  /** Opens a pairing link as a person does, and confirms. */
  pair(link: string, address: string): Promise<void>
  openPage(): Promise<Page>
  /** Ends the background worker, as the browser does when memory is short. */
  killWorker(): Promise<void>
  close(): Promise<void>
}

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))

/** @param profile the browser's folder: the same one again is the same browser, opened again */
export async function openClipper(profile: string): Promise<Clipper> {
  const context = await openBrowserWithExtension(builtExtension, profile)
  const worker = await workerOf(context)
  const id = new URL(worker.url()).host
  const tab = context.pages()[0] ?? (await context.newPage())
  const open = async (path: string) => {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${id}/${path}`)
    return page
  }
  const popup = async () => {
    await tab.bringToFront()
    return openPopup(context, id, tab.url())
  }
  return {
    worker: () => context.serviceWorkers().find((running) => running.url().includes(id)) ?? worker,
    tab,
    visit: async (url) => {
      await tab.goto(url)
    },
    popup,
    sidePanel: async () => openSidePanel(context, id, await popup()),
    open,
    options: () => open('options.html'),
    pair: async (link, address) => {
      const page = await context.newPage()
      await page.goto(link)
      await page.waitForURL(/tabs\/pair\.html/)
      await page.locator('button.primary').click()
      await page.locator('.notice', { hasText: address }).waitFor()
      await page.close()
    },
    openPage: () => context.newPage(),
    killWorker: async () => {
      const session = await context.browser()?.newBrowserCDPSession()
      const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] }
      const own = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))
      if (!session || !own) throw new Error('the worker is not running')
      await session.send('Target.closeTarget', { targetId: own.targetId })
    },
    close: () => context.close(),
  }
}
