import { load } from 'cheerio'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gazetteer } from '../../../server/src/places/index.ts'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { dayOf } from '../../../server/src/web/places/links.ts'
import { placeHead } from '../../../server/src/web/places/place-view.ts'
import { valueScaleOf, yearScaleOf } from '../../../server/src/web/places/scale.ts'
import { smallApp } from '../routes/small-app.ts'
import { placeReports } from './place-sample.ts'
import { fill } from './sample.ts'

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, placeReports())
  ask = (await smallApp({ store })).ask
})

afterAll(() => store.close())

const page = async (path: string) => {
  const response = await ask(path, { headers: { accept: 'text/html', 'accept-language': 'vi' } })
  return { status: response.status, $: load(await response.text()) }
}

type Page = Awaited<ReturnType<typeof page>>['$']
const texts = ($: Page, selector: string) =>
  $(selector)
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, ' ').trim())
const links = ($: Page, selector: string) =>
  $(selector)
    .toArray()
    .map((element) => $(element).attr('href'))

describe('the page of a place', () => {
  it('shows the unit that bears the code today', async () => {
    const { $, status } = await page('/places/18838')
    expect(status).toBe(200)
    expect($('h1').text()).toBe('Xã Kỳ Lạc')
    expect(texts($, '.place-head nav a')).toEqual(['Địa danh', 'tỉnh Hà Tĩnh'])
    expect($('.place-head').text()).toContain('từ 1/7/2025 đến nay')
    expect($('.locator').attr('aria-label')).toBe('Bản đồ: tỉnh Hà Tĩnh trong cả nước')
    expect($('.locator .here path').attr('d')).toMatch(/^M/)
  })

  it('shows the one that bore it on the day asked for, on the map of that day', async () => {
    const { $ } = await page('/places/18838?at=2022-05-02')
    expect($('h1').text()).toBe('Xã Lâm Hợp')
    expect(links($, '.place-head nav a')).toEqual([
      '/places',
      '/places/42?at=2022-05-02',
      '/places/447?at=2022-05-02',
    ])
    expect($('#at').val()).toBe('2022-05-02')
    expect((await page('/places/18838?at=2018-05-02')).$('h1').text()).toBe('Xã Kỳ Lâm')
  })

  it('shows where a province lay that no map has', async () => {
    const { $ } = await page('/places/28?at=2008-07-01')
    expect($('h1').text()).toBe('Tỉnh Hà Tây')
    expect($('.locator').attr('aria-label')).toBe('Bản đồ: thành phố Hà Nội trong cả nước')
    expect($('.locator .here path').attr('d')).toMatch(/^M/)
  })

  it('says who else bore the code', async () => {
    const { $ } = await page('/places/18838?at=2022-05-02')
    expect(texts($, '.others li a')).toEqual(['xã Kỳ Lâm', 'xã Kỳ Lạc'])
    expect($('.others h2').text()).toBe('Mã 18838 còn từng là của')
    expect(links($, '.others li a')[0]).toBe('/places/18838?at=2019-12-31')
    expect((await page('/places/42')).$('.others')).toHaveLength(0)
  })

  it('draws what it was made of, itself and what it became, with links', async () => {
    const { $ } = await page('/places/18838?at=2022-05-02')
    expect(texts($, '.timeline .predecessor a').sort()).toEqual(['xã Kỳ Hợp', 'xã Kỳ Lâm'])
    expect(texts($, '.timeline .itself b')).toEqual(['xã Lâm Hợp'])
    expect(texts($, '.timeline .successor a')).toEqual(['xã Kỳ Lạc'])
    expect($('.timeline .itself .sure')).toHaveLength(1)
    // What came before the first roster is not known: faint.
    expect($('.timeline .predecessor .faint').length).toBeGreaterThan(0)
    expect($('.events li').length).toBeGreaterThan(0)
  })

  it('says "part of it" where a unit was split', async () => {
    const { $ } = await page('/places/436?at=2020-01-01')
    expect($('h1').text()).toBe('Thành phố Hà Tĩnh')
    expect(texts($, '.timeline .successor .part')).toContain('một phần')
    expect($('.units').first().find('li').length).toBeGreaterThan(10)
  })

  it('says when no unit bore the code', async () => {
    const { $ } = await page('/places/436?at=2026-01-01')
    expect($('.notice').text()).toContain('Ngày 1/1/2026 không có đơn vị nào mang mã 436')
    expect($('h1').text()).toBe('Thành phố Hà Tĩnh')
    expect((await page('/places/436?at=2020-01-01')).$('.notice')).toHaveLength(0)
  })

  it('tells the figures of predecessors as theirs', async () => {
    const { $ } = await page('/places/18838')
    const rows = texts($, '#of-criteria_met ~ .scroll tbody tr')
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/^2025 ?16\/19/)
    expect(rows[0]).not.toContain('tiền thân')
    expect(rows[1]).toMatch(/^2021 ?14\/19 tiêu chí đạt được ?tiền thân: xã Lâm Hợp/)
    expect(rows[2]).toMatch(/^2020 ?11\/19 tiêu chí đạt được ?tiền thân: xã Kỳ Lạc/)
    expect(rows[3]).toMatch(/^2017 ?10\/19 tiêu chí đạt được ?tiền thân: xã Kỳ Lâm/)
    expect(links($, '#of-criteria_met ~ .scroll tbody td a')[0]).toMatch(/^\/articles\/\w+#fact-\w+$/)
    expect($('.chart circle.own')).toHaveLength(2)
    expect($('.chart:not(.mark) rect.kin')).toHaveLength(3)
  })

  it('does not mix up units that bore the same code', async () => {
    const { $ } = await page('/places/18850?at=2022-01-01')
    const rows = texts($, '#of-criteria_met ~ .scroll tbody tr')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatch(/^2025 ?16\/19.*kế thừa: xã Kỳ Lạc/)
    expect(rows[1]).toMatch(/^2020 ?11\/19/)
  })

  it('tells targets and levels apart by their form', async () => {
    const { $ } = await page('/places/23368?at=2020-01-01')
    expect($('.chart:not(.mark) circle.own')).toHaveLength(6)
    expect($('.chart:not(.mark) path.target')).toHaveLength(2)
    expect($('.chart:not(.mark) polyline')).toHaveLength(2)
    expect(texts($, '.figures .legend li')).toEqual([
      'đạt được',
      'mục tiêu',
      'của đơn vị tiền thân hoặc kế thừa',
    ])
    expect($('.chart[role=img]').first().attr('aria-label')).toContain('Số tiêu chí')
  })

  it('leads to the search and the export of its facts', async () => {
    const { $ } = await page('/places/18838?at=2022-05-02')
    expect(links($, '.figures .exports a')).toEqual([
      '/?place=18838&placeAt=2022-05-02',
      '/api/facts.csv?place=18838&placeAt=2022-05-02',
    ])
    for (const href of links($, '.figures .exports a')) expect((await ask(href ?? '')).status).toBe(200)
  })

  it('shows the newest periods, and leads to the others', async () => {
    const { $ } = await page('/places/42')
    const rows = texts($, '#of-poverty_rate ~ .scroll tbody tr')
    expect(rows).toHaveLength(20)
    expect(rows[0]).toMatch(/^2022 ?20%/)
    expect($('.metric-figures > a').text()).toBe('và 15 mục khác')
    expect($('.metric-figures > a').attr('href')).toBe('/?place=42&metric=poverty_rate')
  })

  it('strikes out what a reviewer rejected, and leaves it out of the chart', async () => {
    const other = await openStore({ memory: true })
    await fill(other, placeReports().slice(0, 2))
    const { facts } = await other.facts({ sort: 'oldest', limit: 9, metric: ['poverty_rate'] })
    await other.review(facts[0]?.id ?? '', { review: 'rejected', version: 0, reviewer: 'Hà Anh' })
    const { ask: askOther } = await smallApp({ store: other })
    const $ = load(await (await askOther('/places/23368?at=2020-01-01')).text())
    expect($('#of-poverty_rate ~ .scroll tr.rejected')).toHaveLength(1)
    expect($('#of-poverty_rate ~ .chart')).toHaveLength(0)
    expect($('#of-criteria_met ~ .chart')).toHaveLength(1)
    await other.close()
  })

  it('says so where nothing was told', async () => {
    const { $ } = await page('/places/01')
    expect($('.figures .none').text()).toContain('Chưa có bài viết nào nêu số liệu của nơi này')
    expect($('.chart')).toHaveLength(0)
  })

  it.each(['/places/00000', '/places/abc', '/places/%3Cb%3E'])('knows no %s', async (path) => {
    expect((await page(path)).status).toBe(404)
  })

  it('says what is wrong with a day', async () => {
    expect((await page('/places/42?at=2024-02-31')).status).toBe(400)
  })

  it('speaks English', async () => {
    const { $ } = await page('/places/18838?at=2022-05-02&lang=en')
    expect($('.others h2').text()).toBe('The code 18838 also stood for')
    expect($('.timeline').text()).toContain('from 1 January 2020 to 30 June 2025')
  })

  it('follows a province by provinces and a district by communes', () => {
    const kin = (code: string) => placeHead(code, '2024-01-01')?.kin.map((one) => one.unit) ?? []
    expect(kin('62').map((unit) => unit.name)).toEqual(['Quảng Ngãi'])
    expect(new Set(kin('610').map((unit) => unit.level))).toEqual(new Set(['commune']))
  })

  it('can be made for any unit on any day', () => {
    const { units } = gazetteer()
    fc.assert(
      fc.property(
        fc.nat(units.length - 1),
        fc.date({ min: new Date('2005-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (at, date) => {
          const head = placeHead(units[at]?.code ?? '', date.toISOString().slice(0, 10))
          expect(head?.line.at(-1)).toBe(head?.unit)
          expect(head?.line[0]?.level).toBe('province')
          expect(head?.siblings).not.toContain(head?.unit)
          expect(head?.others).not.toContain(head?.unit)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('place names of articles', () => {
  it('lead to the unit of the article’s day', async () => {
    const { $ } = await page('/?place=18838&q=10')
    expect(links($, '.result .subject a')).toContain('/places/18838?at=2018-05-02')
    const article = links($, '.result blockquote a')[0]?.split('#')[0] ?? ''
    const shown = await page(article)
    expect(links(shown.$, '.card .subject a')[0]).toBe('/places/18838?at=2018-05-02')
    expect(links(shown.$, '.places th a')).toEqual(['/places/18838?at=2018-05-02'])
  })

  it.each([
    ['2018-05-02', '2018-05-02'],
    ['2018-05-02T20:00:00Z', '2018-05-03'],
    ['2018-05-02T20:00:00+07:00', '2018-05-02'],
    ['someday', null],
    [null, null],
  ])('are dated by the clock of Vietnam: %s', (time, day) => {
    expect(dayOf(time)).toBe(day)
  })
})

describe('the axes of a chart', () => {
  it('hold every value between a few round ones', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const { from, to, ticks } = valueScaleOf(values)
        const slack = (to - from) * 1e-6
        expect(Math.min(...values)).toBeGreaterThanOrEqual(from - slack)
        expect(Math.max(...values)).toBeLessThanOrEqual(to + slack)
        expect(to).toBeGreaterThan(from)
        expect(ticks.length).toBeLessThanOrEqual(8)
      }),
      { examples: [[[5e-324, -5e-324]], [[1e12, 1e12 + 1e-4]]] },
    )
    expect(valueScaleOf([6, 9, 12]).ticks).toEqual([0, 5, 10, 15])
    expect(valueScaleOf([96, 98]).ticks).toEqual([96, 96.5, 97, 97.5, 98])
  })

  it('count whole years', () => {
    expect(yearScaleOf([2014.5, 2016.5])).toEqual({ from: 2014, to: 2017, ticks: [2014, 2015, 2016] })
    expect(yearScaleOf([2020, 2020]).to).toBe(2021)
    expect(yearScaleOf([1990.5, 2025.5]).ticks.length).toBeLessThanOrEqual(6)
  })
})
