import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BadCursor } from '../../../server/src/store/index.ts'
import type { Reading } from '../../../shared/api/articles.ts'
import type { FactFilter, FactRow } from '../../../shared/api/facts.ts'
import { facetNames, factSorts } from '../../../shared/api/facts.ts'
import { codebook } from '../../../shared/codebook/index.ts'
import { reviewStates, statuses } from '../../../shared/records/fact.ts'
import { levels } from '../../../shared/records/place.ts'
import { onBothEngines } from './engines.ts'
import { facetValues, inOrder, ownFilter, passes } from './oracle.ts'
import { allPages, capture, fact, places, reading, story } from './readings.ts'

const quotes = ['đạt 11/19 tiêu chí', 'Tỷ lệ hộ nghèo còn 9,4%', 'dưới 5%', 'họp bàn về phát triển']
const metrics = codebook.slice(0, 5).map(({ id }) => id)
const sites = ['bao.example', 'tin.example', null]
const periods = ['2021', '2022-10', '2023-05-04', '2021/2025', '2024/..', 'XXXX-11-10', null]
const dates = ['2021-03-02', '2022-10-10T08:00:00+07:00', '2022-10-10', null]

const number = fc.option(
  fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(143149000000, 0.5, 5.2)),
  { freq: 4 },
)

const anyFact = fc.record({
  quote: fc.constantFrom(...quotes),
  metric: fc.constantFrom(...metrics),
  place: fc.option(fc.constantFrom(...places)),
  value: number,
  low: number,
  high: number,
  period: fc.constantFrom(...periods),
  status: fc.constantFrom(...statuses),
  review: fc.constantFrom(...reviewStates),
  confidence: fc.constantFrom(0.05, 0.7, 0.84, 0.85, 0.96, 1),
})

const anyArticle = fc.record({
  site: fc.constantFrom(...sites),
  publishedAt: fc.constantFrom(...dates),
  facts: fc.array(anyFact, { maxLength: 12 }),
})

type AnyArticle = typeof anyArticle extends fc.Arbitrary<infer T> ? T : never

const toReading = ({ site, publishedAt, facts }: AnyArticle, index: number): Reading => ({
  ...reading(`a${index}`, story, { site, publishedAt, title: index % 2 ? 'Giảm nghèo' : null }),
  facts: facts.map(({ quote, place, review, ...more }, at) =>
    fact(`f${index}-${at}`, story, quote, {
      ...more,
      subject: place && { text: place.text, level: place.level, code: place.code },
    }),
  ),
})

const some = <T extends string>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 3 })

const anyFilter: fc.Arbitrary<FactFilter> = fc
  .record({
    q: fc.option(fc.constantFrom('ho ngheo', 'Sơn Bình', '"nghèo" 9,4', 'giam ngheo', '"họp bàn"', '—'), {
      nil: undefined,
      freq: 2,
    }),
    metric: some(metrics),
    place: fc.option(fc.constantFrom('02', '021', '02101', '44', '44001', '99'), { nil: undefined, freq: 2 }),
    level: some(levels),
    status: some(statuses),
    review: some(reviewStates),
    from: fc.option(fc.constantFrom('2021', '2022-10', '2023-05-04'), { nil: undefined, freq: 2 }),
    to: fc.option(fc.constantFrom('2022', '2022-09', '2023-05-03', '2030'), { nil: undefined, freq: 2 }),
    min: fc.option(fc.constantFrom(-1, 0, 5, 1e9), { nil: undefined, freq: 2 }),
    max: fc.option(fc.constantFrom(0, 5.2, 143149000000), { nil: undefined, freq: 2 }),
    confidence: fc.option(fc.constantFrom(0, 0.7, 0.85, 0.97, 1), { nil: undefined, freq: 2 }),
    site: some(['bao.example', 'tin.example']),
  })
  .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)))

onBothEngines('finding facts', ({ open }) => {
  test('pages, streams, filters and facets are what a plain reading of the rows gives', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { minLength: 3, maxLength: 9 }), async (articles) => {
        const store = await open()
        for (const [index, article] of articles.entries()) {
          await store.save(toReading(article, index), capture('c'))
          for (const [at, { review }] of article.facts.entries())
            if (review !== 'unreviewed')
              await store.review(`f${index}-${at}`, { review, version: 0, reviewer: 'thu' })
        }
        const rows: FactRow[] = []
        for await (const row of store.eachFact({ sort: 'oldest' })) rows.push(row)
        expect(rows).toHaveLength(articles.flatMap(({ facts }) => facts).length)

        const anyQuery = fc.tuple(anyFilter, fc.constantFrom(...factSorts), fc.integer({ min: 1, max: 9 }))
        await fc.assert(
          fc.asyncProperty(anyQuery, async ([filter, sort, limit]) => {
            const expected = inOrder(
              rows.filter((row) => passes(row, filter)),
              sort,
            )
            expect(await allPages(store, { ...filter, sort, limit })).toEqual({
              ids: expected,
              total: expected.length,
            })
            const streamed: string[] = []
            for await (const { id } of store.eachFact({ ...filter, sort })) streamed.push(id)
            expect(streamed).toEqual(expected)

            const { facets } = await store.facts({ ...filter, sort, limit: 1 })
            for (const name of facetNames) {
              const others = rows.filter((row) => passes(row, filter, ownFilter[name] ?? name))
              const values = others.flatMap((row) => facetValues(name, row)).filter((value) => value != null)
              for (const { value, count } of facets[name] ?? [])
                expect([name, value, count]).toEqual([
                  name,
                  value,
                  values.filter((one) => one === value).length,
                ])
              const shown = (facets[name] ?? []).map(({ value }) => value)
              if (name !== 'year') expect(shown).toEqual(expect.arrayContaining([...new Set(values)]))
              else expect(shown).toEqual([...shown].sort())
            }
          }),
          { numRuns: 25 },
        )
      }),
      { numRuns: 5 },
    )
  })

  test('batches meet every row once', async () => {
    const store = await open()
    const facts = Array.from({ length: 1203 }, (_, index) =>
      fact(`f${String(index).padStart(4, '0')}`, story, 'đạt 11/19', { value: index % 3 ? index % 7 : null }),
    )
    await store.save({ ...reading('a'), facts }, capture('c'))
    for (const sort of factSorts) {
      const ids = new Set<string>()
      let rows = 0
      for await (const { id } of store.eachFact({ sort })) {
        ids.add(id)
        rows++
      }
      expect([sort, rows, ids.size]).toEqual([sort, 1203, 1203])
    }
  })

  test('a stream can be ended', async () => {
    const store = await open()
    const facts = Array.from({ length: 600 }, (_, index) => fact(`f${index}`, story, 'đạt 11/19'))
    await store.save({ ...reading('a'), facts }, capture('c'))
    const ending = new AbortController()
    let rows = 0
    const reads = async () => {
      for await (const _ of store.eachFact({ sort: 'newest' }, ending.signal))
        if (++rows === 3) ending.abort()
    }
    await expect(reads()).rejects.toMatchObject({ name: 'AbortError' })
    expect(rows).toBe(3)
  })

  test('a group without a code counts for what holds all places of its article', async () => {
    const store = await open()
    const group = fact('g', story, 'dưới 5%', {
      subject: { text: '6 xã', level: 'commune', code: null, count: 6 },
    })
    await store.save({ ...reading('a'), places: places.slice(0, 3), facts: [group] }, capture('c'))
    const page = await store.facts({ place: '02', sort: 'place', limit: 5 })
    expect(page.facts[0]?.placePath).toEqual(['Tỉnh Sơn Bình'])
    expect(page.facets.province).toEqual([{ value: '02', label: 'Tỉnh Sơn Bình', count: 1 }])
  })

  test('a value that was chosen is shown also where it is down to nothing', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c'))
    const { facets, total } = await store.facts({ status: ['change'], q: 'nghèo', sort: 'newest', limit: 5 })
    expect(total).toBe(0)
    expect(facets.status).toContainEqual({ value: 'change', label: 'Thay đổi', count: 0 })
    expect(facets.status).toContainEqual({ value: 'target', label: 'Mục tiêu', count: 1 })
    expect(facets.metric).toEqual([])
  })

  test('a cursor that is none of this list is refused', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c'))
    const { next } = await store.facts({ sort: 'newest', limit: 1 })
    expect(next).toMatch(/^[\w-]+$/)
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const bad = [
      '',
      'x',
      '%%%',
      forged(null),
      forged(['facts:value', 'a', 'b', 'c']),
      forged(['facts:newest', 1, 'a', 'b']),
    ]
    for (const cursor of [...bad, forged(['facts:newest', '\0', 'a', 'b'])])
      await expect(store.facts({ sort: 'newest', limit: 1, cursor })).rejects.toBeInstanceOf(BadCursor)
    await expect(store.facts({ sort: 'value', limit: 1, cursor: next ?? '' })).rejects.toBeInstanceOf(
      BadCursor,
    )
    await expect(store.articles({ limit: 1, cursor: next ?? '' })).rejects.toBeInstanceOf(BadCursor)
  })

  test('articles come newest first, in pages, by site and words', async () => {
    const store = await open()
    for (let index = 0; index < 7; index++)
      await store.save(
        reading(`a${index}`, story, {
          publishedAt: `2023-0${(index % 3) + 1}-01`,
          site: index % 2 ? 'tin.example' : 'bao.example',
        }),
        capture('c'),
      )
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await store.articles({ limit: 2, ...(cursor === undefined ? {} : { cursor }) })
      expect(page.total).toBe(7)
      ids.push(...page.articles.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(ids).toEqual(['a5', 'a2', 'a4', 'a1', 'a6', 'a3', 'a0'])
    expect((await store.articles({ limit: 9, site: 'tin.example' })).total).toBe(3)
    expect((await store.articles({ limit: 9, q: 'ho ngheo con' })).total).toBe(7)
    expect((await store.articles({ limit: 9, q: '"ngheo con" 7' })).total).toBe(0)
  })
})
