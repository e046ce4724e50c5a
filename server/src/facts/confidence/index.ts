import type { ConfidenceReason } from '../../../../shared/records/explanation.ts'
import { type TraitName, type Traits, traitNames } from './traits.ts'
import { weights } from './weights.ts'

/** Log-odds that a fact is right: of a fact of which nothing is known, and what each trait adds to them. */
export interface Weights {
  readonly base: number
  /** By trait and what it is; what is not there adds nothing. */
  readonly of: Readonly<Record<TraitName, Readonly<Record<string, number>>>>
}

/** How sure a fact is, and what makes it so: the reasons add up to the value. */
export interface Confidence {
  readonly value: number
  readonly reasons: readonly ConfidenceReason[]
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
const inPercent = (share: number): number => Math.round(100 * share) / 100
/** Nothing is certain, nothing impossible. */
const bounded = (share: number): number => inPercent(Math.min(0.98, Math.max(0.02, share)))

/** Log-odds that a fact with these traits is right. */
export function logOddsOf(traits: Traits, by: Weights): number {
  let sum = by.base
  for (const name of traitNames) sum += by.of[name][traits[name]] ?? 0
  return sum
}

/**
 * How sure a fact is, 0 to 1, by what facts with the same traits turned out to be in annotated articles
 * (docs/confidence.md): of the facts given 0.9, nine in ten are right.
 */
export const confidenceOf = (traits: Traits, by: Weights = weights): number =>
  bounded(chance(logOddsOf(traits, by)))

const because = {
  subject: 'subject',
  period: 'period',
  status: 'status',
  place: 'place_unsettled',
} as const

/**
 * The same with its reasons. Chances do not add up, so each reason is the difference that its trait makes after those
 * before it: first what the rule is worth for its metric, then how subject, period and status were found, whether
 * the place is settled, and the checks. What makes no difference is left out.
 */
export function confidenceExplained(traits: Traits, by: Weights = weights): Confidence {
  const reasons: ConfidenceReason[] = []
  let sum = by.base + (by.of.rule[traits.rule] ?? 0) + (by.of.metric[traits.metric] ?? 0)
  let value = bounded(chance(sum))
  reasons.push({ because: 'rule', by: value })
  for (const name of ['subject', 'period', 'status', 'place', 'check'] as const) {
    sum += by.of[name][traits[name]] ?? 0
    const next = bounded(chance(sum))
    const more = inPercent(next - value)
    const why =
      name === 'check' ? (traits.check === 'agrees' ? 'check_agrees' : 'check_differs') : because[name]
    if (more !== 0) reasons.push({ because: why, by: more })
    value = next
  }
  return { value, reasons }
}
