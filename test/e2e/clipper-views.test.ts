import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { browserTimeout } from './browser.ts'
import { type Clipper, openClipper } from './extension/browser-with-clipper.ts'
import { buildExtension } from './extension/build.ts'
import { type FaultProxy, openFaultProxy } from './extension/fault-proxy.ts'
import { type NewsSite, openNewsSite } from './extension/news-site.ts'
import { lookAtPage, lookAtPopup } from './extension/pictures.ts'
import { createService, type Service } from './extension/service.ts'
import { changedStory, criteriaStory, povertyStory, roadStory, waterStory } from './extension/stories.ts'

vi.setConfig({ testTimeout: 150_000 })

const folder = mkdtempSync(join(tmpdir(), 'tin-lang-views-'))

let service: Service
let proxy: FaultProxy
let site: NewsSite
let clipper: Clipper
let link: string

const visit = async (path: string, story: typeof roadStory) => {
  site.publish(path, story)
  await clipper.visit(site.address + path)
}

const speakVietnamese = async () => {
  const options = await clipper.options()
  await options.getByLabel('Tiếng Việt').check()
  await options.close()
}

/** The panel about the tab of the news site, in a tab of its own. */
const openPanel = async (): Promise<Page> => {
  const view = await clipper.open('options.html')
  const [id] = await view.evaluate<number[]>(
    `chrome.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.startsWith(${JSON.stringify(site.address)})).map(({ id }) => id))`,
  )
  await view.close()
  return clipper.open(`sidepanel.html?tab=${id}`)
}

beforeAll(async () => {
  await buildExtension()
  service = await createService(join(folder, 'data'))
  site = await openNewsSite()
  link = await service.start()
  proxy = await openFaultProxy(service.address)
  clipper = await openClipper(join(folder, 'profile'))
  await speakVietnamese()
}, browserTimeout)

afterAll(async () => {
  await clipper?.close()
  await proxy?.close()
  await service?.kill()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('setting up', () => {
  it('begins with a page that says what to do', async () => {
    const page = await clipper.open('tabs/welcome.html')
    await page.getByText('Chào mừng đến với Tin Làng').waitFor()
    await page.getByRole('button', { name: /^Kiểm tra/ }).click()
    await page.locator('.notice.bad').waitFor()
    await lookAtPage(page, 'welcome')
    await page.close()
  })

  it('says over a page that nothing is paired yet', async () => {
    await visit('/tin/duong', roadStory)
    const popup = await clipper.popup()
    await popup.click('button.clip')
    await popup.waitFor('Trình duyệt này chưa được ghép nối')
    await lookAtPopup(popup, 'popup-unpaired')
    await popup.close()
  })

  it('takes one confirmation', async () => {
    const page = await clipper.openPage()
    await page.goto(link.replace(service.address, proxy.address))
    await page.waitForURL(/tabs\/pair\.html/)
    await page.locator('button.primary').waitFor()
    await lookAtPage(page, 'pair')
    await page.locator('button.primary').click()
    await page.getByText(`Đã ghép nối với ${proxy.address}`).waitFor()
    await lookAtPage(page, 'paired')
    await page.close()
  })

  it('can be tested and undone in the settings', async () => {
    const page = await clipper.options()
    await page.getByRole('button', { name: /^Kiểm tra http/ }).click()
    await page.getByText('Kết nối tốt').waitFor()
    await lookAtPage(page, 'options')
    await page.close()
  })
})

describe('clipping', () => {
  it('starts with one action, and what a person adds', async () => {
    await visit('/tin/nong-thon-moi', criteriaStory)
    const popup = await clipper.popup()
    await popup.waitFor('Lưu bài này')
    await lookAtPopup(popup, 'popup-start')
    await popup.click('details summary')
    await popup.click('input[name=project]')
    await popup.type('Luận án Yên Bái')
    await popup.click('input[name=tags]')
    await popup.type('nông thôn mới, vùng cao')
    await popup.click('textarea')
    await popup.type('Đối chiếu với báo cáo của tỉnh')
    await lookAtPopup(popup, 'popup-remarks')
    await popup.close()
  })

  it('keeps the draft of a popup that was closed, and sends it with the page', async () => {
    const popup = await clipper.popup()
    await popup.waitFor('Luận án Yên Bái')
    expect(await popup.evaluate('document.querySelector("textarea").value')).toBe(
      'Đối chiếu với báo cáo của tỉnh',
    )
    await proxy.set('silent')
    await popup.click('button.clip')
    await popup.waitFor('Đang gửi…')
    await lookAtPopup(popup, 'popup-sending')
    await proxy.set('down')
    await popup.waitFor('Không kết nối được với')
    await lookAtPopup(popup, 'popup-unsent')
    await proxy.set('fine')
    await popup.click('.notice button')
    await popup.waitFor(/Đọc được \d+ số liệu/)
    await lookAtPopup(popup, 'popup-read')
    await popup.close()
    const list = await fetch(`${service.address}/api/labels`)
    expect(await list.json()).toMatchObject({
      projects: [{ name: 'Luận án Yên Bái', count: 1 }],
      tags: expect.arrayContaining([{ name: 'vùng cao', count: 1 }]),
    })
  })

  it('says of a page that it was clipped already, when and by whom', async () => {
    await clipper.visit(`${site.address}/tin/nong-thon-moi?utm_source=zalo`)
    const popup = await clipper.popup()
    await popup.waitFor(/Đã lưu .+, bởi Chrome, Linux/)
    await popup.waitFor('Luận án Yên Bái')
    await lookAtPopup(popup, 'popup-known')
    await popup.close()
  })

  it('says why a page cannot be clipped', async () => {
    await clipper.visit('chrome://version')
    const popup = await clipper.popup()
    await popup.waitFor('Đây là trang riêng của trình duyệt')
    await lookAtPopup(popup, 'popup-refused')
    await popup.close()
  })
})

describe('the list of clips', () => {
  it('shows what waits, and why', async () => {
    await proxy.set('down')
    await visit('/tin/giam-ngheo', povertyStory)
    const popup = await clipper.popup()
    await popup.click('button.clip')
    await popup.waitFor('Không kết nối được với')
    await popup.close()
    const page = await clipper.open('tabs/queue.html')
    await page.getByText('Không kết nối được với').waitFor()
    await lookAtPage(page, 'queue')
    await proxy.set('fine')
    await page
      .getByRole('button', { name: /^Gửi lại/ })
      .first()
      .click()
    await page.getByText('Không có bài nào đang chờ gửi').waitFor()
    await lookAtPage(page, 'queue-empty')
    await page.close()
  })
})

describe('the panel', () => {
  it('reads a page before it is kept', async () => {
    await visit('/tin/duong-moi', { ...roadStory, title: 'Con đường mới của vùng cao' })
    const panel = await openPanel()
    await panel.getByRole('button', { name: 'Đọc thử' }).click()
    await panel.locator('.fact').first().waitFor()
    await lookAtPage(panel, 'panel-preview', 400)
    await panel.close()
  })

  it('shows what is kept, and what has changed since', async () => {
    await visit('/tin/nong-thon-moi', changedStory)
    const panel = await openPanel()
    await panel
      .getByRole('button', { name: /So|Đọc/ })
      .first()
      .click()
    await panel
      .getByText(/đã thay đổi|đã đổi|khác/)
      .first()
      .waitFor()
    await lookAtPage(panel, 'panel-changed', 400)
    await panel.close()
  })
})

describe('many pages', () => {
  it('lists the tabs, and the addresses with what became of them', async () => {
    site.publish('/tin/nuoc', waterStory)
    const page = await clipper.open('tabs/batch.html')
    await page.getByText('Các thẻ đang mở').waitFor()
    await page.locator('input[type=checkbox]').first().waitFor()
    await lookAtPage(page, 'batch-tabs')
    await page
      .locator('textarea')
      .first()
      .fill(
        `${site.address}/tin/nuoc\n${site.address}/tin/khong-co\n${site.address}/tin/duong?utm_source=zalo`,
      )
    await page.locator('input[type=number]').fill('1')
    await page.getByRole('button', { name: /^Lưu các trang này/ }).click()
    await page.getByText('Máy chủ trả lời lỗi 404').waitFor({ timeout: 60_000 })
    await expect.poll(() => page.getByText('Đã giữ trên máy này').count(), { timeout: 60_000 }).toBe(2)
    await lookAtPage(page, 'batch-list')
    await page.close()
  })
})

describe('a service that is given up', () => {
  it('is forgotten here, and its token revoked there', async () => {
    const page = await clipper.options()
    const token = await page.evaluate<string>(
      "chrome.storage.local.get('services').then(({ services }) => services[0].token)",
    )
    const mayClip = async () => {
      const answer = await fetch(`${service.address}/api/articles`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: '{}',
      })
      return answer.status !== 401
    }
    expect(await mayClip()).toBe(true)
    await page.getByRole('button', { name: /^Quên/ }).click()
    await page.getByRole('button', { name: 'Quên và thu hồi mã?' }).click()
    await page.getByText(`Đã quên ${proxy.address} và thu hồi mã truy cập.`).waitFor()
    await page.getByText('Trình duyệt này chưa ghép nối với dịch vụ nào.').waitFor()
    expect(await mayClip()).toBe(false)
    await page.close()
  })
})
