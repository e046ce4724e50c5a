import type { Cue } from '../cues.ts'
import { plainIds } from '../plain.ts'
import { type Claim, lastBefore, type Site } from '../site.ts'
import { textBetween } from '../subjects/index.ts'
import { wordSet } from '../words.ts'

/** What the cues of this family count and share out, and how a figure goes on from the one before it. */

export const poverty: ReadonlySet<string> = wordSet('poor poor_multi near')
export const multi: ReadonlySet<string> = wordSet('poor_multi')
export const leaving: ReadonlySet<string> = wordSet('escape relapse')

type ByName = Readonly<Record<string, string>>

export const rateOf: ByName = {
  poor: 'poverty_rate',
  poor_multi: 'multidimensional_poverty_rate',
  near: 'near_poverty_rate',
}
export const countOf: ByName = {
  poor: 'poor_households',
  poor_multi: 'poor_households',
  near: 'near_poor_households',
}
/** The rate that goes on from a figure of this metric. */
export const rateAfter: ByName = {
  poor_households: 'poverty_rate',
  near_poor_households: 'near_poverty_rate',
  poverty_rate: 'poverty_rate',
  near_poverty_rate: 'near_poverty_rate',
  multidimensional_poverty_rate: 'multidimensional_poverty_rate',
}
/** The count that does. */
export const countAfter: ByName = {
  poor_households: 'poor_households',
  near_poor_households: 'near_poor_households',
  poverty_rate: 'poor_households',
  near_poverty_rate: 'near_poor_households',
  multidimensional_poverty_rate: 'poor_households',
}

/**
 * The cue that says what is measured: the last one that names households or a rate, else the last standard
 * ("theo chuẩn đa chiều"). "Nhà ở cho hộ nghèo" only says for whom.
 */
export function povertyBefore(site: Site): Cue | undefined {
  const { words } = site.scene
  const heads = site.before.filter((cue) => poverty.has(cue.tag) && !isAside(site, cue))
  const cue = heads.findLast((one) => !isStandard(words, one)) ?? heads.at(-1)
  return cue && forWhom.has(words[cue.first - 1] ?? '') ? undefined : cue
}

/** "tỷ lệ nghèo đa chiều (gồm cả cận nghèo) là 17%": what a bracket that has closed only adds. */
function isAside({ quantity, scene: { words } }: Site, cue: Cue): boolean {
  const inner = words.slice(cue.end, quantity.firstToken).indexOf(')')
  return inner >= 0 && !words.slice(cue.end, cue.end + inner).includes('(')
}
const forWhom = wordSet('cho tặng giúp trợ vay')

/** "chuẩn nghèo đa chiều", "tiếp cận đa chiều": by what is measured, not what. */
export const isStandard = (words: readonly string[], cue: Cue): boolean =>
  words[cue.first] === 'chuẩn' || words[cue.first] === 'tiếp'

/** Whether the cue says that what is given is for poor households. */
export const isReceiver = (words: readonly string[], cue: Cue): boolean =>
  forWhom.has(words[cue.first - 1] ?? '')

/** Whether another subject matter stands between the cue and the number: "hộ nghèo có thẻ bảo hiểm y tế đạt 98%". */
export function interrupted(site: Site, end: number): boolean {
  return site.before.some((cue) => cue.first >= end && interrupting.has(cue.tag))
}
export const interrupting: ReadonlySet<string> = new Set([
  ...wordSet('deprived disburse revenue expenditure allocate mobilize electricity income'),
  ...plainIds(),
])

/** The last figure of poverty in this sentence or the one before. */
export const measureBefore = (site: Site, metrics: ByName): Claim | undefined =>
  [...site.earlier, ...site.claims].findLast((one) => one.metric in metrics)

/** The people whom the cue itself names: "hộ nghèo DTTS", "hộ Khmer nghèo". */
export function peopleOf(site: Site, cue: Cue): string | undefined {
  let [first, end] = [cue.first, cue.end]
  while (first < end && measuring.has(site.scene.words[first] as string)) first++
  while (end > first && measuring.has(site.scene.words[end - 1] as string)) end--
  return first < end && cue.tag === 'poor' ? textBetween(site.scene, first, end) : undefined
}
const measuring = wordSet('tỷ lệ số tổng hộ nghèo cận đói thuộc diện')

/**
 * "số hộ nghèo giảm thực là 2.587 hộ", "mức giảm bình quân là 4%": the verb belongs to what is measured, and its
 * level is the change.
 */
export function changeNamed(site: Site): Partial<Pick<Claim, 'status' | 'direction'>> {
  const { words } = site.scene
  const verb = lastBefore(site, moving)
  if (!verb || verb.end - verb.first > 2) return {}
  const said = words.slice(verb.end, site.quantity.firstToken)
  const at = said.indexOf('là')
  if (at < 0 || at > 5 || said.some((word) => stopping.has(word))) return {}
  return { status: 'change', direction: verb.tag === 'up' ? 'up' : 'down' }
}
const moving = wordSet('up down')
const stopping = wordSet(', ; : ( còn xuống lên')

/** Whether nothing after "N hộ" says which households. */
export function closes(site: Site): boolean {
  const { coreEndToken } = site.quantity
  const next = site.scene.words[coreEndToken + 1] ?? ''
  return !/^\p{L}/u.test(next) || coreEndToken + 1 >= site.at.sentence.endToken || closing.has(next)
}
/** After "N hộ" these go on with the sentence rather than say which households. */
export const closing: ReadonlySet<string> = wordSet(
  'và so trong lên xuống vào còn năm cuối đầu thì cùng tính trên từ do nên hồi tương',
)
