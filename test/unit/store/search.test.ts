import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onBothEngines } from './engines.ts'
import { capture, fact, found, reading } from './readings.ts'

const text =
  'Kinh tế-xã hội xã Nậm Khoai chuyển biến tốt. Hộ nghèo giảm còn 5,2%. Nghề đan lát giữ được.\n' +
  'Theo Quyết định 30a/2008/NQ-CP, đường đến thôn đã bê tông hoá.\n' +
  'TỶ LỆ HỘ NGHÈO ĐA CHIỀU là 12%, hộ "cận nghèo" 7%.'

const quotes = { econ: 'chuyển biến', poor: 'giảm còn 5,2%', road: 'bê tông hoá', many: '12%', near: '7%' }

const story = reading('a', text, { title: 'Đổi thay ở Mường Tạo' })
const facts = Object.entries(quotes).map(([id, quote]) =>
  fact(id, text, quote, { subject: null, metric: 'other_rate' }),
)

onBothEngines('full text', ({ open }) => {
  test('words, phrases, diacritics, punctuation', async () => {
    const store = await open()
    await store.save({ ...story, facts }, capture('c'))
    const all = Object.keys(quotes).sort()
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['ho ngheo', ['many', 'near', 'poor']],
      ['hộ nghèo', ['many', 'near', 'poor']],
      ['HO NGHEO'.normalize('NFD'), ['many', 'near', 'poor']],
      ['"ngheo giam"', ['poor']],
      ['"giam ngheo"', []],
      ['ngheo giam', ['poor']],
      ['giam ngheo', ['poor']],
      ['"hộ nghèo"', ['many', 'near', 'poor']],
      ['"hộ nghèo"'.normalize('NFD'), ['many', 'near', 'poor']],
      ['"hô ngheo"', []],
      ['“đa chiều”', ['many', 'near']],
      ['"da chieu"', ['many', 'near']],
      ['kinh tế-xã hội', ['econ']],
      ['"kinh tế xã hội"', ['econ']],
      ['"te xa"', ['econ']],
      ['5,2%', ['poor']],
      ['30a/2008/NQ-CP', ['road']],
      ['NQ–CP', ['road']],
      ['duong den thon', ['road']],
      ['"nghề"', []],
      ['dổi thay', all],
      ['other rate', all],
      ['"other share" ', []],
      ['tỷ lệ khác', all],
      ['"chuyen bien tot ho ngheo"', []],
      ['mường tạo 12', ['many', 'near']],
      ['không có từ này', []],
    ]
    for (const [q, expected] of cases) expect([q, await found(store, { q })]).toEqual([q, expected])
  })

  test('no search is an error', async () => {
    const store = await open()
    await store.save({ ...story, facts }, capture('c'))
    const odd = [
      '"',
      '"""',
      '"hộ nghèo',
      '*',
      'a*',
      '-',
      '- -',
      'NOT',
      'AND',
      'OR ngheo',
      'NEAR(ho ngheo)',
      '^ho',
    ]
    const more = [
      'words:ho',
      '{words}: x',
      '(((',
      "'; --",
      '\\',
      ':*',
      '!ho',
      'ho & ngheo',
      '<->',
      '%',
      '_',
      '\0',
    ]
    for (const q of [...odd, ...more]) {
      await found(store, { q })
      await store.articles({ q, limit: 3 })
    }
    expect(await found(store, { q: '"hộ nghèo' })).toEqual(['many', 'near', 'poor'])
    expect(await found(store, { q: ' ?! "" ' })).toHaveLength(facts.length)
    const characters = fc.constantFrom(...'"\'*()-:^%_ \\&|!<>hộnAND0'.split(''))
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: characters })),
        async (q) => {
          await found(store, { q })
          await store.articles({ q, limit: 3 })
        },
      ),
      { numRuns: 100 },
    )
  })

  test('the index follows changes and deletions', async () => {
    const store = await open()
    await store.save({ ...story, facts }, capture('c1'))
    await store.save({ ...reading('b', text), facts: [] }, capture('c1'))
    const changed = text.replace('Hộ nghèo giảm', 'Hộ khá tăng')
    await store.save({ ...reading('a', changed), facts: [fact('poor', changed, 'còn 5,2%')] }, capture('c2'))
    expect(await found(store, { q: '"ho ngheo giam"' })).toEqual([])
    expect(await found(store, { q: '"ho kha tang"' })).toEqual(['poor'])
    expect((await store.articles({ q: '"ho ngheo giam"', limit: 5 })).articles.map(({ id }) => id)).toEqual([
      'b',
    ])
    expect((await store.articles({ q: '"doi thay"', limit: 5 })).total).toBe(0)
    await store.review('poor', {
      review: 'corrected',
      changes: { subject: { text: 'bản Phiêng Lay', level: 'village', code: null } },
      version: 0,
      reviewer: 'thu',
    })
    expect(await found(store, { q: 'phieng lay' })).toEqual(['poor'])
    await store.deleteArticle('a')
    expect(await found(store, { q: 'ho' })).toEqual([])
    expect((await store.articles({ q: 'kinh te', limit: 5 })).total).toBe(1)
  })
})
