import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../server/src/app.ts'
import { extract } from '../../server/src/extract.ts'
import { openDesk } from '../../server/src/second-reader/index.ts'
import { openStore, type Store } from '../../server/src/store/index.ts'
import { canonicalUrl } from '../../shared/url/canonical.ts'
import { options, poor, read } from '../unit/second-reader/article.ts'
import { answering, scriptedServer } from '../unit/second-reader/scripted-server.ts'
import { fill } from '../unit/web/sample.ts'
import { browserTimeout, openBrowser } from './browser.ts'
import { type Listening, listen, settings } from './listening.ts'

let store: Store
let service: Listening
let model: Awaited<ReturnType<typeof scriptedServer>>
let desk: ReturnType<typeof openDesk>
let browser: Browser
const reading = read()

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [reading])
  model = await scriptedServer(answering(poor(undefined, { metric: 'near_poverty_rate' })))
  desk = openDesk({ store, reader: options(model.url) })
  service = await listen(createApp({ store, extract, searchUnits: () => [], canonicalUrl, settings, desk }))
  browser = await openBrowser()
}, browserTimeout)

afterAll(async () => {
  await browser?.close()
  service?.close()
  await desk?.stop()
  await model?.close()
  await store?.close()
})

it('a person who may review has an article read by the model, and sees what it read', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: service.base })
  const page = await context.newPage()
  await page.goto(`/articles/${reading.article.id}`)
  const ask = async (token: string) => {
    await page.fill('#reader-token', token)
    await page.click('#ask-reader button')
  }
  await ask('tl_wrong')
  await page.locator('#ask-reader output', { hasText: 'Chưa gửi được' }).waitFor()
  expect(model.received).toHaveLength(0)
  await ask(await store.createToken('reviewer', ['review']))
  await page.locator('#ask-reader output', { hasText: 'Đã xếp hàng' }).waitFor()
  await desk.idle()
  await page.reload()
  expect(await page.locator('.badge.model').allTextContents()).toEqual(['mô hình small'])
  expect(await page.locator('.second-readings').textContent()).toContain('đã đọc')
  expect(page.url()).not.toContain('tl_')
  await context.close()
})
