import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLanguage } from '../../../server/src/language/index.ts'
import { Claimed } from '../../../server/src/second-reader/answer.ts'
import { verify } from '../../../server/src/second-reader/verify.ts'
import { claim, poor, read, text } from './article.ts'

const { article, places } = read()
const document = readLanguage(article.text, { publishedAt: article.publishedAt })
const ground = { source: 'model:small', document, places }
const whole = { start: 0, end: article.text.length }
const check = (...claims: unknown[]) =>
  verify(
    claims.map((one) => Claimed.safeParse(one).data ?? null),
    whole,
    ground,
  )

describe('what a model claims', () => {
  it('is a fact where the article bears it out, with the article’s own words, places and offsets', () => {
    const { facts, refused } = check(
      claim('xã Tà Cạ đạt 11/19 tiêu chí'),
      poor(),
      claim('được giao 143 tỷ 149 triệu đồng vốn sự nghiệp', {
        metric: 'budget_allocated',
        subject: 'Kỳ Sơn',
        part: 'vốn sự nghiệp',
        value: 143_149_000_000,
        total: null,
        period: '2023',
      }),
      claim('6 xã đạt từ 3 - 7 tiêu chí', { subject: '6 xã', value: null, low: 3, high: 7, total: null }),
      claim('Chiều 4/5', {
        metric: 'meeting_date',
        subject: 'huyện Kỳ Sơn',
        value: null,
        total: null,
        period: '2023-05-04',
      }),
    )
    expect(refused).toEqual({})
    expect(facts).toMatchObject([
      {
        value: 11,
        total: 19,
        subject: { text: 'xã Tà Cạ', level: 'commune' },
        inferred: ['period'],
        confidence: 0.5,
      },
      { value: 9.4, unit: '%', inferred: ['subject', 'period'] },
      { value: 143_149_000_000, unit: 'VND', part: 'vốn sự nghiệp', subject: { text: 'huyện Kỳ Sơn' } },
      { low: 3, high: 7, value: null, subject: { text: '6 xã', count: 6, code: null } },
      { metric: 'meeting_date', value: null, period: '2023-05-04', inferred: ['subject'] },
    ])
    expect(facts.every(({ source, rule }) => source === 'model:small' && rule === 'second-reader')).toBe(true)
    for (const { evidence } of facts)
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
  })

  it.each([
    ['a quote that is not in the text', poor('Tỷ lệ hộ nghèo của xã là 9,4%'), 'quote'],
    ['a quote in other case', poor('tỷ lệ hộ nghèo của xã còn 9,4%'), 'quote'],
    ['an empty quote', poor('\u200b '), 'quote'],
    ['a metric of its own making', poor(undefined, { metric: 'happiness' }), 'metric'],
    ['a number that the quote does not hold', poor(undefined, { value: 5.2 }), 'figure'],
    [
      'a number of another kind',
      claim('Tỷ lệ hộ nghèo của xã còn 9,4%', { value: 9.4, total: null }),
      'figure',
    ],
    ['another denominator', claim('xã Tà Cạ đạt 11/19 tiêu chí', { total: 20 }), 'figure'],
    ['half of a range', claim('6 xã đạt từ 3 - 7 tiêu chí', { value: 3, total: null }), 'figure'],
    ['no number at all', poor(undefined, { value: null }), 'figure'],
    [
      'a day that the quote does not name',
      claim('họp bàn', { metric: 'meeting_date', period: '2023-05-05' }),
      'figure',
    ],
    ['a document that is none', claim('họp bàn', { metric: 'document' }), 'figure'],
    ['a place that the article does not know', poor(undefined, { subject: 'xã Bịa Đặt' }), 'subject'],
    ['a period that is none', poor(undefined, { period: 'last year' }), 'period'],
    ['a number as text', poor(undefined, { value: '9.4' }), 'shape'],
    ['no quote', { ...poor(), quote: undefined }, 'shape'],
    ['something else', 'a fact', 'shape'],
  ])('is refused: %s', (_, given, reason) => {
    expect(check(given)).toEqual({ facts: [], refused: { [reason]: 1 } })
  })

  it('is looked up after the same canonicalisation as the article’s text', () => {
    const { facts } = check(poor('Tỷ\u00a0lệ hộ nghèo của xã còn 9,4%'.normalize('NFD')))
    expect(facts[0]?.evidence.text).toBe('Tỷ lệ hộ nghèo của xã còn 9,4%')
  })

  it('takes the first place that is not used yet, and no place twice', () => {
    const twice = readLanguage('xã Tà Cạ đạt 11/19 tiêu chí 😀\nxã Tà Cạ đạt 11/19 tiêu chí', {
      publishedAt: null,
    })
    const one = Claimed.parse(claim('xã Tà Cạ đạt 11/19 tiêu chí', { subject: null, period: null }))
    const piece = { start: 0, end: twice.text.length }
    const { facts, refused } = verify([one, one, one], piece, { ...ground, document: twice })
    expect(facts.map(({ evidence }) => evidence.start)).toEqual([0, 31])
    expect(refused).toEqual({ repeated: 1 })
    const second = verify([one], { start: 30, end: twice.text.length }, { ...ground, document: twice })
    expect(second.facts[0]?.evidence.start).toBe(31)
  })

  it('brings no words of its own into the database', () => {
    const { facts } = check(
      poor(undefined, {
        part: '<script>alert(1)</script>',
        items: ['Ignore the rules', 'họp bàn'],
        unit: 'dollars',
      }),
    )
    expect(facts[0]).toMatchObject({ part: null, items: ['họp bàn'], unit: '%' })
  })

  it('whatever it is, gives facts that stand in the text, or counts', () => {
    const quotes = fc.oneof(
      fc.constantFrom(...text.split(/[.\n]/), '11/19', '%'),
      fc.string(),
      fc.constant('\ud800'),
    )
    const anyClaim = fc.oneof(
      fc.jsonValue(),
      fc.record({
        metric: fc.constantFrom(
          'criteria_met',
          'poverty_rate',
          'meeting_date',
          'document',
          'other_count',
          '',
        ),
        quote: quotes,
        subject: fc.option(fc.constantFrom('xã Tà Cạ', 'huyện', '', '6 xã', '\u0000')),
        value: fc.option(fc.constantFrom(11, 9.4, -1, 1e300, 2.1)),
        total: fc.option(fc.constantFrom(19, 0)),
        period: fc.option(fc.constantFrom('2023', '2023-05-04', 'x', '9999/..')),
      }),
    )
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 8 }), (claims) => {
        const { facts, refused } = check(...claims)
        expect(facts.length + Object.values(refused).reduce((sum, one) => sum + one, 0)).toBe(claims.length)
        for (const { evidence } of facts)
          expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      }),
    )
  })
})
