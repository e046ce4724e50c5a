import { expect, test } from 'vitest'
import { openStore, type SecondReadingChange, type Store } from '../../../server/src/store/index.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import { onBothEngines } from './engines.ts'
import { capture, fact, found, reading, sha256, story } from './readings.ts'

const source = 'model:small'

const step = (more: Partial<SecondReadingChange> = {}): SecondReadingChange => ({
  source,
  sha256: sha256(story),
  state: 'done',
  failure: null,
  at: '2023-05-07T00:00:00.000Z',
  refused: { quote: 2 },
  ...more,
})

const byModel = (id: string, quote: string, more: Partial<Fact> = {}) =>
  fact(id, story, quote, { source, rule: 'second-reader', confidence: 0.5, ...more })

/** What the rules read as well, and what they did not. */
const two = (): Fact[] => [
  byModel('m-met', 'xã Nậm Khoai đạt 11/19 tiêu chí'),
  byModel('m-income', '38,5 triệu đồng', { metric: 'income_per_capita', value: 38_500_000, total: null }),
]

const withTwo = async (store: Store) => {
  await store.save(reading('a'), capture('c'))
  expect(await store.keepSecondReading('a', step({ facts: two() }))).toBe(true)
}

onBothEngines('second readings', ({ open, place }) => {
  test('stand beside the rules’ facts, never among them unless asked for', async () => {
    const store = await open()
    await withTwo(store)
    const own = ['a-aim', 'a-met', 'a-poor']
    expect(await found(store, {})).toEqual(own)
    expect(await found(store, { source: ['rules'] })).toEqual(own)
    expect(await found(store, { source: ['model'] })).toEqual(['m-income', 'm-met'])
    expect(await found(store, { source: [source] })).toEqual(['m-income', 'm-met'])
    expect(await found(store, { source: ['model:other'] })).toEqual([])
    // What both read is there once.
    expect(await found(store, { source: ['rules', 'model'] })).toEqual([...own, 'm-income'])
    const page = await store.facts({ sort: 'newest', limit: 1, source: ['rules', 'model'] })
    expect(page.total).toBe(4)
    expect(page.facets.level?.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    expect((await store.facts({ sort: 'newest', limit: 1 })).total).toBe(3)
    expect(await store.health()).toMatchObject({ facts: 3 })
    const kept = await store.article('a')
    expect(kept?.facts.map(({ id }) => id)).toEqual(['a-met', 'a-poor', 'a-aim'])
    expect(kept?.secondReadings).toMatchObject([
      { source, state: 'done', taken: 2, refused: { quote: 2 }, rows: [{ id: 'm-met' }, { id: 'm-income' }] },
    ])
  })

  test('that agree with the rules say so on both sides, until a correction parts them', async () => {
    const store = await open()
    await withTwo(store)
    expect((await store.fact('a-met'))?.agreement).toEqual([{ id: 'm-met', source }])
    expect((await store.fact('m-met'))?.agreement).toEqual([{ id: 'a-met', source: 'rules' }])
    expect((await store.fact('m-income'))?.agreement).toEqual([])
    const change = { review: 'corrected', changes: { value: 12 }, version: 0, reviewer: 'thu' } as const
    expect(await store.review('a-met', change)).toMatchObject({ value: 12, agreement: [] })
    expect((await store.fact('m-met'))?.agreement).toEqual([])
    expect(await store.review('m-met', change)).toMatchObject({ agreement: [{ id: 'a-met' }] })
  })

  test('are replaced by the next one, but for what was reviewed', async () => {
    const store = await open()
    await withTwo(store)
    await store.review('m-income', { review: 'accepted', version: 0, reviewer: 'thu' })
    await store.keepSecondReading('a', step({ facts: [byModel('m-new', 'họp bàn', { value: 1 })] }))
    expect(await found(store, { source: ['model'] })).toEqual(['m-income', 'm-new'])
    expect((await store.fact('a-met'))?.agreement).toEqual([])
    await store.keepSecondReading('a', step({ facts: two() }))
    expect(await found(store, { source: ['model'] })).toEqual(['m-income', 'm-met'])
    expect((await store.fact('m-income'))?.review).toMatchObject({ review: 'accepted', version: 1 })
    // Of another model: each has its own.
    await store.keepSecondReading('a', step({ source: 'model:big', facts: [byModel('b-met', 'đạt 11/19')] }))
    expect(await found(store, { source: ['model'] })).toEqual(['b-met', 'm-income', 'm-met'])
    expect((await store.fact('a-met'))?.agreement).toHaveLength(2)
  })

  test('outlive newer rules on the same text; another text starts anew, and reviews come back', async () => {
    const at = await place()
    const old = await openStore({ ...at, clock: { extractorVersion: '1' } })
    await withTwo(old)
    await old.review('m-met', { review: 'accepted', version: 0, reviewer: 'thu' })
    await old.close()
    const store = await openStore({ ...at, clock: { extractorVersion: '2' } })
    const newer = { ...reading('a'), facts: reading('a').facts.slice(1) }
    expect(await store.save(newer, capture('c'))).toBe('updated')
    expect(await found(store, { source: ['rules', 'model'] })).toEqual([
      'a-aim',
      'a-poor',
      'm-income',
      'm-met',
    ])
    expect((await store.fact('m-met'))?.agreement).toEqual([])
    expect(await store.save(reading('a', `${story} Hết.`), capture('c2'))).toBe('updated')
    expect((await store.article('a'))?.secondReadings).toEqual([])
    expect(await found(store, { source: ['model'] })).toEqual([])
    // An answer that comes late is about a text that is no more.
    expect(await store.keepSecondReading('a', step({ facts: two() }))).toBe(false)
    expect(await store.keepSecondReading('gone', step())).toBe(false)
    await store.keepSecondReading('a', step({ sha256: sha256(`${story} Hết.`), facts: two() }))
    expect((await store.fact('m-met'))?.review).toMatchObject({ review: 'accepted' })
    await store.close()
  })

  test('that wait are found again, and a failure leaves what was read before', async () => {
    const store = await open()
    await withTwo(store)
    await store.save(reading('b'), capture('c'))
    await store.keepSecondReading('b', step({ state: 'waiting', refused: {} }))
    await store.keepSecondReading('a', step({ state: 'reading', at: '2023-05-06T00:00:00.000Z' }))
    expect(await store.waitingSecondReadings(source)).toEqual(['a', 'b'])
    expect(await store.waitingSecondReadings('model:other')).toEqual([])
    await store.keepSecondReading('a', step({ state: 'failed', failure: 'timeout', refused: {} }))
    expect(await store.waitingSecondReadings(source)).toEqual(['b'])
    expect((await store.article('a'))?.secondReadings).toMatchObject([
      { state: 'failed', failure: 'timeout', rows: [{}, {}] },
    ])
    expect(await store.deleteArticle('b')).toBe(true)
    expect(await store.waitingSecondReadings(source)).toEqual([])
  })
})
