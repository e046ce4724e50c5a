import { afterAll, beforeAll, expect, it } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { PageReading } from '../../../shared/api/page-reading.ts'
import { pairs } from '../../corpus/layouts/fixtures.ts'
import { expectProblem } from './problem.ts'
import { smallApp } from './small-app.ts'

const [{ html, url, story }] = pairs.filter(({ name }) => name === 'k2, review') as [(typeof pairs)[number]]
const reading = extract({ html, url })
const { id, text } = reading.article
const sent = { capturedAt: '2024-03-01T08:00:00Z', capturedBy: 'lan', selection: null, note: null, tags: [] }

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']

beforeAll(async () => {
  store = await openStore({ memory: true })
  await store.save(reading, { ...sent, clientId: 'c1', html })
  await store.save(extract({ text: `Tin vắn\n${text}`, url: 'https://tin.example.vn/van' }), {
    ...sent,
    clientId: 'c3',
    html: null,
  })
  ask = (await smallApp({ store })).ask
})

afterAll(() => store.close())

it('says of each line of the kept page why it was kept or dropped', async () => {
  const answer = PageReading.parse(await (await ask(`/api/articles/${id}/page/explanation`)).json())
  const kept = answer.page.lines.filter(({ as }) => as === 'lead' || as === 'body')
  expect(answer.sameText).toBe(true)
  expect(kept.map((line) => line.text).join('\n')).toBe(text)
  expect(answer.page.lines.some(({ because }) => because === 'zone')).toBe(true)
})

it('shows it as a page in both languages, which the article’s page leads to', async () => {
  const article = await (await ask(`/articles/${id}?lang=vi`)).text()
  const link = /href="(\/articles\/[^"]+\/reading\?sha256=[^"]+)"/.exec(article)?.[1]
  expect(link).toBeTruthy()
  const vi = await (await ask(`${link}&lang=vi`)).text()
  expect(vi).toContain('Từng dòng của trang')
  expect(vi).toContain(story.title)
  const en = await (await ask(`${link}&lang=en`)).text()
  expect(en).toMatch(/\d+ lines dropped/)
  expect(en).not.toMatch(/\{\w+\}/)
  const at = new Date(story.at)
  const clock = { timeZone: 'Asia/Ho_Chi_Minh' } as const
  expect(vi).toContain(at.toLocaleDateString('vi-VN', clock))
  expect(en).toContain(at.toLocaleDateString('en-GB', { ...clock, dateStyle: 'long' }))
  expect(vi).toContain('Tiếng Việt')
  expect(en).toContain('Vietnamese')
})

it('says where there is no page to tell of', async () => {
  await expectProblem(await ask('/api/articles/none/page/explanation'), 'not-found')
  await expectProblem(await ask(`/api/articles/${id}/page/explanation?sha256=abc`), 'invalid')
  const { articles } = (await (await ask('/api/articles')).json()) as { articles: { id: string }[] }
  for (const other of articles.filter((one) => one.id !== id))
    await expectProblem(await ask(`/api/articles/${other.id}/page/explanation`), 'not-found')
})
