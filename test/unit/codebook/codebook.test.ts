import { expect, test } from 'vitest'
import { codebook } from '../../../shared/codebook/index.ts'

test('each metric is defined once, in both languages, with an example', () => {
  expect(new Set(codebook.map((metric) => metric.id)).size).toBe(codebook.length)
  for (const metric of codebook) {
    for (const text of [metric.label.vi, metric.label.en, metric.definition.vi, metric.definition.en]) {
      expect(text.length, metric.id).toBeGreaterThan(3)
    }
    expect(metric.examples.length, metric.id).toBeGreaterThan(0)
  }
})

test('no phrase names two metrics', () => {
  const phrases = codebook.flatMap(({ reading }) => reading?.words ?? [])
  expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([])
})
