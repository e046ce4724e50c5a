import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { extract } from '../../server/src/extract.ts'
import type { Capture } from '../../shared/records/article.ts'
import { browserTimeout } from './browser.ts'
import { type Clipper, openClipper } from './extension/browser-with-clipper.ts'
import { buildExtension } from './extension/build.ts'
import { keptCaptures } from './extension/kept-captures.ts'
import { type NewsSite, openNewsSite } from './extension/news-site.ts'
import { type OddSite, openOddSite, pdf } from './extension/odd-site.ts'
import { criteriaStory, povertyStory, roadStory, waterStory } from './extension/stories.ts'

// No service runs here: what was clipped stays on this computer, where it can be looked at.
vi.setConfig({ testTimeout: 150_000 })

const profile = mkdtempSync(join(tmpdir(), 'tin-lang-ways-'))
const sharedPages = join(import.meta.dirname, '../../../shared/pages')

let site: NewsSite
let odd: OddSite
let clipper: Clipper
/** A page of the extension, through which its worker and its disk are reached. */
let view: Page

const tabOf = (url: string): Promise<number> =>
  view.evaluate<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url?.startsWith(${JSON.stringify(url)})).id)`,
  )

const kept = () => keptCaptures(view)

const lastKept = async (): Promise<Capture> => {
  const last = (await kept()).at(-1)
  if (!last) throw new Error('nothing is kept')
  return last
}

/** Clips by the button of the toolbar. */
const click = async (): Promise<Capture> => {
  const before = (await kept()).length
  const popup = await clipper.popup()
  await popup.click('button.clip')
  await vi.waitUntil(async () => (await kept()).length > before, { timeout: 30_000 })
  await popup.close()
  return lastKept()
}

/** Clips as the popup has the worker do it. */
const clipTab = async (url: string): Promise<Capture> => {
  const order = JSON.stringify({ do: 'clip', tabId: await tabOf(url) })
  const { answer } = await view.evaluate<{ answer: { kept: string } }>(`chrome.runtime.sendMessage(${order})`)
  const found = (await kept()).find(({ clientId }) => clientId === answer.kept)
  if (!found) throw new Error(`${url} was not kept`)
  return found
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

const times = (text: string, part: string) => text.split(part).length - 1

beforeAll(async () => {
  await buildExtension()
  ;[site, odd] = await Promise.all([openNewsSite(), openOddSite()])
  clipper = await openClipper(profile)
  view = await clipper.open('tabs/batch.html')
}, browserTimeout)

afterAll(async () => {
  await clipper?.close()
  await Promise.all([site?.close(), odd?.close()])
  rmSync(profile, { recursive: true, force: true })
})

describe('a page as it was seen', () => {
  let html = ''
  let text = ''

  beforeAll(async () => {
    await clipper.visit(`${odd.address}/la`)
    await clipper.tab.fill('#ten', 'bi-mat-ten')
    await clipper.tab.fill('#mat-khau', 'bi-mat-mat-khau')
    await clipper.tab.fill('#y-kien', 'bi-mat-y-kien')
    await clipper.tab.evaluate("getSelection().selectAllChildren(document.querySelector('p b'))")
    const capture = await click()
    html = capture.html ?? ''
    expect(capture).toMatchObject({
      url: `${odd.address}/la`,
      title: 'Bản Khe Vàng qua các khung',
      selection: '14/19 tiêu chí',
      sha256: sha256(html),
      clipper: expect.stringMatching(/^tin-lang \d+\.\d+\.\d+$/),
    })
    text = extract({ html, url: capture.url }).article.text
  })

  it('holds nothing that runs, and nothing that was typed or is secret', () => {
    expect(html).not.toMatch(/bi-mat|hacked|javascript:|<script(?! type="application\/ld\+json")|<!--/i)
    expect(html).not.toMatch(/\son\w+=|nonce|http-equiv|<template|<iframe|contenteditable/i)
    expect(html).toContain('value="Gửi ý kiến"')
    expect(html).toContain('"@type": "NewsArticle"')
  })

  it.each([
    'Bà con trong bản góp hơn hai trăm ngày công để sửa lại mương nước trước vụ mùa năm nay.',
    'Trưởng bản cho biết đoạn mương dài nhất chạy qua ba nhóm hộ và mất gần một tháng mới xong.',
    'Từ đầu nhiệm kỳ đến nay, huyện đã làm được 26 km đường bê tông đến các bản xa trung tâm.',
    'Theo danh sách niêm yết tại nhà văn hóa, xã Khe Vàng có 41 hộ cận nghèo được vay vốn trong năm.',
    'Xã bên cạnh đã đạt 17 tiêu chí và đang hoàn thiện hồ sơ để được công nhận trong năm nay.',
    'Nhiều hộ cho biết sẽ tiếp tục mở rộng diện tích trồng quế khi đường vào bản đã thuận lợi hơn.',
  ])('holds once, and the service reads: %s', (words) => {
    expect(times(html, words)).toBe(1)
    expect(times(text, words)).toBe(1)
  })

  it.each([
    'Đoạn này bị giấu bằng display, dù nó dài như những đoạn khác của bài và có 99 hộ nghèo trong đó.',
    'Đoạn này bị giấu bằng visibility, dù nó dài như những đoạn khác của bài và có 98 hộ nghèo trong đó.',
    'Chỗ này cũng không ai nhìn thấy, dù nó dài như những đoạn khác của bài và có 97 hộ nghèo trong đó.',
  ])('holds as hidden, so that the service does not read: %s', (words) => {
    expect(times(html, words)).toBe(1)
    expect(text).not.toContain(words)
  })

  it.each(['Khung của người lạ', 'Khung một điểm ảnh', 'Không có khe nào'])('does not hold: %s', (words) => {
    expect(html).not.toContain(words)
  })

  it('leads to what could not be read, and from there to where its links led', () => {
    expect(html).toContain(
      `<object data-unread="${odd.stranger}/khung-la"><a href="${odd.stranger}/khung-la">`,
    )
    expect(html).toContain(`<base href="${odd.address}/la">`)
    expect(html).toContain(`src="${odd.address}/khung/anh.png"`)
    expect(html).toContain('<a href="/tin/khac">')
    expect(text).not.toContain('nguoi-la')
  })

  it('names the real pictures', () => {
    for (const picture of ['/anh/lua-chin.jpg', '/anh/da-co.jpg', '/anh/ban.jpg'])
      expect(html).toContain(` src="${picture}"`)
    expect(html).toContain(' srcset="/anh/ban.webp 2x"')
  })

  it('shows the same in a browser, without a script of its own', async () => {
    const page = await clipper.openPage()
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.setContent(html)
    expect(await page.locator('#mo p:visible, #kin p:visible').count()).toBe(3)
    expect(await page.locator('#kin p').evaluate((p) => getComputedStyle(p).letterSpacing)).not.toBe('normal')
    expect(
      await page
        .locator('h1 ~ p')
        .first()
        .evaluate((p) => getComputedStyle(p).letterSpacing),
    ).toBe('normal')
    expect(
      await page
        .locator('h1 ~ p')
        .first()
        .evaluate((p) => getComputedStyle(p).fontWeight),
    ).toBe('400')
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('the article that the service reads', () => {
  const same = async (url: string) => {
    await clipper.visit(url)
    const before = await clipper.tab.content()
    const { html } = await clipTab(url)
    const [seen, taken] = [before, html].map((page) => {
      const { article, facts } = extract({ html: page, url })
      return {
        article,
        facts: facts.map(({ id, metric, evidence }) => ({ id, metric, text: evidence.text })),
      }
    })
    expect(taken).toEqual(seen)
  }

  it.each([criteriaStory, povertyStory])('is the same as from the page itself: $title', async (story) => {
    site.publish('/tin/nhu-nhau', story)
    await same(`${site.address}/tin/nhu-nhau`)
  })

  const pages = existsSync(sharedPages)
    ? readdirSync(sharedPages).filter((name) => name.endsWith('.html'))
    : []
  if (pages.length === 0) it.skip('pages of ../shared are not here', () => undefined)
  it.each(pages)('is the same as from the page itself: %s', async (name) => {
    odd.serve(`/trang/${name}`, readFileSync(join(sharedPages, name)))
    await same(`${odd.address}/trang/${name}`)
  })
})

describe('a page out of the ordinary', () => {
  const words = 'Đến nay xã Khe Vàng đã có 12 km đường bê tông và đạt 14/19 tiêu chí nông thôn mới.'
  const utf8 = '<meta charset="utf-8">'

  it.each([
    ['a frameset', 'text/html; charset=utf-8', `<frameset cols="*"><frame src="/mot-khung"></frameset>`],
    [
      'XHTML',
      'application/xhtml+xml; charset=utf-8',
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>${words}</p><br/></body></html>`,
    ],
    [
      'a page written by a script',
      'text/html',
      `${utf8}<script>document.open(); document.write('<p>${words}')</script>`,
    ],
    [
      'a deep page',
      'text/html',
      `${utf8}<body><script>let at = document.body
      for (let level = 0; level < 3000; level++) at = at.appendChild(document.createElement('span'))
      at.textContent = '${words}'</script>`,
    ],
    [
      'a page that is in the way',
      'text/html',
      `${utf8}<form><input name="firstChild"><input name="attributes"><input name="getAttributeNames"><p>${words}</form>`,
    ],
    ['a page without a head', 'text/html', `${utf8}<p>${words}<script>document.head.remove()</script>`],
    [
      'names that no parser reads',
      'text/html',
      `${utf8}<p id="p">${words}</p><script>p.appendChild(document.createElementNS('http://www.w3.org/1999/xhtml', 'báo'))
      .append('</p><img src=x onerror=alert(1)>')</script>`,
    ],
  ])('is taken whole: %s', async (_, type, page) => {
    odd.serve('/mot-khung', `${utf8}<p>${words}</p>`)
    odd.serve('/khac-thuong', page, type)
    await clipper.visit(`${odd.address}/khac-thuong`)
    const { html = '' } = await clipTab(`${odd.address}/khac-thuong`)
    expect(times(html, words)).toBe(1)
    expect(html).toContain(`<base href="${odd.address}/khac-thuong">`)
    expect(html).not.toMatch(/<script|<img/)
  })

  it.each([
    [
      'large',
      'text/html',
      `<body hidden><script>document.body.innerHTML = '<i>x</i>'.repeat(210000)</script>`,
    ],
    ['format', 'text/xml', '<bai><p>XML</p></bai>'],
    ['format', 'text/plain', 'Chữ trơn'],
  ])('is refused as %s: %s', async (refusal, type, page) => {
    odd.serve('/khac-thuong', page, type)
    await clipper.visit(`${odd.address}/khac-thuong`)
    const order = JSON.stringify({ do: 'clip', tabId: await tabOf(`${odd.address}/khac-thuong`) })
    expect(await view.evaluate(`chrome.runtime.sendMessage(${order})`)).toEqual({
      answer: { kept: null, refusal },
    })
  })
})

it('a PDF is taken as the file that the site gives', async () => {
  await clipper.visit(`${odd.address}/quyet-dinh.pdf`)
  const capture = await click()
  expect(capture.html).toBeUndefined()
  expect(capture.file).toEqual({ type: 'application/pdf', base64: pdf.toString('base64') })
  expect(capture.sha256).toBe(sha256(pdf))
})

describe('menus and keys', () => {
  // Native menus and keys reach no test: the browser's own events are given to the worker's listeners.
  const choose = (info: object, url: string) =>
    clipper.worker().evaluate(
      `chrome.tabs.query({}).then((tabs) => chrome.contextMenus.onClicked.dispatch(
        ${JSON.stringify(info)}, tabs.find((tab) => tab.url?.startsWith(${JSON.stringify(url)}))))`,
    )
  const untilKept = async (url: string, before: number) => {
    await expect.poll(async () => (await kept()).length, { timeout: 45_000 }).toBe(before + 1)
    const capture = await lastKept()
    expect(capture.url).toBe(url)
    return capture
  }

  it('are in the browser', async () => {
    const commands = await view.evaluate<{ name: string; shortcut: string }[]>('chrome.commands.getAll()')
    expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'clip-page', 'open-panel'])
    for (const id of ['page', 'selection', 'link', 'many'])
      await expect(view.evaluate(`chrome.contextMenus.update('${id}', {})`)).resolves.not.toThrow()
  })

  it('clip the page, with the selected words, and say so on the button', async () => {
    site.publish('/tin/chon', waterStory)
    const url = `${site.address}/tin/chon`
    await clipper.visit(url)
    const before = (await kept()).length
    await choose({ menuItemId: 'selection', selectionText: waterStory.lead }, url)
    expect(await untilKept(url, before)).toMatchObject({ selection: waterStory.lead })
    const badge = `chrome.action.getBadgeText({ tabId: ${await tabOf(url)} })`
    await expect.poll(() => view.evaluate(badge)).toBe('↑')
    const again = (await kept()).length
    await clipper.worker().evaluate(
      `chrome.tabs.query({}).then((tabs) => chrome.commands.onCommand.dispatch('clip-page',
          tabs.find((tab) => tab.url === ${JSON.stringify(url)})))`,
    )
    expect((await untilKept(url, again)).selection).toBeUndefined()
  })

  it('clip the page of a link, in a tab that is closed again', async () => {
    site.publish('/tin/lien-ket', roadStory)
    const [here, there] = [`${site.address}/tin/chon`, `${site.address}/tin/lien-ket`]
    const before = (await kept()).length
    await choose({ menuItemId: 'link', linkUrl: there }, here)
    expect((await untilKept(there, before)).html).toContain(roadStory.title)
    await expect.poll(() => tabOf(there).catch(() => null)).toBeNull()
  })

  it('say why where the page is none', async () => {
    await clipper.visit(`${site.address}/so-do.svg`)
    const url = `${site.address}/so-do.svg`
    await choose({ menuItemId: 'page' }, url)
    const button = async (name: string) =>
      view.evaluate<string>(`chrome.action.${name}({ tabId: ${await tabOf(url)} })`)
    await expect.poll(() => button('getBadgeText')).toBe('!')
    await expect.poll(() => button('getTitle')).toContain('PDF')
  })
})

describe('many pages', () => {
  const rows = () =>
    view.evaluate<[state: string, text: string][]>(
      `[...document.querySelectorAll('#list li')].map((row) => [row.dataset.state, row.innerText])`,
    )
  const states = async () => (await rows()).map(([state]) => state).sort()
  const clear = () => view.getByRole('button', { name: /Clear those that are done/ }).click()

  it('clips the tabs that were chosen, one failing, and that one again when it can be read', async () => {
    const paths = ['/tin/the-1', '/tin/the-2', '/tin/the-3']
    site.publish('/tin/the-1', povertyStory)
    site.publish('/tin/the-2', roadStory)
    const before = (await kept()).length
    odd.serve('/tin/the-3', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')
    const addresses = paths.map((path, index) => (index < 2 ? site.address : odd.address) + path)
    const opened = await Promise.all(
      addresses.map(async (url) => {
        const page = await clipper.openPage()
        await page.goto(url)
        return page
      }),
    )
    const ids = await Promise.all(addresses.map(tabOf))
    await view.goto(view.url().replace(/#.*|$/, `#${ids.join(',')}`))
    await view.reload()
    const button = view.getByRole('button', { name: 'Clip the chosen tabs (3)' })
    await button.click()
    await expect.poll(states, { timeout: 45_000 }).toEqual(['failed', 'kept', 'kept'])
    expect((await rows())[0]?.[1]).toContain('neither a web page nor a PDF')
    const clips = await kept()
    expect(clips.length).toBe(before + 2)
    expect(
      clips
        .slice(-2)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(addresses.slice(0, 2))

    odd.serve('/tin/the-3', '<!doctype html><title>Đã sửa</title><p>Bây giờ đây là một trang.</p>')
    await opened[2]?.reload()
    await view.getByRole('button', { name: 'Retry those that failed' }).click()
    await expect.poll(states, { timeout: 45_000 }).toEqual(['kept', 'kept', 'kept'])
    expect((await lastKept()).title).toBe('Đã sửa')
    for (const page of opened) await page.close()
    await clear()
    await expect.poll(states).toEqual([])
  })

  it('opens a list of addresses one by one, though the worker is killed in the middle', async () => {
    const stories = [criteriaStory, waterStory, povertyStory, roadStory]
    for (const [index, story] of stories.entries()) site.publish(`/tin/danh-sach-${index}`, story)
    const urls = stories.map((_, index) => `${site.address}/tin/danh-sach-${index}`)
    const list = [
      urls[0],
      'không phải địa chỉ',
      urls[1],
      `${urls[0]}?utm_source=x`,
      `${odd.address}/khong-co`,
    ]
    const before = (await kept()).length
    await view.getByLabel('Seconds of rest').fill('1')
    await view.getByLabel('Project').fill('Nông thôn mới')
    await view.getByLabel('List of addresses').fill([...list, urls[2], urls[3]].join('\n'))
    await view.getByText('No address of a web page in line 2.').waitFor()
    await view.getByText('Already in the list, passed over: line 4.').waitFor()
    await view.getByRole('button', { name: 'Clip these pages (5)' }).click()
    await expect.poll(async () => (await kept()).length, { timeout: 45_000 }).toBeGreaterThan(before)
    await clipper.killWorker()
    // Any view starts it again; so would the alarm.
    await view.reload()
    await expect.poll(states, { timeout: 90_000 }).toEqual(['failed', 'kept', 'kept', 'kept', 'kept'])
    expect((await rows())[0]?.[1]).toContain('error 404')
    const clips = (await kept()).slice(before)
    expect(clips.map(({ url }) => url).sort()).toEqual(urls)
    for (const { project } of clips) expect(project).toBe('Nông thôn mới')
    const tabs = await view.evaluate<string[]>(
      'chrome.tabs.query({}).then((tabs) => tabs.map(({ url }) => url))',
    )
    expect(tabs.filter((url) => url?.includes('danh-sach'))).toEqual([])
    await clear()
    await expect.poll(states).toEqual(['failed'])
    await view.getByRole('button', { name: /^Remove: / }).click()
    await expect.poll(states).toEqual([])
  })

  it('waits where it is stopped, and goes on', async () => {
    const urls = [0, 1].map((index) => `${site.address}/tin/danh-sach-${index}?lan=2`)
    await view.getByLabel('Seconds of rest').fill('30')
    await view.getByLabel('List of addresses').fill(urls.join('\n'))
    await view.getByRole('button', { name: 'Clip these pages (2)' }).click()
    await expect.poll(states, { timeout: 45_000 }).toEqual(['kept', 'waiting'])
    await view.getByRole('button', { name: 'Stop' }).click()
    await view.getByText('Stopped. Left: 1').first().waitFor()
    await view.getByLabel('Seconds of rest').fill('1')
    await view.getByRole('button', { name: 'Go on' }).click()
    await expect.poll(states, { timeout: 45_000 }).toEqual(['kept', 'kept'])
  })

  it('goes on where it was when the browser was closed over it', async () => {
    const urls = [0, 1, 2].map((index) => `${site.address}/tin/danh-sach-${index}?lan=3`)
    const before = (await kept()).length
    await view.getByLabel('List of addresses').fill(urls.join('\n'))
    await view.getByRole('button', { name: 'Clip these pages (3)' }).click()
    await expect.poll(async () => (await kept()).length, { timeout: 45_000 }).toBeGreaterThan(before)
    await clipper.close()
    clipper = await openClipper(profile)
    view = await clipper.open('options.html')
    await expect.poll(async () => (await kept()).length, { timeout: 60_000 }).toBe(before + urls.length)
    expect((await kept()).slice(before).map(({ url }) => url)).toEqual(urls)
  })
})
