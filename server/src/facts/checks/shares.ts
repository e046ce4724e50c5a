import {
  between,
  type Checker,
  type Finding,
  type Ground,
  type Member,
  type Percent,
  percentsBetween,
} from './member.ts'
import { meet, percentOf, percentRange, rangeOf } from './rounding.ts'

/** What stands between a count and its own share: "3/11 xã (27,3%)", "18/53 xã đạt chuẩn, chiếm 34%". */
const bridge =
  /^[^;:.\n\d]{0,60}(?:\(|[,(]? ?(?:chiếm|đạt|bằng|tương đương|tức|tức là|tỷ lệ|tỉ lệ))(?: (?:tỷ lệ|tỉ lệ|với|là|mức))* ?$/u
/** "4.263 hộ nghèo trong tổng số 14.512 hộ": the total of the count itself. */
const wholeInWords = /^[^\d]{0,30}(?:trong|trên)(?: tổng số)? [\d.]+/u
/** A share of a plan is no share of the whole. */
const ofPlan = /^[ ,)]*(?:so với |của )?(?:kế hoạch|chỉ tiêu|nghị quyết|dự toán|kh\b|so với|mục tiêu)/u

/**
 * count / total = share: N/M against the percentage right after it, in brackets or after "chiếm", "đạt", "bằng",
 * whether that was read as a fact of its own or not.
 */
export const countOfTotal: Checker = (ofSubject, ground) => {
  const findings: Finding[] = []
  for (const count of ofSubject) {
    const { value, total, unit, qualifier } = count.fact
    if (value === null || total === null || total <= 0 || qualifier !== 'exact') continue
    const share = shareAfter(count, ground)
    const written = rangeOf(count.fact)
    if (!share || !written) continue
    const whole = unit === 'VND' ? rangeOf({ ...count.fact, value: total }) : { low: total, high: total }
    const computed = whole && percentOf(written, whole)
    if (!computed) continue
    const agrees = meet(computed, percentRange(share.value))
    const own = ofSubject.find((one) => one.start < share.end && share.start < one.end)
    findings.push({ rule: 'count / total = share', members: own ? [count, own] : [count], agrees })
  }
  return findings
}

function shareAfter(count: Member, ground: Ground): Percent | undefined {
  const [next] = percentsBetween(ground, count.end, count.end + 80)
  if (!next) return undefined
  if (!bridge.test(between(ground, count, next).replace(wholeInWords, ''))) return undefined
  return ofPlan.test(ground.text.slice(next.end, next.end + 24).toLowerCase()) ? undefined : next
}
