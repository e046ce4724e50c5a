import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsIn } from '../../../server/src/second-reader/answer.ts'
import { piecesOf } from '../../../server/src/second-reader/pieces.ts'
import { ReaderFailure } from '../../../server/src/second-reader/types.ts'
import { poor } from './article.ts'

describe('an answer', () => {
  const facts = JSON.stringify({ facts: [poor()] })
  it.each([
    facts,
    JSON.stringify([poor()]),
    `\`\`\`json\n${facts}\n\`\`\``,
    `<think>{"facts": […]} or so?</think>\nHere you are:\n${facts}\nI hope this helps.`,
  ])('is read through what models put around it: %s', (answer) => {
    expect(claimsIn(answer)).toMatchObject([{ metric: 'poverty_rate', value: 9.4 }])
  })

  it.each([
    ['', 'not_json'],
    ['I cannot do that.', 'not_json'],
    ['{"facts": [', 'not_json'],
    [`${'['.repeat(100_000)}`, 'not_json'],
    ['{}', 'wrong_shape'],
    ['{"facts": "none"}', 'wrong_shape'],
    ['7', 'wrong_shape'],
  ])('that is none says so: %.20s', (answer, code) => {
    expect(() => claimsIn(answer)).toThrow(expect.objectContaining({ name: 'ReaderFailure', code }))
  })

  it('may be any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (answer) => {
        try {
          claimsIn(answer)
        } catch (error) {
          expect(error).toBeInstanceOf(ReaderFailure)
        }
      }),
    )
  })
})

describe('pieces of a text', () => {
  it('are whole paragraphs as far as they fit, and lose nothing but line feeds', () => {
    const paragraph = fc.array(fc.constantFrom('xã', 'đạt. ', ' ', '😀', '11/19', '\n'), { maxLength: 60 })
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 8, max: 90 }), (words, most) => {
        const text = words.join('')
        const pieces = piecesOf(text, most)
        let at = 0
        for (const { start, end } of pieces) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end - start).toBeLessThanOrEqual(most)
          expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
    expect(piecesOf('một\nhai\nba', 8)).toEqual([
      { start: 0, end: 7 },
      { start: 8, end: 10 },
    ])
    expect(piecesOf('', 8)).toEqual([])
  })
})
