import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { gazetteer } from '../../../server/src/places/gazetteer.ts'
import { factClauses } from '../../../server/src/store/fact-filter.ts'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { boundsOf } from '../../../server/src/store/place-scope.ts'
import type { FactQuery } from '../../../shared/api/facts.ts'
import type { Place } from '../../../shared/records/place.ts'
import { engineAt } from './engine-at.ts'
import { onBothEngines } from './engines.ts'
import { allPages, capture, fact, found, reading } from './readings.ts'

const text = 'Đến nay xã đạt 11/19 tiêu chí.'

const place = (
  code: string,
  path: string[],
  codes: string[],
  level: Place['level'] = 'commune',
  stoodOn?: string,
): Place => ({
  text: path.at(-1) ?? '',
  level,
  code,
  name: path.at(-1) ?? '',
  path,
  codes,
  status: 'resolved',
  ...(stoodOn !== undefined && { validity: 'former', stoodOn }),
  mentions: [],
})

/** Articles of real units, each of one fact that bears the article's name. */
const articles: readonly (readonly [string, string, Place])[] = [
  ['ky-lam', '2018-05-05', place('18838', ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lâm'], ['42', '447', '18838'])],
  ['lam-hop', '2024-05-05', place('18838', ['Hà Tĩnh', 'Kỳ Anh', 'Lâm Hợp'], ['42', '447', '18838'])],
  ['old-ky-lac', '2024-06-05', place('18850', ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lạc'], ['42', '447', '18850'])],
  // The last minutes of 30 June in Vietnam, and the first of 1 July.
  [
    'eve',
    '2025-06-30T23:59:00+07:00',
    place('18850', ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lạc'], ['42', '447', '18850']),
  ],
  ['new-ky-lac', '2025-07-01T00:01:00+07:00', place('18838', ['Hà Tĩnh', 'Kỳ Lạc'], ['42', '18838'])],
  ['district', '2023-01-01', place('447', ['Hà Tĩnh', 'Kỳ Anh'], ['42', '447'], 'district')],
  ['kon-tum', '2020-01-01', place('62', ['Kon Tum'], ['62'], 'province')],
  ['dak-glei', '2020-02-01', place('610', ['Kon Tum', 'Đắk Glei'], ['62', '610'], 'district')],
  ['quang-ngai', '2025-09-01', place('51', ['Quảng Ngãi'], ['51'], 'province')],
  ['dak-pek', '2025-09-02', place('23341', ['Quảng Ngãi', 'Đăk Pék'], ['51', '23341'])],
  // Of a commune of the past, and of one whose code another bears by now.
  ['once', '2026-01-05', place('18850', ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lạc'], ['42', '447', '18850'])],
  ['once-lam-hop', '2026-01-06', place('18838', ['Hà Tĩnh', 'Kỳ Anh', 'Lâm Hợp'], ['42', '447', '18838'])],
  ['once-kon-tum', '2026-01-07', place('62', ['Kon Tum'], ['62'], 'province', '2025-06-30')],
  // One code and one name for a ward of two times: nothing but its day tells them apart.
  [
    'once-phu-thuong',
    '2026-01-08',
    place('00091', ['Hà Nội', 'Tây Hồ', 'Phú Thượng'], ['01', '003', '00091'], 'commune', '2025-06-30'),
  ],
  ['phu-thuong', '2026-01-09', place('00091', ['Hà Nội', 'Phú Thượng'], ['01', '00091'])],
  ['once-yen-bai', '2026-01-10', place('15', ['Yên Bái'], ['15'], 'province', '2025-06-30')],
  ['lao-cai', '2026-01-11', place('15', ['Lào Cai'], ['15'], 'province')],
  ['once-ky-anh', '2026-01-12', place('447', ['Hà Tĩnh', 'Kỳ Anh'], ['42', '447'], 'district', '2025-06-30')],
  ['ly-son', '2025-09-03', place('20548', ['Quảng Ngãi', 'Lý Sơn'], ['51', '20548'])],
]

const fill = async (store: Store) => {
  for (const [name, publishedAt, unit] of articles)
    await store.save(
      {
        ...reading(name, text, { publishedAt }),
        places: [unit],
        facts: [
          fact(name, text, '11/19 tiêu chí', {
            subject: { text: unit.text, level: unit.level, code: unit.code },
          }),
        ],
      },
      capture('c'),
    )
}

const relations = async (store: Store, query: Partial<FactQuery>) => {
  const { facts } = await store.facts({ sort: 'oldest', limit: 100, ...query })
  return facts.map(({ id, placeRelation }) => {
    const { kind, part, via } = placeRelation ?? {}
    return [id, kind, part, via?.name]
  })
}

onBothEngines('following a place', ({ open, place: ground }) => {
  test('finds what a unit of today was made of, and says how it lies to it', async () => {
    const store = await open()
    await fill(store)
    expect(await relations(store, { place: '18838' })).toEqual([
      ['ky-lam', 'predecessor', true, 'xã Kỳ Lâm'],
      ['lam-hop', 'predecessor', true, 'xã Lâm Hợp'],
      ['old-ky-lac', 'predecessor', true, 'xã Kỳ Lạc'],
      ['eve', 'predecessor', true, 'xã Kỳ Lạc'],
      ['new-ky-lac', 'same', false, undefined],
      ['once', 'predecessor', true, 'xã Kỳ Lạc'],
      ['once-lam-hop', 'predecessor', true, 'xã Lâm Hợp'],
    ])
    expect(await relations(store, { place: '51' })).toEqual([
      ['kon-tum', 'predecessor', true, 'tỉnh Kon Tum'],
      ['dak-glei', 'predecessor', true, 'tỉnh Kon Tum'],
      ['quang-ngai', 'same', false, undefined],
      ['dak-pek', 'below', false, undefined],
      ['ly-son', 'below', false, undefined],
      ['once-kon-tum', 'predecessor', true, 'tỉnh Kon Tum'],
    ])
    const [, row] = (await store.facts({ sort: 'oldest', limit: 9, place: '18838' })).facts
    expect(row?.placeThen).toEqual({
      code: '18838',
      name: 'xã Lâm Hợp',
      from: expect.any(String),
      on: '2024-05-05',
      today: [{ code: '18838', name: 'Kỳ Lạc' }],
      todayComplete: null,
    })
    expect(row?.placeRelation).toMatchObject({ share: 'whole', covers: 'part', of: { name: 'xã Kỳ Lạc' } })
  })

  test('finds what became of a former unit, but not what else lies there', async () => {
    const store = await open()
    await fill(store)
    expect(await relations(store, { place: '62' })).toEqual([
      ['kon-tum', 'same', false, undefined],
      ['dak-glei', 'below', false, undefined],
      ['quang-ngai', 'successor', true, 'tỉnh Quảng Ngãi'],
      ['dak-pek', 'successor', true, 'xã Đăk Pék'],
      ['once-kon-tum', 'same', false, undefined],
    ])
    expect(await relations(store, { place: '18850' })).toEqual([
      ['old-ky-lac', 'same', false, undefined],
      ['eve', 'same', false, undefined],
      ['new-ky-lac', 'successor', true, 'xã Kỳ Lạc'],
      ['once', 'same', false, undefined],
    ])
    expect(await found(store, { place: '447' })).toEqual(
      [
        ...['district', 'eve', 'ky-lam', 'lam-hop', 'new-ky-lac', 'old-ky-lac'],
        ...['once', 'once-ky-anh', 'once-lam-hop'],
      ].sort(),
    )
  })

  test('a day says which unit of a code is meant, and lineage=off leaves the others', async () => {
    const store = await open()
    await fill(store)
    expect(await found(store, { place: '18838', lineage: 'off' })).toEqual([
      'ky-lam',
      'lam-hop',
      'new-ky-lac',
      'once-lam-hop',
    ])
    expect(await found(store, { place: '18838', placeAt: '2026-01-01', lineage: 'off' })).toEqual([
      'new-ky-lac',
    ])
    expect(await found(store, { place: '18838', placeAt: '2024-01-01', lineage: 'off' })).toEqual([
      'lam-hop',
      'once-lam-hop',
    ])
    expect(await relations(store, { place: '18838', placeAt: '2024-01-01' })).toEqual([
      ['ky-lam', 'predecessor', true, 'xã Kỳ Lâm'],
      ['lam-hop', 'same', false, undefined],
      ['new-ky-lac', 'successor', true, 'xã Kỳ Lạc'],
      ['once-lam-hop', 'same', false, undefined],
    ])
  })

  test('of a unit of the past counts its own day, not that of the article', async () => {
    const store = await open()
    await fill(store)
    const on = (place: string, placeAt: string) => found(store, { place, placeAt, lineage: 'off' as const })
    expect(await on('00091', '2024-01-01')).toEqual(['once-phu-thuong'])
    expect(await on('00091', '2026-01-01')).toEqual(['phu-thuong'])
    expect(await on('15', '2024-01-01')).toEqual(['once-yen-bai'])
    expect(await on('15', '2026-01-01')).toEqual(['lao-cai'])
    expect(await relations(store, { place: '15' })).toEqual([
      ['once-yen-bai', 'predecessor', true, 'tỉnh Yên Bái'],
      ['lao-cai', 'same', false, undefined],
    ])
    expect((await store.fact('once-phu-thuong'))?.placeThen).toMatchObject({ on: '2025-06-30', today: [{}] })
    expect((await store.fact('phu-thuong'))?.placeThen).toMatchObject({ on: '2026-01-09', today: [] })
    expect(await store.provinceCounts('2025-07-01')).toContainEqual({ code: '62', count: 3 })
  })

  test('every day of a code is of one version alone', () => {
    for (const unit of gazetteer().units) {
      const versions = gazetteer().byCode.get(unit.code) ?? []
      for (const day of [unit.from, unit.to ?? '2026-06-01'])
        expect(
          versions.filter((version) => {
            const { after, until } = boundsOf(version)
            return (after === null || day > after) && (until === null || day <= until)
          }),
        ).toEqual([unit])
    }
  })

  test('totals, facets and pages are those of what is found', async () => {
    const store = await open()
    await fill(store)
    for (const query of [{ place: '62' }, { place: '51' }, { place: '18838', placeAt: '2024-01-01' }]) {
      const ids = await found(store, query)
      const paged = await allPages(store, { sort: 'place', limit: 2, ...query })
      expect(paged.ids.sort()).toEqual(ids)
      expect(paged.total).toBe(ids.length)
      const { facets } = await store.facts({ sort: 'newest', limit: 1, ...query })
      expect(facets.status).toEqual([expect.objectContaining({ value: 'achieved', count: ids.length })])
      const inProvinces = (facets.province ?? []).reduce((sum, { count }) => sum + count, 0)
      expect(inProvinces).toBe(articles.length)
    }
  })

  test('communes and districts are looked up, each stretch of days once', async () => {
    const database = await ground()
    await (await openStore(database)).close()
    const engine = engineAt(database)
    for (const place of ['18838', '447']) {
      const conditions = factClauses(engine, { place }).map(({ condition }) => condition)
      const query = engine.read
        .selectFrom('facts')
        .select('facts.id')
        .where((eb) => eb.and(conditions))
        .compile()
      expect(query.parameters.length).toBeLessThan(40)
      const plan = await engine.write.transaction().execute(async (trx) => {
        // An empty table is read from end to end wherever that is allowed.
        if (engine.name === 'postgres') await sql`SET LOCAL enable_seqscan = off`.execute(trx)
        const explain = engine.name === 'postgres' ? 'EXPLAIN ' : 'EXPLAIN QUERY PLAN '
        const { rows } = await trx.executeQuery({ ...query, sql: explain + query.sql })
        return JSON.stringify(rows)
      })
      expect(plan).toMatch(engine.name === 'postgres' ? /Index Cond.*commune_code/ : /facts_of_commune/)
      expect(plan).not.toMatch(/SCAN facts|Seq Scan/)
    }
    await engine.close()
  })

  test('a row says nothing of places that were not asked for, a code that nobody has finds itself', async () => {
    const store = await open()
    await fill(store)
    const { facts } = await store.facts({ sort: 'newest', limit: 100 })
    expect(facts.every(({ placeRelation }) => placeRelation === undefined)).toBe(true)
    await store.save(reading('x'), capture('c'))
    expect(await found(store, { place: '02101' })).toEqual(['x-met', 'x-poor'])
  })
})
