import * as z from 'zod'
import { Direction, FactStatus, Qualifier } from '../../../shared/records/fact.ts'
import { ReaderFailure } from './types.ts'

const number = z.number().nullish()
const text = z.string().max(300).nullish()

/** One fact as a model is asked to write it. Everything in it is a claim, until it is found in the text. */
export const Claimed = z.object({
  metric: z.string().max(100),
  subject: text,
  part: text,
  value: number,
  low: number,
  high: number,
  total: number,
  unit: text,
  qualifier: Qualifier.nullish(),
  period: text,
  status: FactStatus.nullish(),
  direction: Direction.nullish(),
  items: z.array(z.string().max(300)).max(100).nullish(),
  quote: z.string().min(1).max(1000),
})
export type Claimed = z.infer<typeof Claimed>

/** More facts than any piece holds; the ones after are not looked at. */
const mostFacts = 1000
const Answer = z.union([
  z.object({ facts: z.array(z.unknown()) }).transform(({ facts }) => facts),
  z.array(z.unknown()),
])

/** The JSON in an answer: models put their thoughts before it and fences around it. */
function jsonIn(answer: string): unknown {
  const said = answer.split('</think>').at(-1) ?? ''
  const inner = said.slice(said.search(/[[{]/), Math.max(said.lastIndexOf('}'), said.lastIndexOf(']')) + 1)
  for (const candidate of [answer, inner])
    try {
      return JSON.parse(candidate)
    } catch {}
  throw new ReaderFailure('not_json', 'The answer is not JSON')
}

/**
 * The facts that an answer claims, each read by itself: null for one that is no fact.
 *
 * @throws ReaderFailure `not_json` or `wrong_shape` where the answer as a whole cannot be read
 */
export function claimsIn(answer: string): (Claimed | null)[] {
  const parsed = Answer.safeParse(jsonIn(answer))
  if (!parsed.success) throw new ReaderFailure('wrong_shape', 'The answer holds no list of facts')
  return parsed.data.slice(0, mostFacts).map((claim) => Claimed.safeParse(claim).data ?? null)
}
