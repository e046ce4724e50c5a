import { codebook } from '../../../shared/codebook/index.ts'
import type { Quantity } from '../language/types.ts'
import type { Cue } from './cues.ts'
import { budgetRules } from './families/budget.ts'
import { countRules } from './families/counts.ts'
import { criteriaRules } from './families/criteria.ts'
import { otherRateRules } from './families/other-rates.ts'
import { otherSumRules } from './families/other-sums.ts'
import { plainCountRules } from './families/plain-counts.ts'
import { povertyRules } from './families/poverty.ts'
import { rateRules } from './families/rates.ts'
import { seriesRules } from './families/series.ts'
import { standardRules } from './families/standards.ts'
import type { Scene, SentenceScene } from './scene.ts'
import type { Claim, Rule, Site } from './site.ts'
import type { SubjectMark } from './subjects/index.ts'

/** Every rule over quantities, in the order in which they are asked; the first to claim a quantity has it. */
export const rules: readonly Rule[] = [
  ...criteriaRules,
  ...standardRules,
  ...povertyRules,
  ...rateRules,
  ...plainCountRules(codebook),
  ...budgetRules,
  ...seriesRules,
  ...otherSumRules,
  ...countRules,
  ...otherRateRules,
]

const rulesOf: Readonly<Record<Quantity['kind'], readonly Rule[]>> = {
  number: rules.filter((rule) => rule.of.includes('number')),
  percent: rules.filter((rule) => rule.of.includes('percent')),
  money: rules.filter((rule) => rule.of.includes('money')),
}

/** A claim with the place where it was made. */
export interface Made {
  readonly claim: Claim
  readonly site: Site
}

/** Asks the rules about each quantity of a sentence, from left to right. */
export function claimsOf(
  scene: Scene,
  at: SentenceScene,
  marks: readonly SubjectMark[],
  earlier: readonly Claim[],
): Made[] {
  const made: Made[] = []
  const { quantities, cues } = at
  // A site keeps what was claimed before it, so that each new claim makes a new list.
  let claims: readonly Claim[] = none
  let reached = 0
  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i] as Quantity
    const { firstToken } = quantity
    const left = leftOf(scene, at, claims, firstToken)
    const right = rightOf(scene, quantity.endToken, quantities[i + 1]?.firstToken ?? at.sentence.endToken)
    while (reached < cues.length && (cues[reached] as Cue).end <= firstToken) reached++
    const before = cuesBetween(cues, firstFrom(cues, left, reached), reached)
    const after = cuesAfter(cues, reached, quantity.coreEndToken, right)
    const site: Site = { scene, at, quantity, marks, left, right, before, after, claims, earlier, memo: {} }
    for (const rule of rulesOf[quantity.kind]) {
      const claim = rule.read(site)
      if (!claim) continue
      claims = [...claims, claim]
      made.push({ claim, site })
      break
    }
  }
  return made
}

const none: readonly never[] = []

/** Index of the first cue from this token on, of those before index `reached`. */
function firstFrom(cues: readonly Cue[], token: number, reached: number): number {
  let index = reached
  while (index > 0 && (cues[index - 1] as Cue).first >= token) index--
  return index
}

/** Cues that begin from one token to another, the first of them at this index or later. */
function cuesAfter(cues: readonly Cue[], index: number, from: number, to: number): readonly Cue[] {
  let first = index
  while (first < cues.length && (cues[first] as Cue).first < from) first++
  let end = first
  while (end < cues.length && (cues[end] as Cue).first < to) end++
  return cuesBetween(cues, first, end)
}

const cuesBetween = (cues: readonly Cue[], first: number, end: number): readonly Cue[] =>
  end > first ? cues.slice(first, end) : none

/**
 * After the last claimed figure and the words that belong to it ("23,96% tổng số hộ, | giảm …"), or after the last
 * semicolon.
 */
function leftOf(scene: Scene, at: SentenceScene, claims: readonly Claim[], before: number): number {
  let left = at.sentence.firstToken
  const last = claims.at(-1)
  // A count may look ahead over its condition ("18/53 xã có tỷ lệ hộ nghèo dưới 30%"): the condition keeps its words.
  if (last)
    left = last.countsGroup && last.end >= before ? last.quantity.endToken : Math.min(last.end, before)
  for (let i = before - 1; i >= left; i--) if (scene.words[i] === ';') return i + 1
  if (!last) return left
  for (let i = left; i < before; i++) {
    if (scene.words[i] === '(' || (scene.words[i] === ',' && !last.countsGroup)) return i
  }
  return left
}

function rightOf(scene: Scene, from: number, next: number): number {
  for (let i = from; i < next; i++) if (scene.words[i] === ';') return i
  return next
}
