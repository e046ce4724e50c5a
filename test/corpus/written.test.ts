import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { reportOf } from './score/figures.ts'
import { tallyOf } from './score/read.ts'
import { falls, released, scoresOf } from './score/released.ts'

test('no metric of the written articles is below the last release', () => {
  const annotations = fileURLToPath(new URL('written/annotations.jsonl', import.meta.url))
  expect(falls(released().written, scoresOf(reportOf(tallyOf([annotations]))))).toEqual([])
})
