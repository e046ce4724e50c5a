/// <reference types="chrome" />
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { browserTimeout } from './browser.ts'
import { type Clipper, openClipper } from './extension/browser-with-clipper.ts'
import { buildExtension } from './extension/build.ts'
import { type NewsSite, openNewsSite } from './extension/news-site.ts'
import { criteriaStory, povertyStory } from './extension/stories.ts'
import { inWorker } from './extension/worker.ts'

// The machine may be busy with the other suites: each step is waited for, none is timed.
vi.setConfig({ testTimeout: 150_000 })

const folder = mkdtempSync(join(tmpdir(), 'tin-lang-visits-'))
const patience = { timeout: 45_000 }
/** The pages that the service was asked for. */
const asked: string[] = []

/** What stands in the place of the service, has every page, and notes what it is asked for. */
const answer = (url: string) => ({
  url,
  canonicalUrl: url,
  clipped: true,
  capturedBy: 'Lan',
  article: {
    id: 'a',
    url,
    canonicalUrl: url,
    site: null,
    title: null,
    author: null,
    publishedAt: null,
    capturedAt: '2024-03-12T08:00:00Z',
    lead: null,
    sha256: '',
    facts: 3,
    versions: 1,
  },
})

let watched: Server
let site: NewsSite
let clipper: Clipper

beforeAll(async () => {
  await buildExtension()
  watched = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://service')
    const url = searchParams.get('url')
    asked.push(url ?? pathname)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(url ?? '')))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => watched.once('listening', resolve))
  site = await openNewsSite()
  site.publish('/tin/1', criteriaStory)
  site.publish('/tin/2', povertyStory)
  clipper = await openClipper(join(folder, 'profile'))
  const { port } = watched.address() as AddressInfo
  await inWorker(clipper, (given) => chrome.storage.local.set(given), {
    current: `http://127.0.0.1:${port}`,
    language: 'vi',
  })
  // The first page of the extension has opened in front of it.
  await clipper.tab.bringToFront()
}, browserTimeout)

afterAll(async () => {
  await clipper?.close()
  await site?.close()
  watched?.closeAllConnections()
  watched?.close()
  rmSync(folder, { recursive: true, force: true })
})

const set = (lookups: boolean) =>
  inWorker(clipper, (on) => chrome.storage.local.set({ lookups: on }), lookups)
const listens = () => inWorker(clipper, async () => chrome.tabs.onUpdated.hasListeners(), null)
/** Nothing happens: there is nothing to wait for but time. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1000))

const badge = (url: string) =>
  inWorker(
    clipper,
    async (wanted) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted)
      const about = tab?.id === undefined ? {} : { tabId: tab.id }
      return [await chrome.action.getBadgeText(about), await chrome.action.getTitle(about)]
    },
    url,
  )

it('asks for no page while the setting is off, and listens to none', async () => {
  for (const path of ['/tin/1', '/', '/tin/2']) await clipper.visit(site.address + path)
  await aWhile()
  expect(asked).toEqual([])
  expect(await listens()).toBe(false)
})

it('marks the button where the service has the page, once the setting is on', async () => {
  await set(true)
  const url = `${site.address}/tin/1?utm_source=zalo#cuoi`
  await clipper.visit(url)
  await expect.poll(() => badge(url), patience).toEqual(['✓', expect.stringMatching(/^Đã lưu .+ bởi Lan$/)])
  // What tracks a reader is not passed on.
  expect(asked.at(-1)).toBe(`${site.address}/tin/1`)
})

it('goes on after the worker was ended', async () => {
  await clipper.killWorker()
  const url = `${site.address}/tin/2`
  await clipper.visit(url)
  await expect.poll(async () => (await badge(url))[0], patience).toBe('✓')
})

it('stops when it is switched off again', async () => {
  await set(false)
  await expect.poll(listens, patience).toBe(false)
  const before = asked.length
  await clipper.visit(`${site.address}/tin/1`)
  await aWhile()
  expect(asked.length).toBe(before)
})
