import { plainIds } from '../plain.ts'
import type { Checker } from './member.ts'

/** Shares of a whole: more than all of it is impossible. What was paid can pass its plan, growth any number. */
const shares = new Set([
  'poverty_rate',
  'near_poverty_rate',
  'multidimensional_poverty_rate',
  'communes_share',
  ...plainIds('rate'),
])

/** Criteria of the largest set that a commune is held against: 19 of the state, and one that provinces added. */
const mostCriteria = 20

/**
 * value in range: only what cannot be is noted. A share over 100 %, more things counted than there are, more criteria
 * of one commune than a set has. Sums may pass their plan ("1.380/1.200 triệu đồng").
 */
export const possibleValues: Checker = (ofSubject) =>
  ofSubject
    .filter(({ fact }) => {
      const { metric, value, high, total, unit, subject } = fact
      const most = value ?? high
      if (most === null) return false
      if (shares.has(metric)) return most > 100
      if (total !== null && unit !== 'VND' && unit !== '%' && most > total) return !isGoal(fact.status)
      const single = subject?.level === 'commune' && subject.count === undefined
      return (metric === 'criteria_average' || (metric === 'criteria_met' && single)) && most > mostCriteria
    })
    .map((member) => ({ rule: 'value in range', members: [member], agrees: false }))

/** "Kế hoạch 12 xã, đạt 15/12": what was planned may be passed. */
const isGoal = (status: string): boolean => status === 'target'
