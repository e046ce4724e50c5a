import { describe, expect, test } from 'vitest'
import { type PlainMetric, plainLexicon } from '../../../server/src/facts/plain.ts'
import { readLanguage } from '../../../server/src/language/index.ts'
import { factsIn } from './read.ts'

/** The tests of one plain metric: what its entry says it reads, it reads, and what it says it leaves, it leaves. */
export function testPlain(metric: PlainMetric): void {
  const { id, unit, reading } = metric
  describe(id, () => {
    test('says how it is worded, with sentences that it reads and one that it leaves', () => {
      expect(reading.words.length).toBeGreaterThan(0)
      expect(reading.reads.length).toBeGreaterThan(1)
      expect(reading.leaves.length).toBeGreaterThan(0)
      if (reading.kind === 'count') expect(unit).not.toBeNull()
      else expect(unit).toBe('%')
    })

    test.each(asWritten(metric))('writes "%s" as texts are read', (phrase) => {
      const read = readLanguage(phrase, { publishedAt: null }).tokens.map(({ norm }) => norm)
      expect(read.map((word) => (word === 'tỉ' ? 'tỷ' : word)).join(' ')).toBe(phrase)
    })

    test.each(reading.reads)('reads $value in: $text', ({ text, value }) => {
      expect(factsIn(text).map((fact) => [fact.metric, fact.value])).toContainEqual([id, value])
    })

    test.each(reading.leaves)('is not read in: %s', (text) => {
      expect(factsIn(text).filter((fact) => fact.metric === id)).toEqual([])
    })
  })
}

const asWritten = (metric: PlainMetric): readonly string[] => [
  ...(plainLexicon([metric])[metric.id] ?? []),
  ...(metric.reading.kind === 'count' ? metric.reading.counted : []),
]
