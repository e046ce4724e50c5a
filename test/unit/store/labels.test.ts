import { expect, test } from 'vitest'
import { labelName } from '../../../server/src/store/article-labels.ts'
import { onBothEngines } from './engines.ts'
import { allPages, capture, found, reading } from './readings.ts'

test.each([
  ['  hộ   nghèo ', 'hộ nghèo'],
  ['hộ nghèo'.normalize('NFD'), 'hộ nghèo'],
  ['\t\n', ''],
])('%j is known as %j', (given, known) => expect(labelName(given)).toBe(known))

onBothEngines('labels', ({ open }) => {
  const filled = async () => {
    const store = await open()
    await store.save(reading('a'), capture('c1', { tags: ['vốn', 'hộ nghèo'], project: 'Kon Tum, 2024' }))
    await store.save(reading('a'), capture('c2', { tags: [' hộ  nghèo', ''], project: 'Luận văn' }))
    await store.save(reading('b'), capture('c1', { tags: ['vốn'] }))
    await store.save(reading('c'), capture('c1', { project: 'Luận văn' }))
    return store
  }

  test('an article bears those of all its captures, each once', async () => {
    const store = await filled()
    const labels = { tags: ['hộ nghèo', 'vốn'], projects: ['Kon Tum, 2024', 'Luận văn'] }
    expect(await store.article('a')).toMatchObject(labels)
    expect(await store.articleByCanonicalUrl('https://bao.example/a')).toMatchObject({
      id: 'a',
      note: null,
      ...labels,
    })
    const { articles } = await store.articles({ limit: 10 })
    expect(articles.find(({ id }) => id === 'a')).toMatchObject(labels)
    expect(articles.find(({ id }) => id === 'c')).toMatchObject({ tags: [], projects: ['Luận văn'] })
  })

  test('a capture that is sent again adds nothing', async () => {
    const store = await filled()
    await store.save(reading('c'), capture('c1', { tags: ['muộn'], project: 'Muộn' }))
    expect(await store.article('c')).toMatchObject({ tags: [], projects: ['Luận văn'] })
  })

  test('are listed with the most used first', async () => {
    const store = await filled()
    await store.save(reading('d'), capture('c1', { tags: ['ấp'] }))
    expect(await store.labels()).toEqual({
      tags: [
        { name: 'vốn', count: 2 },
        { name: 'hộ nghèo', count: 1 },
        { name: 'ấp', count: 1 },
      ],
      projects: [
        { name: 'Luận văn', count: 2 },
        { name: 'Kon Tum, 2024', count: 1 },
      ],
    })
  })

  test('narrow down facts and articles: one of each kind has to be borne', async () => {
    const store = await filled()
    const articles = async (filter: { tag?: string[]; project?: string[] }) => {
      const ids = await found(store, filter)
      const listed = (await store.articles({ limit: 10, ...filter })).articles.map(({ id }) => id).sort()
      expect([...new Set(ids.map((id) => id.split('-')[0]))]).toEqual(listed)
      return listed
    }
    expect(await articles({ tag: ['vốn'] })).toEqual(['a', 'b'])
    expect(await articles({ tag: ['hộ nghèo', 'vốn'] })).toEqual(['a', 'b'])
    expect(await articles({ project: ['Luận văn'] })).toEqual(['a', 'c'])
    expect(await articles({ project: [' Luận  văn'], tag: ['vốn'] })).toEqual(['a'])
    expect(await articles({ project: ['Kon Tum, 2024'] })).toEqual(['a'])
    expect(await articles({ project: ['Kon Tum'] })).toEqual([])
    expect(await articles({ tag: ['Luận văn', '\0', '\ud800'] })).toEqual([])
    expect(await articles({ tag: [] })).toEqual(['a', 'b', 'c'])
  })

  test('narrow down totals, facets, pages and exports alike', async () => {
    const store = await filled()
    const filter = { project: ['Luận văn'], sort: 'newest' as const }
    const { total, facets } = await store.facts({ ...filter, limit: 1 })
    expect(total).toBe(6)
    expect(facets.metric?.reduce((sum, { count }) => sum + count, 0)).toBe(6)
    expect((await allPages(store, { ...filter, limit: 2 })).ids).toHaveLength(6)
    const exported = []
    for await (const row of store.eachFact(filter)) exported.push(row.articleId)
    expect([...new Set(exported)].sort()).toEqual(['a', 'c'])
  })

  test('go with their article', async () => {
    const store = await filled()
    await store.deleteArticle('a')
    expect(await store.labels()).toEqual({
      tags: [{ name: 'vốn', count: 1 }],
      projects: [{ name: 'Luận văn', count: 1 }],
    })
  })
})
