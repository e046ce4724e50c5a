import type { Weights } from '../../../../server/src/facts/confidence/index.ts'
import { type TraitName, traitNames } from '../../../../server/src/facts/confidence/traits.ts'
import type { Judged } from './judged.ts'

/**
 * How strongly a weight is held to what it is before any fact is seen, which is nothing for most: as strongly as by some
 * twenty facts of middling sureness, each of which is worth about a fifth. What few facts show stays small.
 */
const hold = 4
const sweeps = 40

/** What hardly ever happens in the fixtures keeps the weight that it is thought to have. */
const thought: Readonly<Record<string, number>> = { 'check differs': -1, 'place unsettled': -0.5 }
/** A check that agrees never lowers a confidence; one that differs and a place that is open never raise it. */
const signs: Readonly<Record<string, 1 | -1>> = {
  'check agrees': 1,
  'check differs': -1,
  'place unsettled': -1,
}
/** What holds of most facts and is told of none: the others are counted from it. */
const plain = new Set(['check none', 'place settled'])

interface Weight {
  readonly trait: TraitName
  readonly is: string
  readonly key: string
  /** Indices of the facts that it is of. */
  readonly facts: number[]
  value: number
}

/**
 * Fits log-odds that add up, one weight a trait, so that among the facts of each trait as many are right as the
 * confidences say: logistic regression held to nothing, one weight after the other until they rest.
 */
export function fitted(judged: readonly Judged[]): Weights {
  const all = weightsOf(judged)
  const right = judged.map((one) => (one.right ? 1 : 0))
  const everything = judged.map((_, i) => i)
  const odds = new Float64Array(judged.length)
  let base = 0
  const move = (facts: readonly number[], by: number) => {
    for (const i of facts) odds[i] = (odds[i] ?? 0) + by
  }
  for (const { facts, value } of all) move(facts, value)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const step = newton(everything, right, odds, 0)
    base += step
    move(everything, step)
    for (const weight of all) {
      const held = hold * (weight.value - (thought[weight.key] ?? 0))
      const next = signed(weight.key, weight.value + newton(weight.facts, right, odds, hold, held))
      move(weight.facts, next - weight.value)
      weight.value = next
    }
  }
  return { base: inHundredths(base), of: byTrait(all) }
}

/** One of Newton's steps along one weight, never longer than 1. */
function newton(
  facts: readonly number[],
  right: readonly number[],
  odds: Float64Array,
  curve: number,
  held = 0,
): number {
  let slope = -held
  let bend = curve
  for (const i of facts) {
    const chance = 1 / (1 + Math.exp(-(odds[i] ?? 0)))
    slope += (right[i] ?? 0) - chance
    bend += chance * (1 - chance)
  }
  return bend > 0 ? Math.max(-1, Math.min(1, slope / bend)) : 0
}

const signed = (key: string, value: number): number => {
  const sign = signs[key]
  return sign === undefined ? value : sign * Math.max(0, sign * value)
}

function weightsOf(judged: readonly Judged[]): Weight[] {
  const byKey = new Map<string, Weight>()
  const weightOf = (trait: TraitName, is: string): Weight => {
    const key = `${trait} ${is}`
    const known = byKey.get(key)
    if (known) return known
    const weight = { trait, is, key, facts: [], value: thought[key] ?? 0 }
    byKey.set(key, weight)
    return weight
  }
  for (const key of Object.keys(thought)) {
    const [trait, is] = key.split(' ') as [TraitName, string]
    weightOf(trait, is)
  }
  for (const [i, { traits }] of judged.entries()) {
    for (const trait of traitNames)
      if (!plain.has(`${trait} ${traits[trait]}`)) weightOf(trait, traits[trait]).facts.push(i)
  }
  return [...byKey.values()]
}

const inHundredths = (value: number): number => Math.round(100 * value) / 100

function byTrait(all: readonly Weight[]): Weights['of'] {
  const of = (name: TraitName) =>
    Object.fromEntries(
      all
        .filter(({ trait, value }) => trait === name && inHundredths(value) !== 0)
        .map(({ is, value }) => [is, inHundredths(value)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  return Object.fromEntries(traitNames.map((name) => [name, of(name)])) as Record<
    TraitName,
    Record<string, number>
  >
}
