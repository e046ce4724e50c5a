import type { Fact } from '../../../shared/records/fact.ts'

const sameSubject = (a: Fact, b: Fact): boolean =>
  a.subject?.text === b.subject?.text && a.subject?.code === b.subject?.code
/** Reports round: a rate may be off by half a unit of its last figure, a sum by 0.5 %. */
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(0.006 * Math.max(Math.abs(a), Math.abs(b)), 1e-9)

function note(rule: string, members: readonly Fact[], agrees: boolean): void {
  for (const fact of members)
    fact.checks.push({ rule, with: members.filter((one) => one !== fact).map((one) => one.id), agrees })
}

/** Holds facts of one article against each other; both sides of a check get it, among their own. */
export function crossCheck(facts: Fact[]): Fact[] {
  const whole = facts.filter((fact) => fact.part === null)
  for (const met of whole) {
    if (
      met.metric !== 'criteria_met' ||
      met.status !== 'achieved' ||
      met.value === null ||
      met.total === null
    )
      continue
    const unmet = whole.find(
      (one) =>
        one.metric === 'criteria_met' &&
        one.status === 'unmet' &&
        one.value !== null &&
        sameSubject(one, met),
    )
    if (unmet) note('met + unmet = total', [met, unmet], met.value + (unmet.value ?? 0) === met.total)
  }
  whole.forEach((allocated, i) => {
    if (
      allocated.metric !== 'budget_allocated' ||
      allocated.value === null ||
      allocated.status !== 'achieved'
    )
      return
    const next = (metric: string): Fact | undefined => {
      for (const one of whole.slice(i + 1, i + 9)) {
        if (one.metric === 'budget_allocated' && sameSubject(one, allocated)) return undefined
        if (
          one.metric === metric &&
          one.value !== null &&
          one.status === 'achieved' &&
          sameSubject(one, allocated)
        )
          return one
      }
      return undefined
    }
    const [disbursed, remaining, rate] = [
      next('budget_disbursed'),
      next('budget_remaining'),
      next('disbursement_rate'),
    ]
    if (disbursed && remaining) {
      note(
        'allocated - disbursed = remaining',
        [allocated, disbursed, remaining],
        close(allocated.value - (disbursed.value ?? 0), remaining.value ?? 0),
      )
    }
    if (disbursed && rate) {
      note(
        'disbursed / allocated = rate',
        [disbursed, allocated, rate],
        close((100 * (disbursed.value ?? 0)) / allocated.value, rate.value ?? 0),
      )
    }
  })
  for (const count of whole) {
    if (
      !count.metric.startsWith('communes_') ||
      count.total === null ||
      count.value === null ||
      count.total === 0
    )
      continue
    const share = whole.find(
      (one) =>
        one.metric === 'communes_share' &&
        one.value !== null &&
        one.period === count.period &&
        sameSubject(one, count),
    )
    if (share)
      note(
        'count / total = share',
        [count, share],
        close((100 * count.value) / count.total, share.value ?? 0),
      )
  }
  return facts
}
