import * as z from 'zod'
import { Fact } from '../records/fact.ts'

/** The fields that a reviewer may correct. The evidence is not one of them: a fact is what its quote says. */
export const Changes = Fact.pick({
  metric: true,
  subject: true,
  part: true,
  value: true,
  low: true,
  high: true,
  total: true,
  unit: true,
  qualifier: true,
  period: true,
  status: true,
  direction: true,
  items: true,
})
  .partial()
  .strict()
export type Changes = z.infer<typeof Changes>

export const ReviewRequest = z
  .object({
    review: z.enum(['accepted', 'corrected', 'rejected']),
    changes: Changes.optional(),
    note: z.string().max(2000).optional(),
    version: z.int().nonnegative().describe('the version that the reviewer saw'),
  })
  .refine(
    ({ review, changes }) =>
      (review === 'corrected') === (changes !== undefined && Object.keys(changes).length > 0),
    'a correction names its changes, and nothing else does',
  )
export type ReviewRequest = z.infer<typeof ReviewRequest>
