import {
  between,
  type Checker,
  type Finding,
  type Ground,
  type Percent,
  percentsBetween,
  periodsMeet,
  sameSentence,
} from './member.ts'
import { meet, percentOf, percentRange, type Range, rangeOf } from './rounding.ts'

const ofPlan = /^[ ,)]*(?:so với |của )?(?:kế hoạch|chỉ tiêu|nghị quyết|dự toán|kh\b|mục tiêu)/u

/**
 * achieved / planned = share of plan: "thu ngân sách đạt 52 tỷ đồng, bằng 104% dự toán (50 tỷ đồng)". What was reached,
 * what was planned and the share of the plan in one sentence, one of each; "vượt 4%" is 104 %.
 */
export const shareOfPlan: Checker = (ofSubject, ground) => {
  const findings: Finding[] = []
  ofSubject.forEach((done, index) => {
    if (done.fact.status !== 'achieved' || done.sentence === null || done.fact.unit === '%') return
    const near = ofSubject
      .slice(Math.max(0, index - 4), index + 5)
      .filter(
        (one) =>
          sameSentence(one, done) && one.fact.metric === done.fact.metric && one.fact.unit === done.fact.unit,
      )
    const [plan, another] = near.filter(({ fact }) => fact.status === 'target')
    if (
      !plan ||
      another ||
      near.length !== 2 ||
      plan.fact.direction !== null ||
      plan.fact.part !== done.fact.part
    )
      return
    if (!periodsMeet(done.fact, plan.fact)) return
    const [first, last] = done.start < plan.start ? [done, plan] : [plan, done]
    const shares = percentsBetween(ground, first.end, last.end + 60).filter((one) => isOfPlan(one, ground))
    const [share, second] = shares
    const [reached, planned] = [rangeOf(done.fact), rangeOf(plan.fact)]
    const computed = reached && planned && percentOf(reached, planned)
    if (!share || second || !computed) return
    if (/[;\n]/.test(ground.text.slice(first.end, Math.max(share.start, last.start)))) return
    const told = over(share, ground)
    const own = ofSubject.find((one) => one.start < share.end && share.start < one.end)
    findings.push({
      rule: 'achieved / planned = share of plan',
      members: own ? [done, plan, own] : [done, plan],
      agrees: meet(computed, told),
    })
  })
  return findings
}

const isOfPlan = ({ end }: Percent, { text }: Ground): boolean =>
  ofPlan.test(text.slice(end, end + 24).toLowerCase())

function over(share: Percent, ground: Ground): Range {
  const { low, high } = percentRange(share.value)
  const beyond = /vượt[^\d;]{0,12}$/u.test(between(ground, { end: Math.max(0, share.start - 20) }, share))
  return beyond ? { low: low + 100, high: high + 100 } : { low, high }
}
