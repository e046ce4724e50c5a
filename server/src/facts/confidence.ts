import type { ConfidenceReason } from '../../../shared/records/explanation.ts'
import type { PlacesResult } from '../places/index.ts'
import type { Draft } from './facts.ts'

/** How often a rule is right where nothing had to be inferred. */
const ofRule: Readonly<Record<string, number>> = {
  'rate.other': 0.75,
  'count.named': 0.8,
  'unit.count': 0.75,
  'criteria.series': 0.93,
  'table.cell': 0.93,
}

/** How sure a fact is, and what makes it so: the steps add up to the value before it is rounded and bounded. */
export interface Confidence {
  readonly value: number
  readonly reasons: readonly ConfidenceReason[]
}

/**
 * How sure a fact is, 0 to 1: what its rule is worth, less for what was inferred and for a subject whose
 * place is not settled.
 */
export function confidenceOf(fact: Draft, found: PlacesResult): Confidence {
  const reasons: ConfidenceReason[] = [{ because: 'rule', by: ofRule[fact.rule] ?? 0.96 }]
  if (fact.inferred.includes('subject')) reasons.push({ because: 'subject_inferred', by: -0.06 })
  if (fact.inferred.includes('period')) reasons.push({ because: 'period_inferred', by: -0.03 })
  const level = fact.subject?.level
  if (
    fact.subject &&
    fact.subject.code === null &&
    fact.subject.count === undefined &&
    level &&
    level !== 'village'
  ) {
    const unsettled = found.places.some((place) => place.level === level && place.status !== 'resolved')
    if (unsettled) reasons.push({ because: 'place_unsettled', by: -0.1 })
  }
  if (!fact.subject && fact.metric !== 'document' && fact.metric !== 'meeting_date')
    reasons.push({ because: 'no_subject', by: -0.15 })
  const sure = reasons.reduce((sum, { by }) => sum + by, 0)
  return { value: Math.round(Math.max(0.05, sure) * 100) / 100, reasons }
}
