import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../../extension/panel/compare.ts'
import type { Fact } from '../../../../shared/records/fact.ts'
import { factWith } from './facts.ts'

const read = (facts: readonly Fact[], sha256 = 'a') => ({ article: { sha256 }, facts })
const reviewed = (fact: Fact, review: string) => ({ ...fact, review: { review } })

describe('a page held against what was kept of it', () => {
  const met = factWith({})
  const poor = factWith({ quote: '5%', metric: 'poverty_rate', value: 5, total: null, unit: '%' })

  it('the same text has the same facts', () => {
    const { textChanged, pairs, gone, added } = compare(read([met, poor]), read([met, poor]))
    expect({ textChanged, gone, added }).toEqual({ textChanged: false, gone: [], added: [] })
    expect(pairs.map(({ differs }) => differs)).toEqual([false, false])
  })

  it('says what is new, and what is gone', () => {
    const found = compare(read([met]), read([poor], 'b'))
    expect(found).toEqual({ textChanged: true, pairs: [], gone: [met], added: [poor] })
  })

  it('sees another figure of the same measure and place', () => {
    const more = factWith({ quote: '15/19 tiêu chí', value: 15 })
    expect(compare(read([met]), read([more], 'b'))).toMatchObject({
      pairs: [{ kept: met, now: more, differs: true }],
      gone: [],
      added: [],
    })
  })

  it('does not take other words for another figure', () => {
    const reworded = factWith({ quote: '12 trên 19 tiêu chí' })
    expect(compare(read([met]), read([reworded], 'b')).pairs).toMatchObject([{ differs: false }])
  })

  it('pairs figures of one period before those of two', () => {
    const older = factWith({ quote: '10/19 tiêu chí', value: 10, period: '2023' })
    const newer = factWith({ quote: '13/19 tiêu chí', value: 13 })
    const { pairs, gone } = compare(read([older, met]), read([newer], 'b'))
    expect(pairs).toMatchObject([{ kept: met, now: newer }])
    expect(gone).toEqual([older])
  })

  it('does not hold a reviewer’s correction against the page', () => {
    const corrected = reviewed(factWith({ value: 11 }), 'corrected')
    expect(compare(read([corrected]), read([met])).pairs).toMatchObject([{ differs: false }])
  })

  it('does not miss what a reviewer rejected, nor what a model read', () => {
    const model = factWith({ quote: '7 xã', source: 'model:x' })
    expect(compare(read([reviewed(met, 'rejected'), model]), read([], 'b')).gone).toEqual([])
  })

  it('every fact is in one place, and only there', () => {
    const fact = fc
      .record({
        quote: fc.constantFrom('a', 'b', 'c', 'd'),
        value: fc.nat(3),
        period: fc.constantFrom('2023', '2024'),
      })
      .map(factWith)
    const facts = fc.uniqueArray(fact, { selector: ({ id }) => id })
    fc.assert(
      fc.property(facts, facts, (kept, now) => {
        const { pairs, gone, added } = compare(read(kept), read(now))
        const ids = (list: readonly Fact[]) => list.map(({ id }) => id).sort()
        expect(ids([...pairs.map((pair) => pair.kept), ...gone])).toEqual(ids(kept))
        expect(ids([...pairs.map((pair) => pair.now), ...added])).toEqual(ids(now))
        // What stands there in the same words is never called gone or new.
        const both = kept.filter(({ id }) => now.some((other) => other.id === id)).length
        expect(pairs.filter((pair) => pair.kept.id === pair.now.id)).toHaveLength(both)
      }),
    )
  })
})
