import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { confidenceOf } from '../../server/src/facts/confidence/index.ts'
import { weights } from '../../server/src/facts/confidence/weights.ts'
import { documentFile, sectionOf, weightsTable } from './score/calibration/document.ts'
import { fitted } from './score/calibration/fit.ts'
import { judgedOf } from './score/calibration/judged.ts'
import { type Bin, binsOf, crossRated, levelled, meansOf, rated } from './score/calibration/reliability.ts'

/** Bins of fewer facts tell of chance. */
const enough = 50
const tolerance = 0.07

const annotated = (folder: string) =>
  judgedOf(fileURLToPath(new URL(`${folder}/annotations.jsonl`, import.meta.url)))
const judged = annotated('written')
const unseen = annotated('held-out')

/** Bins whose facts are right much more or less often than they are said to be. */
const off = (bins: readonly Bin[]): Bin[] =>
  bins.filter(({ facts, stated, right }) => facts >= enough && Math.abs(stated - right) > tolerance)

describe('a confidence is what it promises', () => {
  test('to articles that it was not fitted to', () => {
    const facts = crossRated(judged)
    expect(facts).toHaveLength(judged.length)
    expect(off(binsOf(facts))).toEqual([])
    const { stated, right } = meansOf(facts)
    expect(Math.abs(stated - right)).toBeLessThan(0.02)
  })

  test('by weights of the rules as they are: where rules have changed much, run npm run calibrate', () => {
    const today = levelled(fitted(judged), unseen)
    const moved = judged.map(({ traits }) =>
      Math.abs(confidenceOf(traits, weights) - confidenceOf(traits, today)),
    )
    expect(moved.reduce((sum, one) => sum + one, 0) / moved.length).toBeLessThan(0.04)
  })

  test('to articles that no rule was written after, on the whole', () => {
    const { stated, right } = meansOf(rated(unseen, weights))
    expect(Math.abs(stated - right)).toBeLessThan(0.03)
  })

  test('and the document shows these weights', () => {
    const text = readFileSync(documentFile, 'utf8')
    expect(sectionOf(text, 'weights')).toBe(weightsTable(weights))
    for (const name of ['written', 'held-out']) expect(sectionOf(text, name)).toContain('| all |')
  })
})
