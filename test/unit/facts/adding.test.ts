import { describe, expect, test, vi } from 'vitest'
import { columns } from '../../../server/src/export/columns.ts'
import { explainFacts } from '../../../server/src/facts/explain/index.ts'
import type { PlainMetric } from '../../../server/src/facts/plain.ts'
import { readLanguage } from '../../../server/src/language/index.ts'
import { readPlaces } from '../../../server/src/places/index.ts'
import { FactFilter, type FactRow } from '../../../shared/api/facts.ts'
import { MetricList } from '../../../shared/api/service.ts'
import { codebook } from '../../../shared/codebook/index.ts'
import { testPlain } from './plain.ts'
import { factsIn } from './read.ts'

/** The entries that the page adds, as it prints them. */
const added = await vi.hoisted(async (): Promise<PlainMetric[]> => {
  const { readFileSync } = await import('node:fs')
  const page = readFileSync(new URL('../../../docs/adding-a-metric.md', import.meta.url), 'utf8')
  const entries = page.matchAll(/```ts\n(\{.*?\}),\n```/gs)
  return [...entries].map(([, entry]) => new Function(`return ${entry}`)())
})

// What the page tells a contributor to do: its entries stand in this file, above the last two; nothing else changes.
vi.mock('../../../shared/codebook/rates.ts', async (original) => {
  const { rates } = await original<typeof import('../../../shared/codebook/rates.ts')>()
  return { rates: [...rates.slice(0, -2), ...added, ...rates.slice(-2)] }
})

describe('the metrics that the page adds', () => {
  test('are a share and a count', () => {
    expect(added.map(({ reading }) => reading.kind)).toEqual(['rate', 'count'])
    expect(codebook).toEqual(expect.arrayContaining(added))
  })

  for (const metric of added) testPlain(metric)

  test('are filters, labels of exports and entries of the API', () => {
    const { metrics } = MetricList.parse({ metrics: codebook })
    for (const { id, label, examples } of added) {
      expect(FactFilter.parse({ metric: id }).metric).toEqual([id])
      const cell = (name: string) => columns.find((one) => one.name === name)?.cell({ metric: id } as FactRow)
      expect([cell('metric_vi'), cell('metric_en')]).toEqual([label.vi, label.en])
      expect(metrics).toContainEqual(expect.objectContaining({ id, examples }))
    }
  })

  test.each([
    ['Năm 2023, tỷ lệ hộ dân sử dụng internet của xã Tân Hòa đạt 82%.', 'sử dụng internet'],
    ['Năm 2023, xã Tân Hòa giải quyết việc làm cho 860 lao động.', 'giải quyết việc làm'],
  ])('are explained: %s', (text, cue) => {
    const document = readLanguage(text, { publishedAt: null })
    const found = readPlaces(document, { title: null, url: null, site: null, lead: null, publishedAt: null })
    const [first] = explainFacts(document, found, { id: 'test', publishedAt: null })
    expect(added.map(({ id }) => id)).toContain(first?.fact.metric)
    expect(first?.fact.period).toBe('2023')
    expect(first?.fact.subject?.text).toMatch(/Tân Hòa/)
    expect(first?.explanation.rule.says.en).not.toBe(first?.fact.rule)
    expect(first?.explanation.cue.words.map((quote) => quote.text).join(' ')).toContain(cue)
  })

  test('are read from the columns of a table', () => {
    const facts = factsIn(
      'Đơn vị | Tỷ lệ hộ dùng internet (%) | Số lao động được giải quyết việc làm\nXã Tân Hòa | 82 | 75\nXã Tân Lập | 71 | 40',
    )
    expect(facts.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
      ['internet_rate', 82, '%'],
      ['jobs_created', 75, 'lao động'],
      ['internet_rate', 71, '%'],
      ['jobs_created', 40, 'lao động'],
    ])
  })

  test('hold their share to what is possible', () => {
    const [fact] = factsIn('Tỷ lệ hộ dân sử dụng internet đạt 182%.')
    expect(fact?.checks).toContainEqual(expect.objectContaining({ rule: 'value in range', agrees: false }))
  })

  test('leave what the others read as it was', () => {
    const facts = factsIn('Độ che phủ rừng đạt 63,2%. Huyện có 54 sản phẩm OCOP được công nhận.')
    expect(facts.map(({ metric }) => metric)).toEqual(['forest_cover_rate', 'other_count'])
  })
})
