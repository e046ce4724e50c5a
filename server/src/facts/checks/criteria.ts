import { after, type Checker, type Finding, ofMetric, periodsMeet } from './member.ts'

/**
 * met + unmet = total: "đạt 16/19 tiêu chí, còn 3 tiêu chí chưa đạt". The missing ones are the next figure of the
 * place's criteria in the same or the next sentence; further away they may be of another day. Counts are exact.
 */
export const criteriaAddUp: Checker = (ofSubject) => {
  const criteria = ofMetric(ofSubject, 'criteria_met').filter(({ fact }) => fact.part === null)
  const findings: Finding[] = []
  for (const [index, met] of criteria.entries()) {
    const { fact } = met
    if (fact.status !== 'achieved' || fact.value === null || fact.total === null) continue
    if (fact.qualifier !== 'exact') continue
    const [next] = after(criteria, index)
    if (next?.fact.status !== 'unmet' || next.fact.value === null || next.fact.qualifier !== 'exact') continue
    if (met.sentence === null || next.sentence === null || next.sentence - met.sentence > 1) continue
    if (!periodsMeet(fact, next.fact)) continue
    const agrees = fact.value + next.fact.value === fact.total
    findings.push({ rule: 'met + unmet = total', members: [met, next], agrees })
  }
  return findings
}
