import { expect, test } from 'vitest'
import { openStore } from '../../../server/src/store/index.ts'
import { onBothEngines } from './engines.ts'
import { capture, fact, found, pageText, reading, sha256, story } from './readings.ts'

const later = `${story}\nBài được cập nhật.`

onBothEngines('saving', ({ open, place }) => {
  test('keeps a reading as it was given', async () => {
    const store = await open()
    const given = reading('a', story, {
      section: 'Nông thôn mới',
      updatedAt: '2023-05-05T09:10:00+07:00',
      image: 'https://bao.example/anh/a.jpg',
      language: 'vi',
    })
    expect(await store.save(given, capture('c1', { note: 'xem lại', tags: ['ntm'] }))).toBe('created')
    const kept = await store.article('a')
    expect(kept?.article).toEqual({ ...given.article, capturedAt: '2023-05-06T02:00:00.000Z' })
    const [listed] = (await store.articles({ limit: 1 })).articles
    expect(listed).toMatchObject({ section: 'Nông thôn mới', updatedAt: '2023-05-05T09:10:00+07:00' })
    expect(kept?.rows[0]?.article).toMatchObject({ section: 'Nông thôn mới', updatedAt: listed?.updatedAt })
    expect(kept?.places).toEqual(given.places)
    expect(kept?.facts).toEqual(given.facts)
    expect(kept).toMatchObject({ note: 'xem lại', tags: ['ntm'], capturedBy: 'lan' })
    expect(kept?.rows[0]).toMatchObject({
      articleId: 'a',
      placePath: ['Tỉnh Sơn Bình', 'Huyện Mường Tạo', 'Xã Nậm Khoai'],
      sentence: { text: 'Đến nay xã Nậm Khoai đạt 11/19 tiêu chí.' },
      review: { review: 'unreviewed', version: 0 },
    })
    expect(await pageText(store, 'a')).toBe('<article>…</article>')
    for (const row of kept?.rows ?? [])
      expect(given.article.text.slice(row.evidence.start, row.evidence.end)).toBe(row.evidence.text)
  })

  test('the same text again is unchanged, and adds its note and tags', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c1', { tags: ['một'] }))
    expect(await store.save(reading('a'), capture('c1', { note: 'lần hai', tags: ['x'] }))).toBe('unchanged')
    expect(await store.article('a')).toMatchObject({ note: null, tags: ['một'] })
    expect(await store.save(reading('a'), capture('c2', { note: 'mới', tags: ['hai', 'một'] }))).toBe(
      'unchanged',
    )
    expect(await store.article('a')).toMatchObject({ note: 'mới', tags: ['hai', 'một'] })
    expect(await store.health()).toMatchObject({ articles: 1, facts: 3 })
  })

  test('another text is a new version; the old one stays, and does not come back late', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c1'))
    expect(await store.save(reading('a', later), capture('c2', { capturedBy: 'minh' }))).toBe('updated')
    expect(await store.save(reading('a'), capture('c1'))).toBe('unchanged')
    const kept = await store.article('a')
    expect(kept?.article.text).toBe(later)
    expect(kept?.versions.map(({ sha256: of, capturedBy }) => [of, capturedBy])).toEqual([
      [sha256(later), 'minh'],
      [sha256(story), 'lan'],
    ])
    expect((await store.articles({ limit: 10 })).articles[0]).toMatchObject({ facts: 3, versions: 2 })
    // Back to its first words by a new capture: a third version.
    expect(await store.save(reading('a'), capture('c3'))).toBe('updated')
    expect((await store.article('a'))?.versions).toHaveLength(3)
  })

  test('reviews stay with facts of the same id, also with those that come back', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c1'))
    const by = { reviewer: 'thu', version: 0 }
    await store.review('a-met', { ...by, review: 'corrected', changes: { value: 12 }, note: 'nhầm' })
    await store.review('a-poor', { ...by, review: 'accepted' })
    const without = reading('a', later)
    await store.save({ ...without, facts: without.facts.slice(0, 1) }, capture('c2'))
    expect(await store.fact('a-poor')).toBeNull()
    expect(await store.fact('a-met')).toMatchObject({
      value: 12,
      review: { review: 'corrected', note: 'nhầm', reviewer: 'thu', version: 1 },
    })
    await store.save(reading('a', `${later} Hết.`), capture('c3'))
    expect((await store.fact('a-poor'))?.review).toMatchObject({ review: 'accepted', version: 1 })
    expect((await store.fact('a-aim'))?.review).toMatchObject({ review: 'unreviewed', version: 0 })
  })

  test('newer rules read the same text again, without a new version', async () => {
    const at = await place()
    const old = await openStore({ ...at, clock: { extractorVersion: '1' } })
    await old.save(reading('a'), capture('c1'))
    await old.close()
    const store = await openStore({ ...at, clock: { extractorVersion: '2' } })
    const again = { ...reading('a'), facts: [fact('a-met', story, 'đạt 11/19 tiêu chí', { value: 10 })] }
    expect(await store.save(again, capture('c1'))).toBe('updated')
    expect(await store.save(again, capture('c1'))).toBe('unchanged')
    const kept = await store.article('a')
    expect(kept?.versions).toHaveLength(1)
    expect(kept?.rows).toMatchObject([{ value: 10, extractorVersion: '2' }])
    await store.close()
  })

  test('what no database can hold is replaced, unit for unit', async () => {
    const store = await open()
    const text = `a\0b \ud800c 😀 ${story}`
    const given = reading('a', text, { title: 'x\0y' })
    await store.save(given, capture('c\0', { note: '\udfff', html: 'p\0' }))
    const kept = await store.article('a')
    expect(kept?.article.text).toBe(`a\uFFFDb \uFFFDc 😀 ${story}`)
    expect(kept?.note).toBe('\uFFFD')
    expect(await pageText(store, 'a')).toBe('p\0')
    for (const { evidence } of kept?.facts ?? [])
      expect(kept?.article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    for (const q of ['\0', 'a\0', '\ud800']) await store.facts({ q, site: [q], sort: 'newest', limit: 5 })
    expect(await store.article('\0')).toBeNull()
  })

  test('numbers come back exactly', async () => {
    const store = await open()
    const values = [143149000000, 9007199254740991, 0.1, 12.34, -3, 0, 1e-7, 98765432109876]
    const facts = values.map((value, index) => fact(`f${index}`, story, 'đạt 11/19', { value, low: value }))
    await store.save({ ...reading('a'), facts }, capture('c'))
    expect((await store.article('a'))?.facts.map(({ value }) => value)).toEqual(values)
    expect((await store.article('a'))?.facts.map(({ low }) => low)).toEqual(values)
  })

  test('facts of one derived id are all kept', async () => {
    const store = await open()
    const facts = [9, 12].map((value) => fact('same', story, 'đạt 11/19', { value }))
    await store.save({ ...reading('a'), facts }, capture('c'))
    expect(await found(store, {})).toEqual(['same', 'same~2'])
  })

  test('a very long article is kept and found', async () => {
    const store = await open()
    const text = `${story}\n${Array.from({ length: 150_000 }, (_, index) => `từ${index}`).join(' ')}`
    await store.save(reading('a', text), capture('c'))
    expect((await store.articles({ q: 'nậm khoai', limit: 5 })).total).toBe(1)
    expect((await store.article('a'))?.article.text).toHaveLength(text.length)
  })

  test('looks up by canonical URL, newest first, and deletes with all that belongs to it', async () => {
    const store = await open()
    const canonicalUrl = 'https://bao.example/same'
    await store.save(reading('a', story, { canonicalUrl }), capture('c'))
    await store.save(reading('b', story, { canonicalUrl, publishedAt: '2024-01-01' }), capture('c'))
    expect(await store.articleByCanonicalUrl(canonicalUrl)).toMatchObject({ id: 'b', capturedBy: 'lan' })
    await store.review('b-met', { review: 'accepted', version: 0, reviewer: 'thu' })
    expect(await store.deleteArticle('b')).toBe(true)
    expect(await store.deleteArticle('b')).toBe(false)
    expect(await store.article('b')).toBeNull()
    expect(await found(store, { q: 'nông thôn mới' })).toEqual(['a-aim', 'a-met', 'a-poor'])
    expect((await store.articles({ q: 'Nậm Khoai', limit: 5 })).total).toBe(1)
    expect(await store.save(reading('b'), capture('c'))).toBe('created')
    expect((await store.fact('b-met'))?.review.version).toBe(0)
  })

  test('50 clients send the same 100 captures at once: 100 articles', { timeout: 120_000 }, async () => {
    const store = await open()
    const readings = Array.from({ length: 100 }, (_, index) => reading(`a${index}`))
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, async (_, client) => {
        const seen: string[] = []
        for (let at = 0; at < readings.length; at++) {
          const one = readings[(at + client * 7) % readings.length]
          if (one) seen.push(await store.save(one, capture(`same-${one.article.id}`)))
        }
        return seen
      }),
    )
    const counts = outcomes.flat().reduce<Record<string, number>>((sum, outcome) => {
      sum[outcome] = (sum[outcome] ?? 0) + 1
      return sum
    }, {})
    expect(counts).toEqual({ created: 100, unchanged: 4900 })
    expect(await store.health()).toMatchObject({ articles: 100, facts: 300 })
    expect((await store.facts({ sort: 'newest', limit: 1 })).total).toBe(300)
  })
})
