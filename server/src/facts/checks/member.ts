import type { Fact } from '../../../../shared/records/fact.ts'

/** A fact where it stands in its article. */
export interface Member {
  readonly fact: Fact
  /** Of its number, without the words around it: UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** Number of its sentence, from 0; cells of a table stand in none. */
  readonly sentence: number | null
  readonly paragraph: number
}

/** A percentage of the text, whether a fact was read of it or not. */
export interface Percent {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** What the checks of one article look at. */
export interface Ground {
  readonly text: string
  /** In the order of the text. */
  readonly members: readonly Member[]
  /** In the order of the text. */
  readonly percents: readonly Percent[]
  /** Every sentence of the text, by the number that members name. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}

/** What facts are held against each other for, as equations; the four of the contract first. */
export const checkRules = [
  'met + unmet = total',
  'allocated - disbursed = remaining',
  'disbursed / allocated = rate',
  'count / total = share',
  'sum of parts = whole',
  'sum of parts ≤ whole',
  'before + change = after',
  'poor households / all households = rate',
  'poor households / rate = near-poor households / rate',
  'poverty rate + near-poverty rate = multidimensional rate',
  'achieved / planned = share of plan',
  'title = body',
  'same statement, same figure',
  'value in range',
] as const
export type CheckRule = (typeof checkRules)[number]

/** Facts that were held against each other: every one of them gets the check, with the ids of the others. */
export interface Finding {
  readonly rule: CheckRule
  readonly members: readonly Member[]
  readonly agrees: boolean
}

/** A kind of check: looks through the facts of one subject, in the order of the text. */
export type Checker = (ofSubject: readonly Member[], ground: Ground) => Finding[]

/** What facts of one subject have in common: its code, or its words where it has none. */
export const subjectKey = ({ subject }: Fact): string =>
  subject === null ? '' : `${subject.code ?? subject.text.toLowerCase()} ${subject.count ?? ''}`

/**
 * Facts by whose they are, so that nothing is ever held against all the rest of an article. A place's own figures and
 * those of an unnamed subject are apart.
 */
export function bySubject(members: readonly Member[]): Member[][] {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const key = subjectKey(member.fact)
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return [...groups.values()]
}

/** Members of one metric, in the order of the text. */
export const ofMetric = (members: readonly Member[], metric: string): Member[] =>
  members.filter(({ fact }) => fact.metric === metric)

/** At most so many members before and after one are looked at, so that a long article costs no more a fact. */
const reach = 24

/** The members before the one at `index`, nearest last, from its own paragraph and as many before it as `back` says. */
export function before(members: readonly Member[], index: number, back: number): Member[] {
  const at = members[index]?.paragraph ?? 0
  return members.slice(Math.max(0, index - reach), index).filter((one) => at - one.paragraph <= back)
}

/** The members after the one at `index`, nearest first, from its own paragraph. */
export function after(members: readonly Member[], index: number): Member[] {
  const at = members[index]?.paragraph
  return members.slice(index + 1, index + 1 + reach).filter((one) => one.paragraph === at)
}

export const sameSentence = (a: Member, b: Member): boolean =>
  a.sentence !== null && a.sentence === b.sentence

/** The words between the numbers of two members. */
export const between = ({ text }: Ground, a: { end: number }, b: { start: number }): string =>
  text.slice(a.end, b.start).toLowerCase()

/** Whether two facts can be of one time: equal, one within the other, or one of them not dated by its own words. */
export function periodsMeet(a: Fact, b: Fact): boolean {
  if (a.period === null || b.period === null || a.period === b.period) return true
  if (a.inferred.includes('period') || b.inferred.includes('period')) {
    return a.period.slice(0, 4) === b.period.slice(0, 4)
  }
  return a.period.startsWith(b.period) || b.period.startsWith(a.period)
}

/** The percentages that begin from one offset on and before another. */
export function percentsBetween({ percents }: Ground, start: number, end: number): Percent[] {
  let [low, high] = [0, percents.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((percents[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Percent[] = []
  for (let i = low; i < percents.length; i++) {
    const one = percents[i]
    if (!one || one.start >= end) break
    found.push(one)
  }
  return found
}
