import * as z from 'zod'
import { Source } from '../records/fact.ts'

export const secondStates = ['waiting', 'reading', 'done', 'partial', 'failed'] as const
export const SecondState = z.enum(secondStates)

/** Why a second reader gave no answer that can be used, or not for the whole text. */
export const secondFailures = [
  'unreachable',
  'timeout',
  'refused',
  'busy',
  'server',
  'endless',
  'not_json',
  'wrong_shape',
  'internal',
] as const
export const SecondFailure = z.enum(secondFailures)
export type SecondFailure = z.infer<typeof SecondFailure>

/** Why one fact of an answer is not taken. */
export const refusals = ['shape', 'metric', 'quote', 'repeated', 'figure', 'subject', 'period'] as const
export const Refusal = z.enum(refusals)
export type Refusal = z.infer<typeof Refusal>

/** How a second reading of one article's present text went. */
export const SecondReading = z.object({
  source: Source,
  state: SecondState,
  failure: SecondFailure.nullable(),
  at: z.string().describe('when it came to this state'),
  taken: z.int().describe('facts that its answer held and that stand in the text'),
  refused: z.partialRecord(Refusal, z.int()).describe('facts of its answer that were not taken, by reason'),
})
export type SecondReading = z.infer<typeof SecondReading>
