import { oneFigure } from '../one-figure.ts'
import type { Checker, Finding, Member } from './member.ts'
import { meet, rangeOf } from './rounding.ts'

/** The paragraphs that open an article: what they say, the rest tells again. */
const lead = 0

/**
 * The same statement twice: the place's level of one metric for one period that the text states both times, with two
 * figures. One of them in the lead is `title = body`, else `same statement, same figure`. Rounder words for the same
 * figure agree ("hơn 5%", "5,2%").
 */
export const saidTwice: Checker = (ofSubject) => {
  const findings: Finding[] = []
  const first = new Map<string, Member>()
  for (const member of ofSubject) {
    const { fact } = member
    if (!oneFigure.has(fact.metric) || fact.status !== 'achieved' || fact.part !== null) continue
    if (fact.period === null || fact.inferred.includes('period') || member.sentence === null) continue
    if (!rangeOf(fact)) continue
    const key = `${fact.metric} ${fact.period} ${fact.total} ${fact.unit}`
    const earlier = first.get(key)
    if (!earlier) first.set(key, member)
    else if (earlier.sentence !== member.sentence) findings.push(held(earlier, member))
  }
  return findings
}

function held(one: Member, other: Member): Finding {
  const [a, b] = [rangeOf(one.fact), rangeOf(other.fact)]
  return {
    rule: one.paragraph === lead ? 'title = body' : 'same statement, same figure',
    members: [one, other],
    agrees: a !== null && b !== null && meet(a, b),
  }
}
