import type { PeriodWay, StatusWay, SubjectWay } from '../../../shared/records/explanation.ts'
import type { Draft } from './facts.ts'
import type { How } from './how.ts'
import type { SubjectMark } from './subjects/index.ts'

type Told = Pick<Draft, 'subject' | 'period'>

/** How it was found whose figure it is. */
export function subjectWayOf({ subject }: Told, how: How | null): SubjectWay {
  if (!subject) return 'none'
  if (how?.kind === 'cell') return 'row'
  if (how?.kind !== 'figure') return 'article'
  const { mark, carried, handed } = how.owner
  if (!mark) return carried ? 'carried' : 'article'
  return handed ? 'in_turn' : wayOf(mark, how.made.claim.quantity.firstToken)
}

function wayOf(mark: SubjectMark, figure: number): SubjectWay {
  if (mark.kind === 'anaphor' || mark.kind === 'organ' || mark.kind === 'group') return mark.kind
  return mark.first < figure ? 'named_before' : 'attached_after'
}

/** How it was found when a figure holds. */
export function periodWayOf({ period }: Told, how: How | null): PeriodWay {
  if (period === null) return 'none'
  switch (how?.kind) {
    case 'figure':
      return ofFigure(how)
    case 'cell':
      return how.time ? 'column' : 'article_date'
    case 'meeting':
      return 'event'
    case 'document':
      return 'document'
    default:
      return 'article_date'
  }
}

function ofFigure({ period: { time, from }, made }: Extract<How, { kind: 'figure' }>): PeriodWay {
  if (time) {
    if (!made.site.at.times.includes(time)) return 'carried'
    return time.kind === 'now' ? 'now' : 'stated'
  }
  return from?.by === 'opening' || from?.by === 'review' ? from.by : 'article_date'
}

/** What decided how a figure stands. */
export const statusWayOf = (how: How | null): StatusWay =>
  how?.kind === 'figure' ? (how.standing.why?.by ?? 'plain') : 'plain'
