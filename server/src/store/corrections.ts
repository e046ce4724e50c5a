import * as z from 'zod'
import { metricOf } from '../../../shared/codebook/index.ts'
import { Fact } from '../../../shared/records/fact.ts'
import { cleanDeep } from './clean.ts'
import { StoreError } from './errors.ts'

/** What a reviewer can correct: all that a fact states, but not the words that state it, nor how it was read. */
export const Corrections = z.strictObject({
  metric: Fact.shape.metric
    .refine((id) => metricOf(id) !== undefined, 'not a metric of the codebook')
    .optional(),
  subject: Fact.shape.subject.optional(),
  part: Fact.shape.part.optional(),
  value: Fact.shape.value.optional(),
  low: Fact.shape.low.optional(),
  high: Fact.shape.high.optional(),
  total: Fact.shape.total.optional(),
  unit: Fact.shape.unit.optional(),
  qualifier: Fact.shape.qualifier.optional(),
  period: Fact.shape.period.optional(),
  status: Fact.shape.status.optional(),
  direction: Fact.shape.direction.optional(),
  items: Fact.shape.items.optional(),
})
export type Corrections = z.infer<typeof Corrections>

/** The changes of a review, checked. Throws a StoreError `invalid_changes` that says which field and why. */
export const correctionsOf = (changes: Readonly<Record<string, unknown>>): Corrections => {
  const parsed = Corrections.safeParse(changes)
  if (parsed.success) return cleanDeep(parsed.data)
  throw new StoreError('invalid_changes', z.prettifyError(parsed.error))
}

/** The fact as corrected. A field that a reviewer has set was stated by the reviewer: no longer inferred. */
export const corrected = (fact: Fact, corrections: Corrections): Fact => ({
  ...fact,
  ...(Object.fromEntries(
    Object.entries(corrections).filter(([, value]) => value !== undefined),
  ) as Partial<Fact>),
  inferred: fact.inferred.filter((field) => !(field in corrections)),
})
