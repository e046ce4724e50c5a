import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../../../extension/panel/entries.ts'
import type { Reading } from '../../../../shared/api/articles.ts'
import type { ArticleResponse } from '../../../../shared/api/stored.ts'
import type { Fact } from '../../../../shared/records/fact.ts'
import { factWith } from './facts.ts'

const reading = (text: string, facts: readonly Fact[]) =>
  ({ article: { text, sha256: text }, places: [], facts }) as unknown as Reading
const kept = (text: string, facts: readonly Fact[]) =>
  reading(
    text,
    facts.map((fact) => ({ ...fact, review: { review: 'unreviewed' } })),
  ) as unknown as ArticleResponse

/** A fact whose words stand in a text. */
const quoted = (text: string, quote: string, given: Partial<Fact> = {}) => {
  const start = text.indexOf(quote)
  return factWith({ quote, ...given, evidence: { text: quote, start, end: start + quote.length } })
}

const before = 'Hai xã. Bản Mây đạt 12/19 tiêu chí. Hộ nghèo còn 5%.'
const after = 'Cập nhật: vốn 3 tỷ. Bản Mây đạt 15/19 tiêu chí.'
const old = [
  quoted(before, '12/19 tiêu chí'),
  quoted(before, '5%', { metric: 'poverty_rate', value: 5, total: null, unit: '%' }),
]
const fresh = [
  quoted(after, '3 tỷ', { metric: 'budget_total', value: 3e9, total: null, unit: 'VND' }),
  quoted(after, '15/19 tiêu chí', { value: 15 }),
]

describe('the cards of a page', () => {
  it('of a preview are what was read', () => {
    const { entries, quotes, comparison } = entriesOf(null, reading(after, fresh))
    expect(entries.map(({ fact, flag, row }) => [fact.id, flag, row])).toEqual([
      ['3 tỷ', null, null],
      ['15/19 tiêu chí', null, null],
    ])
    expect(quotes.map(({ text, before: ahead }) => [text, ahead])).toEqual([
      ['3 tỷ', 'Cập nhật: vốn '],
      ['15/19 tiêu chí', 'Cập nhật: vốn 3 tỷ. Bản Mây đạt '],
    ])
    expect(comparison).toBeNull()
  })

  it('of a kept article are its facts', () => {
    const { entries, quotes } = entriesOf(kept(before, old), null)
    expect(entries.map(({ row, flag }) => [row?.id, flag])).toEqual([
      ['12/19 tiêu chí', null],
      ['5%', null],
    ])
    expect(quotes).toHaveLength(2)
  })

  it('of one that has changed say how, and look for what stands in the page now', () => {
    const { entries, quotes } = entriesOf(kept(before, old), reading(after, fresh))
    expect(entries.map(({ fact, flag }) => [fact.id, flag])).toEqual([
      ['3 tỷ', 'added'],
      ['12/19 tiêu chí', 'altered'],
      ['5%', 'gone'],
    ])
    expect(quotes.map(({ id, text }) => [id, text])).toEqual([
      ['3 tỷ', '3 tỷ'],
      ['12/19 tiêu chí', '15/19 tiêu chí'],
      ['5%', '5%'],
    ])
  })

  it('of nothing are none', () =>
    expect(entriesOf(null, null)).toEqual({ entries: [], quotes: [], comparison: null }))
})
