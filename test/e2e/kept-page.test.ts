import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../server/src/app.ts'
import { extract } from '../../server/src/extract.ts'
import { openStore, type Store } from '../../server/src/store/index.ts'
import { canonicalUrl } from '../../shared/url/canonical.ts'
import { commune } from '../unit/web/sample.ts'
import { browserTimeout, openBrowser } from './browser.ts'
import { type Listening, listen, settings } from './listening.ts'

/** A page that tries whatever a stranger's page could try on the service's own address. */
const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Nguyên bản</title>
<meta http-equiv="refresh" content="0; url=/health">
<style>p { color: rgb(1, 2, 3) }</style>
<script>document.title = 'chạy rồi'</script>
<body onload="document.title = 'chạy rồi'">
<p style="font-weight: 700">Xã Đồng Lạc mới đạt 6/19 tiêu chí.</p>
<img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" onload="document.title = 'chạy rồi'">
<form action="/api/pair" method="post"><button>Gửi</button></form>
<iframe src="/health"></iframe></body></html>`

let store: Store
let service: Listening
let browser: Browser

beforeAll(async () => {
  store = await openStore({ memory: true })
  await store.save(commune(), {
    clientId: 'c1',
    capturedAt: '2024-03-01T08:00:00Z',
    capturedBy: 'lan',
    html,
    selection: null,
    note: null,
    tags: ['hộ nghèo'],
    project: 'Luận văn',
    clipper: 'tin-lang 0.3.0',
  })
  service = await listen(createApp({ store, extract, searchUnits: () => [], canonicalUrl, settings }))
  browser = await openBrowser()
}, browserTimeout)

afterAll(async () => {
  await browser?.close()
  service?.close()
  await store?.close()
})

it('shows a page as it was, and nothing in it runs, is sent or leads away', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: service.base })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`/articles/${commune().article.id}`)
  await page.getByRole('link', { name: 'Xem trang như lúc lưu' }).click()
  await page.waitForURL(/\/page\?sha256=[0-9a-f]{64}$/)
  const look = await page.locator('p').evaluate((element) => {
    const { color, fontWeight } = getComputedStyle(element)
    return { color, fontWeight, origin: self.origin }
  })
  expect(look).toEqual({ color: 'rgb(1, 2, 3)', fontWeight: '700', origin: 'null' })
  const here = page.url()
  await page.getByRole('button', { name: 'Gửi' }).click()
  await page.waitForTimeout(300)
  expect(page.url()).toBe(here)
  expect(await page.title()).toBe('Nguyên bản')
  expect(asked.filter((path) => path === '/health' || path === '/api/pair')).toEqual([])
  await context.close()
})

it('shows a hash short, and hands it out whole', async () => {
  const context = await browser.newContext({
    locale: 'vi-VN',
    baseURL: service.base,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  await page.goto(`/articles/${commune().article.id}`)
  const hash = page.locator('.hash').first()
  const { width = 0 } = (await hash.boundingBox()) ?? {}
  expect(width).toBeLessThan(150)
  await hash.click()
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^[0-9a-f]{64}$/)
  await context.close()
})
