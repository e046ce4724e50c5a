import { levelOfNoun, unitNounAt, unitNounLength } from '../nouns.ts'
import { type Claim, claim, onlySmallWords, type Site } from '../site.ts'
import { wordSet } from '../words.ts'

/** Units of which another clause says that they meet the standard. */

const metrics = {
  commune: 'communes_meeting_standard',
  village: 'villages_meeting_standard',
  district: 'districts_meeting_standard',
} as const

/** "thêm 1 xã và 8 bản đạt chuẩn": what the second count is said of holds for the first. */
export function coordinated(site: Site, level: keyof typeof metrics, nounEnd: number): Claim | null {
  const { words } = site.scene
  const { quantities, cues } = site.at
  const next = quantities[quantities.indexOf(site.quantity) + 1]
  if (words[nounEnd] !== 'và' || next?.firstToken !== nounEnd + 1 || next.kind !== 'number') return null
  const noun = unitNounAt(words, next.coreEndToken)
  if (noun === null) return null
  const end = noun + unitNounLength(words, noun)
  const standard = cues.find((cue) => cue.tag === 'standard' && cue.first >= end && cue.first - end <= 2)
  return standard ? counted(site, level, nounEnd) : null
}

/**
 * "…, riêng huyện A đóng góp 4 xã", "6 tháng đầu năm công nhận 4 bản", "trong khi xã B đã có 7/8 bản": a count in a
 * sentence about units that meet the standard, or after one.
 */
export function carriedCount(site: Site, level: keyof typeof metrics, nounEnd: number): Claim | null {
  const { words } = site.scene
  const { firstToken, total } = site.quantity
  const { sentence } = site.at
  const next = words[nounEnd] ?? ''
  if (nounEnd < sentence.endToken && /^\p{L}/u.test(next) && !closers.has(next)) return null
  const models = [...site.earlier, ...site.claims]
  const model = models.findLast((one) => one.metric === metrics[level])
  if (!model || models.at(-1) !== model || !onlySmallWords(site, site.left, more)) return null
  const here = site.claims.includes(model)
  const lead = words.slice(Math.max(site.left, firstToken - 3), firstToken).join(' ')
  const given = /(?:công nhận|đóng góp)(?: thêm| được)?$/.test(lead)
  const placed = site.marks.some(
    (mark) => mark.kind === 'named' && mark.end <= firstToken && mark.first >= site.left,
  )
  // "Toàn huyện có 12 xã" tells how many there are.
  if (total === null ? !given && !(here && placed) : !here && !placed) return null
  return counted(site, level, nounEnd)
}
const more = wordSet('riêng đầu cuối giữa đóng góp công nhận rồi khi được tỉnh huyện ubnd')
const closers = wordSet('và còn thì riêng so trong rồi như nhưng nên vào')

function counted(site: Site, level: keyof typeof metrics, nounEnd: number): Claim {
  const { words } = site.scene
  const noun = unitNounAt(words, site.quantity.coreEndToken)
  const unit =
    noun !== null && levelOfNoun(words, noun) === level ? words.slice(noun, nounEnd).join(' ') : level
  const verb = site.before.at(-1)
  const near = verb && /^(?:up|level|target)$/.test(verb.tag) && site.quantity.firstToken - verb.end <= 1
  const first = near ? verb.first : site.quantity.firstToken
  return claim(site, 'standard.count', metrics[level], unit, first, nounEnd, { countsGroup: true })
}
