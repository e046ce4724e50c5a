import {
  after,
  type Checker,
  type Finding,
  type Member,
  ofMetric,
  periodsMeet,
  sameSentence,
} from './member.ts'
import { meet, percentOf, plus, type Range, rangeOf, resultRange } from './rounding.ts'

const isLevel = ({ fact }: Member): boolean =>
  fact.status === 'achieved' && fact.part === null && fact.value !== null && fact.value > 0

const kinds = [
  ['poor_households', 'poverty_rate'],
  ['near_poor_households', 'near_poverty_rate'],
] as const

/** A number of households and the rate that says the same. */
interface Said {
  readonly count: Member
  readonly rate: Member
  /** How many households there are, if both are right. */
  readonly all: Range
}

/** "1.204 hộ nghèo, chiếm 14,2%": the rate is the next of the place's figures of poverty in the sentence. */
function saidOf(figures: readonly Member[]): Said[] {
  return kinds.flatMap(([households, metric]) =>
    figures.flatMap((count, index) => {
      if (count.fact.metric !== households) return []
      const [rate] = after(figures, index)
      if (rate?.fact.metric !== metric || !sameSentence(count, rate)) return []
      const all = allOf(count, rate)
      return all && periodsMeet(count.fact, rate.fact) ? [{ count, rate, all }] : []
    }),
  )
}

function allOf(count: Member, rate: Member): Range | null {
  const [households, share] = [rangeOf(count.fact), resultRange(rate.fact)]
  if (!households || !share || share.low <= 0) return null
  return { low: (100 * households.low) / share.high, high: (100 * households.high) / share.low }
}

/** "trên tổng số 4.520 hộ": the number of all households, where it stands with its words in the text. */
const stated =
  /(?:tổng số(?: hộ(?: dân)?)?(?: toàn \p{L}+)?(?: là)?|toàn \p{L}+ có|trên|\/) ([\d.]+) ?hộ(?! (?:nghèo|cận|thoát|vay))/giu
/**
 * poor households / all households = rate, where the number of all is stated in
 * words of the same sentence; a count's own total ("463/812 hộ") is what another check looks at. And poor households / rate = near-poor households / near-poverty rate:
 * both tell how many households there are, and of one day they must tell the same.
 */
export const householdsAndRates: Checker = (ofSubject, { text, sentences }) => {
  const figures = ofSubject.filter(
    (one) => isLevel(one) && kinds.some((names) => names.some((name) => name === one.fact.metric)),
  )
  const said = saidOf(figures)
  const findings: Finding[] = []
  for (const { count, rate } of said) {
    const { start = 0, end = 0 } = sentences[count.sentence ?? -1] ?? {}
    const around = text.slice(start, end)
    const all = count.fact.total === null ? statedIn(around) : []
    const [only, second] = all
    const [households, share] = [rangeOf(count.fact), resultRange(rate.fact)]
    if (only === undefined || second !== undefined || !households || !share) continue
    const computed = percentOf(households, { low: only, high: only })
    if (!computed) continue
    findings.push({
      rule: 'poor households / all households = rate',
      members: [count, rate],
      agrees: meet(computed, share),
    })
  }
  for (const [i, poor] of said.entries()) {
    const near = said[i + 1] ?? said[i - 1]
    if (poor.count.fact.metric !== 'poor_households' || near?.count.fact.metric !== 'near_poor_households')
      continue
    if (near.count.paragraph !== poor.count.paragraph || poor.count.fact.period !== near.count.fact.period)
      continue
    findings.push({
      rule: 'poor households / rate = near-poor households / rate',
      members: [poor.count, poor.rate, near.count, near.rate],
      agrees: meet(poor.all, near.all),
    })
  }
  return [...findings, ...ratesAddUp(ofSubject)]
}

function statedIn(words: string): number[] {
  const numbers = [...words.matchAll(stated)].map(([, digits = '']) => Number(digits.replaceAll('.', '')))
  return [...new Set(numbers)].filter((number) => number > 0)
}

/**
 * poverty rate + near-poverty rate = multidimensional rate: so since the standard of 2022, where all three stand in
 * one sentence. Before, the multidimensional rate is the rate of the poor alone.
 */
function ratesAddUp(ofSubject: readonly Member[]): Finding[] {
  const rates = ofSubject.filter((one) => isLevel(one) && /poverty_rate$/.test(one.fact.metric))
  return ofMetric(rates, 'multidimensional_poverty_rate').flatMap((whole) => {
    const near = (metric: string) =>
      rates.find(
        (one) =>
          one.fact.metric === metric && sameSentence(one, whole) && one.fact.period === whole.fact.period,
      )
    const parts = [near('poverty_rate'), near('near_poverty_rate')]
    const [poor, nearPoor] = parts
    const [a, b, sum] = [poor, nearPoor, whole].map((one) => one && rangeOf(one.fact))
    if (!poor || !nearPoor || !a || !b || !sum || (whole.fact.period ?? '') < '2022') return []
    return [
      {
        rule: 'poverty rate + near-poverty rate = multidimensional rate',
        members: [poor, nearPoor, whole],
        agrees: meet(plus(a, b), sum),
      },
    ]
  })
}
