import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openStore } from '../../../server/src/store/index.ts'
import { migrate } from '../../../server/src/store/migrations/index.ts'
import { engineAt } from './engine-at.ts'
import { onBothEngines } from './engines.ts'
import { allPages, capture, fact, reading } from './readings.ts'

/** libsql hands bytes out as an ArrayBuffer, and takes none. */
const bindable = (value: unknown): unknown => (value instanceof ArrayBuffer ? Buffer.from(value) : value)

/** The tables of version 0.1.0 that hold what came from outside, and columns that they did not have yet. */
const released = ['articles', 'article_versions', 'captures', 'places', 'facts', 'reviews', 'tokens'] as const
const later = new Set([
  ...['source', 'agreement', 'row_id', 'search'],
  ...['page_type', 'page_sha256', 'clipper', 'project'],
  ...['section', 'updated_at', 'image', 'language', 'place_reviewer', 'place_day'],
])

const past = 'Đến nay xã Lâm Hợp cũ đạt 11/19 tiêu chí.'

/** Of a commune of the past, whose code is another's by the article's day. */
const ofThePast = () => ({
  ...reading('p', past, { publishedAt: '2026-01-06' }),
  places: [
    {
      text: 'xã Lâm Hợp',
      level: 'commune' as const,
      code: '18838',
      name: 'Lâm Hợp',
      path: ['Hà Tĩnh', 'Kỳ Anh', 'Lâm Hợp'],
      codes: ['42', '447', '18838'],
      status: 'resolved' as const,
      mentions: [],
    },
  ],
  facts: [
    fact('p', past, '11/19 tiêu chí', { subject: { text: 'xã Lâm Hợp', level: 'commune', code: '18838' } }),
  ],
})

/** What a row of 0.1.0 had besides: an article bore its tags itself, as people had typed them. */
const then = (table: string, row: object): [string, unknown][] =>
  table === 'articles' && 'article_id' in row
    ? [['tags', row.article_id === 'b' ? '["hộ nghèo","hộ  nghèo "," "]' : '[]']]
    : []

onBothEngines('upgrading', ({ place }) => {
  test('a database of 0.1.0 keeps every row, its reviews and its search', async () => {
    const [filled, old] = [await place(), await place()]
    const now = await openStore(filled)
    await now.save(reading('a'), capture('c1'))
    await now.save(reading('a', `${reading('a').article.text} Hết.`), capture('c2'))
    await now.save(reading('b'), capture('c1', { tags: ['hộ nghèo'] }))
    await now.save(ofThePast(), capture('c1'))
    await now.review('b-poor', { review: 'corrected', changes: { value: 9.6 }, version: 0, reviewer: 'thu' })
    await now.createToken('laptop', ['clip'])
    const before = {
      facts: await allPages(now, { sort: 'newest', limit: 2 }),
      words: await allPages(now, { sort: 'newest', limit: 2, q: '"nậm khoai"' }),
      counts: await now.facts({ sort: 'newest', limit: 1 }),
      article: await now.article('a'),
      tagged: await now.article('b'),
      labels: await now.labels(),
      page: await now.keptPage('a'),
      corrected: await now.fact('b-poor'),
      tokens: await now.tokens(),
    }
    await now.close()

    const [from, to] = [engineAt(filled), engineAt(old)]
    await migrate(to, '0003-service')
    for (const table of released)
      for (const row of await from.read.selectFrom(table).selectAll().execute()) {
        const own = [...Object.entries(row).filter(([name]) => !later.has(name)), ...then(table, row)]
        const columns = sql.join(own.map(([name]) => sql.ref(name)))
        await sql`INSERT INTO ${sql.table(table)} (${columns})
          VALUES (${sql.join(own.map(([, value]) => bindable(value)))})`.execute(to.write)
      }
    await from.close()
    await to.close()

    const upgraded = await openStore(old)
    expect({
      facts: await allPages(upgraded, { sort: 'newest', limit: 2 }),
      words: await allPages(upgraded, { sort: 'newest', limit: 2, q: '"nậm khoai"' }),
      counts: await upgraded.facts({ sort: 'newest', limit: 1 }),
      article: await upgraded.article('a'),
      tagged: await upgraded.article('b'),
      labels: await upgraded.labels(),
      page: await upgraded.keptPage('a'),
      corrected: await upgraded.fact('b-poor'),
      tokens: await upgraded.tokens(),
    }).toEqual(before)
    expect(before.facts.total).toBe(7)
    expect((await upgraded.fact('p'))?.placeThen).toMatchObject({ name: 'xã Lâm Hợp', on: '2025-06-30' })
    expect(
      (await upgraded.facts({ sort: 'newest', limit: 9, place: '18838', placeAt: '2024-01-01' })).total,
    ).toBe(1)
    expect(before.labels.tags).toEqual([{ name: 'hộ nghèo', count: 1 }])
    expect(before.page?.sha256).toBe(before.article?.captures[0]?.pageSha256)
    expect((await upgraded.facts({ sort: 'newest', limit: 9 })).facts.map(({ source }) => source)).toEqual(
      Array.from({ length: 7 }, () => 'rules'),
    )
    expect(await upgraded.save(reading('c'), capture('c1'))).toBe('created')
    await upgraded.close()
  })
})
