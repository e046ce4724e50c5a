import type { Explanation } from '../../../../shared/records/explanation.ts'
import type { Fact } from '../../../../shared/records/fact.ts'
import type { TimeExpression } from '../../language/types.ts'
import type { How } from '../how.ts'
import type { Scene } from '../scene.ts'
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
  const part = (by: PeriodPart['how'], time: TimeExpression | null = null): PeriodPart => ({
    how: fact.period === null ? 'none' : by,
    words: time && quoteAt(scene, time),
    means: fact.period,
    yearInferred: time?.kind !== 'now' && (time?.inferred ?? false),
  })
  switch (how?.kind) {
    case 'figure':
      return ofFigure(how, meeting, part)
    case 'cell':
      return how.time ? part('column', how.time) : part('article_date', meeting)
    case 'meeting':
      return part('event', how.time)
    case 'document':
      return {
        ...part('document'),
        words: fact.period === null ? null : quoteAt(scene, how.mention),
        yearInferred: how.mention.dateInferred,
      }
    default:
      return part('article_date', meeting)
  }
}

function ofFigure(
  { period, made }: Extract<How, { kind: 'figure' }>,
  meeting: TimeExpression | null,
  part: (by: PeriodPart['how'], time?: TimeExpression | null) => PeriodPart,
): PeriodPart {
  const { time, from } = period
  if (time) {
    if (!made.site.at.times.includes(time)) return part('carried', time)
    return part(time.kind === 'now' ? 'now' : 'stated', time)
  }
  if (from?.by === 'opening' || from?.by === 'review') return part(from.by, from.time)
  return part('article_date', meeting)
}
