import * as z from 'zod'
import { Explanation } from '../records/explanation.ts'
import { Fact } from '../records/fact.ts'
import { Reading } from './articles.ts'

export const ExplainQuery = z.object({
  explain: z.enum(['0', '1']).default('0').describe('1 adds an `explanation` to each fact'),
})
export type ExplainQuery = z.infer<typeof ExplainQuery>

/** An explanation where it was asked for, and where today's rules read the fact. */
export const explanationOnDemand = {
  explanation: Explanation.optional().describe('where explain=1 asks for it'),
}

export const ExplainedReading = Reading.extend({ facts: z.array(Fact.extend(explanationOnDemand)) })
export type ExplainedReading = z.infer<typeof ExplainedReading>
