import type { TimeExpression } from '../language/types.ts'
import type { Dated, Surroundings } from './facts.ts'
import type { Period } from './period.ts'
import { plainIds } from './plain.ts'
import type { Site } from './site.ts'
import { wordSet } from './words.ts'

/** Money paid out, poverty and criteria keep the cut-off date of the paragraph before where theirs names none. */
export function familyOf(metric: string): string {
  if (/disburse|remaining/.test(metric)) return 'disbursement'
  if (/criteria|standard/.test(metric)) return 'criteria'
  return /poverty|poor/.test(metric) ? 'poverty' : metric
}

/** Figures that one date holds for, where it was said of one of them. */
export function kindOf(metric: string): string {
  const family = familyOf(metric)
  return family === 'disbursement' || /budget|investment/.test(family) ? 'money' : family
}

/** Paragraphs over which a cut-off date holds for figures of its family. */
const REACH = 15

export function carriedFor(metric: string, presently: boolean, around: Surroundings): Period {
  const { carriedKinds, dated, paragraph, reference } = around
  const holds = carriedKinds === null || carriedKinds.has(kindOf(metric))
  if (around.carried.time !== null && holds) return around.carried
  const carried = around.carried.time === null ? around.carried : reference.level
  if (flowing.has(metric)) return reference.flow
  if (around.carried === reference.said && isState(metric)) return around.carried
  const last = dated.get(familyOf(metric)) ?? dated.get('all')
  if (
    last &&
    paragraph - last.paragraph <= REACH &&
    (paragraph !== last.paragraph || familyOf(metric) === 'poverty') &&
    !isStale(metric, last, around)
  )
    return { ...last.period, inferred: true }
  if (carried !== reference.level) return carried
  if (familyOf(metric) === 'disbursement' && !presently) return reference.paid
  // What a thing costs is no result of the year that is looked back on.
  return presently || metric === 'budget_other' ? reference.now : carried
}

/** How things stand: poverty, criteria, recognised communes. */
const isState = (metric: string): boolean => /^(?:poverty|criteria)$/.test(familyOf(metric))

/** A survey of an earlier year holds for its paragraph and the next; further on things are told as they stand. */
const isStale = (metric: string, last: Dated, { reference, paragraph }: Surroundings): boolean =>
  isState(metric) && paragraph - last.paragraph > 1 && yearOf(last.period.edtf) < yearOf(reference.level.edtf)

const yearOf = (edtf: string | null): number => Number(edtf?.split('/').at(-1)?.slice(0, 4) ?? 0)

/** "Xã mới đạt 9/19 tiêu chí", "hiện còn 389 hộ": told as it stands. */
export const isPresent = (site: Site): boolean =>
  site.scene.words
    .slice(Math.max(site.at.sentence.firstToken, site.quantity.firstToken - 8), site.quantity.firstToken)
    .some((word) => presents.has(word))
const presents = wordSet('mới hiện đang nay giờ')

const flowing = new Set([...wordSet('budget_revenue budget_expenditure'), ...plainIds('growth')])

/** A plan lies ahead: a day whose year was inferred goes to the next year where it would be long past. */
export function notPast(period: Period, today: string | null): string | null {
  const { edtf, time } = period
  if (!edtf || !today || !time?.inferred || !/^\d{4}-\d\d-\d\d$/.test(edtf) || edtf >= today.slice(0, 7))
    return edtf
  return `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`
}

/** Money raised or spent and changes run over a period; all else is how it stood at its end. */
const flows = new Set([
  ...wordSet(
    'budget_revenue budget_expenditure investment_mobilized budget_other other_count other_rate budget_allocated',
  ),
  ...plainIds('growth', 'count'),
])

export function asOf(metric: string, period: Period): Period {
  const stretch = period.time?.kind === 'phase' || metric === 'budget_remaining'
  if (flows.has(metric) || !stretch) return period
  return { ...period, edtf: period.edtf?.split('/').at(-1) ?? null }
}

/** "Cuối năm" of the running year lies ahead until its last months. */
export function endsYear(time: TimeExpression, today: string): boolean {
  const month = Number(today.slice(5, 7))
  return (
    time.role === 'as_of' &&
    time.kind === 'year' &&
    time.edtf === today.slice(0, 4) &&
    month > 0 &&
    month < 11
  )
}

/** Whether an EDTF period begins after the article's date, at the precision that both have. */
export function startsAfter(edtf: string | null, today: string): boolean {
  const start = edtf?.split('/')[0] ?? ''
  if (!/^\d{4}/.test(start)) return false
  const end = edtf?.split('/').at(-1) ?? start
  const length = Math.min(start.length, today.length)
  if (edtf?.includes('/')) return start.slice(0, length) > today.slice(0, length)
  return end.slice(0, length) > today.slice(0, length)
}
