import {
  between,
  type Checker,
  type Finding,
  type Ground,
  type Member,
  periodsMeet,
  sameSentence,
} from './member.ts'
import { meet, minus, plus, rangeOf, resultRange } from './rounding.ts'

/** Levels on either side of a change that are tried. */
const near = 4

/**
 * before + change = after: "năm 2021 có 1.852 hộ nghèo, … giảm 648 hộ, còn 1.204 hộ". Two levels near the change must
 * be that far apart, the earlier one first; a share also by that part of itself. It differs only where the sentence
 * holds these three of the metric and no more, and says nothing of another comparison.
 */
export const changeBetweenLevels: Checker = (ofSubject, ground) => {
  const findings: Finding[] = []
  const plain = ofSubject.filter(({ fact, sentence }) => sentence !== null && rangeOf(fact) !== null)
  plain.forEach((change, index) => {
    if (change.fact.status !== 'change' || change.fact.direction === null) return
    const around = plain
      .slice(Math.max(0, index - 3 * near), index + 1 + 3 * near)
      .filter((one) => one.paragraph === change.paragraph && sameMeasure(one, change))
    const levels = around.filter(({ fact }) => fact.status === 'achieved').slice(0, 2 * near)
    const pairs = levels.flatMap((from, i) =>
      levels
        .slice(i + 1)
        .flatMap((to) =>
          inOrder(from, to) && periodsMeet(change.fact, to.fact) ? [[from, to] as const] : [],
        ),
    )
    const pair = pairs.find(([from, to]) => leadsTo(from, change, to))
    if (pair) findings.push({ rule: 'before + change = after', members: [...pair, change], agrees: true })
    else if (pairs[0] && noOther(around, change, pairs[0], ground))
      findings.push({ rule: 'before + change = after', members: [...pairs[0], change], agrees: false })
  })
  return findings
}

const sameMeasure = ({ fact: a }: Member, { fact: b }: Member): boolean =>
  a.metric === b.metric && a.part === b.part && a.unit === b.unit && (a.total === null || a.total === b.total)

/** Earlier before later; where both have one period, "từ 57% … còn 35%", as the text tells them. */
const inOrder = (from: Member, to: Member): boolean =>
  from.fact.period !== null && to.fact.period !== null && from.fact.period <= to.fact.period

function leadsTo({ fact: from }: Member, { fact: change }: Member, { fact: to }: Member): boolean {
  const [start, by, end] = [rangeOf(from), rangeOf(change), resultRange(to)]
  if (!start || !by || !end) return false
  const moved = change.direction === 'up' ? plus(start, by) : minus(start, by)
  if (meet(moved, end)) return true
  if (change.unit !== '%') return false
  const share = (side: number, part: number) =>
    side * (1 + ((change.direction === 'up' ? 1 : -1) * part) / 100)
  const ends = [
    share(start.low, by.low),
    share(start.low, by.high),
    share(start.high, by.low),
    share(start.high, by.high),
  ]
  return meet({ low: Math.min(...ends), high: Math.max(...ends) }, end)
}

function noOther(
  around: readonly Member[],
  change: Member,
  [from, to]: readonly [Member, Member],
  ground: Ground,
): boolean {
  if (around.length !== 3 || !sameSentence(to, change)) return false
  if ([from, to, change].some(({ fact }) => fact.qualifier !== 'exact' || fact.value === null)) return false
  if (from.fact.period === to.fact.period) return false
  const [first, , last] = around as [Member, Member, Member]
  const words = `${between(ground, first, last)} ${ground.text.slice(last.end, last.end + 40).toLowerCase()}`
  return !otherMeasure.test(words.replace(comparisons, (all, year) => (isYearOf(from, year) ? '' : all)))
}

/** "so với năm 2021" may count from another level than the one before; a year's mean or a plan is no change. */
const otherMeasure = /[;]|so với|mỗi năm|bình quân|hàng năm|hằng năm|kế hoạch|chỉ tiêu|riêng|kỳ/u
const comparisons = /so với (?:(?:cuối|đầu) )?năm (\d{4})/gu

const isYearOf = ({ fact }: Member, year: unknown): boolean =>
  typeof year === 'string' && fact.period?.startsWith(year) === true
