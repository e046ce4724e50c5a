import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../server/src/app.ts'
import { extract } from '../../server/src/extract.ts'
import { findUnits } from '../../server/src/routes/units.ts'
import { openStore, type Store } from '../../server/src/store/index.ts'
import { canonicalUrl } from '../../shared/url/canonical.ts'
import { placeReports } from '../unit/web/place-sample.ts'
import { fill } from '../unit/web/sample.ts'
import { browserTimeout, openBrowser } from './browser.ts'
import { type Listening, listen, settings } from './listening.ts'

let store: Store
let service: Listening
let browser: Browser
let axe: string
const complaints: string[] = []

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  store = await openStore({ memory: true })
  await fill(store, placeReports())
  service = await listen(createApp({ store, extract, searchUnits: findUnits, canonicalUrl, settings }))
  browser = await openBrowser()
}, browserTimeout)

afterAll(async () => {
  await browser?.close()
  service?.close()
  await store?.close()
})

afterEach(() => {
  expect(complaints.splice(0)).toEqual([])
})

/** A page that tells of every refused style or file. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: service.base, ...options })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(path)
  return page
}

const barriers = async (page: Page): Promise<string[]> => {
  // Evaluated, not added as an element: the pages' own policy lets no script in.
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

const paths = [
  '/places',
  '/places?map=63&q=kỳ lạc&at=2024-01-01',
  '/places/18838',
  '/places/18838?at=2022-05-02',
  '/places/23368?at=2024-01-01',
  '/places/436?at=2026-01-01',
  '/places/42',
]

describe.each([360, 1280])('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)(
    'every page of places fits and can be read in the %s',
    async (colorScheme) => {
      const page = await open('/places', { colorScheme, viewport: { width, height: 740 } })
      for (const path of paths) {
        await page.goto(path)
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(overflow, path).toBeLessThanOrEqual(0)
        expect(await barriers(page), path).toEqual([])
      }
      await page.context().close()
    },
    120_000,
  )
})

describe('the map', () => {
  it('leads by keyboard, without scripts, to the province that it names', async () => {
    const page = await open('/places?map=63', { javaScriptEnabled: false })
    const province = page.locator('.map a[aria-label^="tỉnh Kon Tum"]')
    await province.focus()
    const outline = await province.locator('path').evaluate((path) => getComputedStyle(path).strokeWidth)
    expect(Number.parseFloat(outline)).toBeGreaterThan(3)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/places\/62\?at=2025-06-30/)
    expect(await page.locator('h1').textContent()).toBe('Tỉnh Kon Tum')
    await page.context().close()
  })

  it.each([360, 1280])('shows Hoàng Sa and Trường Sa with their names at %i pixels', async (width) => {
    const page = await open('/places', { viewport: { width, height: 740 } })
    const map = await page.locator('.map').boundingBox()
    const [right, bottom] = [(map?.x ?? 0) + (map?.width ?? 0), (map?.y ?? 0) + (map?.height ?? 0)]
    for (const name of ['Hoàng Sa', 'Trường Sa']) {
      const label = page.locator('.map .label', { hasText: name })
      const box = await label.boundingBox()
      expect(box?.height).toBeGreaterThan(18)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(right)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom)
    }
    await page.locator('.map a[aria-label*="Khánh Hòa"] .sea').click()
    await page.waitForURL(/\/places\/56/)
    await page.context().close()
  })

  it('changes to the other one and back', async () => {
    const page = await open('/places')
    await page.getByRole('link', { name: /^63/ }).click()
    await page.waitForURL(/map=63/)
    expect(await page.locator('.map a').count()).toBe(63)
    await page.getByRole('link', { name: /^34/ }).click()
    await page.waitForURL(/\/places$/)
    expect(await page.locator('.map a').count()).toBe(34)
    await page.context().close()
  })
})

describe('a place', () => {
  it('is found by its name without marks and shown on another day', async () => {
    const page = await open('/places')
    await page.getByLabel('Tên hoặc mã').fill('ky lac')
    await page.keyboard.press('Enter')
    await page.locator('.found a').first().click()
    await page.waitForURL(/\/places\/18838/)
    await page.getByLabel('Bản đồ hành chính ngày').fill('2018-05-02')
    await page.getByRole('button', { name: 'Xem' }).click()
    await page.waitForURL(/at=2018-05-02/)
    expect(await page.locator('h1').textContent()).toBe('Xã Kỳ Lâm')
    await page.locator('.timeline .successor a', { hasText: 'Lâm Hợp' }).click()
    await page.waitForURL(/at=2025-06-30/)
    expect(await page.locator('h1').textContent()).toBe('Xã Lâm Hợp')
    await page.context().close()
  })

  it('leads from its figure to the sentence, and from there back', async () => {
    const page = await open('/places/18838')
    await page.locator('.figures td a', { hasText: '11/19' }).click()
    await page.waitForURL(/#fact-/)
    expect(await page.locator('mark:target').textContent()).toContain('criteria_met năm 2020 là 11')
    await page.locator('.card .subject a').first().click()
    await page.waitForURL(/\/places\/18850\?at=2021-05-02/)
    await page.context().close()
  })
})
