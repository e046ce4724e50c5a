import {
  before,
  between,
  type Checker,
  type CheckRule,
  type Finding,
  type Ground,
  type Member,
  periodsMeet,
  sameSentence,
} from './member.ts'
import { meet, minus, percentOf, plus, type Range, rangeOf, resultRange } from './rounding.ts'

const isLevel = ({ fact }: Member): boolean => fact.status === 'achieved' && rangeOf(fact) !== null
const none: Range = { low: Number.NaN, high: Number.NaN }
const rangeAt = ({ fact }: Member): Range => rangeOf(fact) ?? none

/** Sums that are looked at, and parts of a sum that are added up, at most. */
const most = 6

/**
 * What a sum that was paid can have been paid of: each of the sums allotted before it, and runs of them that stand
 * together ("vốn đầu tư 80 tỷ đồng, vốn sự nghiệp 20 tỷ đồng; đã giải ngân …"). Nearest first.
 */
function wholes(allotted: readonly Member[]): Member[][] {
  const near = allotted.slice(-most)
  const single = near.map((one) => [one]).reverse()
  const runs: Member[][] = []
  for (let end = near.length; end > 1; end--)
    for (let first = end - 2; first >= 0; first--) runs.push(near.slice(first, end))
  return [...single, ...runs]
}

/** After these a remainder or a share is of another sum. */
const sums = new Set(['budget_allocated', 'budget_disbursed'])

const sumOf = (members: readonly Member[]): Range => members.map(rangeAt).reduce(plus)

/**
 * allocated - disbursed = remaining and disbursed / allocated = rate. An article tells of many sums, so what was paid
 * is looked for among all that were allotted shortly before it, alone and added up. Where none fits, it differs only
 * if there is no choice: one sum allotted, one paid and its share, next to each other in one sentence.
 */
export const paidOfAllotted: Checker = (ofSubject, ground) => {
  const money = ofSubject.filter(
    (one) => /^(?:budget_|disbursement_rate)/.test(one.fact.metric) && isLevel(one),
  )
  const findings: Finding[] = []
  for (const [index, paid] of money.entries()) {
    if (paid.fact.metric !== 'budget_disbursed') continue
    const allotted = before(money, index, 1).filter(
      (one) => one.fact.metric === 'budget_allocated' && mayBeOf(paid, one),
    )
    const next = money.slice(index + 1, index + 4)
    const stop = next.findIndex(({ fact }) => sums.has(fact.metric))
    const near = [...(stop < 0 ? next : next.slice(0, stop)), ...money.slice(Math.max(0, index - 1), index)]
    for (const [metric, rule, compute] of equations) {
      const told = near.find((one) => one.fact.metric === metric && sameSentence(one, paid))
      if (!told) continue
      const fits = (whole: readonly Member[]) => {
        const result = compute(sumOf(whole), rangeAt(paid))
        return result !== null && meet(result, resultRange(told.fact) ?? none)
      }
      const whole = wholes(allotted).find(fits)
      if (whole) findings.push({ rule, members: [...whole, paid, told], agrees: true })
      else if (noChoice(allotted, paid, told, ground))
        findings.push({ rule, members: [...allotted, paid, told], agrees: false })
    }
  }
  return findings
}

const equations: readonly [string, CheckRule, (allotted: Range, paid: Range) => Range | null][] = [
  ['budget_remaining', 'allocated - disbursed = remaining', minus],
  ['disbursement_rate', 'disbursed / allocated = rate', (allotted, paid) => percentOf(paid, allotted)],
]

/** Sums of two named parts do not belong together; a part can be paid of the whole, where it is not itself named. */
const mayBeOf = ({ fact: paid }: Member, { fact: allotted }: Member): boolean =>
  (paid.part === null || allotted.part === null || paid.part === allotted.part) && periodsMeet(paid, allotted)

function noChoice(allotted: readonly Member[], paid: Member, told: Member, ground: Ground): boolean {
  const [only, second] = allotted
  if (!only || second || !sameSentence(only, paid) || told.start < paid.start) return false
  if ([only, paid, told].some(({ fact }) => fact.part !== null)) return false
  // Another figure, or a clause of its own between the two, may be what the share is of.
  const apart = (words: string) => /\d/.test(words.replace(notFigures, ''))
  return (
    !apart(between(ground, only, paid)) &&
    !/[;]/.test(between(ground, paid, told)) &&
    !apart(between(ground, paid, told))
  )
}

/** Days, months, years and shares: what can stand between two sums without being a third. */
const notFigures =
  /\d[\d.,]* ?%|(?:ngày|tháng|quý|năm|giai đoạn) \d[\d/ –-]*|\d{1,2}[/-]\d{1,4}(?:[/-]\d{2,4})?/gu
