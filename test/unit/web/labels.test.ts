import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { smallApp } from '../routes/small-app.ts'
import { commune, many } from './sample.ts'

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']

const project = 'Kon Tum, "2024" & <b>'

beforeAll(async () => {
  store = await openStore({ memory: true })
  const sent = { capturedAt: '2024-03-01T08:00:00Z', capturedBy: 'lan', selection: null }
  for (const [i, reading] of [commune(), ...many(3)].entries())
    await store.save(reading, {
      ...sent,
      clientId: `c${i}`,
      html: `<p>${i}</p>`,
      note: i === 0 ? 'Hỏi lại xã' : null,
      tags: i < 2 ? ['hộ nghèo'] : [],
      project: i === 0 ? project : null,
      clipper: 'tin-lang 0.3.0',
    })
  ask = (await smallApp({ store })).ask
})

afterAll(() => store.close())

const page = async (path: string) => {
  const response = await ask(path, { headers: { accept: 'text/html', 'accept-language': 'vi' } })
  expect(response.status).toBe(200)
  return load(await response.text())
}

const inQuery = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`

describe('the search page', () => {
  it('offers the labels in use, and chooses by them', async () => {
    const $ = await page('/')
    const names = (id: string) =>
      $(`#${id} option`)
        .toArray()
        .map((option) => $(option).attr('value'))
    expect(names('project')).toEqual(['', project])
    expect(names('tag')).toEqual(['', 'hộ nghèo'])
    const chosen = await page(`/?${inQuery('project', project)}`)
    expect(chosen('#project').val()).toBe(project)
    expect(chosen('#count').attr('data-total')).toBe('5')
  })

  it('shows each as a condition that can be dropped alone', async () => {
    const $ = await page(`/?q=xã&${inQuery('project', project)}&${inQuery('tag', 'hộ nghèo')}&tag=khác`)
    const chips = $('.conditions li a').toArray()
    const chip = (text: string) => chips.find((one) => $(one).text().includes(text))
    expect(chip(project)).toBeDefined()
    expect($(chip('Nhãn: khác')).attr('href')).toBe(
      `/?${new URLSearchParams({ q: 'xã', project, tag: 'hộ nghèo' }).toString().replaceAll('%2C', ',')}`,
    )
    expect($('#tag').text()).toBe('Đã chọn 2')
    expect($('input[type=hidden][name=tag]')).toHaveLength(2)
  })

  it('carries them into its exports', async () => {
    const $ = await page(`/?${inQuery('project', project)}`)
    const csv = await (await ask($('.exports a').first().attr('href') ?? '')).text()
    expect(csv.trim().split('\r\n')).toHaveLength(6)
  })

  it('has no field for what is not in use', async () => {
    const empty = await openStore({ memory: true })
    const small = await smallApp({ store: empty })
    const $ = load(await (await small.ask('/?tag=', { headers: { accept: 'text/html' } })).text())
    expect($('#project, #tag')).toHaveLength(0)
    await empty.close()
  })
})

describe('the article page', () => {
  it('shows labels and note, each label leading to its facts', async () => {
    const $ = await page(`/articles/${commune().article.id}`)
    const links = $('.tags a').toArray()
    expect(links.map((link) => $(link).text())).toEqual([`Bộ sưu tập: ${project}`, 'Nhãn: hộ nghèo'])
    expect($('.article-head').text()).toContain('Hỏi lại xã')
    const led = await page($(links[0]).attr('href') ?? '')
    expect(led('#count').attr('data-total')).toBe('5')
  })

  it('shows each capture with who made it, its hash and the kept page', async () => {
    const $ = await page(`/articles/${commune().article.id}`)
    const capture = $('.history li')
    expect(capture).toHaveLength(1)
    expect(capture.text()).toContain('1/3/2024, 15:00 · lan · tin-lang 0.3.0')
    const hash = capture.find('.hash').first()
    expect(hash.attr('title')).toMatch(/^[0-9a-f]{64}$/)
    expect(hash.text()).toBe(hash.attr('title'))
    expect(await (await ask(capture.find('a').attr('href') ?? '')).text()).toBe('<p>0</p>')
  })
})

describe('the list of articles', () => {
  it('shows the labels, and narrows down by them', async () => {
    const $ = await page(`/articles?${inQuery('tag', 'hộ nghèo')}`)
    expect($('.articles li')).toHaveLength(2)
    expect($('.articles').text()).toContain('Nhãn: hộ nghèo')
    expect($('input[type=hidden][name=tag]').val()).toBe('hộ nghèo')
    expect($('.conditions a').attr('href')).toBe('/articles')
  })
})
