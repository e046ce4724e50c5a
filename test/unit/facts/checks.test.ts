import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

const checks = (text: string) =>
  new Map(
    factsIn(text, '2023-06-02')
      .flatMap((fact) => fact.checks)
      .map((check) => [check.rule, check.agrees]),
  )

test('sums and shares that agree', () => {
  const text =
    'Năm 2023, huyện Bình Gia được giao 200 tỷ đồng; đã giải ngân 50 tỷ đồng, đạt 25% kế hoạch, số vốn chưa giải ngân còn 150 tỷ đồng. Xã Tân Văn đạt 16/19 tiêu chí, còn 3 tiêu chí chưa đạt.'
  expect(checks(text)).toEqual(
    new Map([
      ['allocated - disbursed = remaining', true],
      ['disbursed / allocated = rate', true],
      ['met + unmet = total', true],
    ]),
  )
})

test('a disagreement is shown, not mended', () => {
  const text = 'Xã Tân Văn đạt 16/19 tiêu chí, còn 4 tiêu chí chưa đạt.'
  expect(checks(text)).toEqual(new Map([['met + unmet = total', false]]))
  expect(factsIn(text).map((fact) => fact.value)).toEqual([16, 4])
})
