import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columns } from '../../../server/src/export/columns.ts'
import { problemKinds } from '../../../server/src/guard/kinds.ts'
import { settingsTable } from '../../../server/src/settings.ts'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { smallApp } from '../routes/small-app.ts'
import { commune, fill, many } from './sample.ts'

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']

const unit = (code: string, name: string) => ({
  code,
  name,
  level: 'commune' as const,
  path: ['Tỉnh Thử', 'Huyện Mẫu', name],
  from: '2008-01-01',
  to: null,
  began: { certainty: 'unknown' as const, edtf: '[..2008-01-01]' },
  ended: { certainty: 'standing' as const, edtf: '..' },
  stands: true,
  successors: [],
  today: [],
  successorsComplete: null,
})

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [commune(), ...many(60)])
  const units = [unit('10001', 'xã Đồng Lạc'), unit('10002', 'xã Kỳ Sơn'), unit('10003', 'phường Kỳ Sơn')]
  const searchUnits = (q: string) => units.filter(({ code, name }) => code === q || name.includes(q))
  ask = (await smallApp({ store, searchUnits })).ask
})

afterAll(() => store.close())

const page = async (path: string, headers: Record<string, string> = {}) => {
  const response = await ask(path, { headers: { accept: 'text/html', 'accept-language': 'vi', ...headers } })
  return { status: response.status, headers: response.headers, $: load(await response.text()) }
}

describe('the search page', () => {
  it('shows each fact with its figure, place, period, status and sentence', async () => {
    const { $ } = await page('/?metric=budget_allocated')
    const result = $('.result').first()
    expect(result.find('.figure').text()).toBe('143,149 tỷ đồng')
    expect(result.find('h3').text()).toBe('Vốn được giao')
    expect(result.find('mark').text()).toBe('xã được giao 143 tỷ 149 triệu đồng')
    expect(result.find('blockquote').text()).toBe('Năm nay xã được giao 143 tỷ 149 triệu đồng.')
    expect(result.find('.marks').text()).toContain('đạt được')
    expect(result.find('.check').text()).toBe('Khớp: được giao - đã giải ngân = còn lại')
    expect(result.find('blockquote a').attr('href')).toMatch(/^\/articles\/\w+#fact-\w+$/)
    expect(result.find('.source a[target]').attr('href')).toContain('#:~:text=')
  })

  it.each([
    ['/?metric=poverty_rate', '5,2%'],
    ['/?q=6/19', '6/19 tiêu chí'],
    ['/?metric=criteria_met&status=change', '▼giảm 2 tiêu chí'],
  ])('writes figures the Vietnamese way: %s', async (path, figure) => {
    const { $ } = await page(path)
    expect($('.figure').first().text().trim()).toBe(figure)
  })

  it('counts what it exports, and hands its own query on', async () => {
    const { $ } = await page('/?metric=criteria_met&status=target&from=2019&limit=5&lang=vi')
    const total = Number($('#count').attr('data-total'))
    expect(total).toBeGreaterThan(5)
    expect($('.result')).toHaveLength(5)
    const href = $('.exports a').first().attr('href') ?? ''
    expect(href).toBe('/api/facts.csv?metric=criteria_met&status=target&from=2019')
    const csv = await (await ask(href)).text()
    expect(csv.trim().split('\r\n')).toHaveLength(total + 1)
  })

  it('leads through all pages without losing or repeating a fact', async () => {
    const seen: string[] = []
    let next: string | undefined = '/?metric=criteria_met&limit=13&sort=period'
    while (next) {
      const { $ }: Awaited<ReturnType<typeof page>> = await page(next)
      $('.result article').each((_, result) => {
        seen.push($(result).attr('aria-labelledby') ?? '')
      })
      next = $('a[rel=next]').attr('href')
    }
    expect(seen).toHaveLength(62)
    expect(new Set(seen).size).toBe(62)
  })

  it('keeps the rest of the search in every facet’s link, with a count that comes true', async () => {
    const { $ } = await page('/?q=tiêu chí&status=achieved')
    const facets = $('.facet a').toArray()
    expect(facets.length).toBeGreaterThan(8)
    for (const facet of facets.slice(0, 12)) {
      const href = $(facet).attr('href') ?? ''
      expect(href).toContain('q=ti')
      if ($(facet).attr('aria-current')) continue
      const wanted = Number($(facet).find('.count').text().replaceAll('.', ''))
      const total = Number((await page(href)).$('#count').attr('data-total'))
      expect(total, href).toBeGreaterThanOrEqual(wanted)
    }
    expect($('.facet a[aria-current]').text()).toContain('đạt được')
  })

  it('fills its form from the URL, and takes an empty form as no condition', async () => {
    const { $ } = await page(
      '/?q=đạt&metric=poverty_rate,criteria_met&from=2020&min=3&confidence=0.8&sort=value&site=tin.example.vn',
    )
    expect($('#q').val()).toBe('đạt')
    expect($('#metric').val()).toBe('poverty_rate,criteria_met')
    expect($('#metric option[selected]').text()).toBe('Đã chọn 2')
    expect($('#from').val()).toBe('2020')
    expect($('#sort').val()).toBe('value')
    expect($('input[name=site]').val()).toBe('tin.example.vn')
    expect($('#confidence').val()).toBe('0.8')
    const all = (await page('/')).$('#count').attr('data-total')
    const empty = await page('/?q=&place=&metric=&status=&from=&to=&min=&max=&confidence=&sort=')
    expect(empty.$('#count').attr('data-total')).toBe(all)
  })

  it('keeps to what was read with the confidence that is asked for, in plain words', async () => {
    const { $ } = await page('/?confidence=0.75&metric=criteria_met')
    expect($('#confidence option[selected]').text()).toBe('tin cậy từ 75%')
    expect($('.conditions').text()).toContain('tin cậy từ 75%')
    const rate = await page('/?confidence=0.8&metric=poverty_rate')
    expect(rate.$('.result .confidence').first().text()).toBe('độ tin cậy 90%')
    const all = Number((await page('/?metric=criteria_met')).$('#count').attr('data-total'))
    const total = Number($('#count').attr('data-total'))
    expect(total).toBeGreaterThan(5)
    expect(total).toBeLessThan(all)
    const csv = await (await ask('/api/facts.csv?confidence=0.8&metric=criteria_met')).text()
    expect(csv.trim().split('\r\n')).toHaveLength(total + 1)
    expect((await page('/?confidence=0.8')).$('#confidence option[selected]').text()).toBe('Chắc (từ 80%)')
  })

  it('takes a place by name: the one of that name, or a choice among several', async () => {
    const one = await page('/?q=đạt&place=Đồng Lạc')
    expect(one.status).toBe(302)
    expect(one.headers.get('location')).toBe('/?q=%C4%91%E1%BA%A1t&place=10001')
    expect((await page('/?place=10001')).$('.conditions').text()).toContain('xã Đồng Lạc')
    const several = await page('/?place=Kỳ Sơn&q=đạt')
    const choices = several.$('.which li a:not(.about)').toArray()
    expect(choices.map((a) => several.$(a).attr('href'))).toEqual([
      '/?q=%C4%91%E1%BA%A1t&place=10002',
      '/?q=%C4%91%E1%BA%A1t&place=10003',
    ])
    const about = several.$('.which li a.about').toArray()
    expect(about.map((a) => several.$(a).attr('href'))).toEqual(['/places/10002', '/places/10003'])
    expect(several.$('.which > p a').attr('href')).toBe('/places?q=K%E1%BB%B3+S%C6%A1n')
    const none = await page('/?place=Nowhere')
    expect(none.$('.which').text()).toContain('Không có đơn vị hành chính nào tên “Nowhere”')
  })

  it('leads from the place that is searched for to its page, as of the day that was asked for', async () => {
    const about = async (query: string) => (await page(`/?${query}`)).$('.conditions .about').attr('href')
    expect(await about('place=18838')).toBe('/places/18838')
    expect(await about('place=18838&placeAt=2024-01-01')).toBe('/places/18838?at=2024-01-01')
    // No unit of the gazetteer: there is no page.
    expect(await about('place=10001')).toBeUndefined()
    expect(await about('q=đạt')).toBeUndefined()
  })

  it('says what is wrong with a condition', async () => {
    const { status, $ } = await page('/?metric=bogus')
    expect(status).toBe(400)
    expect($('h1').text()).toBe('Một điều kiện trong địa chỉ không đúng')
    expect($('main').text()).toContain('metric')
  })

  it('says that nothing fits', async () => {
    expect((await page('/?q=zzzz')).$('.none').text()).toContain('Không có số liệu nào khớp')
  })

  it('welcomes whoever has nothing kept yet', async () => {
    const { ask } = await smallApp()
    const text = await (await ask('/', { headers: { accept: 'text/html' } })).text()
    expect(text).toContain('npm run import')
    expect(text).not.toContain('<form')
  })
})

describe('the article page', () => {
  const article = () => page(`/articles/${commune().article.id}`)

  it('marks the words of every fact, and leads from them to its card and back', async () => {
    const { $ } = await article()
    const { facts } = commune()
    for (const [i, fact] of facts.entries()) {
      const card = $(`#${CSS(fact.id)}`)
      expect(card.length).toBe(1)
      expect(card.find('.number').attr('href')).toBe(`#fact-${fact.id}`)
      expect($(`#fact-${CSS(fact.id)}`).length).toBe(1)
      const note = $(`a.note[href="#${fact.id}"]`)
      expect(note.text()).toBe(String(i + 1))
    }
    const withoutNotes = $('.row > p').clone()
    withoutNotes.find('.note').remove()
    expect(withoutNotes.toArray().map((p) => $(p).text())).toEqual(commune().article.text.split('\n'))
  })

  it('shows who wrote it, when, who captured it, and where it came from', async () => {
    const { $ } = await article()
    const head = $('.article-head').text()
    for (const part of [
      'tin.example.vn',
      'Nông thôn mới',
      'Hà Anh',
      '10/11/2022, 08:00',
      'Cập nhật: 12/11/2022, 09:30',
      '11/11/2022, 09:00',
      'laptop',
      '5 số liệu',
    ])
      expect(head).toContain(part)
    expect($('.article-head a[target]').attr('href')).toBe('https://tin.example.vn/xa-dong-lac')
  })

  it('lists its places as of its date, and what they are today', async () => {
    const { $ } = await article()
    const row = $('.places tbody tr').text()
    for (const part of ['xã Đồng Lạc', 'Huyện Mẫu, Tỉnh Thử', '10001', 'Đồng Tâm (10009)'])
      expect(row).toContain(part)
  })

  it('says that there is none', async () => {
    const { status, $ } = await page('/articles/none')
    expect(status).toBe(404)
    expect($('h1').text()).toBe('Không có gì ở địa chỉ này')
  })
})

describe('the other pages', () => {
  it('list articles, metrics and the API', async () => {
    const articles = await page('/articles?limit=10')
    expect(articles.$('.articles li')).toHaveLength(10)
    expect(articles.$('a[rel=next]').attr('href')).toContain('cursor=')
    expect((await page('/metrics')).$('.metric-entry').length).toBeGreaterThan(25)
    const docs = (await page('/docs')).$
    expect(docs('.route').length).toBeGreaterThan(15)
    for (const kind of Object.keys(problemKinds)) expect(docs(`#problem-${kind}`).length, kind).toBe(1)
    const documented = docs('dt')
      .toArray()
      .map((term) => docs(term).text())
    for (const { variable } of Object.values(settingsTable)) expect(documented).toContain(variable)
    for (const { name } of columns) expect(documented).toContain(name)
    expect((await page('/pair')).$('#link').length).toBe(1)
  })

  it('speak English or Vietnamese, as asked, remembered or preferred', async () => {
    const html = async (path: string, headers: Record<string, string> = {}) =>
      (await page(path, headers)).$('html').attr('lang')
    expect(await html('/')).toBe('vi')
    expect(await html('/', { 'accept-language': 'en' })).toBe('en')
    expect(await html('/', { 'accept-language': 'en', cookie: 'lang=vi' })).toBe('vi')
    expect(await html('/?lang=en', { cookie: 'lang=vi' })).toBe('en')
    expect((await page('/?lang=en')).headers.get('set-cookie')).toContain('lang=en')
    expect((await page('/?q=đạt&lang=en')).$('.language').attr('href')).toBe('/?q=%C4%91%E1%BA%A1t&lang=vi')
    expect((await page('/?metric=budget_allocated&lang=en')).$('.figure').text()).toBe('143.149 billion VND')
  })

  it('serve their files for good under an address that changes with them', async () => {
    const { $ } = await page('/')
    const files = $('link[href], script[src], img[src]').toArray()
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const response = await ask($(file).attr('href') ?? $(file).attr('src') ?? '')
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toContain('immutable')
    }
    expect((await ask('/assets/..%2Fpages.ts')).status).toBe(404)
    expect((await ask('/assets/none.css')).status).toBe(404)
  })
})

/** An id that begins with a digit, as a selector. */
function CSS(id: string): string {
  return id.replace(/^\d/, (digit) => `\\3${digit} `)
}
