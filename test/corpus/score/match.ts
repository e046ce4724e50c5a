import type { Fact } from '../../../shared/records/fact.ts'
import type { GoldFact } from './gold.ts'

/**
 * How well a fact that was read meets an annotated one, each level including the one before: `core` the same kind
 * of figure with the same numbers and overlapping quotes, `subject` of the same place or group, `full` with the same
 * metric, unit, qualifier, status, direction and a compatible period.
 */
export type MatchLevel = 0 | 1 | 2 | 3

/** What a metric is counted under; kinds of no group are told apart by their numbers alone. */
const groups: Readonly<Record<string, readonly string[]>> = {
  criteria: ['criteria_met', 'criteria_average'],
  poverty: [
    'poverty_rate',
    'near_poverty_rate',
    'multidimensional_poverty_rate',
    'poor_households',
    'near_poor_households',
  ],
  budget: [
    'budget_allocated',
    'budget_disbursed',
    'budget_remaining',
    'disbursement_rate',
    'budget_revenue',
    'budget_expenditure',
    'investment_mobilized',
    'budget_other',
  ],
  meeting_date: ['meeting_date'],
  document: ['document'],
}
const groupByMetric = new Map(
  Object.entries(groups).flatMap(([group, metrics]) => metrics.map((metric) => [metric, group] as const)),
)

/** `criteria`, `poverty`, `budget`, `meeting_date`, `document`, or `extended` for all other counts and rates. */
export const groupOf = (metric: string): string => groupByMetric.get(metric) ?? 'extended'

/** Without marks, case and odd spaces. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

const typeWords =
  /\b(?:xa|phuong|thi tran|thi xa|thanh pho|tp\.?|huyen|quan|tinh|thon|lang|ban|ap|xom|to dan pho|cac|va|toan)\b/g

/** A name without the words that say what kind of unit it is. */
export const bareName = (text: string): string =>
  fold(text)
    .replace(typeWords, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export function matchLevel(gold: GoldFact, fact: Fact): MatchLevel {
  const group = groupOf(gold.metric)
  if (groupOf(fact.metric) !== group || !quotesOverlap(fold(gold.evidence), fold(fact.evidence.text)))
    return 0
  if (group === 'meeting_date') return periodsAgree(gold.period, fact.period) ? 3 : 0
  if (group === 'document') return 3
  if (!numbersAgree(gold, fact)) return 0
  if (!subjectsAgree(gold.subject, fact.subject?.text)) return 1
  return detailsAgree(gold, fact, group === 'extended') ? 3 : 2
}

/** Whether one quote holds the other, or they share half of the shorter one's words. */
function quotesOverlap(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  const [one, two] = [a.split(' '), new Set(b.split(' '))]
  return one.filter((word) => two.has(word)).length >= Math.min(one.length, two.size) / 2
}

const numbersAgree = (gold: GoldFact, fact: Fact): boolean =>
  (['value', 'low', 'high', 'total'] as const).every((key) => sameNumber(gold[key], fact[key]))

const sameNumber = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a == null || b == null
    ? (a ?? null) === (b ?? null)
    : Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))

function subjectsAgree(gold: string | null | undefined, read: string | undefined): boolean {
  const wanted = bareName(gold ?? '')
  const got = bareName(read ?? '')
  return wanted === '' || (got !== '' && (wanted.includes(got) || got.includes(wanted)))
}

/** At least and over, at most and under are one: reporters use them alike. */
const sides: Readonly<Record<string, string>> = { at_least: 'over', at_most: 'under' }
const side = (qualifier: string | null | undefined): string => sides[qualifier ?? ''] ?? qualifier ?? 'exact'

const unitOf = (unit: string | null | undefined): string => {
  const folded = fold(unit)
  return folded === 'dong' || folded === 'vnd' ? 'vnd' : folded === 'percent' ? '%' : folded
}

/** Counts and rates of all sorts may be named more or less closely: their metric and unit are not compared. */
function detailsAgree(gold: GoldFact, fact: Fact, extended: boolean): boolean {
  const nearly = /\bgan\b/.test(fold(gold.evidence)) && ['about', 'under'].includes(side(fact.qualifier))
  const status = gold.status ?? 'achieved'
  return (
    (extended || gold.metric === fact.metric) &&
    (side(gold.qualifier) === side(fact.qualifier) || nearly) &&
    status === fact.status &&
    (status !== 'change' || !gold.direction || gold.direction === fact.direction) &&
    periodsAgree(gold.period, fact.period) &&
    (extended || !gold.unit || unitOf(gold.unit) === unitOf(fact.unit))
  )
}

/** EDTF periods agree where one is the other at a coarser precision; none annotated takes anything. */
export function periodsAgree(gold: string | null | undefined, read: string | null | undefined): boolean {
  if (!gold || gold === read) return true
  if (!read) return false
  const [from, to] = endsOf(gold)
  const [start, end] = endsOf(read)
  return near(to, end) && (near(from, start) || near(to, start))
}

function endsOf(edtf: string): [string, string] {
  const [from = '', to] = edtf.replace(/[~?%]/g, '').replaceAll('XXXX', '-').replace(/^-+/, '--').split('/')
  return [from, to ?? from]
}

const near = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
