import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { reportOf } from './score/figures.ts'
import { readGold } from './score/gold.ts'
import { brokenSeals, leaks } from './score/held-out.ts'
import { tallyOf } from './score/read.ts'
import { falls, released, scoresOf } from './score/released.ts'

const annotations = (folder: string): string =>
  fileURLToPath(new URL(`${folder}/annotations.jsonl`, import.meta.url))

describe('articles of the project, from all regions and years, annotated by hand', () => {
  const before = released()
  test.each([
    ['written', before.written],
    ['held-out', before.heldOut],
  ])('no metric of the %s ones is below the last release', (folder, was) => {
    const now = scoresOf(reportOf(tallyOf([annotations(folder)])))
    expect(falls(was, now)).toEqual([])
  })

  test('a third of them is never looked at while rules are written', () => {
    const [written, heldOut] = ['written', 'held-out'].map((folder) => readGold(annotations(folder)).length)
    expect(written).toBeGreaterThanOrEqual(80)
    expect(heldOut).toBeGreaterThanOrEqual(40)
    expect([...brokenSeals(), ...leaks()]).toEqual([])
  })
})
