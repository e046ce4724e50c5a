import { describe, expect, it } from 'vitest'
import { checksElsewhere, type Kept, spotsOf } from '../../../server/src/facts/elsewhere.ts'

const commune = { text: 'xã Nậm Khoai', level: 'commune', code: '02101' } as const

const kept = (id: string, more: Partial<Kept> = {}): Kept => ({
  id,
  articleId: `article of ${id}`,
  unitFrom: '2019-05-10',
  metric: 'poverty_rate',
  subject: commune,
  part: null,
  value: 9.4,
  total: null,
  unit: '%',
  qualifier: 'exact',
  period: '2022',
  status: 'achieved',
  direction: null,
  inferred: [],
  sentence: `Câu văn của ${id}.`,
  ...more,
})

const same = 'same place, same period, same figure'
const sum = 'earlier level + change = level'

describe('a level', () => {
  it.each([
    ['the same figure', {}, true],
    ['the same, written out further', { value: 9.42 }, true],
    ['another figure', { value: 9.9 }, false],
    ['another period', { period: '2021' }, null],
    ['another place', { subject: { ...commune, code: '02102' } }, null],
    ['another unit that bore the code', { unitFrom: '2025-07-01' }, null],
    ['a part', { part: 'hộ dân tộc thiểu số' }, null],
    ['about so much', { qualifier: 'about', value: 11 }, null],
    ['a target', { status: 'target', value: 7 }, null],
    ['a period that was inferred', { inferred: ['period'], value: 11 }, null],
    ['the same article', { articleId: 'article of own', value: 11 }, null],
    ['the same report, copied', { sentence: 'Câu văn của own.' }, null],
  ] satisfies [string, Partial<Kept>, boolean | null][])('beside %s', (_, more, agrees) => {
    const expected = agrees === null ? [] : [{ rule: same, with: ['other'], agrees }]
    expect(checksElsewhere(kept('own'), [kept('other', more)])).toEqual(expected)
  })

  it.each([
    ['%', 12.3, 12, true],
    ['%', 12.34, 12.3, true],
    ['%', 12.37, 12.3, false],
    ['%', 5.2, 5, null],
    ['hộ', 1204, 1200, false],
    ['VND', 143_149_000_000, 143_000_000_000, true],
    ['VND', 143_149_000_000, 100_000_000_000, null],
    ['VND', 143_149_000_000, 142_000_000_000, false],
    ['VND', 38_500_000, 38_500_000, true],
  ])('is compared as far as both are written out: %s, %d and %d', (unit, value, other, agrees) => {
    const of = { unit, metric: unit === 'VND' ? 'income_per_capita' : 'poverty_rate' }
    for (const [one, two] of [
      [value, other],
      [other, value],
    ])
      expect(
        checksElsewhere(kept('own', { ...of, value: one ?? 0 }), [kept('other', { ...of, value: two ?? 0 })]),
      ).toEqual(agrees === null ? [] : [{ rule: same, with: ['other'], agrees }])
  })

  it('never differs where a place has many figures of a metric, and agrees all the same', () => {
    const sums = { metric: 'budget_disbursed', unit: 'VND', value: 12_300_000_000 }
    expect(checksElsewhere(kept('own', sums), [kept('other', { ...sums, value: 45_600_000_000 })])).toEqual(
      [],
    )
    expect(checksElsewhere(kept('own', sums), [kept('other', sums)])).toMatchObject([{ agrees: true }])
  })

  it('tells both who agrees and who differs', () => {
    const others = [kept('a'), kept('b', { value: 3 }), kept('c'), kept('d', { value: 4 })]
    expect(checksElsewhere(kept('own'), others)).toEqual([
      { rule: same, with: ['a', 'c'], agrees: true },
      { rule: same, with: ['b', 'd'], agrees: false },
    ])
  })
})

describe('a change', () => {
  const change = (value: number, sentence: string, more: Partial<Kept> = {}) =>
    kept('own', { status: 'change', direction: 'down', value, period: '2023', sentence, ...more })
  const now = kept('now', { articleId: 'article of own', period: '2023', value: 7.3 })

  it.each([
    ['giảm 2,1% so với năm 2022', 2.1, [kept('then')], true],
    ['giảm 2,1% so với cuối năm 2022', 2.1, [kept('then', { period: '2022-12' })], true],
    ['giảm 2,1% so với đầu năm 2023', 2.1, [kept('then')], true],
    ['giảm 2,1% so với năm trước', 2.1, [kept('then')], true],
    ['giảm 5,1% so với năm trước', 5.1, [kept('then')], false],
    ['giảm 22,3% so với năm trước', 22.3, [kept('then')], true],
    ['giảm 2,1% so với năm 2020', 2.1, [kept('then')], null],
    ['giảm 2,1% so với đầu nhiệm kỳ', 2.1, [kept('then')], null],
    ['giảm 2,1%', 2.1, [kept('then')], true],
    ['giảm 5,1%', 5.1, [kept('then')], null],
    ['giảm 2,1% so với năm trước', 2.1, [], null],
    ['giảm 2,1% so với năm trước', 2.1, [kept('then', { articleId: 'article of own' })], null],
  ] satisfies [string, number, Kept[], boolean | null][])('%s', (sentence, value, then, agrees) => {
    expect(checksElsewhere(change(value, sentence), [now, ...then])).toEqual(
      agrees === null ? [] : [{ rule: sum, with: ['then', 'now'], agrees }],
    )
  })

  it('is looked for where its two ends are', () => {
    const periods = spotsOf(change(2, 'giảm 2% so với năm 2021')).map(({ period }) => period)
    expect(periods).toEqual(['2023', '2021', '2021-12', '2021-12-31'])
    expect(spotsOf(change(2, 'giảm 2%', { period: '2023-05' }))).toEqual([])
    expect(spotsOf(kept('a'))).toEqual([{ code: '02101', metric: 'poverty_rate', period: '2022' }])
    expect(spotsOf(kept('a', { subject: { ...commune, count: 6 } }))).toEqual([])
    expect(spotsOf(kept('a', { period: 'XXXX-11-10' }))).toEqual([])
  })
})
