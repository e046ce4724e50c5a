import type { Subject } from '../../../shared/records/fact.ts'
import type { Level } from '../../../shared/records/place.ts'
import type { Claim, Site } from './site.ts'
import type { SubjectMark } from './subjects.ts'

/** Who a figure belongs to, and the mark that says so where one does. */
export interface Owner {
  readonly subject: Subject | null
  readonly inferred: boolean
  readonly mark: SubjectMark | null
}

/** What the paragraph so far has been about. */
export interface Topic {
  readonly subject: Subject | null
  /** Several units had their own figures in the sentence before: only figures of the same kind go on with the last. */
  readonly several: boolean
  readonly home: Subject | null
  /** Units above the commune, for figures that count communes. */
  readonly area: Subject | null
}

const rank: Readonly<Record<Level, number>> = { province: 0, district: 1, commune: 2, village: 3 }
/** Figures about the communes of a unit belong to the unit. */
const ofCommunes = new Set([
  'criteria_average',
  'communes_meeting_standard',
  'communes_count',
  'communes_share',
  'districts_meeting_standard',
])
const attaching = new Set(['của', 'tại', 'ở', 'cho', 'trong', 'với'])
const together = new Set(['criteria_met', 'criteria_average'])

/**
 * The owner of a claim: the nearest mark before it, else one attached after it ("của xã A", "cho 3 xã"), else
 * what the paragraph is about.
 */
export function ownerOf(site: Site, claim: Claim, topic: Topic): Owner {
  const usable = (mark: SubjectMark) => !isCounted(site, claim, mark) && fits(claim, mark.whole)
  const { firstToken, endToken } = claim.quantity
  const before = site.marks.findLast((mark) => mark.end <= firstToken && usable(mark))
  if (before) return { subject: before.whole, inferred: before.kind === 'anaphor', mark: before }
  const { words } = site.scene
  const limit = Math.max(site.right, claim.end)
  const after = site.marks.find(
    (mark) =>
      mark.first >= endToken &&
      mark.first < limit &&
      attaching.has(words[mark.first - 1] ?? '') &&
      usable(mark),
  )
  if (after) return { subject: after.whole, inferred: after.kind === 'anaphor', mark: after }
  const carried =
    topic.several && !together.has(claim.metric)
      ? (topic.home ?? topic.subject)
      : (topic.subject ?? topic.home)
  const subject = carried && fits(claim, carried) ? carried : (topic.area ?? topic.home)
  return { subject, inferred: true, mark: null }
}

/** A group whose number is itself the figure owns nothing but the condition that it meets. */
function isCounted(site: Site, claim: Claim, mark: SubjectMark): boolean {
  if (claim.countsGroup && mark.first >= claim.quantity.firstToken) return true
  const count = site.claims.find(
    (one) => one.countsGroup && one.quantity.firstToken === mark.first && one !== claim,
  )
  return count !== undefined && count.end < claim.quantity.endToken
}

function fits(claim: Claim, subject: Subject): boolean {
  if (!subject.level) return true
  if (claim.countsGroup) {
    const counted = claim.metric.startsWith('villages') ? 3 : claim.metric.startsWith('districts') ? 1 : 2
    return rank[subject.level] < counted && subject.count === undefined
  }
  if (!ofCommunes.has(claim.metric)) return true
  // A group of communes may have an average of its own; a single commune can't.
  return rank[subject.level] < 2 || subject.count !== undefined || subject.code === null
}

/** Money and heads of several units are given for all together, unless "mỗi" says each. */
export function isCollective(site: Site, claim: Claim): boolean {
  const sum =
    claim.quantity.kind === 'money'
      ? claim.metric !== 'income_per_capita'
      : claim.unit === 'hộ' || claim.metric.includes('count')
  if (!sum) return false
  const { words } = site.scene
  for (let i = site.left; i < claim.quantity.firstToken; i++) if (words[i] === 'mỗi') return false
  return true
}
