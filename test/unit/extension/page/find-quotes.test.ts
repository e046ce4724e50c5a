import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../../../extension/page/find-quotes.ts'
import { type Quote, quotesOf } from '../../../../extension/page/quotes.ts'
import { bare, indexText } from '../../../../extension/page/text-index.ts'

/** A fact that quotes the n-th occurrence of some words of an article. */
const fact = (article: string, words: string, nth = 0, id = `${words}#${nth}`) => {
  let start = article.indexOf(words)
  for (let i = 0; i < nth; i++) start = article.indexOf(words, start + 1)
  return { id, evidence: { text: words, start, end: start + words.length } }
}

const seek = (article: string, page: string, facts: ReturnType<typeof fact>[]) => {
  const places = findQuotes(indexText(page), quotesOf(article, facts))
  return facts.map(({ id }) => {
    const place = places.get(id)
    return place ? [place.start, page.slice(place.start, place.end)] : null
  })
}

const article =
  'Đến nay xã Bản Mây đạt 12/19 tiêu chí, tăng 2 tiêu chí.\nXã Suối Đá đạt 12/19 tiêu chí.\nTỷ lệ hộ nghèo còn 5%.'

describe('finding an article’s words in its page', () => {
  it('finds words as they stand', () => {
    const page = `Trang chủ\n${article}\nLiên hệ`
    expect(seek(article, page, [fact(article, '5%')])).toEqual([[page.indexOf('5%'), '5%']])
  })

  it('tells equal words apart by what stands around them', () => {
    const page = `Xã Suối Đá đạt 12/19 tiêu chí.\n\nĐến nay xã Bản Mây đạt 12/19 tiêu chí, tăng 2 tiêu chí.`
    const words = '12/19 tiêu chí'
    expect(seek(article, page, [fact(article, words), fact(article, words, 1)])).toEqual([
      [page.lastIndexOf(words), words],
      [page.indexOf(words), words],
    ])
  })

  it('tells equal words with equal neighbours apart by their order', () => {
    const twice = 'Đạt 5 tiêu chí. Đạt 5 tiêu chí. Đạt 5 tiêu chí. Thế thôi.'
    const found = seek(
      twice,
      twice,
      [0, 1, 2].map((nth) => fact(twice, '5 tiêu chí', nth)),
    )
    expect(found.map((place) => place?.[0])).toEqual([4, 20, 36])
  })

  it('gives facts of the same words the same place', () => {
    const facts = [fact(article, '12/19', 0, 'a'), fact(article, '12/19', 0, 'b')]
    expect(seek(article, article, facts)).toEqual([
      [23, '12/19'],
      [23, '12/19'],
    ])
  })

  it('sees no 5% in 15%', () => {
    const page = article.replace('5%', '15%')
    expect(seek(article, page, [fact(article, '5%')])).toEqual([null])
  })

  it('takes no other sentence that holds the same few characters', () => {
    const page = 'Hôm nay\nLạm phát 5%.\nTin khác'
    expect(seek(article, page, [fact(article, '5%')])).toEqual([null])
  })

  it('reads over cells, soft hyphens, no-break spaces and letters taken apart', () => {
    const kept = 'Xã | Tiêu chí\nBản Mây | 12/19\nHộ nghèo: 38,6%, giảm mạnh so với năm trước'
    const page = 'Xã\nTiêu chí\nBản Mây\n12/19\nHộ nghèo: 38,6%, giảm\u00a0mạnh so với năm trước'
    const odd = page.replace('nghèo', 'ngh\u00ade\u0300o')
    expect(seek(kept, odd, [fact(kept, 'Bản Mây | 12/19'), fact(kept, 'Hộ nghèo: 38,6%')])).toEqual([
      [odd.indexOf('Bản'), 'Bản Mây\n12/19'],
      [odd.indexOf('Hộ'), 'Hộ ngh\u00ade\u0300o: 38,6%'],
    ])
  })

  it('prefers the place that the page shows, and says where none is', () => {
    const page = `${article}\n${article}`
    const quotes = quotesOf(article, [fact(article, '5%')])
    const second = page.lastIndexOf('5%')
    const index = indexText(page)
    expect(findQuotes(index, quotes, ({ start }) => start === second).get('5%#0')).toMatchObject({
      start: second,
      shown: true,
    })
    expect(findQuotes(index, quotes, () => false).get('5%#0')).toMatchObject({ shown: false })
  })

  it('finds nothing for words of nothing', () => {
    const quote: Quote = { id: 'a', start: 0, text: ' | ', before: '', after: '' }
    expect(findQuotes(indexText(article), [quote]).size).toBe(0)
  })
})

const word = fc.stringMatching(/^[a-zA-ZĐđÀÊỗựằỵÝ0-9.,%/]{1,9}$/)
const paragraph = fc.array(word, { minLength: 3, maxLength: 12 })
const gap = fc.constantFrom(' ', '  ', '\u00a0', '\n\t', ' \u200b', '\u00ad ')
const within = fc.constantFrom('', '', '', '', '\u00ad', '\u200b')

/** A text as a page may have it: taken apart or not, with odd spaces and invisible characters. */
const dressed = (words: readonly string[]) =>
  fc
    .tuple(
      fc.array(gap, { minLength: words.length, maxLength: words.length }),
      fc.array(within, { minLength: words.length, maxLength: words.length }),
      fc.boolean(),
    )
    .map(([gaps, cuts, apart]) =>
      words
        .map((text, i) => `${text.slice(0, 1)}${cuts[i] ?? ''}${text.slice(1)}${gaps[i] ?? ''}`)
        .map((text) => (apart ? text.normalize('NFD') : text))
        .join(''),
    )

const scene = fc.array(paragraph, { minLength: 1, maxLength: 6 }).chain((paragraphs) =>
  fc.record({
    paragraphs: fc.constant(paragraphs),
    page: fc.tuple(...paragraphs.map(dressed)),
    junk: fc.tuple(paragraph, paragraph),
    cuts: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
  }),
)

describe('whatever the page does to the white space', () => {
  it('what is found reads as the quote, and every quote is found', () => {
    fc.assert(
      fc.property(scene, ({ paragraphs, page, junk, cuts }) => {
        const text = paragraphs.map((words) => words.join(' ')).join('\n')
        const raw = `${junk[0].join(' ')}\n${page.join('\n')}\n${junk[1].join(' ')}`
        const facts = cuts.map(([p, from, size], i) => {
          const words = paragraphs[p % paragraphs.length] ?? []
          const first = from % words.length
          const quote = words.slice(first, first + 1 + (size % 3)).join(' ')
          const line = paragraphs
            .slice(0, p % paragraphs.length)
            .reduce((n, w) => n + w.join(' ').length + 1, 0)
          const start = line + words.slice(0, first).reduce((n, w) => n + w.length + 1, 0)
          return { id: String(i), evidence: { text: quote, start, end: start + quote.length } }
        })
        const places = findQuotes(indexText(raw), quotesOf(text, facts))
        for (const { id, evidence } of facts) {
          const place = places.get(id)
          expect(place && bare(raw.slice(place.start, place.end))).toBe(bare(evidence.text))
          // Its place in the page, white space apart, is its place in the article.
          const ahead = bare(junk[0].join(' ')).length + bare(text.slice(0, evidence.start)).length
          const same = text.split(evidence.text).length > 2 || junk.flat().join(' ').includes(evidence.text)
          if (!same) expect(bare(raw.slice(0, place?.start)).length).toBe(ahead)
        }
      }),
    )
  })

  it('an index maps each of its characters back to what it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const index = indexText(text)
        for (let i = 0; i < index.text.length; i++) {
          expect(index.startOf(i)).toBeLessThan(index.endOf(i))
          expect(index.endOf(i)).toBeLessThanOrEqual(text.length)
          if (i > 0) expect(index.startOf(i)).toBeGreaterThanOrEqual(index.startOf(i - 1))
        }
      }),
    )
  })
})
