import { expect, test } from 'vitest'
import { StoreError } from '../../../server/src/store/index.ts'
import type { Reading } from '../../../shared/api/articles.ts'
import type { Place } from '../../../shared/records/place.ts'
import { onBothEngines } from './engines.ts'
import { capture, fact, found, reading } from './readings.ts'

const text = 'Đến nay xã Tân Lập đạt 11/19 tiêu chí. Cả 3 thôn còn hộ nghèo.'

/** A name that several communes bear; the codes are of real ones. */
const ambiguous: Place = {
  text: 'xã Tân Lập',
  level: 'commune',
  code: null,
  name: 'Tân Lập',
  path: [],
  status: 'ambiguous',
  candidates: [
    { code: '23362', path: ['Kon Tum', 'Đắk Glei', 'Mường Hoong'] },
    { code: '18850', path: ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lạc'] },
  ],
  mentions: [{ start: 8, end: 18 }],
}

const article = (id: string, more: Partial<Reading['article']> = {}, body = text): Reading => ({
  ...reading(id, body, { publishedAt: '2024-05-05', ...more }),
  places: [ambiguous],
  facts: [
    fact(`${id}-met`, body, '11/19 tiêu chí', {
      subject: { text: 'Xã Tân Lập', level: 'commune', code: null },
      inferred: ['subject'],
    }),
    fact(`${id}-group`, body, '3 thôn', {
      subject: { text: '3 thôn', level: 'village', code: null, count: 3 },
      metric: 'poverty_rate',
    }),
  ],
})

const choice = { text: 'xã Tân Lập', level: 'commune', code: '18850', version: 0, reviewer: 'thu' } as const

onBothEngines('settling a place', ({ open }) => {
  test('is kept for the article and told to its facts', async () => {
    const store = await open()
    await store.save(article('a'), capture('c1'))
    const before = await store.article('a')
    expect(before?.placeChoices).toMatchObject([
      { text: 'xã Tân Lập', version: 0, chosen: null, candidates: ambiguous.candidates, offers: [] },
    ])
    expect(await store.settlePlace('a', { ...choice, note: 'theo bản đồ' })).toMatchObject({
      version: 1,
      chosen: { code: '18850', note: 'theo bản đồ', reviewer: 'thu' },
    })
    const after = await store.article('a')
    expect(after?.places).toEqual([
      {
        text: 'xã Tân Lập',
        level: 'commune',
        code: '18850',
        name: 'Kỳ Lạc',
        path: ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lạc'],
        codes: ['42', '447', '18850'],
        status: 'resolved',
        candidates: ambiguous.candidates,
        successors: [{ code: '18838', name: 'Kỳ Lạc' }],
        validity: 'at',
        reasons: ['taught'],
        settledBy: 'thu',
        mentions: ambiguous.mentions,
      },
    ])
    const [met, group] = after?.rows ?? []
    expect(met).toMatchObject({
      subject: { text: 'Xã Tân Lập', code: '18850' },
      inferred: ['subject'],
      placePath: ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lạc'],
      placeReviewer: 'thu',
      placeThen: { code: '18850', name: 'xã Kỳ Lạc' },
    })
    expect(group).toMatchObject({ placeReviewer: null, placePath: ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lạc'] })
    expect(await found(store, { place: '18850', lineage: 'off' })).toEqual(['a-group', 'a-met'])
    expect(await found(store, { q: 'Kỳ Anh' })).toEqual(['a-group', 'a-met'])
  })

  test('may be a unit of the past, by the path of its candidate', async () => {
    const store = await open()
    const candidates = [{ code: '18838', path: ['Hà Tĩnh', 'Kỳ Anh', 'Lâm Hợp'] }]
    const given = article('a', { publishedAt: '2026-01-05' })
    await store.save({ ...given, places: [{ ...ambiguous, candidates }] }, capture('c1'))
    await store.settlePlace('a', { ...choice, code: '18838' })
    const after = await store.article('a')
    expect(after?.places).toMatchObject([
      { name: 'Lâm Hợp', validity: 'former', stoodOn: '2025-06-30', successors: [{ code: '18838' }] },
    ])
    expect(after?.rows.map(({ id, placeThen }) => [id, placeThen?.name, placeThen?.on])).toEqual([
      ['a-met', 'xã Lâm Hợp', '2025-06-30'],
      ['a-group', 'xã Lâm Hợp', '2025-06-30'],
    ])
    expect(after?.facts.map(({ id }) => id)).toEqual(['a-met', 'a-group'])
  })

  test('outlives another reading and another text', async () => {
    const store = await open()
    await store.save(article('a'), capture('c1'))
    await store.settlePlace('a', choice)
    await store.save(article('a', {}, `${text} Hết.`), capture('c2'))
    const stored = await store.article('a')
    expect(stored?.versions).toHaveLength(2)
    expect(stored?.places).toMatchObject([{ code: '18850', settledBy: 'thu' }])
    expect(stored?.rows[0]).toMatchObject({ subject: { code: '18850' }, placeReviewer: 'thu' })
    expect(stored?.placeChoices).toMatchObject([{ version: 1, candidates: ambiguous.candidates }])
  })

  test('can be changed and taken back, by who saw the last word', async () => {
    const store = await open()
    await store.save(article('a'), capture('c1'))
    await store.settlePlace('a', choice)
    expect(await store.settlePlace('a', { ...choice, code: '23362' })).toBe('stale')
    expect(await store.settlePlace('a', { ...choice, code: '23362', version: 1 })).toMatchObject({
      version: 2,
    })
    expect(await found(store, { place: '23362', lineage: 'off' })).toEqual(['a-group', 'a-met'])
    expect(await store.settlePlace('a', { ...choice, code: null, version: 2 })).toMatchObject({
      version: 3,
      chosen: { code: null },
    })
    const stored = await store.article('a')
    expect(stored?.places).toMatchObject([{ code: null, status: 'unresolved', path: [], settledBy: 'thu' }])
    expect(stored?.rows[0]).toMatchObject({ subject: { code: null }, placePath: [] })
    expect(await found(store, { place: '23362', lineage: 'off' })).toEqual([])
  })

  test('is offered for the same name of the same site, and never applied there', async () => {
    const store = await open()
    for (const id of ['a', 'b', 'c', 'd']) await store.save(article(id), capture('c1'))
    await store.save(article('x', { site: 'tin.example' }), capture('c1'))
    await store.settlePlace('a', choice)
    await store.settlePlace('b', { ...choice, code: '23362' })
    await store.settlePlace('b', { ...choice, version: 1 })
    await store.settlePlace('c', { ...choice, code: '23362' })
    const other = await store.article('d')
    expect(other?.placeChoices[0]).toMatchObject({
      chosen: null,
      offers: [
        { code: '18850', articles: 2 },
        { code: '23362', articles: 1 },
      ],
    })
    expect(other?.places).toEqual([ambiguous])
    expect(other?.rows[0]).toMatchObject({ subject: { code: null }, placeReviewer: null })
    expect((await store.article('x'))?.placeChoices[0]?.offers).toEqual([])
    await store.deleteArticle('a')
    expect((await store.article('d'))?.placeChoices[0]?.offers).toEqual([
      { code: '18850', articles: 1 },
      { code: '23362', articles: 1 },
    ])
  })

  test('leaves the subject that a reviewer named for one fact', async () => {
    const store = await open()
    await store.save(article('a'), capture('c1'))
    const subject = { text: 'Xã Tân Lập', level: 'commune' as const, code: '23362' }
    await store.review('a-met', { review: 'corrected', changes: { subject }, version: 0, reviewer: 'lan' })
    await store.settlePlace('a', choice)
    expect((await store.fact('a-met'))?.subject?.code).toBe('23362')
    await store.save(article('a', {}, `${text} Hết.`), capture('c2'))
    expect((await store.fact('a-met'))?.subject?.code).toBe('23362')
  })

  test('takes no place that the article does not name, and no code of another level', async () => {
    const store = await open()
    await store.save(article('a'), capture('c1'))
    expect(await store.settlePlace('a', { ...choice, text: 'xã Khác' })).toBeNull()
    expect(await store.settlePlace('z', choice)).toBeNull()
    for (const code of ['42', '99999'])
      await expect(store.settlePlace('a', { ...choice, code })).rejects.toThrow(StoreError)
    expect((await store.article('a'))?.placeChoices[0]?.version).toBe(0)
  })

  test('of several at once one wins', async () => {
    const store = await open()
    await store.save(article('a'), capture('c1'))
    const answers = await Promise.all(
      ['18850', '23362', '18850', '23362'].map((code, at) =>
        store.settlePlace('a', { ...choice, code, reviewer: `r${at}` }),
      ),
    )
    expect(answers.filter((answer) => answer === 'stale')).toHaveLength(3)
  })
})
