import type { FactRow } from '../../shared/api/facts.ts'
import type { Changes, ReviewRequest } from '../../shared/api/reviews.ts'

const fields = [
  'metric',
  'subject',
  'part',
  'value',
  'low',
  'high',
  'total',
  'unit',
  'qualifier',
  'period',
  'status',
  'direction',
  'items',
] as const satisfies readonly (keyof Changes)[]

/** What was changed, with the values from before. */
const earlier = (before: FactRow, after: FactRow): Changes =>
  Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      .map((field) => [field, before[field]]),
  )

type Step = Omit<ReviewRequest, 'version'>

/**
 * The reviews that bring a fact back to how it stood before the last one, to be sent one after the other. The
 * service knows no way back to "not reviewed": from there only corrected values can be put back.
 * @returns nothing where there is no way back
 */
export const undoOf = (before: FactRow, after: FactRow): Step[] => {
  const values = earlier(before, after)
  const back: Step[] = Object.keys(values).length > 0 ? [{ review: 'corrected', changes: values }] : []
  const { review, note } = before.review
  const noted = note === null ? {} : { note }
  if (review === 'unreviewed') return back
  // A correction must name a change: one of a field to what it is already changes nothing.
  if (review === 'corrected') {
    const changes = back.length > 0 ? values : { status: before.status }
    return [{ review, changes, ...noted }]
  }
  return [...back, { review, ...noted }]
}
