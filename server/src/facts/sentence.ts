import { codebook } from '../../../shared/codebook/index.ts'
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
  const claims: Claim[] = []
  for (const [index, quantity] of at.quantities.entries()) {
    const next = at.quantities[index + 1]?.firstToken ?? at.sentence.endToken
    const left = leftOf(scene, at, claims, quantity.firstToken)
    const right = rightOf(scene, quantity.endToken, next)
    const site: Site = {
      scene,
      at,
      quantity,
      marks,
      left,
      right,
      before: at.cues.filter((cue) => cue.first >= left && cue.end <= quantity.firstToken),
      after: at.cues.filter((cue) => cue.first >= quantity.coreEndToken && cue.first < right),
      claims: [...claims],
      earlier,
      memo: {},
    }
    for (const rule of rules) {
      const claim = rule.read(site)
      if (!claim) continue
      claims.push(claim)
      made.push({ claim, site })
      break
    }
  }
  return made
}

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
