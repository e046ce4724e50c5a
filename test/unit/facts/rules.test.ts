import { describe, expect, test } from 'vitest'
import { plainAmong } from '../../../server/src/facts/plain.ts'
import { rules } from '../../../server/src/facts/sentence.ts'
import { codebook, metricOf } from '../../../shared/codebook/index.ts'
import { testPlain } from './plain.ts'
import { factsIn } from './read.ts'

describe.each(rules)('$id', (rule) => {
  test('carries two sentences that it reads and one that it leaves', () => {
    expect(rule.reads.length).toBeGreaterThan(1)
    expect(rule.leaves.length).toBeGreaterThan(0)
  })

  test.each(rule.reads)('reads $metric $value in: $text', ({ text, metric, value }) => {
    const facts = factsIn(text)
    expect(facts.map((fact) => [fact.metric, fact.value])).toContainEqual([metric, value])
    expect(metricOf(metric)).toBeDefined()
  })

  test.each(rule.leaves)('reads nothing in: %s', (text) => {
    expect(factsIn(text).filter((fact) => fact.rule === rule.id)).toEqual([])
  })
})

for (const metric of plainAmong(codebook)) testPlain(metric)
