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
import { fill } from '../unit/web/sample.ts'
import { browserTimeout, openBrowser } from './browser.ts'
import { type Listening, listen, settings } from './listening.ts'

let store: Store
let service: Listening
let browser: Browser
let axe: string
let token: string
const complaints: string[] = []

/** Two articles of one site, of a name that many communes bore. */
const [first, second] = ['2024-07-01', '2024-10-04'].map((publishedAt) => {
  const reading = extract({
    url: `https://tin.example/${publishedAt}.html`,
    title: 'Các xã về đích nông thôn mới',
    publishedAt,
    text: 'Đến hết tháng 6, xã Tân Lập đạt 14/19 tiêu chí.\nTỷ lệ hộ nghèo của xã Tân Lập còn 5,2%.',
  })
  return { ...reading, article: { ...reading.article, site: 'tin.example' } }
})
const pathOf = (reading = first) => `/articles/${reading?.article.id}`

/** A page as it came, so that the service can say how it was read. */
const html = `<html><head><title>Xã Kỳ Lạc họp</title></head><body><nav><a href="/">Trang chủ</a></nav><article>
  <h1>Xã Kỳ Lạc họp bàn về nông thôn mới</h1><p>Sáng 5/1/2026, UBND xã Kỳ Lạc, tỉnh Hà Tĩnh họp bàn việc năm mới.</p>
  <p>Đến nay xã Lâm Hợp cũ đạt 14/19 tiêu chí; tỷ lệ hộ nghèo của xã Kỳ Lạc còn 5,2%, giảm 2% so với năm trước.</p>
  <p>Trong các xã cũ của huyện Kỳ Anh, xã Kỳ Lâm và xã Kỳ Hợp đã nhập thành xã Lâm Hợp từ năm 2020.</p></article>
  <footer>Bản quyền thuộc về trang tin</footer></body></html>`
const read = extract({ html, url: 'https://tin.example/ky-lac.html', publishedAt: '2026-01-05' })

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  store = await openStore({ memory: true })
  token = await store.createToken('thu', ['review'])
  if (first && second) await fill(store, [first, second])
  await store.save(read, {
    ...{ clientId: 'c', capturedAt: '2026-01-06T02:00:00.000Z', capturedBy: 'lan', html },
    ...{ selection: null, note: null, tags: [] },
  })
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

/** A page that tells of every refused style or file; of refused writes the browser says so itself. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: service.base, ...options })
  const page = await context.newPage()
  page.on('console', (message) => {
    const isRefusal = /status of (401|409)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isRefusal) complaints.push(message.text())
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

const said = (page: Page) => page.locator('.settle output')

describe('a place that nobody can tell', () => {
  it('is settled by keyboard, and its facts take the code over', async () => {
    const page = await open(pathOf())
    const late = await open(pathOf())
    const before = await page.locator('.card').evaluateAll((cards) => cards.map(({ id }) => id))
    const candidate = page.locator('.settle input[type=radio]').first()
    await candidate.focus()
    await page.keyboard.press('ArrowDown')
    const chosen = await page.locator('.settle input:checked').getAttribute('value')
    await page.locator('.settle input[name=token]').focus()
    await page.keyboard.type('not-a-token')
    await page.keyboard.press('Enter')
    await said(page).getByText('không có quyền').waitFor()
    await page.locator('.settle input[name=token]').fill(token)
    await page.keyboard.press('Enter')
    await said(page).getByText('Đã lưu').waitFor()
    await page.reload()
    expect(await page.locator('.card').evaluateAll((cards) => cards.map(({ id }) => id))).toEqual(before)
    for (const card of await page.locator('.card').all()) {
      expect(await card.locator('.subject a').getAttribute('href')).toBe(`/places/${chosen}?at=2024-07-01`)
      expect(await card.locator('.details').textContent()).toContain('nơi do thu xác định')
    }
    expect(await page.locator('.settle input:checked').getAttribute('value')).toBe(chosen)
    expect(await page.locator('.places td.code').first().textContent()).toBe(chosen)

    await late.locator('.settle input[type=radio]').nth(2).check()
    await late.locator('.settle input[name=token]').fill(token)
    await late.locator('.settle button').click()
    await said(late).getByText('Người khác vừa chọn').waitFor()
    await late.reload()
    expect(await late.locator('.settle input:checked').getAttribute('value')).toBe(chosen)
    await page.context().close()
    await late.context().close()
  })

  it('is offered in the next article of the site, where nothing is chosen', async () => {
    const page = await open(pathOf(second))
    const offered = page.locator('.settle li', { has: page.locator('.badge') })
    expect(await offered.count()).toBe(1)
    expect(await offered.locator('.badge').textContent()).toBe('đã chọn trong 1 bài khác của trang báo này')
    expect(await page.locator('.settle input:checked').count()).toBe(0)
    expect(await page.locator('.card .subject a').count()).toBe(0)
    expect(await page.locator('.places td.code').first().textContent()).toBe('')
    await page.context().close()
  })
})

describe.each([360, 1280])('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)(
    'places of an article and the way its page was read fit and can be read in the %s',
    async (colorScheme) => {
      const page = await open(pathOf(second), { colorScheme, viewport: { width, height: 740 } })
      const kept = `/articles/${read.article.id}`
      for (const path of [pathOf(), pathOf(second), kept, `${kept}/reading`]) {
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
