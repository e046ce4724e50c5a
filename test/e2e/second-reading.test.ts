import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
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

let store: Store
let server: Server
let model: Awaited<ReturnType<typeof scriptedServer>>
let desk: ReturnType<typeof openDesk>
let browser: Browser
let base = ''
const reading = read()

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [reading])
  model = await scriptedServer(answering(poor(undefined, { metric: 'near_poverty_rate' })))
  desk = openDesk({ store, reader: options(model.url) })
  const settings = { host: '127.0.0.1', port: 0, hosts: [], bodyLimit: 1_000_000 }
  const app = createApp({ store, extract, searchUnits: () => [], canonicalUrl, settings, desk })
  server = await new Promise<Server>((resolve) => {
    const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
      resolve(listening as Server),
    )
  })
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
}, browserTimeout)

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  await desk?.stop()
  await model?.close()
  await store?.close()
})

it('a person who may review has an article read by the model, and sees what it read', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: base })
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
