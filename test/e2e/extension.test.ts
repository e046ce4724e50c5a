import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { browserTimeout } from './browser.ts'
import { type Clipper, openClipper } from './extension/browser-with-clipper.ts'
import { buildExtension } from './extension/build.ts'
import type { Story } from './extension/news-page.ts'
import { type NewsSite, openNewsSite } from './extension/news-site.ts'
import type { Popup } from './extension/popup.ts'
import { createService, type Service } from './extension/service.ts'
import { changedStory, criteriaStory, povertyStory, roadStory, waterStory } from './extension/stories.ts'

// The machine may be busy with the other suites: each step is waited for, none is timed.
vi.setConfig({ testTimeout: 150_000 })

const folder = mkdtempSync(join(tmpdir(), 'tin-lang-clip-'))
const profile = join(folder, 'profile')

let service: Service
let site: NewsSite
let clipper: Clipper

const csv = async (): Promise<string> => (await fetch(`${service.address}/api/facts.csv`)).text()

/** How many articles with this title the service holds. */
const held = async (title: string): Promise<number> => {
  const response = await fetch(`${service.address}/api/articles?limit=200`)
  const { articles } = (await response.json()) as { articles: { title: string }[] }
  return articles.filter((article) => article.title === title).length
}

const untilHeld = (title: string) =>
  expect.poll(() => held(title).catch(() => 0), { timeout: 45_000 }).toBe(1)

const visit = async (path: string, story: Story) => {
  site.publish(path, story)
  await clipper.visit(site.address + path)
}

const clip = async (): Promise<Popup> => {
  const popup = await clipper.popup()
  await popup.click('button.clip')
  return popup
}

const speakVietnamese = async () => {
  const options = await clipper.options()
  await options.getByLabel('Tiếng Việt').check()
  await options.close()
}

const pair = (link: string) => clipper.pair(link, service.address)

beforeAll(async () => {
  await buildExtension()
  service = await createService(join(folder, 'data'))
  site = await openNewsSite()
  const link = await service.start()
  clipper = await openClipper(profile)
  await speakVietnamese()
  await pair(link)
}, browserTimeout)

afterAll(async () => {
  await clipper?.close()
  await service?.kill()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('one click on a local news page', () => {
  const quotes = [/12\/19 tiêu chí/, /15\/19 tiêu chí/, /38,6%/, /41 tỷ 500 triệu đồng/]

  it('shows the facts that were read, each with its quote', async () => {
    await visit('/tin/nong-thon-moi', criteriaStory)
    const popup = await clip()
    const text = await popup.waitFor(/Đọc được \d+ số liệu/)
    expect(text).toContain('Bài đã được lưu.')
    for (const quote of quotes) expect(text).toMatch(quote)
    expect(text).toContain('41,5 tỷ đồng')
    expect(text).toContain('xã Nậm Có')
    expect(text).not.toContain('5,5%')
    const count = Number(/Đọc được (\d+)/.exec(text)?.[1])
    expect(await popup.evaluate('document.querySelectorAll(".fact").length')).toBe(count)
    const badges =
      'chrome.tabs.query({}).then(tabs => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))'
    expect(await clipper.worker().evaluate(badges)).toContain(String(count))
    await popup.close()
  })

  it('puts them into the search page and into the CSV', async () => {
    const page = await clipper.openPage()
    await page.goto(`${service.address}/`)
    const text = await page.locator('body').textContent()
    const rows = await csv()
    for (const quote of quotes) {
      expect(text).toMatch(quote)
      expect(rows).toMatch(quote)
    }
    await page.close()
  })

  it('leads from a fact to its words in the article', async () => {
    const popup = await clipper.popup()
    await popup.waitFor('Mở bài trong Tin Làng')
    const href = await popup.evaluate<string>('document.querySelector(".fact a").href')
    const quote = await popup.evaluate<string>('document.querySelector(".fact a").innerText')
    await popup.close()
    const page = await clipper.openPage()
    expect((await page.goto(href))?.status()).toBe(200)
    expect(
      await page
        .locator(`[id="${new URL(href).hash.slice(1)}"]`)
        .first()
        .textContent(),
    ).toContain(quote)
    await page.close()
  })

  it('says at the second click that it is already there', async () => {
    const before = await csv()
    const popup = await clip()
    await popup.waitFor('Bài này đã có từ trước, không có gì thay đổi.')
    await popup.close()
    expect(await held(criteriaStory.title)).toBe(1)
    expect(await csv()).toBe(before)
  })

  it('keeps a changed text as a new version of the same article', async () => {
    await visit('/tin/nong-thon-moi', changedStory)
    const popup = await clip()
    expect(await popup.waitFor('đã lưu một phiên bản mới')).toContain('11/19 tiêu chí')
    await popup.close()
    expect(await held(criteriaStory.title)).toBe(1)
  })
})

it('what was clipped is still there after the service was killed', async () => {
  const before = await csv()
  await service.kill()
  await service.start()
  expect(await csv()).toBe(before)
})

describe('no clip is lost', () => {
  it('where the service is down: it says so, and sends once it is back', async () => {
    await service.kill()
    await visit('/tin/giam-ngheo', povertyStory)
    const popup = await clip()
    const text = await popup.waitFor('Không kết nối được với')
    expect(text).toContain('Đã giữ trên máy này')
    expect(text).toContain(service.address)
    expect(text).toContain('1 bài đang chờ gửi')
    await popup.close()
    await service.start()
    const again = await clipper.popup()
    await again.waitFor(/Đọc được \d+ số liệu/)
    expect(await again.text()).not.toContain('đang chờ gửi')
    await again.close()
    expect(await held(povertyStory.title)).toBe(1)
  })

  it('where the browser is closed before it was sent: it sends when it is opened again', async () => {
    await service.kill()
    await visit('/tin/duong-ban', roadStory)
    const popup = await clip()
    await popup.waitFor('Không kết nối được với')
    await clipper.close()
    await service.start()
    clipper = await openClipper(profile)
    await untilHeld(roadStory.title)
  })

  it('where the worker is killed while it sends, the popup closed already', async () => {
    await visit('/tin/nuoc-sach', waterStory)
    service.pause()
    const popup = await clip()
    await popup.waitFor('Đang gửi…')
    await popup.close()
    await clipper.killWorker()
    service.resume()
    const again = await clipper.popup()
    await again.waitFor(/Đọc được \d+ số liệu/)
    await again.close()
    expect(await held(waterStory.title)).toBe(1)
  })

  it('where the token is wrong: it says so, and sends once the browser is paired again', async () => {
    const options = await clipper.options()
    await options.getByText('Hoặc nhập địa chỉ và mã truy cập').click()
    await options.getByLabel('Mã truy cập').fill('not-the-token')
    await options.getByRole('button', { name: 'Lưu và kiểm tra' }).click()
    await options.getByText('Dịch vụ không nhận mã truy cập này').waitFor()
    await options.close()
    const story = { ...povertyStory, title: 'Bản tin của người không có mã' }
    await visit('/tin/ma-sai', story)
    const popup = await clip()
    const text = await popup.waitFor('Dịch vụ không nhận mã truy cập này')
    expect(text).toContain('Bài vẫn được giữ trên máy này.')
    await popup.close()
    expect(await held(story.title)).toBe(0)
    await service.kill()
    await pair(await service.start())
    await untilHeld(story.title)
  })
})

describe('what the service cannot read', () => {
  it.each([
    ['/', 'Dịch vụ không tìm thấy bài viết trong trang này'],
    ['/trong', 'Dịch vụ không tìm thấy bài viết trong trang này'],
    ['/12-mb', 'Trang này (12 MB) lớn hơn mức dịch vụ nhận'],
  ])('%s: is named, kept, and dropped only when a person says so', async (path, reason) => {
    await clipper.visit(site.address + path)
    const popup = await clip()
    await popup.waitFor(reason)
    await popup.waitFor('1 bài đang chờ gửi')
    await popup.close()
    const list = await clipper.open('tabs/queue.html')
    await list.getByText(reason).waitFor()
    await list.getByRole('button', { name: 'Bỏ' }).click()
    await list.getByRole('button', { name: 'Bỏ hẳn?' }).click()
    await list.getByText('Không có bài nào đang chờ gửi').waitFor()
    await list.close()
  })

  it.each([
    ['/so-do.svg', 'Đây không phải là trang web hay tệp PDF'],
    ['/20-mb', 'Trang này quá lớn (trên 16 MB)'],
    ['chrome://version', 'Đây là trang riêng của trình duyệt'],
  ])('%s: says why', async (target, reason) => {
    const isOwn = !target.startsWith('/')
    await clipper.visit(isOwn ? target : site.address + target)
    const popup = isOwn ? await clipper.popup() : await clip()
    expect(await popup.waitFor(reason)).not.toContain('đang chờ gửi')
    await popup.close()
  })
})

it('holds no permission beyond the page clicked on and this machine’s service', async () => {
  const granted = 'chrome.permissions.getAll().then(all => [...all.permissions, ...all.origins].sort())'
  expect(await clipper.worker().evaluate(granted)).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'http://127.0.0.1/*',
    'http://127.0.0.1/pair',
    'http://localhost/*',
    'http://localhost/pair',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ])
})
