import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns } from '../../../server/src/export/columns.ts'
import { StoreError } from '../../../server/src/store/errors.ts'
import { FactPage, FactRow } from '../../../shared/api/facts.ts'
import { parseCsv } from '../export/parse-csv.ts'
import { row } from './rows.ts'
import { smallApp } from './small-app.ts'

const metrics = ['criteria_met', 'poverty_rate', 'budget_allocated', 'document'] as const
const statuses = ['achieved', 'target', 'unmet', 'change'] as const

async function withFacts(count: number) {
  const small = await smallApp()
  small.store.rows = Array.from({ length: count }, (_, i) =>
    row(`f${i}`, {
      value: i % 7 === 0 ? null : i * 1_000_000_007,
      metric: metrics[i % 4] ?? 'document',
      status: statuses[i % 3] ?? 'achieved',
      evidence: { text: `đạt ${i}, "trích"\nhai dòng; =1+1`, start: i, end: i + 5 },
    }),
  )
  return small
}

describe('exports', () => {
  it('hold the rows that the search shows, whatever the filter', async () => {
    const { ask } = await withFacts(120)
    const filters = fc.record(
      {
        metric: fc.subarray([...metrics], { minLength: 1 }).map((ids) => ids.join(',')),
        status: fc.constantFrom(...statuses),
        min: fc.integer({ min: 0, max: 120 }).map((i) => String(i * 1e9)),
        max: fc.integer({ min: 0, max: 120 }).map((i) => String(i * 1e9)),
        q: fc.constantFrom('đạt', 'đạt 1', 'nothing', ''),
        limit: fc.constantFrom('1', '50'),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const query = new URLSearchParams(filter as Record<string, string>)
        const { total } = FactPage.parse(await (await ask(`/api/facts?${query}`)).json())
        const csv = parseCsv(await (await ask(`/api/facts.csv?${query}`)).text())
        const lines = (await (await ask(`/api/facts.jsonl?${query}`)).text()).split('\n').slice(0, -1)
        expect(csv.length - 1).toBe(total)
        expect(lines.length).toBe(total)
        const ids = lines.map((line) => FactRow.parse(JSON.parse(line)).id)
        expect(csv.slice(1).map((record) => record[0])).toEqual(ids)
      }),
      { numRuns: 200 },
    )
  })

  it('are named and typed as what they are', async () => {
    const { ask } = await withFacts(2)
    const csv = await ask('/api/facts.csv')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="tin-lang-facts.csv"')
    const bytes = new Uint8Array(await csv.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect((await ask('/api/facts.jsonl')).headers.get('content-type')).toContain('application/x-ndjson')
  })

  it('are a header alone where nothing fits', async () => {
    const { ask } = await withFacts(0)
    expect(parseCsv(await (await ask('/api/facts.csv')).text())).toEqual([columns.map(({ name }) => name)])
    expect(await (await ask('/api/facts.jsonl')).text()).toBe('')
  })

  it('switch the formula guard off on request', async () => {
    const { ask, store } = await withFacts(0)
    store.rows = [row('f1', { part: '=1+1' })]
    const part = columns.findIndex(({ name }) => name === 'part')
    const cell = async (query: string) =>
      parseCsv(await (await ask(`/api/facts.csv${query}`)).text())[1]?.[part]
    expect(await cell('')).toBe("'=1+1")
    expect(await cell('?guard=off')).toBe('=1+1')
  })

  it('stop reading the database when the client goes away', async () => {
    const { ask, store } = await withFacts(5000)
    let given = 0
    let ended = false
    const rows = store.rows
    store.eachFact = async function* (_filter, signal) {
      try {
        for (const fact of rows) {
          if (signal?.aborted) return
          given++
          yield fact
        }
      } finally {
        ended = true
      }
    }
    const reader = (await ask('/api/facts.csv')).body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(ended).toBe(true)
    expect(given).toBeLessThan(1000)
  })

  it('break off where the database fails midway, rather than end as if whole', async () => {
    const { ask, store } = await withFacts(5000)
    const rows = store.rows
    store.eachFact = async function* () {
      yield* rows.slice(0, 2000)
      throw new StoreError('damaged', 'The database file is damaged')
    }
    const response = await ask('/api/facts.csv')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('damaged')
  })
})
