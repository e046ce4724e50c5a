/// <reference types="chrome" />
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { browserTimeout } from './browser.ts'
import { type Clipper, openClipper } from './extension/browser-with-clipper.ts'
import { buildExtension } from './extension/build.ts'
import type { Story } from './extension/news-page.ts'
import { type NewsSite, openNewsSite } from './extension/news-site.ts'
import { findNoFlaw } from './extension/pictures.ts'
import { createService, type Service } from './extension/service.ts'
import { changedStory, criteriaStory, povertyStory } from './extension/stories.ts'

// The machine may be busy with the other suites: each step is waited for, none is timed.
vi.setConfig({ testTimeout: 150_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tin-lang-panel-'))
const patience = { timeout: 45_000 }

let service: Service
let site: NewsSite
let clipper: Clipper
/** A panel of its own window, which the tests look into; the browser's own shows the same page. */
let panel: Page

const inWorker = <T, A>(work: (given: A) => Promise<T>, given: A): Promise<T> =>
  clipper.worker().evaluate(work as never, given as never) as Promise<T>

const tabId = (url: string) =>
  inWorker(async (wanted) => {
    const tabs = await chrome.tabs.query({})
    return tabs.find((tab) => tab.url === wanted)?.id ?? tabs.find((tab) => tab.active)?.id ?? -1
  }, url)

const openPanel = async (url: string) => {
  await clipper.visit(url)
  panel = await clipper.open(`sidepanel.html?tab=${await tabId(url)}`)
  await panel.setViewportSize({ width: 360, height: 800 })
}

const panelOver = async (path: string, story: Story) => {
  site.publish(path, story)
  await openPanel(site.address + path)
}

/** Whatever it shows: at 320 pixels, and at twice the size in a panel of the usual width. */
const isSound = (state: string) => findNoFlaw(panel, state, [320, 200])

const button = (name: string | RegExp) => panel.getByRole('button', { name })
const says = (text: string | RegExp) => panel.getByText(text).first().waitFor(patience)
const card = (words: string): Locator => panel.locator('.fact', { hasText: words })

/** The words that are marked in the page, by the name of the mark. */
const marked = (name: 'tin-lang-fact' | 'tin-lang-chosen', frame: Pick<Page, 'evaluate'> = clipper.tab) =>
  frame.evaluate((mark) => [...(CSS.highlights.get(mark) ?? [])].map((range) => range.toString()), name)

const chosenIs = (words: string) =>
  expect.poll(async () => (await marked('tin-lang-chosen')).join(''), patience).toBe(words)

const held = async (): Promise<number> => {
  const response = await fetch(`${service.address}/api/articles`)
  return ((await response.json()) as { total: number }).total
}

const factIn = async (quote: string) => {
  const response = await fetch(`${service.address}/api/facts?limit=500`)
  const { facts } = (await response.json()) as {
    facts: {
      id: string
      evidence: { text: string }
      value: number
      review: { review: string; version: number }
    }[]
  }
  const found = facts.find(({ evidence }) => evidence.text.includes(quote))
  if (!found) throw new Error(`no fact says ${quote}`)
  return found
}

beforeAll(async () => {
  await buildExtension()
  service = await createService(join(folder, 'data'))
  site = await openNewsSite()
  const link = await service.start()
  clipper = await openClipper(join(folder, 'profile'))
  await clipper.pair(link, service.address)
  await inWorker(() => chrome.storage.local.set({ language: 'vi' }), null)
}, browserTimeout)

afterAll(async () => {
  await clipper?.close()
  await service?.kill()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

const met = 'xã Nậm Có đạt 12/19 tiêu chí'
const also = 'xã Púng Luông đạt 15/19 tiêu chí'

describe('a page that is not kept', () => {
  it('is not read before a person wants it', async () => {
    await panelOver('/tin/1', criteriaStory)
    await says('Chưa có trong dịch vụ.')
    expect(await panel.locator('.fact').count()).toBe(0)
    await isSound('before')
  })

  it('is shown with its facts, places and checks, and not kept', async () => {
    await button('Đọc thử').click()
    await says('Bản đọc thử: chưa lưu gì cả.')
    const text = await panel.locator('main').innerText()
    for (const words of [met, also, '38,6%', '41,5 tỷ đồng', 'Khớp:']) expect(text).toContain(words)
    await panel.getByText(/^Địa phương \(\d+\)$/).click()
    await panel.locator('.places', { hasText: 'Yên Bái' }).getByText('mã').first().waitFor(patience)
    expect(await held()).toBe(0)
  })

  it('has its facts marked, each in its words, and nothing written into it', async () => {
    await says(/Tô sáng (\d+)\/\1 số liệu/)
    expect(await marked('tin-lang-fact')).toEqual(expect.arrayContaining([met, also]))
    const before = await (await fetch(`${site.address}/tin/1`)).text()
    const now = await clipper.tab.evaluate(() => document.documentElement.outerHTML)
    expect(now.length).toBeLessThanOrEqual(before.length)
    expect(now).not.toContain('tin-lang')
  })

  it('leads from a card to the words', async () => {
    await clipper.tab.setViewportSize({ width: 700, height: 220 })
    await card(met).locator('button.show').click()
    await chosenIs(met)
    expect(await card(met).locator('button.show').getAttribute('aria-current')).toBe('true')
    await panel.keyboard.press('ArrowDown')
    await panel.keyboard.press('Enter')
    await chosenIs(also)
    const seen = () =>
      clipper.tab.evaluate(() => {
        const [range] = CSS.highlights.get('tin-lang-chosen') ?? []
        const box = (range as Range | undefined)?.getBoundingClientRect()
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
      })
    await expect.poll(seen, patience).toBe(true)
  })

  it('leads from the words to the card, by a click and by keys', async () => {
    const at = await clipper.tab.evaluate((words) => {
      const range = [...(CSS.highlights.get('tin-lang-fact') ?? [])].find((one) => one.toString() === words)
      const parent = (range as Range | undefined)?.startContainer.parentElement
      parent?.scrollIntoView({ block: 'center' })
      const box = (range as Range).getClientRects()[0]
      return box && { x: box.x + 5, y: box.y + 5 }
    }, met)
    await clipper.tab.bringToFront()
    await clipper.tab.mouse.click(at?.x ?? 0, at?.y ?? 0)
    await chosenIs(met)
    const focused = () => panel.evaluate(() => document.activeElement?.closest('.fact')?.textContent ?? '')
    await expect.poll(focused, patience).toContain(met)
    await clipper.tab.keyboard.press('Alt+Shift+ArrowDown')
    await chosenIs(also)
    await expect.poll(focused, patience).toContain(also)
    await clipper.tab.keyboard.press('Alt+Shift+ArrowUp')
    await chosenIs(met)
  })

  it('is to be saved before its facts are reviewed', async () => {
    await panel.bringToFront()
    await card(met).getByRole('button', { name: 'Chấp nhận' }).click()
    await says('Bài chưa được lưu, nên chưa kiểm duyệt được.')
    await isSound('preview')
    await card(met).getByRole('button', { name: 'Lưu bài này' }).click()
    await says(/^✓ Đã lưu .+ bởi /)
    await says('Nội dung trang không đổi kể từ lần lưu.')
    expect(await held()).toBe(1)
  })

  it('loses its marks when the panel is closed', async () => {
    await panel.close()
    await expect.poll(() => marked('tin-lang-fact'), patience).toEqual([])
  })
})

describe('a kept page', () => {
  it('shows at once when and by whom, and its facts', async () => {
    await openPanel(`${site.address}/tin/1?utm_source=zalo`)
    await says(/^✓ Đã lưu .+ bởi /)
    await card(met).waitFor(patience)
    await says('Nội dung trang không đổi kể từ lần lưu.')
  })

  it('takes a correction, with what it will be, and puts it back', async () => {
    await card(met).getByRole('button', { name: 'Sửa…' }).click()
    const form = panel.getByRole('form', { name: 'Sửa số liệu' })
    await form.getByLabel('Giá trị').fill('mười ba')
    await form.getByText('Không phải là số').waitFor()
    await isSound('correction')
    await form.getByLabel('Giá trị').fill('13')
    await form.getByLabel('Kỳ').fill('quý 2/2023')
    await form.getByLabel('Ghi chú').fill('theo báo cáo')
    await form.getByText('Sẽ là: 13/19 tiêu chí').waitFor()
    await form.getByRole('button', { name: 'Ghi lại' }).click()
    await card(met).getByText('13/19 tiêu chí').waitFor(patience)
    await card(met)
      .getByText(/^đã sửa, .+theo báo cáo/)
      .waitFor()
    expect(await factIn(met)).toMatchObject({ value: 13, review: { review: 'corrected' } })
    await card(met).getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(async () => (await factIn(met)).value, patience).toBe(12)
  })

  it('takes an acceptance and a rejection', async () => {
    await card(also).getByRole('button', { name: 'Chấp nhận' }).click()
    await card(also)
      .getByText(/^đã chấp nhận, /)
      .waitFor(patience)
    const pressed = card(also).getByRole('button', { name: 'Chấp nhận' })
    expect(await pressed.getAttribute('aria-pressed')).toBe('true')
    await card(also).getByRole('button', { name: 'Bác bỏ' }).click()
    await card(also)
      .getByText(/^đã bác bỏ, /)
      .waitFor(patience)
    await card(also).getByRole('button', { name: 'Hoàn tác' }).click()
    await card(also)
      .getByText(/^đã chấp nhận, /)
      .waitFor(patience)
    expect((await factIn(also)).review.review).toBe('accepted')
  })

  it('says that somebody else was first, and shows what they said', async () => {
    const { id, review } = await factIn('38,6%')
    const services = await inWorker(async () => (await chrome.storage.local.get('services')).services, null)
    const [{ token }] = services as [{ token: string }]
    await fetch(`${service.address}/api/facts/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ review: 'rejected', version: review.version }),
    })
    await card('38,6%').getByRole('button', { name: 'Chấp nhận' }).click()
    await card('38,6%').getByText('đã kiểm duyệt trước').waitFor(patience)
    await card('38,6%')
      .getByText(/^đã bác bỏ, /)
      .waitFor(patience)
    expect((await factIn('38,6%')).review.review).toBe('rejected')
  })

  it('says why a review was not taken, and takes it once that is mended', async () => {
    const create = ['server/src/commands/token.ts', 'create', '--name', 'Chỉ lưu', '--scope', 'clip']
    const env = { ...process.env, TINLANG_DATA: join(folder, 'data') }
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', ...create], { cwd: root, env })
    const services = await inWorker(async () => (await chrome.storage.local.get('services')).services, null)
    const accept = card('25%').getByRole('button', { name: 'Chấp nhận' })
    const tokens = [
      ['', 'Trình duyệt này chưa được ghép nối'],
      ['wrong', 'Dịch vụ không nhận mã truy cập này'],
      [(await run).stdout.trim(), 'không có quyền kiểm duyệt (review)'],
    ] as const
    for (const [token, reason] of tokens) {
      const given = [{ address: service.address, token }]
      await inWorker((changed) => chrome.storage.local.set({ services: changed }), given)
      await accept.click()
      await card('25%').getByText(reason).waitFor(patience)
    }
    await inWorker((kept) => chrome.storage.local.set({ services: kept }), services)
    await accept.click()
    await card('25%')
      .getByText(/^đã chấp nhận, /)
      .waitFor(patience)
  })

  it('says what has changed since, and keeps the new version', async () => {
    site.publish('/tin/1', {
      ...changedStory,
      paragraphs: changedStory.paragraphs.map((text) =>
        text.replace('15/19', '16/19').replace(/Tỷ lệ .+25%\./, 'Hết.'),
      ),
    })
    await clipper.tab.reload()
    await says('Nội dung trang đã thay đổi kể từ lần lưu.')
    await card(also.replace('15', '16')).getByText('Trang nay: 16/19 tiêu chí').waitFor(patience)
    await card('11/19').getByText('Mới: chưa có trong bản đã lưu').waitFor(patience)
    await card('25%').getByText('Trang nay không còn số liệu này').waitFor(patience)
    expect(await marked('tin-lang-fact')).toContain(also.replace('15', '16'))
    await isSound('changed since')
    await button('Lưu phiên bản mới').click()
    await says('Nội dung trang không đổi kể từ lần lưu.')
    await card('11/19')
      .getByText('Mới: chưa có')
      .waitFor({ ...patience, state: 'detached' })
  })

  it('says in the popup that it is clipped already', async () => {
    await panel.close()
    await clipper.visit(`${site.address}/tin/1?fbclid=1`)
    const popup = await clipper.popup()
    await popup.waitFor(/Đã lưu .+ bởi /)
    await popup.close()
  })
})

/** Every trick that a page may play on its own words. */
const oddStory: Story = {
  ...povertyStory,
  title: 'Bản tin nhiều khung',
  paragraphs: [
    'Đến nay <b>xã Nậm</b>\n   Có&nbsp;đạt&nbsp;<i>12</i>/19 tiêu&shy; chí, theo báo cáo của huyện Mù Cang Chải, tỉnh Yên Bái.',
    `${'Đến hết năm 2022, xã Púng Luông còn 612 hộ nghèo'.normalize('NFD')}, phần lớn là hộ người Mông ở các bản xa trung tâm.`,
    'Ngoài ra:<div><template shadowrootmode="open"><p>Tỷ lệ hộ nghèo của xã Chế Tạo còn 41,2% vào cuối năm 2022, cao nhất huyện.</p></template></div>',
    '<details><summary>Thêm</summary><p>Cuối năm 2022, tỷ lệ hộ nghèo của xã Kim Nọi còn 21,7%, thấp hơn bình quân.</p></details>',
    '<iframe srcdoc="<p>Năm 2022, xã Lao Chải đạt 9/19 tiêu chí nông thôn mới, tăng 2 tiêu chí so với năm trước.</p>" width="600" height="120"></iframe>',
  ],
}

describe('words that a page plays tricks on', () => {
  it('are found in apart letters, shadow roots and frames', async () => {
    await panelOver('/tin/la', oddStory)
    await button('Đọc thử').click()
    await card('21,7%').getByText('Câu này nằm ở phần đang bị ẩn của trang.').waitFor(patience)
    const words = (await marked('tin-lang-fact')).join(' ')
    expect(words).toMatch(/12\s*\/19 tiêu\u00ad\s+chí/)
    expect(words).toContain('612 hộ nghèo'.normalize('NFD'))
    expect(words).toContain('41,2%')
    const [, frame] = clipper.tab.frames()
    expect(frame && (await marked('tin-lang-fact', frame)).join(' ')).toContain('9/19 tiêu chí')
    await panel.close()
  })
})

describe('the panel beside the tabs', () => {
  /** A name of this machine that no permission of the extension covers. */
  const elsewhere = (path: string) => site.address.replace('127.0.0.1', 'bao.localhost') + path

  it('is about the page whose button was clicked, and marks it', async () => {
    // A frame of a site that nobody has given access to must not keep the page from being marked.
    const foreign = `<iframe src="${elsewhere('/').replace('bao.', 'quang-cao.')}"></iframe>`
    site.publish('/tin/xa', { ...povertyStory, paragraphs: [...povertyStory.paragraphs, foreign] })
    site.publish('/tin/gan', criteriaStory)
    await clipper.visit(elsewhere('/tin/xa'))
    const beside = await clipper.sidePanel()
    await beside.waitFor('Chưa có trong dịch vụ.')
    await beside.click('button.primary')
    await beside.waitFor('31,4%')
    await beside.waitFor(/Tô sáng (\d+)\/\1 số liệu/)
    expect((await marked('tin-lang-fact')).join(' ')).toContain('31,4%')

    // The same site: the browser still gives access, but nobody has asked for anything on this page.
    await clipper.visit(elsewhere('/tin/gan'))
    await beside.waitFor(/Mù Cang Chải dồn sức[\s\S]+Dịch vụ đọc trang này và không giữ lại gì/)
    expect(await beside.text()).not.toContain('Chưa có trong dịch vụ.')

    // Another site: only a click on the button gives access.
    await clipper.visit(elsewhere('/tin/xa').replace('bao.', 'khac.'))
    await beside.waitFor('Trình duyệt chưa cho Tin Làng đọc trang này.')
    const popup = await clipper.popup()
    await popup.waitFor('Lưu bài này')
    await popup.close()
    await beside.waitFor('Chưa có trong dịch vụ.')

    // Another tab in front, and back.
    const other = await clipper.open('options.html')
    await beside.waitFor('Đây là trang riêng của trình duyệt')
    await other.close()
    await clipper.tab.bringToFront()
    await beside.waitFor(/Xã Nậm Có chung tay/)
    await beside.close()
  })
})

describe('looking visited pages up', () => {
  const asked: string[] = []
  let watched: Server

  beforeAll(async () => {
    watched = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://service')
      asked.push(searchParams.get('url') ?? pathname)
      response.setHeader('content-type', 'application/json')
      const url = searchParams.get('url') ?? ''
      const article = {
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
      }
      response.end(JSON.stringify({ url, canonicalUrl: url, clipped: true, article, capturedBy: 'Lan' }))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => watched.once('listening', resolve))
    const { port } = watched.address() as AddressInfo
    const current = `http://127.0.0.1:${port}`
    await inWorker((address) => chrome.storage.local.set({ current: address }), current)
  })

  afterAll(() => {
    watched.closeAllConnections()
    watched.close()
  })

  const badge = (url: string) =>
    inWorker(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted)
      const about = tab?.id === undefined ? {} : { tabId: tab.id }
      return [await chrome.action.getBadgeText(about), await chrome.action.getTitle(about)]
    }, url)

  it('asks for none while the setting is off, and nothing waits for pages', async () => {
    for (const path of ['/tin/1', '/', '/tin/la']) await clipper.visit(site.address + path)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(asked).toEqual([])
    expect(await inWorker(async () => chrome.tabs.onUpdated.hasListeners(), null)).toBe(false)
  })

  it('marks the button where the service has the page, once the setting is on', async () => {
    await inWorker(() => chrome.storage.local.set({ lookups: true }), null)
    const url = `${site.address}/tin/1?utm_source=zalo#cuoi`
    await clipper.visit(url)
    await expect.poll(() => badge(url), patience).toEqual(['✓', expect.stringMatching(/^Đã lưu .+ bởi Lan$/)])
    // What tracks a reader is not passed on.
    expect(asked.at(-1)).toBe(`${site.address}/tin/1`)
  })

  it('stops when it is switched off again', async () => {
    await inWorker(() => chrome.storage.local.set({ lookups: false }), null)
    await expect
      .poll(() => inWorker(async () => chrome.tabs.onUpdated.hasListeners(), null), patience)
      .toBe(false)
    const before = asked.length
    await clipper.visit(`${site.address}/tin/xa`)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(asked.length).toBe(before)
  })
})
