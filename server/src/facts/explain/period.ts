import type { Explanation } from '../../../../shared/records/explanation.ts'
import type { Fact } from '../../../../shared/records/fact.ts'
import type { TimeExpression } from '../../language/types.ts'
import type { How } from '../how.ts'
import type { Scene } from '../scene.ts'
import { periodWayOf } from '../ways.ts'
import { quoteAt } from './quote.ts'

type PeriodPart = Explanation['period']

/**
 * How it was found when a fact holds, and the words that say so, which may stand far from it.
 *
 * @param meeting the day of the reported meeting: the article's own date, before that of its publication
 */
export function periodExplained(
  scene: Scene,
  fact: Fact,
  how: How | null,
  meeting: TimeExpression | null,
): PeriodPart {
  const by = periodWayOf(fact, how)
  const time = timeOf(how, by, meeting)
  const isDocument = how?.kind === 'document'
  return {
    how: by,
    words: isDocument
      ? fact.period === null
        ? null
        : quoteAt(scene, how.mention)
      : time && quoteAt(scene, time),
    means: fact.period,
    yearInferred: isDocument ? how.mention.dateInferred : time?.kind !== 'now' && (time?.inferred ?? false),
  }
}

/** The words that date a fact; the meeting's where nothing else does. */
function timeOf(
  how: How | null,
  by: PeriodPart['how'],
  meeting: TimeExpression | null,
): TimeExpression | null {
  if (how?.kind === 'meeting') return how.time
  if (how?.kind === 'cell') return how.time ?? meeting
  if (how?.kind !== 'figure') return meeting
  const { time, from } = how.period
  return time ?? (by === 'opening' || by === 'review' ? (from?.time ?? null) : meeting)
}
