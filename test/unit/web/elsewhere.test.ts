import { load } from 'cheerio'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { smallApp } from '../routes/small-app.ts'
import { fill, reading } from './sample.ts'

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']

const report = (name: string, value: number) => {
  const quote = `Bài ${name}: xã có ${value} hộ nghèo`
  return reading(name, { title: name, text: `${quote}.` }, [
    { quote, metric: 'poor_households', value, unit: 'hộ', period: '2022' },
  ])
}
const [one, two, three] = [report('one', 61), report('two', 61), report('three', 75)]

const page = async (path: string) => {
  const response = await ask(path, { headers: { accept: 'text/html', 'accept-language': 'vi' } })
  return { headers: response.headers, status: response.status, $: load(await response.text()) }
}

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [one, two, three])
  ask = (await smallApp({ store })).ask
})

afterAll(() => store.close())

it('shows what other articles say, with the way there, and a confidence that is lower where they differ', async () => {
  for (const path of [`/articles/${one.article.id}`, `/?article=${one.article.id}`]) {
    const { $ } = await page(path)
    expect($('.check.agrees').text()).toBe('Khớp với bài khác: cùng nơi, cùng kỳ, cùng số [1]')
    expect($('.check.differs').text()).toBe('Lệch với bài khác: cùng nơi, cùng kỳ, cùng số [1]')
    expect($('.check.differs a').attr('href')).toBe(`/facts/${three.facts[0]?.id}`)
    expect($('.confidence').first().text()).toBe('độ tin cậy 54%')
    expect($('.confidence').first().hasClass('low')).toBe(true)
  }
})

it('leaves what is stored, filtered and exported at the reading’s own confidence, the checks beside it', async () => {
  const lines = (await (await ask('/api/facts.jsonl?confidence=0.9')).text()).trim().split('\n')
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    const { confidence, checksElsewhere } = JSON.parse(line)
    expect([confidence, checksElsewhere.some(({ agrees }: { agrees: boolean }) => !agrees)]).toEqual([
      0.9,
      true,
    ])
  }
  expect(await (await ask('/api/facts.csv')).text()).toContain(
    'same place, same period, same figure: differs',
  )
})

it('leads from a fact’s id to its place in its article', async () => {
  const [fact] = three.facts
  const { status, headers } = await page(`/facts/${fact?.id}`)
  expect([status, headers.get('location')]).toEqual([302, `/articles/${three.article.id}#fact-${fact?.id}`])
  expect((await page('/facts/none')).status).toBe(404)
})
