import { expect, test } from 'vitest'
import type { Store } from '../../../server/src/store/index.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import { onBothEngines } from './engines.ts'
import { capture, fact, reading } from './readings.ts'

/** An article whose one sentence states the poverty of xã Nậm Khoai. */
const saying = async (store: Store, id: string, value: number, more: Partial<Fact> = {}) => {
  const text = `Bài ${id} viết rằng tỷ lệ hộ nghèo là ${String(value).replace('.', ',')}%.`
  const own = fact(id, text, text.slice(0, -1), {
    metric: 'poverty_rate',
    value,
    total: null,
    unit: '%',
    period: '2022',
    inferred: [],
    ...more,
  })
  await store.save({ ...reading(`article-${id}`, text), facts: [own] }, capture('c'))
}

const rule = 'same place, same period, same figure'

onBothEngines('facts of other articles', ({ open }) => {
  test('agree or differ wherever a fact is read, and change nothing of it', async () => {
    const store = await open()
    await saying(store, 'a', 9.4)
    expect((await store.fact('a'))?.checksElsewhere).toEqual([])
    await saying(store, 'b', 9.4)
    await saying(store, 'c', 12.5)
    await saying(store, 'd', 9.4, { period: '2021' })
    const expected = [
      { rule, with: ['b'], agrees: true },
      { rule, with: ['c'], agrees: false },
    ]
    const one = await store.fact('a')
    expect(one).toMatchObject({ checksElsewhere: expected, checks: [], confidence: 0.9, value: 9.4 })
    expect((await store.article('article-a'))?.rows[0]).toEqual(one)
    expect((await store.article('article-a'))?.facts[0]).not.toHaveProperty('checksElsewhere')
    const page = await store.facts({ sort: 'newest', limit: 9 })
    expect(page.facts.find(({ id }) => id === 'a')).toEqual(one)
    expect(page.facts.find(({ id }) => id === 'd')?.checksElsewhere).toEqual([])
    for await (const row of store.eachFact({ sort: 'newest' })) if (row.id === 'a') expect(row).toEqual(one)
    expect((await store.fact('c'))?.checksElsewhere).toEqual([
      { rule, with: expect.arrayContaining(['a', 'b']), agrees: false },
    ])
  })

  test('are of the same unit, not of another that bore its code', async () => {
    const store = await open()
    const of = async (id: string, publishedAt: string, name: string, value: number) => {
      const text = `Bài ${id} viết rằng tỷ lệ hộ nghèo là ${value}%.`
      const path = ['Hà Tĩnh', 'Kỳ Anh', name]
      const place = { ...{ text: `xã ${name}`, level: 'commune' as const, code: '18838', name, path } }
      const own = fact(id, text, text.slice(0, -1), {
        subject: { text: place.text, level: 'commune', code: '18838' },
        ...{ metric: 'poverty_rate', value, total: null, unit: '%', period: '2018', inferred: [] },
      })
      const codes = ['42', '447', '18838']
      await store.save(
        {
          ...reading(`article-${id}`, text, { publishedAt }),
          places: [{ ...place, codes, status: 'resolved', mentions: [] }],
          facts: [own],
        },
        capture('c'),
      )
    }
    await of('ky-lam', '2019-02-01', 'Kỳ Lâm', 12)
    await of('lam-hop', '2021-02-01', 'Lâm Hợp', 14)
    await of('ky-lac', '2025-12-01', 'Kỳ Lạc', 16)
    for (const id of ['ky-lam', 'lam-hop', 'ky-lac'])
      expect((await store.fact(id))?.checksElsewhere, id).toEqual([])
    await of('once', '2026-02-01', 'Lâm Hợp', 15)
    expect((await store.fact('lam-hop'))?.checksElsewhere).toEqual([{ rule, with: ['once'], agrees: false }])
    expect((await store.fact('once'))?.checksElsewhere).toEqual([{ rule, with: ['lam-hop'], agrees: false }])
    expect((await store.fact('ky-lac'))?.checksElsewhere).toEqual([])
  })

  test('go by what reviewers made of them', async () => {
    const store = await open()
    await saying(store, 'a', 9.4)
    await saying(store, 'b', 9.9)
    const by = { reviewer: 'thu', version: 0 }
    const corrected = await store.review('b', { ...by, review: 'corrected', changes: { value: 9.4 } })
    expect(corrected).toMatchObject({ checksElsewhere: [{ rule, with: ['a'], agrees: true }] })
    expect((await store.fact('a'))?.checksElsewhere).toEqual([{ rule, with: ['b'], agrees: true }])
    await store.review('b', { ...by, review: 'rejected', version: 1 })
    expect((await store.fact('a'))?.checksElsewhere).toEqual([])
    expect((await store.fact('b'))?.checksElsewhere).toEqual([])
    expect(await store.deleteArticle('article-b')).toBe(true)
  })

  test('bear a change out by the level before it', async () => {
    const store = await open()
    await saying(store, 'then', 9.4)
    await saying(store, 'now', 7.3, { period: '2023' })
    await saying(store, 'by', 2.1, { period: '2023', status: 'change', direction: 'down' })
    expect((await store.fact('by'))?.checksElsewhere).toEqual([
      { rule: 'earlier level + change = level', with: ['then', 'now'], agrees: true },
    ])
  })

  test('are the rules’ alone: what a model read is held against them, and proves nothing', async () => {
    const store = await open()
    await saying(store, 'a', 9.4)
    await saying(store, 'b', 9.9)
    const stored = await store.article('article-b')
    const [own] = stored?.facts ?? []
    if (!stored || !own) throw new Error('it was kept')
    const source = 'model:small'
    await store.keepSecondReading('article-b', {
      source,
      sha256: stored.article.sha256,
      state: 'done',
      failure: null,
      at: '2023-05-07T00:00:00.000Z',
      refused: {},
      facts: [{ ...own, id: 'm', value: 9.4, source }],
    })
    expect((await store.fact('a'))?.checksElsewhere).toEqual([{ rule, with: ['b'], agrees: false }])
    expect((await store.fact('m'))?.checksElsewhere).toEqual([{ rule, with: ['a'], agrees: true }])
  })
})
