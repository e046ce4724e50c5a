import { expect, it } from 'vitest'
import { ArticleError } from '../../../server/src/article/errors.ts'
import { toProblemError } from '../../../server/src/guard/problem.ts'

it.each([
  ['too-large', 'too-long'],
  ['pdf-long', 'too-long'],
  ['no-article', 'no-article'],
  ['pdf-scanned', 'no-article'],
] as const)('what is %s is the problem %s', (code, kind) => {
  const problem = toProblemError(new ArticleError(code))
  expect(problem.kind).toBe(kind)
  expect(problem.message).toBe(new ArticleError(code).message)
})
