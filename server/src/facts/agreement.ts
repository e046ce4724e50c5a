import type { Fact, Subject } from '../../../shared/records/fact.ts'

/** Subjects are the same by their code, or by their words where either has none. */
function sameSubject(a: Subject | null, b: Subject | null): boolean {
  if (a === null || b === null) return a === b
  if (a.code !== null && b.code !== null) return a.code === b.code
  return a.text.toLowerCase() === b.text.toLowerCase()
}

/** Whether two readings of one text state the same: metric, subject, numbers, standing, and words that overlap. */
export function statesTheSame(a: Fact, b: Fact): boolean {
  const withoutNumber = a.value === null && a.low === null && a.high === null
  return (
    a.metric === b.metric &&
    a.status === b.status &&
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.total === b.total &&
    (!withoutNumber || a.period === b.period) &&
    a.evidence.start < b.evidence.end &&
    b.evidence.start < a.evidence.end &&
    sameSubject(a.subject, b.subject)
  )
}

/** The same fact as another source read it. */
export interface Agreeing {
  readonly id: string
  readonly source: string
}

/**
 * Pairs the rules' facts of an article with those that others read in it: one of each source to one of the rules'.
 *
 * @returns by the id of either, what the other side calls it; facts that stand alone are left out
 */
export function agreementsOf(facts: readonly Fact[]): Map<string, Agreeing[]> {
  const agreements = new Map<string, Agreeing[]>()
  const isRules = (fact: Fact) => fact.source === 'rules'
  const own = facts.filter(isRules)
  const taken = new Set<string>()
  for (const other of facts) {
    if (isRules(other)) continue
    const { source } = other
    const mine = own.find((fact) => !taken.has(`${source} ${fact.id}`) && statesTheSame(fact, other))
    if (!mine) continue
    taken.add(`${source} ${mine.id}`)
    agreements.set(mine.id, [...(agreements.get(mine.id) ?? []), { id: other.id, source }])
    agreements.set(other.id, [{ id: mine.id, source: 'rules' }])
  }
  return agreements
}
