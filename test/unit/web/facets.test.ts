import { load } from 'cheerio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { smallApp } from '../routes/small-app.ts'
import { fill } from './sample.ts'

let store: Store

beforeAll(async () => {
  store = await openStore({ memory: true })
  const texts = [
    { day: '2022-05-06', text: 'Ngày 5/5, UBND tỉnh Gia Lai họp. Tỷ lệ hộ nghèo của tỉnh còn 12,1%.' },
    { day: '2026-03-06', text: 'Ngày 5/3, UBND tỉnh Gia Lai họp. Tỷ lệ hộ nghèo của tỉnh còn 6,4%.' },
  ]
  await fill(
    store,
    texts.map(({ day, text }) => extract({ text, publishedAt: day, url: `https://example.vn/${day}` })),
  )
})

afterAll(() => store.close())

test('provinces that share a name are told apart by their codes', async () => {
  const { ask } = await smallApp({ store })
  const $ = load(await (await ask('/', { headers: { accept: 'text/html' } })).text())
  const labels = $('.facet .label')
    .toArray()
    .map((label) => $(label).text())
    .filter((label) => label.startsWith('Gia Lai'))
  expect(labels.sort()).toEqual(['Gia Lai (52)', 'Gia Lai (64)'])
})
