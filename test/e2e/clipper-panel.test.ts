import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { browserTimeout } from './browser.ts'
import { type Desk, openDesk, type Panel, patience } from './extension/desk.ts'
import type { Story } from './extension/news-page.ts'
import { criteriaStory, povertyStory } from './extension/stories.ts'

// The machine may be busy with the other suites: each step is waited for, none is timed.
vi.setConfig({ testTimeout: 150_000 })

let desk: Desk
let panel: Panel

beforeAll(async () => {
  desk = await openDesk()
}, browserTimeout)

afterAll(() => desk?.close())

const met = 'xã Nậm Có đạt 12/19 tiêu chí'
const also = 'xã Púng Luông đạt 15/19 tiêu chí'

describe('a page that is not kept', () => {
  it('is not read before a person wants it', async () => {
    desk.site.publish('/tin/1', criteriaStory)
    panel = await desk.panel(`${desk.site.address}/tin/1`)
    await panel.says('Chưa có trong dịch vụ.')
    expect(await panel.page.locator('.fact').count()).toBe(0)
    await panel.isSound('before')
  })

  it('is shown with its facts, places and checks, and not kept', async () => {
    await panel.button('Đọc thử').click()
    await panel.says('Bản đọc thử: chưa lưu gì cả.')
    const text = await panel.page.locator('main').innerText()
    for (const words of [met, also, '38,6%', '41,5 tỷ đồng', 'Khớp:']) expect(text).toContain(words)
    await panel.page.getByText(/^Địa phương \(\d+\)$/).click()
    await panel.page.locator('.places', { hasText: 'Yên Bái' }).getByText('mã').first().waitFor(patience)
    expect(await desk.held()).toBe(0)
  })

  it('has its facts marked, each in its words, and nothing written into it', async () => {
    await panel.says(/Tô sáng (\d+)\/\1 số liệu/)
    expect(await desk.marked('tin-lang-fact')).toEqual(expect.arrayContaining([met, also]))
    const before = await (await fetch(`${desk.site.address}/tin/1`)).text()
    const now = await desk.clipper.tab.evaluate(() => document.documentElement.outerHTML)
    expect(now.length).toBeLessThanOrEqual(before.length)
    expect(now).not.toContain('tin-lang')
  })

  it('leads from a card to the words', async () => {
    await desk.clipper.tab.setViewportSize({ width: 700, height: 220 })
    await panel.card(met).locator('button.show').click()
    await desk.chosen(met)
    expect(await panel.card(met).locator('button.show').getAttribute('aria-current')).toBe('true')
    await panel.page.keyboard.press('ArrowDown')
    await panel.page.keyboard.press('Enter')
    await desk.chosen(also)
    const seen = () =>
      desk.clipper.tab.evaluate(() => {
        const [range] = CSS.highlights.get('tin-lang-chosen') ?? []
        const box = (range as Range | undefined)?.getBoundingClientRect()
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
      })
    await expect.poll(seen, patience).toBe(true)
  })

  it('leads from the words to the card, by a click and by keys', async () => {
    const at = await desk.clipper.tab.evaluate((words) => {
      const range = [...(CSS.highlights.get('tin-lang-fact') ?? [])].find((one) => one.toString() === words)
      const parent = (range as Range | undefined)?.startContainer.parentElement
      parent?.scrollIntoView({ block: 'center' })
      const box = (range as Range).getClientRects()[0]
      return box && { x: box.x + 5, y: box.y + 5 }
    }, met)
    await desk.clipper.tab.bringToFront()
    await desk.clipper.tab.mouse.click(at?.x ?? 0, at?.y ?? 0)
    await desk.chosen(met)
    const focused = () =>
      panel.page.evaluate(() => document.activeElement?.closest('.fact')?.textContent ?? '')
    await expect.poll(focused, patience).toContain(met)
    await desk.clipper.tab.keyboard.press('Alt+Shift+ArrowDown')
    await desk.chosen(also)
    await expect.poll(focused, patience).toContain(also)
    await desk.clipper.tab.keyboard.press('Alt+Shift+ArrowUp')
    await desk.chosen(met)
  })

  it('is to be saved before its facts are reviewed', async () => {
    await panel.page.bringToFront()
    await panel.card(met).getByRole('button', { name: 'Chấp nhận' }).click()
    await panel.says('Bài chưa được lưu, nên chưa kiểm duyệt được.')
    await panel.isSound('preview')
    await panel.card(met).getByRole('button', { name: 'Lưu bài này' }).click()
    await panel.says(/^✓ Đã lưu .+ bởi /)
    await panel.says('Nội dung trang không đổi kể từ lần lưu.')
    expect(await desk.held()).toBe(1)
  })

  it('loses its marks when the panel is closed', async () => {
    await panel.page.close()
    await expect.poll(() => desk.marked('tin-lang-fact'), patience).toEqual([])
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
    desk.site.publish('/tin/la', oddStory)
    panel = await desk.panel(`${desk.site.address}/tin/la`)
    await panel.button('Đọc thử').click()
    await panel.card('21,7%').getByText('Câu này nằm ở phần đang bị ẩn của trang.').waitFor(patience)
    const words = (await desk.marked('tin-lang-fact')).join(' ')
    expect(words).toMatch(/12\s*\/19 tiêu\u00ad\s+chí/)
    expect(words).toContain('612 hộ nghèo'.normalize('NFD'))
    expect(words).toContain('41,2%')
    const [, frame] = desk.clipper.tab.frames()
    expect(frame && (await desk.marked('tin-lang-fact', frame)).join(' ')).toContain('9/19 tiêu chí')
    await panel.page.close()
  })
})

describe('the panel beside the tabs', () => {
  /** A name of this machine that no permission of the extension covers. */
  const elsewhere = (path: string) => desk.site.address.replace('127.0.0.1', 'bao.localhost') + path

  it('is about the page whose button was clicked, and marks it', async () => {
    // A frame of a site that nobody has given access to must not keep the page from being marked.
    const foreign = `<iframe src="${elsewhere('/').replace('bao.', 'quang-cao.')}"></iframe>`
    desk.site.publish('/tin/xa', { ...povertyStory, paragraphs: [...povertyStory.paragraphs, foreign] })
    desk.site.publish('/tin/gan', criteriaStory)
    await desk.clipper.visit(elsewhere('/tin/xa'))
    const beside = await desk.clipper.sidePanel()
    await beside.waitFor('Chưa có trong dịch vụ.')
    await beside.click('button.primary')
    await beside.waitFor('31,4%')
    await beside.waitFor(/Tô sáng (\d+)\/\1 số liệu/)
    expect((await desk.marked('tin-lang-fact')).join(' ')).toContain('31,4%')

    // The same site: the browser still gives access, but nobody has asked for anything on this page.
    await desk.clipper.visit(elsewhere('/tin/gan'))
    await beside.waitFor(/Mù Cang Chải dồn sức[\s\S]+Dịch vụ đọc trang này và không giữ lại gì/)
    expect(await beside.text()).not.toContain('Chưa có trong dịch vụ.')

    // Another site: only a click on the button gives access.
    await desk.clipper.visit(elsewhere('/tin/xa').replace('bao.', 'khac.'))
    await beside.waitFor('Trình duyệt chưa cho Tin Làng đọc trang này.')
    const popup = await desk.clipper.popup()
    await popup.waitFor('Lưu bài này')
    await popup.close()
    await beside.waitFor('Chưa có trong dịch vụ.')

    // Another tab in front, and back.
    const other = await desk.clipper.open('options.html')
    await beside.waitFor('Đây là trang riêng của trình duyệt')
    await other.close()
    await desk.clipper.tab.bringToFront()
    await beside.waitFor(/Xã Nậm Có chung tay/)
    await beside.close()
  })
})
