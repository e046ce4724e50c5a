import { type Claim, claim, continues, type Site, standsAlone } from '../site.ts'
import { wordSet } from '../words.ts'
import { averaged, criterionAt, lastVerb } from './criteria-noun.ts'

/** Numbers of criteria whose noun stands elsewhere: before them, behind the next number, or only in the topic. */

const rule = 'criteria.series'
const verbs = wordSet('đạt được xong thành hoàn có giữ chấm làm bảo đảm')
const steps = wordSet('lên xuống còn đến tới về thành')

/**
 * "19 tiêu chí nông thôn mới xã mới đạt được 14", "Trong 19 tiêu chí, đến nay xã hoàn thành 12": the set is told first.
 */
export function outOfSet(site: Site): Claim | null {
  const { quantity, at } = site
  const { words } = site.scene
  if (quantity.total !== null || quantity.value === null || !Number.isInteger(quantity.value)) return null
  const set = at.quantities[at.quantities.indexOf(quantity) - 1]
  if (!set || set.value === null || set.total !== null || set.value < quantity.value) return null
  if (!criterionAt(words, set.coreEndToken) || set.value < 9 || quantity.firstToken - set.endToken > 16)
    return null
  if (site.claims.some((one) => one.quantity === set)) return null
  if (!verbs.has(words[quantity.firstToken - 1] ?? '') || !isFree(site)) return null
  if (words.slice(set.endToken, quantity.firstToken).includes(';')) return null
  const made = claim(site, rule, 'criteria_met', 'tiêu chí', set.firstToken, quantity.endToken)
  return { ...made, quantity: { ...quantity, total: set.value } }
}

/** Whether this number is the set of which the next one says how many are met. */
export function isSet(site: Site, end: number): boolean {
  const { quantity, at } = site
  const { words } = site.scene
  const next = at.quantities[at.quantities.indexOf(quantity) + 1]
  if (!next || quantity.total !== null || quantity.value === null || quantity.value < 9) return false
  if (next.kind !== 'number' || next.total !== null || next.value === null || next.value >= quantity.value)
    return false
  if (criterionAt(words, next.coreEndToken) || /^\p{L}/u.test(words[next.endToken] ?? '')) return false
  if (
    site.before.some(
      (cue) => cue.tag === 'level' && quantity.firstToken - cue.end <= 1 && cue.end > cue.first,
    )
  )
    if (!/^(?:với|trong|là)$/.test(words[quantity.firstToken - 1] ?? '')) return false
  const between = words.slice(end, next.firstToken)
  return between.length <= 14 && !between.includes(';') && verbs.has(between.at(-1) ?? '')
}

/** "tụt từ 13 xuống 9 tiêu chí", "tăng 5,8 tiêu chí (từ 6,1 lên 11,9)": both ends of a change. */
export function fromTo(site: Site): Claim | null {
  const { quantity, at, claims } = site
  const { words } = site.scene
  if (quantity.total !== null && quantity.form !== 'fraction') return null
  if ((quantity.value ?? 99) > 25) return null
  const last = claims.at(-1)
  const model = last?.metric.startsWith('criteria_') ? last : undefined
  const before = words[quantity.firstToken - 1] ?? ''
  const next = at.quantities[at.quantities.indexOf(quantity) + 1]
  if (before === 'từ' && next && next.firstToken - quantity.endToken <= 9) {
    const between = words.slice(quantity.endToken, next.firstToken)
    if (!between.some((word) => steps.has(word)) || !standsAlone(site)) return null
    const own = criterionAt(words, next.coreEndToken) > 0
    if (!own && !(model && continues(site))) return null
    return claim(
      site,
      rule,
      metricOf(site, own ? undefined : model),
      'tiêu chí',
      quantity.firstToken - 1,
      quantity.endToken,
    )
  }
  if (!model || !steps.has(before) || !isFree(site) || !continues(site)) return null
  return claim(site, rule, metricOf(site, model), 'tiêu chí', lastVerb(site), quantity.endToken)
}

const metricOf = (site: Site, model: Claim | undefined): string =>
  model?.metric ?? (averaged(site) ? 'criteria_average' : 'criteria_met')

/** "Xã A và xã B đều giữ được 19/19", "xã C nay được 9/19": of nineteen, where new rural development is the topic. */
export function ofNineteen(site: Site): Claim | null {
  const { quantity, scene } = site
  const { words } = scene
  if (quantity.total !== 19 || quantity.form !== 'fraction' || quantity.per.length) return null
  const { firstToken, endToken } = quantity
  if (!isFree(site)) return null
  const placed = site.marks.some((mark) => mark.end <= firstToken && mark.first >= site.left)
  const led = verbs.has(words[firstToken - 1] ?? '') || words[firstToken - 1] === ':'
  if (!placed && !led) return null
  const index = scene.sentences.indexOf(site.at)
  const near = scene.sentences.slice(Math.max(0, index - NEAR), index + 1)
  const told = near.some(({ cues }) => cues.some((cue) => cue.tag === 'criterion' || cue.tag === 'standard'))
  const named = () =>
    near.some(({ sentence }) =>
      /nông thôn mới|\bntm\b/.test(words.slice(sentence.firstToken, sentence.endToken).join(' ')),
    )
  return told || named() ? claim(site, rule, 'criteria_met', 'tiêu chí', lastVerb(site), endToken) : null
}
const NEAR = 4

/** Whether the number counts nothing that stands after it. */
function isFree({ quantity, scene, at }: Site): boolean {
  const next = scene.words[quantity.endToken] ?? ''
  return quantity.endToken >= at.sentence.endToken || !/^\p{L}/u.test(next) || ends.has(next)
}
const ends = wordSet('và còn thì riêng so vào trong cuối đầu do như nhưng xuống lên rồi năm tăng giảm nên')
