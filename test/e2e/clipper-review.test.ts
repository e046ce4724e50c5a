/// <reference types="chrome" />
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { browserTimeout } from './browser.ts'
import { type Desk, openDesk, type Panel, patience } from './extension/desk.ts'
import { changedStory, criteriaStory } from './extension/stories.ts'
import { inWorker } from './extension/worker.ts'

// The machine may be busy with the other suites: each step is waited for, none is timed.
vi.setConfig({ testTimeout: 150_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))

let desk: Desk
let panel: Panel

beforeAll(async () => {
  desk = await openDesk()
  desk.site.publish('/tin/1', criteriaStory)
  const unkept = await desk.panel(`${desk.site.address}/tin/1`)
  await unkept.button('Lưu bài này').click()
  await unkept.says('Nội dung trang không đổi kể từ lần lưu.')
  await unkept.page.close()
}, browserTimeout)

afterAll(() => desk?.close())

const met = 'xã Nậm Có đạt 12/19 tiêu chí'
const also = 'xã Púng Luông đạt 15/19 tiêu chí'

const factIn = async (quote: string) => {
  const response = await fetch(`${desk.service.address}/api/facts?limit=500`)
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

describe('a kept page', () => {
  it('shows at once when and by whom, and its facts', async () => {
    panel = await desk.panel(`${desk.site.address}/tin/1?utm_source=zalo`)
    await panel.says(/^✓ Đã lưu .+ bởi /)
    await panel.card(met).waitFor(patience)
    await panel.says('Nội dung trang không đổi kể từ lần lưu.')
  })

  it('takes a correction, with what it will be, and puts it back', async () => {
    await panel.card(met).getByRole('button', { name: 'Sửa…' }).click()
    const form = panel.page.getByRole('form', { name: 'Sửa số liệu' })
    await form.getByLabel('Giá trị').fill('mười ba')
    await form.getByText('Không phải là số').waitFor()
    await panel.isSound('correction')
    await form.getByLabel('Giá trị').fill('13')
    await form.getByLabel('Kỳ').fill('quý 2/2023')
    await form.getByLabel('Ghi chú').fill('theo báo cáo')
    await form.getByText('Sẽ là: 13/19 tiêu chí').waitFor()
    await form.getByRole('button', { name: 'Ghi lại' }).click()
    await panel.card(met).getByText('13/19 tiêu chí').waitFor(patience)
    await panel
      .card(met)
      .getByText(/^đã sửa, .+theo báo cáo/)
      .waitFor()
    expect(await factIn(met)).toMatchObject({ value: 13, review: { review: 'corrected' } })
    await panel.card(met).getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(async () => (await factIn(met)).value, patience).toBe(12)
  })

  it('takes an acceptance and a rejection', async () => {
    await panel.card(also).getByRole('button', { name: 'Chấp nhận' }).click()
    await panel
      .card(also)
      .getByText(/^đã chấp nhận, /)
      .waitFor(patience)
    const pressed = panel.card(also).getByRole('button', { name: 'Chấp nhận' })
    expect(await pressed.getAttribute('aria-pressed')).toBe('true')
    await panel.card(also).getByRole('button', { name: 'Bác bỏ' }).click()
    await panel
      .card(also)
      .getByText(/^đã bác bỏ, /)
      .waitFor(patience)
    await panel.card(also).getByRole('button', { name: 'Hoàn tác' }).click()
    await panel
      .card(also)
      .getByText(/^đã chấp nhận, /)
      .waitFor(patience)
    expect((await factIn(also)).review.review).toBe('accepted')
  })

  it('says that somebody else was first, and shows what they said', async () => {
    const { id, review } = await factIn('38,6%')
    const services = await inWorker(
      desk.clipper,
      async () => (await chrome.storage.local.get('services')).services,
      null,
    )
    const [{ token }] = services as [{ token: string }]
    await fetch(`${desk.service.address}/api/facts/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ review: 'rejected', version: review.version }),
    })
    await panel.card('38,6%').getByRole('button', { name: 'Chấp nhận' }).click()
    await panel.card('38,6%').getByText('đã kiểm duyệt trước').waitFor(patience)
    await panel
      .card('38,6%')
      .getByText(/^đã bác bỏ, /)
      .waitFor(patience)
    expect((await factIn('38,6%')).review.review).toBe('rejected')
  })

  it('says why a review was not taken, and takes it once that is mended', async () => {
    const create = ['server/src/commands/token.ts', 'create', '--name', 'Chỉ lưu', '--scope', 'clip']
    const env = { ...process.env, TINLANG_DATA: desk.data }
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', ...create], { cwd: root, env })
    const services = await inWorker(
      desk.clipper,
      async () => (await chrome.storage.local.get('services')).services,
      null,
    )
    const accept = panel.card('25%').getByRole('button', { name: 'Chấp nhận' })
    const tokens = [
      ['', 'Trình duyệt này chưa được ghép nối'],
      ['wrong', 'Dịch vụ không nhận mã truy cập này'],
      [(await run).stdout.trim(), 'không có quyền kiểm duyệt (review)'],
    ] as const
    for (const [token, reason] of tokens) {
      const given = [{ address: desk.service.address, token }]
      await inWorker(desk.clipper, (changed) => chrome.storage.local.set({ services: changed }), given)
      await accept.click()
      await panel.card('25%').getByText(reason).waitFor(patience)
    }
    await inWorker(desk.clipper, (kept) => chrome.storage.local.set({ services: kept }), services)
    await accept.click()
    await panel
      .card('25%')
      .getByText(/^đã chấp nhận, /)
      .waitFor(patience)
  })

  it('says what has changed since, and keeps the new version', async () => {
    desk.site.publish('/tin/1', {
      ...changedStory,
      paragraphs: changedStory.paragraphs.map((text) =>
        text.replace('15/19', '16/19').replace(/Tỷ lệ .+25%\./, 'Hết.'),
      ),
    })
    await desk.clipper.tab.reload()
    await panel.says('Nội dung trang đã thay đổi kể từ lần lưu.')
    await panel.card(also.replace('15', '16')).getByText('Trang nay: 16/19 tiêu chí').waitFor(patience)
    await panel.card('11/19').getByText('Mới: chưa có trong bản đã lưu').waitFor(patience)
    await panel.card('25%').getByText('Trang nay không còn số liệu này').waitFor(patience)
    expect(await desk.marked('tin-lang-fact')).toContain(also.replace('15', '16'))
    await panel.isSound('changed since')
    await panel.button('Lưu phiên bản mới').click()
    await panel.says('Nội dung trang không đổi kể từ lần lưu.')
    await panel
      .card('11/19')
      .getByText('Mới: chưa có')
      .waitFor({ ...patience, state: 'detached' })
  })

  it('says in the popup that it is clipped already', async () => {
    await panel.page.close()
    await desk.clipper.visit(`${desk.site.address}/tin/1?fbclid=1`)
    const popup = await desk.clipper.popup()
    await popup.waitFor(/Đã lưu .+ bởi /)
    await popup.close()
  })
})
