import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { FactPage, factSorts } from '../../../shared/api/facts.ts'
import { smallApp } from '../routes/small-app.ts'
import { commune, fill, many } from '../web/sample.ts'
import { parseCsv } from './parse-csv.ts'

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [commune(), ...many(90)])
  await fill(store, many(40), { tags: ['vốn'], project: 'Luận văn, 2024' })
  ask = (await smallApp({ store })).ask
})

afterAll(() => store.close())

const filters = fc.record(
  {
    q: fc.constantFrom('tiêu chí', 'tieu chi', '"huyện Mẫu"', 'ho ngheo', 'nothing at all', '=1+1', '"'),
    metric: fc.subarray(['criteria_met', 'poverty_rate', 'budget_allocated']).map((ids) => ids.join(',')),
    place: fc.constantFrom('10001', '99999', '01'),
    level: fc.constantFrom('commune', 'district', 'commune,district'),
    status: fc.subarray(['achieved', 'target', 'change']).map((ids) => ids.join(',')),
    review: fc.constantFrom('unreviewed', 'accepted'),
    from: fc.constantFrom('2018', '2020-06', '2022-01-01'),
    to: fc.constantFrom('2019', '2021-06', '2023-12-31'),
    min: fc.integer({ min: -5, max: 20 }).map(String),
    max: fc.integer({ min: 0, max: 25 }).map(String),
    confidence: fc.constantFrom('0', '0.7', '0.9', '0.95'),
    site: fc.constantFrom('tin.example.vn', 'other.example.vn'),
    project: fc.constantFrom('Luận văn, 2024', 'khác'),
    tag: fc.constantFrom('vốn', 'khác'),
    sort: fc.constantFrom(...factSorts),
  },
  { requiredKeys: [] },
)

it('what the search counts and lists is what every export holds, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const query = new URLSearchParams(filter as Record<string, string>)
      const { total, facts } = FactPage.parse(await (await ask(`/api/facts?${query}&limit=500`)).json())
      const page = await (await ask(`/?${query}`, { headers: { accept: 'text/html' } })).text()
      const csv = parseCsv(await (await ask(`/api/facts.csv?${query}`)).text()).slice(1)
      const lines = (await (await ask(`/api/facts.jsonl?${query}`)).text()).split('\n').slice(0, -1)
      const ids = facts.map(({ id }) => id)
      expect(ids).toHaveLength(total)
      expect(page).toContain(`data-total="${total}"`)
      expect(csv.map(([id]) => id)).toEqual(ids)
      expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids)
    }),
    { numRuns: 200 },
  )
}, 120_000)
