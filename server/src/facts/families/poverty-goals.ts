import { type Claim, claim, type Site } from '../site.ts'
import { wordSet } from '../words.ts'
import { rateAfter } from './poverty-measure.ts'

/** What a plan had asked for, told beside what became of it. */

/**
 * "giảm 6,2%, vượt chỉ tiêu tỉnh giao (5%)", "còn 31%, không đạt chỉ tiêu 27%", "Chỉ tiêu tỉnh giao là giảm 1,8%":
 * the plan's figure. "vượt chỉ tiêu 1,3%" is by how much instead; "đạt 84% kế hoạch" a share of it.
 *
 * @param measure what the figures before it measure
 */
export function goal(site: Site, measure: string | undefined): Claim | null {
  const { words } = site.scene
  const { firstToken, endToken } = site.quantity
  const metric = measure && rateAfter[measure]
  if (!metric) return null
  const noun = planNoun(words, Math.max(site.left, firstToken - 12), firstToken)
  if (noun < 0) return null
  const between = words.slice(noun + 2, firstToken)
  if (between.some((word) => word === ';' || word === ',' || /^\d/.test(word))) return null
  const bracketed = words[firstToken - 1] === '(' && /^[)/]$/.test(words[endToken] ?? '')
  const told = between.some((word) => word === 'là' || word === 'giảm')
  const compared = words.slice(Math.max(site.left, noun - 4), noun).join(' ')
  if (!bracketed && !told && !/(?:(?:không|chưa) đạt|thấp hơn|cao hơn)(?: so với)?(?: mức)?$/.test(compared))
    return null
  const end = bracketed ? words.indexOf(')', endToken) + 1 || endToken : endToken
  return claim(site, 'poverty.rate', metric, '%', noun, end, {
    status: 'target',
    ...(words.slice(noun, firstToken).includes('giảm') ? { direction: 'down' as const } : {}),
  })
}

/** The last noun for a plan; "chỉ tiêu nghị quyết" begins with its first word. */
function planNoun(words: readonly string[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const two = `${words[i]} ${words[i + 1]}`
    if (!plans.has(words[i] as string) || !/^(?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu)$/.test(two)) continue
    const before = `${words[i - 2]} ${words[i - 1]}`
    return /^(?:chỉ tiêu|mục tiêu|kế hoạch)$/.test(before) ? i - 2 : i
  }
  return -1
}
const plans = wordSet('chỉ kế nghị mục')
