import { criteriaAddUp } from './criteria.ts'
import { paidOfAllotted } from './disbursement.ts'
import { householdsAndRates } from './households.ts'
import { changeBetweenLevels } from './levels.ts'
import { bySubject, type Checker, type Finding, type Ground } from './member.ts'
import { partsOfWhole } from './parts.ts'
import { shareOfPlan } from './plans.ts'
import { possibleValues } from './ranges.ts'
import { saidTwice } from './repeats.ts'
import { countOfTotal } from './shares.ts'

export { checkRules, type Finding, type Ground, type Member } from './member.ts'

const checkers: readonly Checker[] = [
  criteriaAddUp,
  paidOfAllotted,
  countOfTotal,
  householdsAndRates,
  partsOfWhole,
  changeBetweenLevels,
  shareOfPlan,
  saidTwice,
  possibleValues,
]

/**
 * Holds facts of one article against each other, those of one subject at a time. Nothing is corrected: a disagreement
 * is shown beside both figures. A false alarm is worse than none, so a check agrees where some figure near fits, and
 * differs only where no other figure can be meant.
 */
export function findingsOf(ground: Ground): Finding[] {
  return bySubject(ground.members).flatMap((group) => checkers.flatMap((check) => check(group, ground)))
}

/** Writes each finding into the `checks` of its facts, with the ids of the others; they change in nothing else. */
export function noteFindings(findings: readonly Finding[]): void {
  for (const { rule, members, agrees } of findings) {
    const ids = members.map(({ fact }) => fact.id)
    for (const { fact } of members)
      fact.checks.push({ rule, with: ids.filter((id) => id !== fact.id), agrees })
  }
}
