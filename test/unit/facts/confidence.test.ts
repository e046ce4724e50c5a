import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  confidenceExplained,
  confidenceOf,
  logOddsOf,
  type Weights,
} from '../../../server/src/facts/confidence/index.ts'
import { type Traits, traitNames } from '../../../server/src/facts/confidence/traits.ts'
import { weights } from '../../../server/src/facts/confidence/weights.ts'
import { fitted } from '../../corpus/score/calibration/fit.ts'
import type { Judged } from '../../corpus/score/calibration/judged.ts'
import { factsIn } from './read.ts'

const plain: Traits = {
  rule: 'criteria.named',
  metric: 'criteria_met',
  subject: 'named_before',
  period: 'stated',
  status: 'plain',
  place: 'settled',
  check: 'none',
}
const made: Weights = {
  base: 1,
  of: {
    rule: { 'criteria.named': 0.5 },
    metric: { criteria_met: 0.2 },
    subject: { carried: -0.7 },
    period: { article_date: -0.4 },
    status: {},
    place: { unsettled: -0.5 },
    check: { agrees: 0.6, differs: -1 },
  },
}

describe('a confidence', () => {
  test('adds up log-odds; what is not known adds nothing', () => {
    expect(logOddsOf(plain, made)).toBeCloseTo(1.7, 9)
    expect(confidenceOf(plain, made)).toBe(0.85)
    expect(confidenceOf({ ...plain, rule: 'a new rule', metric: 'a new metric' }, made)).toBe(0.73)
  })

  test('is never certain', () => {
    expect(confidenceOf(plain, { ...made, base: 30 })).toBe(0.98)
    expect(confidenceOf(plain, { ...made, base: -30 })).toBe(0.02)
  })

  test('says what lowered and raised it, in order, and leaves out what made no difference', () => {
    const { value, reasons } = confidenceExplained({ ...plain, subject: 'carried', check: 'differs' }, made)
    expect(reasons).toEqual([
      { because: 'rule', by: 0.85 },
      { because: 'subject', by: -0.12 },
      { because: 'check_differs', by: -0.23 },
    ])
    expect(value).toBe(0.5)
  })

  test('is the sum of its reasons, whatever the weights', () => {
    const weight = fc.double({ min: -3, max: 3, noNaN: true })
    const any = fc.record({
      base: weight,
      of: fc.record(
        Object.fromEntries(traitNames.map((name) => [name, fc.record({ [plain[name]]: weight })])),
      ),
    })
    fc.assert(
      fc.property(any, (drawn) => {
        const by = drawn as unknown as Weights
        const { value, reasons } = confidenceExplained(plain, by)
        expect(value).toBe(confidenceOf(plain, by))
        expect(reasons.reduce((sum, one) => sum + one.by, 0)).toBeCloseTo(value, 9)
      }),
    )
  })

  test('is lower where figures differ, and never lower where they agree', () => {
    for (const check of ['agrees', 'none', 'differs'] as const) {
      const worth = confidenceOf({ ...plain, check }, weights)
      if (check === 'agrees') expect(worth).toBeGreaterThanOrEqual(confidenceOf(plain, weights))
      if (check === 'differs') expect(worth).toBeLessThan(confidenceOf(plain, weights))
    }
    const [alone] = factsIn('Xã Tân Văn đạt 16/19 tiêu chí.')
    const [differing] = factsIn('Xã Tân Văn đạt 16/19 tiêu chí, còn 4 tiêu chí chưa đạt.')
    expect(differing?.confidence).toBeLessThan(alone?.confidence ?? 0)
  })
})

describe('weights', () => {
  const judged = (traits: Partial<Traits>, right: number, wrong: number): Judged[] =>
    Array.from({ length: right + wrong }, (_, i) => ({
      article: `a${i % 7}`,
      traits: { ...plain, ...traits },
      right: i < right,
    }))

  test('say of many facts what share of them is right', () => {
    const by = fitted([...judged({}, 900, 100), ...judged({ period: 'article_date' }, 600, 400)])
    expect(confidenceOf(plain, by)).toBeCloseTo(0.9, 1)
    expect(confidenceOf({ ...plain, period: 'article_date' }, by)).toBeCloseTo(0.6, 1)
  })

  test('stay close to the rest where facts are few', () => {
    const by = fitted([...judged({}, 900, 100), ...judged({ rule: 'rare' }, 0, 2)])
    expect(confidenceOf({ ...plain, rule: 'rare' }, by)).toBeGreaterThan(0.75)
  })

  test('never reward a figure that differs, nor punish one that agrees', () => {
    const by = fitted([
      ...judged({}, 500, 500),
      ...judged({ check: 'differs' }, 200, 0),
      ...judged({ check: 'agrees' }, 0, 200),
    ])
    expect(by.of.check.differs ?? 0).toBeLessThanOrEqual(0)
    expect(by.of.check.agrees ?? 0).toBeGreaterThanOrEqual(0)
  })
})
