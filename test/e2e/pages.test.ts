import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../server/src/app.ts'
import { extract } from '../../server/src/extract.ts'
import { findUnits } from '../../server/src/routes/units.ts'
import { openStore, type Store } from '../../server/src/store/index.ts'
import { canonicalUrl } from '../../shared/url/canonical.ts'
import { commune, fill, many } from '../unit/web/sample.ts'
import { browserTimeout, openBrowser } from './browser.ts'
import { type Listening, listen, settings } from './listening.ts'

let store: Store
let service: Listening
let browser: Browser
const complaints: string[] = []
const article = `/articles/${commune().article.id}`
/** One whose facts are the rules' own, so that they can be explained. */
const asRead = extract({
  text: 'Đến cuối năm 2015, xã Tân Hòa đạt 14/19 tiêu chí.\nTỷ lệ hộ nghèo của xã còn 5,2%, giảm 2% so với năm 2014.',
  publishedAt: '2016-01-13',
})

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [commune(), ...many(60), asRead])
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

/** A page that tells of every script error, refused file and request to another machine. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: service.base, ...options })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(service.base)) complaints.push(`asked ${request.url()}`)
  })
  await page.goto(path)
  return page
}

const total = async (page: Page) => Number(await page.locator('#count').getAttribute('data-total'))

const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })

describe('searching', () => {
  it('narrows by words, form and facets, and keeps it all in the URL', async () => {
    const page = await open('/')
    const all = await total(page)
    await page.getByLabel('Từ khóa').fill('tieu chi')
    await page.getByLabel('Xếp theo').selectOption('-value')
    await page.getByRole('button', { name: 'Tìm' }).click()
    await page.waitForURL(/q=tieu/)
    const found = await total(page)
    expect(found).toBeLessThan(all)
    await page.locator('.facet a', { hasText: 'mục tiêu' }).click()
    await page.waitForURL(/status=target/)
    expect(page.url()).toMatch(/q=tieu\+chi&.*sort=-value/)
    expect(await total(page)).toBeLessThan(found)
    expect(await page.getByLabel('Từ khóa').inputValue()).toBe('tieu chi')
    await page.locator('.conditions a', { hasText: 'mục tiêu' }).click()
    await page.waitForURL((url) => !url.search.includes('status'))
    expect(await total(page)).toBe(found)
    await page.context().close()
  })

  it('downloads what it counts', async () => {
    const page = await open('/?status=target')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('CSV').click()])
    expect(download.suggestedFilename()).toBe('tin-lang-facts.csv')
    const text = await readFile(await download.path(), 'utf8')
    expect(text.trimEnd().split('\r\n')).toHaveLength((await total(page)) + 1)
    await page.context().close()
  })

  it('works without scripts', async () => {
    const page = await open('/', { javaScriptEnabled: false })
    await page.getByLabel('Từ khóa').fill('hộ nghèo')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=/)
    expect(await total(page)).toBeGreaterThan(0)
    await page.context().close()
  })

  it('suggests places while one types', async () => {
    const page = await open('/')
    await page.getByLabel('Địa phương').pressSequentially('Mường Hoong', { delay: 10 })
    const option = page.locator('#places option').first()
    await option.waitFor({ state: 'attached' })
    expect(await option.getAttribute('label')).toContain('Mường Hoong')
    await page.context().close()
  })
})

describe('an article', () => {
  it('opens at the words of the fact that was clicked', async () => {
    const page = await open('/?metric=budget_allocated', { viewport: { width: 1280, height: 300 } })
    await page.locator('.result blockquote a').first().click()
    await page.waitForURL(/#fact-/)
    const words = page.locator('mark:target')
    expect(await words.textContent()).toContain('143 tỷ 149 triệu đồng')
    expect(await isInView(page, 'mark:target')).toBe(true)
    await words.locator('.note').click()
    expect(await page.locator('.card:target .figure').textContent()).toBe('143,149 tỷ đồng')
    expect(await isInView(page, '.card:target')).toBe(true)
    await page.context().close()
  })

  it('shows a card beside its paragraph, and below it on a phone', async () => {
    const wide = await open(article, { viewport: { width: 1280, height: 800 } })
    const boxes = async (page: Page) => ({
      text: await page.locator('.row > p').first().boundingBox(),
      card: await page.locator('.card').first().boundingBox(),
    })
    const beside = await boxes(wide)
    expect(beside.card?.x).toBeGreaterThan((beside.text?.x ?? 0) + (beside.text?.width ?? 0))
    await wide.context().close()
    const phone = await open(article, { viewport: { width: 360, height: 740 } })
    const below = await boxes(phone)
    expect(below.card?.y).toBeGreaterThanOrEqual((below.text?.y ?? 0) + (below.text?.height ?? 0))
    await phone.context().close()
  })
})

describe('why a fact was read', () => {
  it.each([360, 1280])('opens by keyboard, without scripts, and stays within %i pixels', async (width) => {
    const page = await open(`/articles/${asRead.article.id}`, {
      javaScriptEnabled: false,
      viewport: { width, height: 740 },
    })
    const why = page.locator('.card details.why').last()
    await why.locator('summary').focus()
    expect(await why.locator('dl').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await why.locator('dl').waitFor({ state: 'visible' })
    expect(await why.locator('.cue q').first().textContent()).toBe('Tỷ lệ hộ nghèo')
    expect(await why.locator('.status').textContent()).toContain('giảm')
    const [card, list] = [
      await page.locator('.card').last().boundingBox(),
      await why.locator('dl').boundingBox(),
    ]
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual((card?.x ?? 0) + (card?.width ?? 0))
    await page.context().close()
  })
})

describe('by keyboard', () => {
  it('skips to the content, searches and opens an article', async () => {
    const page = await open('/')
    await page.keyboard.press('Tab')
    const skip = page.getByText('Đến nội dung chính')
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(await isInView(page, '.skip')).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const focused = () => page.evaluate(() => document.activeElement?.id)
    expect(await focused()).toBe('q')
    await page.keyboard.type('61 hộ')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=61/)
    await page.locator('.result blockquote a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/articles\//)
    await page.context().close()
  })

  it('shows where it is on everything that can be reached', async () => {
    const page = await open('/?metric=poverty_rate')
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const element = document.activeElement
        return element && element !== document.body ? getComputedStyle(element).outlineStyle : 'left the page'
      })
      expect(outline).not.toBe('none')
    }
    await page.context().close()
  })
})

describe('pairing', () => {
  it('shows the link with its code, ready to be copied', async () => {
    const page = await open('/pair#code-of-the-start-1234')
    expect(await page.getByLabel('Đường dẫn ghép nối').inputValue()).toBe(
      `${service.base}/pair#code-of-the-start-1234`,
    )
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Sao chép' }).click()
    await page.getByRole('button', { name: 'Đã sao chép' }).waitFor()
    await page.context().close()
  })

  it('says that an address without a code is not enough', async () => {
    const page = await open('/pair')
    await page.getByText('Địa chỉ này không có mã').waitFor()
    await page.context().close()
  })
})

describe.each([360, 1280])('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)('every page fits and reads well in the %s', async (colorScheme) => {
    const page = await open('/', { colorScheme, viewport: { width, height: 740 } })
    const paths = [
      '/',
      '/?q=hộ nghèo&status=achieved,change',
      article,
      `/articles/${asRead.article.id}`,
      '/articles',
      '/metrics',
      '/docs',
      '/pair',
    ]
    for (const path of paths) {
      await page.goto(path)
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach((details) => {
          details.open = true
        })
      })
      const measured = await page.evaluate(() => {
        const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
        const { color, backgroundColor } = getComputedStyle(document.body)
        const luminance = (of: string) => {
          const [r = 0, g = 0, b = 0] = channels(of).map((c) =>
            c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
          )
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const [ink, ground] = [luminance(color), luminance(backgroundColor)]
        return {
          overflow: document.documentElement.scrollWidth - innerWidth,
          isDark: ground < ink,
          contrast: (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05),
        }
      })
      expect(measured.overflow, path).toBeLessThanOrEqual(0)
      expect(measured.isDark, path).toBe(colorScheme === 'dark')
      expect(measured.contrast, path).toBeGreaterThan(7)
    }
    await page.context().close()
  })
})
