import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { smallApp } from '../routes/small-app.ts'
import { fill } from './sample.ts'

const text = [
  'Sáng 12/3, UBND xã Tân Hòa tổ chức họp.',
  'Đến cuối năm 2021, xã Tân Hòa đạt 14/19 tiêu chí, còn 5 tiêu chí chưa đạt. Tỷ lệ hộ nghèo là 5,2%.',
].join('\n')
const asRead = extract({ text, publishedAt: '2022-03-13', url: 'https://tin.example.vn/doc' })
const again = extract({ text, publishedAt: '2022-03-13', url: 'https://tin.example.vn/cu' })
/** As earlier rules may have left it: one fact read otherwise, and one that nobody reads any more. */
const older = {
  ...again,
  facts: again.facts.map((fact, i) => {
    if (i === 1) return { ...fact, value: 13 }
    return i === 2 ? { ...fact, id: '0'.repeat(32) } : fact
  }),
}

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [asRead])
  ask = (await smallApp({ store })).ask
})

afterAll(() => store.close())

const page = async (language: string) =>
  load(
    await (
      await ask(`/articles/${asRead.article.id}`, {
        headers: { accept: 'text/html', 'accept-language': language },
      })
    ).text(),
  )

describe('why a fact was read', () => {
  it('stands closed in its card, with a name of its own', async () => {
    const $ = await page('vi')
    const details = $('.card details.why')
    expect(details.length).toBe(asRead.facts.length)
    expect(details.filter('[open]').length).toBe(0)
    const names = details
      .find('summary')
      .toArray()
      .map((summary) => $(summary).attr('aria-label'))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toContain($('details.why summary').first().text())
  })

  it.each([
    ['vi', 'Từ nhận biết', 'Của ai', 'ở phần viết trước'],
    ['en', 'Cue', 'Whose', 'further up'],
  ])('says it in words: %s', async (language, cue, whose, carried) => {
    const $ = await page(language)
    const last = $('details.why').last()
    const lines = new Map(
      last
        .find('dl > div')
        .toArray()
        .map((line) => [$(line).find('dt').text(), $(line).find('dd')]),
    )
    expect(lines.get(cue)?.find('q[lang=vi]').text()).toBe('Tỷ lệ hộ nghèo')
    expect(lines.get(whose)?.find('q').text()).toBe('xã Tân Hòa')
    expect(last.find('.period').text()).toContain(carried)
    expect(last.find('.period q').text()).toBe('Đến cuối năm 2021')
  })

  it('quotes nothing that does not stand in the text', async () => {
    const $ = await page('vi')
    const quotes = $('details.why q')
      .toArray()
      .map((quote) => $(quote).text())
    expect(quotes.length).toBeGreaterThan(10)
    for (const quote of quotes) expect(text).toContain(quote)
  })

  it('writes a check in the reader’s words', async () => {
    const $ = await page('vi')
    expect($('details.why .check').first().text()).toContain('khớp đạt + chưa đạt = tổng số')
  })

  it('says where today’s rules read otherwise, or nothing', async () => {
    await fill(store, [older])
    const html = await (
      await ask(`/articles/${older.article.id}`, { headers: { 'accept-language': 'vi' } })
    ).text()
    const $ = load(html)
    const hints = $('details.why .hint')
      .toArray()
      .map((hint) => $(hint).text())
    expect(hints).toHaveLength(2)
    expect(hints[0]).toContain('khác với cách đọc dưới đây')
    expect(hints[1]).toContain('không còn đọc ra số liệu này')
  })
})
