import { continues, hasSubjectBefore, lastBefore, type Site } from '../site.ts'
import { wordSet } from '../words.ts'

/** How a number of criteria is said: its noun, whether it is an average, the verb that it begins with. */

const average = wordSet('average')

/** Number of words of "tiêu chí" and its slips at this token; 0 where there are none. */
export function criterionAt(words: readonly string[], at: number): number {
  const [one, two] = [words[at], words[at + 1]]
  if (one === 'tc') return 1
  return (one === 'tiêu' || one === 'tiểu') && (two === 'chí' || two === 'chi' || two === 'trí') ? 2 : 0
}

/** End of the noun after the quantity, also where the next coordinated number carries it: "16, 16 và 15 tiêu chí". */
export function nounEnd(site: Site): number {
  const { words } = site.scene
  const { quantities } = site.at
  const length = criterionAt(words, site.quantity.coreEndToken)
  if (length) return site.quantity.coreEndToken + length
  let index = quantities.indexOf(site.quantity)
  let end = site.quantity.endToken
  while (words[end] === ',' || words[end] === 'và') {
    const next = quantities[++index]
    if (!next || next.firstToken !== end + 1 || next.kind !== 'number') return 0
    if (criterionAt(words, next.coreEndToken)) return site.quantity.endToken
    end = next.endToken
  }
  return 0
}

/** Whether the number is what a commune meets on average: it says so, or no commune meets a part of a criterion. */
export function averaged(site: Site): boolean {
  const { quantity, scene } = site
  if (quantity.per.includes('xã') || lastBefore(site, average)) return true
  const value = quantity.value
  if (value !== null && !Number.isInteger(value)) return true
  const after = scene.words.slice(quantity.endToken, quantity.endToken + 6)
  if (after.includes('xã') && after[after.indexOf('xã') - 1] === '/') return true
  return continues(site) && site.claims.at(-1)?.metric === 'criteria_average' && !hasSubjectBefore(site)
}

/** Where the evidence begins: at the verb right before the number, else at the number. */
export function lastVerb(site: Site): number {
  const verb = site.before.findLast((cue) => verbs.has(cue.tag))
  return verb && site.quantity.firstToken - verb.end <= 2 ? verb.first : site.quantity.firstToken
}
export const verbs: ReadonlySet<string> = wordSet('level up down target')
