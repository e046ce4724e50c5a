import type { Check } from '../../../../shared/records/fact.ts'
import type { PlacesResult } from '../../places/index.ts'
import type { Draft } from '../facts.ts'
import { periodWayOf, statusWayOf, subjectWayOf } from '../ways.ts'

/** What is known of a fact, once it is read, that tells how sure it is; in the order in which reasons are given. */
export const traitNames = ['rule', 'metric', 'subject', 'period', 'status', 'place', 'check'] as const
export type TraitName = (typeof traitNames)[number]
/** Of each kind the one that holds: a rule's id, a metric, a way in which something was found. */
export type Traits = Readonly<Record<TraitName, string>>

/** A check that almost anything would pass tells nothing of a fact. */
const telling = ({ rule }: Check): boolean => !rule.includes('≤')

function checkOf(checks: readonly Check[]): string {
  if (checks.some(({ agrees }) => !agrees)) return 'differs'
  return checks.some(telling) ? 'agrees' : 'none'
}

/** A single unit that should have a code and has none, where the article leaves a unit of its level open. */
function placeOf({ subject }: Draft, { places }: PlacesResult): string {
  if (!subject || subject.code !== null || subject.count !== undefined) return 'settled'
  const { level } = subject
  if (level === null || level === 'village') return 'settled'
  return places.some((one) => one.level === level && one.status !== 'resolved') ? 'unsettled' : 'settled'
}

/** @param checks what it was held against */
export function traitsOf(draft: Draft, checks: readonly Check[], found: PlacesResult): Traits {
  const how = draft.how ?? null
  return {
    rule: draft.rule,
    metric: draft.metric,
    subject: subjectWayOf(draft, how),
    period: periodWayOf(draft, how),
    status: statusWayOf(how),
    place: placeOf(draft, found),
    check: checkOf(checks),
  }
}
