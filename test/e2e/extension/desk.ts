/// <reference types="chrome" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Clipper, openClipper } from './browser-with-clipper.ts'
import { buildExtension } from './build.ts'
import { type NewsSite, openNewsSite } from './news-site.ts'
import { findNoFlaw } from './pictures.ts'
import { createService, type Service } from './service.ts'
import { inWorker } from './worker.ts'

export const patience = { timeout: 45_000 }

type MarkName = 'tin-lang-fact' | 'tin-lang-chosen'

/** The panel in a window of its own, which tests can look into; the browser's own shows the same page. */
export interface Panel {
  readonly page: Page
  button(name: string | RegExp): Locator
  /** The card of the fact that quotes these words. */
  card(words: string): Locator
  /** Waits until it says this. */
  says(text: string | RegExp): Promise<void>
  /** Whatever it shows: at 320 pixels, and at twice the size in a panel of the usual width. */
  isSound(state: string): Promise<void>
}

/** A browser paired with a service, beside a news site; its interface in Vietnamese. */
export interface Desk {
  /** Where the service keeps its data. */
  readonly data: string
  readonly service: Service
  readonly site: NewsSite
  readonly clipper: Clipper
  /** Goes to a page, and opens a panel about it. */
  panel(url: string): Promise<Panel>
  /** The words that are marked in the page, by the name of the mark. */
  marked(name: MarkName, frame?: Pick<Page, 'evaluate'>): Promise<string[]>
  /** Waits until these words are the chosen ones. */
  chosen(words: string): Promise<void>
  /** How many articles the service holds. */
  held(): Promise<number>
  close(): Promise<void>
}

const panelOf = (page: Page): Panel => ({
  page,
  button: (name) => page.getByRole('button', { name }),
  card: (words) => page.locator('.fact', { hasText: words }),
  says: (text) => page.getByText(text).first().waitFor(patience),
  isSound: (state) => findNoFlaw(page, state, [320, 200]),
})

export async function openDesk(): Promise<Desk> {
  await buildExtension()
  const folder = mkdtempSync(join(tmpdir(), 'tin-lang-panel-'))
  const data = join(folder, 'data')
  const service = await createService(data)
  const site = await openNewsSite()
  const link = await service.start()
  const clipper = await openClipper(join(folder, 'profile'))
  await clipper.pair(link, service.address)
  await inWorker(clipper, () => chrome.storage.local.set({ language: 'vi' }), null)

  const tabId = (url: string) =>
    inWorker(
      clipper,
      async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
      url,
    )

  const marked: Desk['marked'] = (name, frame = clipper.tab) =>
    frame.evaluate((mark) => [...(CSS.highlights.get(mark) ?? [])].map((range) => range.toString()), name)

  return {
    data,
    service,
    site,
    clipper,
    panel: async (url) => {
      await clipper.visit(url)
      const page = await clipper.open(`sidepanel.html?tab=${await tabId(url)}`)
      await page.setViewportSize({ width: 360, height: 800 })
      return panelOf(page)
    },
    marked,
    chosen: (words) =>
      expect.poll(async () => (await marked('tin-lang-chosen')).join(''), patience).toBe(words),
    held: async () => {
      const response = await fetch(`${service.address}/api/articles`)
      return ((await response.json()) as { total: number }).total
    },
    close: async () => {
      await clipper.close()
      await service.kill()
      await site.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
