import { describe, expect, it } from 'vitest'
import { ArticleError } from '../../../server/src/article/index.ts'
import { extract } from '../../../server/src/extract.ts'
import { hostile } from '../../bench/hostile.ts'

const BYTES = 20_000

describe('texts and pages that are made to take long', () => {
  it.each(hostile)('$name: ends, and every span is exact', ({ make }) => {
    let reading: ReturnType<typeof extract>
    try {
      reading = extract(make(BYTES))
    } catch (error) {
      expect(error).toBeInstanceOf(ArticleError)
      return
    }
    const { text } = reading.article
    for (const { evidence } of reading.facts)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    for (const { start, end } of reading.places.flatMap((place) => place.mentions)) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
})
