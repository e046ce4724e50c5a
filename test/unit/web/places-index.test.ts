import { load } from 'cheerio'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { shadeOf, shadesOf } from '../../../server/src/web/map/classes.ts'
import { provinceFigures } from '../../../server/src/web/places/index-view.ts'
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

const rows = ($: ReturnType<typeof load>) =>
  Object.fromEntries(
    $('.provinces tbody tr')
      .toArray()
      .map((tr) => [$(tr).find('th').text(), Number($(tr).find('td').text().replaceAll('.', ''))]),
  )

describe('the places page', () => {
  it('shows the 34 provinces, what was told of former ones with those that they went into', async () => {
    const { $ } = await page('/places')
    const counts = rows($)
    expect(Object.keys(counts)).toHaveLength(34)
    expect(counts['Tuyên Quang']).toBe(4)
    expect(counts['Đà Nẵng']).toBe(17)
    expect(counts['Hà Nội']).toBe(0)
    expect($('.switch a[aria-current]').text()).toBe('34 tỉnh, thành phố')
  })

  it('shows the 63 of before, with older articles alone', async () => {
    const { $ } = await page('/places?map=63')
    const counts = rows($)
    expect(Object.keys(counts)).toHaveLength(63)
    expect(counts).toMatchObject({ 'Tuyên Quang': 1, 'Hà Giang': 3, 'Đà Nẵng': 6, 'Quảng Nam': 11 })
    expect(counts['Quảng Ngãi']).toBe(0)
    expect($('.map a[href="/places/62?at=2025-06-30"]')).toHaveLength(1)
  })

  it.each(['/places', '/places?map=63'])('says on the map what its table says: %s', async (path) => {
    const { $ } = await page(path)
    const counts = rows($)
    const provinces = $('.map a').toArray()
    expect(provinces).toHaveLength(Object.keys(counts).length)
    for (const province of provinces) {
      const label = $(province).attr('aria-label') ?? ''
      const [, name, count] = /^(?:tỉnh|thành phố) (.+): (\d+) số liệu$/.exec(label) ?? []
      expect(counts[name ?? ''], label).toBe(Number(count))
      expect($(province).find('title').text()).toBe(label)
      expect($(province).find('path').attr('d')).toMatch(/^M/)
      expect($(province).attr('class') === 'shade-0').toBe(count === '0')
    }
    const ids = $('svg.map').attr('aria-labelledby')
    expect($(`#${ids}`).text()).not.toBe('')
  })

  it.each(['/places', '/places?map=63'])('draws and names Hoàng Sa and Trường Sa: %s', async (path) => {
    const { $ } = await page(path)
    const islands = (code: string) => $(`.map a[href^="/places/${code}"]`)
    expect(islands('48').find('circle').length).toBeGreaterThan(10)
    expect(islands('56').find('circle').length).toBeGreaterThan(15)
    const labels = $('.map .label')
      .toArray()
      .map((label) =>
        $(label)
          .find('tspan')
          .toArray()
          .map((line) => $(line).text())
          .join(' '),
      )
    expect(labels).toEqual(['Quần đảo Hoàng Sa (Đà Nẵng)', 'Quần đảo Trường Sa (Khánh Hòa)'])
  })

  it.each(['before', 'since'] as const)('counts what was told of Hà Tây for Hà Nội: %s', (era) => {
    const figures = provinceFigures(era, era === 'before' ? '2025-06-30' : '2026-01-01', [
      { code: '28', count: 3 },
      { code: '01', count: 4 },
    ])
    expect(figures.find(({ unit }) => unit.code === '01')?.count).toBe(7)
    expect(figures.reduce((sum, { count }) => sum + count, 0)).toBe(7)
  })

  it('finds units by name on any day, each version by itself', async () => {
    const found = async (path: string) => {
      const { $ } = await page(path)
      const links = $('.found li > a').toArray()
      return links.map((a) => $(a).attr('href'))
    }
    expect(await found('/places?q=ky lac')).toEqual(['/places/18838', '/places/18850?at=2025-06-30'])
    expect(await found('/places?q=Kỳ Lạc&at=2024-01-01')).toEqual(['/places/18850?at=2024-01-01'])
    const lines = async (path: string) => {
      const { $ } = await page(path)
      return $('.found li')
        .toArray()
        .map((li) => $(li).text())
    }
    const [now, then] = await lines('/places?q=ky lac')
    expect(now).toMatch(/trước đây: xã Lâm Hợp, xã Kỳ Hợp, xã Kỳ Lâm$/)
    expect(then).toMatch(/18850 · .*30\/6\/2025 · nay là Kỳ Lạc$/)
    expect(await lines('/places?q=lam hop')).toContainEqual(
      expect.stringMatching(/^xã Lâm Hợp, Kỳ Anh.*nay là Kỳ Lạc$/),
    )
    const none = await page('/places?q=nowhere')
    expect(none.$('.found').text()).toContain('Không có đơn vị hành chính nào tên “nowhere”')
    expect(none.$('.provinces tbody tr')).toHaveLength(34)
  })

  it('says what is wrong with a day', async () => {
    expect((await page('/places?q=x&at=2024-13-40')).status).toBe(400)
    expect((await page('/places?map=12')).status).toBe(400)
  })

  it('shows an empty map where nothing is kept', async () => {
    const empty = await openStore({ memory: true })
    const { ask: askEmpty } = await smallApp({ store: empty })
    const $ = load(await (await askEmpty('/places')).text())
    expect($('.map a.shade-0')).toHaveLength(34)
    expect($('.legend li')).toHaveLength(1)
    await empty.close()
  })
})

describe('the shades of a map', () => {
  it('hold every count once, from the palest to the strongest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.integer({ min: 0, max: 100 }),
        (most, percent) => {
          const shades = shadesOf(most)
          expect(shades.length).toBeLessThanOrEqual(5)
          expect(shades[0]?.from).toBe(1)
          expect(shades.at(-1)?.to).toBe(most)
          for (const [at, { from, to }] of shades.entries()) {
            expect(to).toBeGreaterThanOrEqual(from)
            if (at > 0) expect(from).toBe((shades[at - 1]?.to ?? 0) + 1)
          }
          const count = Math.round((most * percent) / 100)
          const shade = shades.find(({ from, to }) => count >= from && count <= to)?.shade ?? 0
          expect(shadeOf(count, shades)).toBe(shade)
        },
      ),
    )
  })

  it('are none where there is nothing', () => {
    expect(shadesOf(0)).toEqual([])
    expect(shadeOf(0, shadesOf(10))).toBe(0)
  })
})
