/** @jsxImportSource hono/jsx */
import type { Context } from 'hono'
import type { Problem } from '../../../shared/api/problem.ts'
import type { ProblemName } from '../guard/kinds.ts'

export const problemPage = (_c: Context, _kind: ProblemName, problem: Problem) => <p>{problem.title}</p>
