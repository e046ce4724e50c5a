import { expect } from 'vitest'
import { type ProblemName, problemKinds } from '../../../server/src/guard/kinds.ts'
import { Problem } from '../../../shared/api/problem.ts'

/** Asserts the one shape of every error, and gives the problem back. */
export async function expectProblem(response: Response, kind: ProblemName) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = Problem.parse(await response.json())
  expect(problem.type).toBe(`/docs#problem-${kind}`)
  expect(problem.title).toBe(problemKinds[kind].title)
  expect(problem.detail).toContain(problemKinds[kind].advice)
  expect(response.status).toBe(problemKinds[kind].status)
  expect(problem.status).toBe(response.status)
  return problem
}
