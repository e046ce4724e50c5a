import type { Draft } from '../facts.ts'

/** The kinds of sums that a list of sources may have been read as. */
const sources: ReadonlySet<string> = new Set(['budget_allocated', 'investment_mobilized', 'budget_other'])
/** Words of a sum that was given for a plan: who adds to it doesn't make it one that was raised. */
const given = /(?:^| )(?:giao|phân bổ|bố trí|cấp|kế hoạch|dự toán)(?: |$)/iu
const MOST_PARTS = 9
/** Of the total: figures are rounded, each on its own. */
const SLACK = 0.006

/**
 * Capital of a programme that people and firms have added to is money raised, all of it: "nguồn lực đạt 212 tỷ đồng.
 * Ngân sách trung ương 64 tỷ đồng, lồng ghép 112 tỷ đồng, dân góp 36 tỷ đồng". The parts that follow a sum are its
 * sources where they add up to it.
 *
 * @param drafts in the order of their evidence in `text`
 */
export function raisedTogether(drafts: readonly Draft[], text: string): Draft[] {
  const out = [...drafts]
  for (let first = 0; first < out.length; first++) {
    const end = endOfParts(out, first, text)
    const list = out.slice(first, end)
    if (!list.slice(1).some((one) => one.metric === 'investment_mobilized')) continue
    for (let i = first; i < end; i++) out[i] = asRaised(out[i] as Draft)
  }
  return out
}

/** Where the parts end that add up to the sum at this index; the index itself where none do. */
function endOfParts(drafts: readonly Draft[], at: number, text: string): number {
  const whole = drafts[at]
  if (!whole || !isSource(whole) || !whole.value || whole.metric === 'budget_other') return at
  if (given.test(whole.evidence.text)) return at
  let sum = 0
  let parts = 0
  for (let i = at + 1; i < drafts.length && parts < MOST_PARTS; i++) {
    const part = drafts[i] as Draft
    if (
      part.evidence.start < whole.evidence.end ||
      text.slice(whole.evidence.end, part.evidence.start).includes('\n')
    )
      return at
    if (!isSource(part) || !part.value || part.value >= whole.value) return at
    sum += part.value
    parts++
    if (parts > 1 && Math.abs(sum - whole.value) <= SLACK * whole.value) return i + 1
    if (sum > whole.value * (1 + SLACK)) return at
  }
  return at
}

const isSource = ({ metric, unit, status }: Draft): boolean =>
  sources.has(metric) && unit === 'VND' && status !== 'change'

function asRaised(draft: Draft): Draft {
  const { how } = draft
  const metric = 'investment_mobilized'
  if (how?.kind !== 'figure') return { ...draft, metric }
  const made = { ...how.made, claim: { ...how.made.claim, metric } }
  return { ...draft, metric, how: { ...how, made } }
}
