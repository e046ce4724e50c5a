import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import { smallApp } from '../routes/small-app.ts'
import { commune, fill } from './sample.ts'

const source = 'model:<b>small</b>'
const { article, facts } = commune()
const [met, , rate] = facts

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']
let desk: { source: string; ask: (id: string) => void } | undefined

const page = async (path: string) => {
  const { ask } = await smallApp({ store, ...(desk && { desk }) })
  const response = await ask(path, { headers: { accept: 'text/html', 'accept-language': 'vi' } })
  return load(await response.text())
}

const byModel = (fact: Fact | undefined, id: string, more: Partial<Fact>): Fact[] =>
  fact ? [{ ...fact, ...more, id, source, checks: [], confidence: 0.5 }] : []

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [commune()])
  await store.keepSecondReading(article.id, {
    source,
    sha256: article.sha256,
    state: 'partial',
    failure: 'not_json',
    at: '2022-11-12T00:00:00.000Z',
    refused: { quote: 3 },
    facts: [...byModel(met, 'm-met', {}), ...byModel(rate, 'm-rate', { metric: 'near_poverty_rate' })],
  })
  ask = (await smallApp({ store })).ask
})

afterAll(() => store.close())

describe('the article page', () => {
  it('shows what a model read beside the rules’ facts, marked, and what both read once', async () => {
    const $ = await page(`/articles/${article.id}`)
    expect($('.card')).toHaveLength(facts.length + 1)
    expect($('#m-rate .badge.model').text()).toBe('mô hình <b>small</b>')
    expect($(`#${met?.id} .agreed`).text()).toBe('✓ <b>small</b> cũng đọc như vậy')
    expect($('#m-met')).toHaveLength(0)
    expect($('mark#fact-m-rate, mark mark#fact-m-rate')).toHaveLength(1)
    const section = $('.second-readings').text()
    expect(section).toContain('đọc được một phần: câu trả lời không phải JSON')
    expect(section).toContain('lần này giữ 2 số liệu; hiện có 1 trùng với bộ quy tắc, 1 số liệu khác')
    expect(section).toContain('3 số liệu không nhận: câu trích không có trong bài')
    expect($('#ask-reader, script')).toHaveLength(0)
  })

  it('lets a person ask for a reading where there is a reader, and says what is sent', async () => {
    desk = { source: 'model:small', ask: () => undefined }
    const $ = await page(`/articles/${article.id}`)
    expect($('#ask-reader').attr('data-path')).toBe(`/api/articles/${article.id}/second-reading`)
    expect($('#ask-reader').text()).toContain('Tiêu đề, ngày đăng và nội dung')
    expect($('script[src*=second-reading]')).toHaveLength(1)
    desk = undefined
  })
})

describe('the search page', () => {
  it('shows models’ facts only where they are asked for', async () => {
    const plain = await page('/')
    expect(plain('#count').attr('data-total')).toBe(String(facts.length))
    expect(plain('#source').val()).toBe('')
    expect(plain('.badge.model')).toHaveLength(0)
    const both = await page('/?source=rules,model')
    expect(both('#count').attr('data-total')).toBe(String(facts.length + 1))
    expect(both('#source').val()).toBe('rules,model')
    expect(both('.conditions').text()).toContain('Bộ quy tắc và mô hình')
    expect(both('.badge.model')).toHaveLength(1)
    expect((await (await ask('/api/facts.csv?source=rules,model')).text()).trim().split('\r\n')).toHaveLength(
      facts.length + 2,
    )
    expect((await page('/?source=model:small'))('#source').val()).toBe('model:small')
  })
})
