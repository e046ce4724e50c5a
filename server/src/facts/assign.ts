import type { Subject } from '../../../shared/records/fact.ts'
import type { Level } from '../../../shared/records/place.ts'
import type { Claim, Site } from './site.ts'
import type { SubjectMark } from './subjects/index.ts'
import { wordSet } from './words.ts'

/** Who a figure belongs to, and the mark that says so where one does. */
export interface Owner {
  readonly subject: Subject | null
  readonly inferred: boolean
  readonly mark: SubjectMark | null
  /** One of several places that got one of several figures in a row. */
  readonly handed?: boolean
  /** Where the subject is carried over: the words that last named it; null where nothing before names it. */
  readonly carried?: SubjectMark | null
}

/** What the paragraph so far has been about. */
export interface Topic {
  readonly subject: Subject | null
  /** The words that last named the subject; null where it is the article's own place. */
  readonly mark: SubjectMark | null
  /** Several units had their own figures in the sentence before: only figures of the same kind go on with the last. */
  readonly several: boolean
  /** The places last named together in the paragraph, to whom "lần lượt" may hand out figures. */
  readonly row: SubjectMark | null
  readonly home: Subject | null
  /** Units above the commune, for figures that count communes. */
  readonly area: Subject | null
}

const rank: Readonly<Record<Level, number>> = { province: 0, district: 1, commune: 2, village: 3 }
/** Figures about the communes of a unit belong to the unit. */
const ofCommunes = wordSet(
  'criteria_average communes_meeting_standard communes_count communes_share districts_meeting_standard',
)
const attaching = wordSet('của tại ở cho trong với')
const together = new Set(['criteria_met'])

/**
 * The owner of a claim: the nearest mark before it, else one attached after it ("của xã A", "cho 3 xã"), else
 * what the paragraph is about.
 */
export function ownerOf(site: Site, claim: Claim, topic: Topic): Owner {
  const { firstToken, endToken } = claim.quantity
  const { words } = site.scene
  const limit = Math.max(site.right + 1, claim.end)
  const after = site.marks.find(
    (mark) =>
      mark.first >= endToken &&
      mark.first < limit &&
      attaching.has(words[mark.first - 1] ?? '') &&
      !words.slice(endToken, mark.first).includes(',') &&
      !(mark.kind === 'group' && /^(?:ở|tại)$/.test(words[mark.first - 1] ?? '')) &&
      isUsable(site, claim, mark),
  )
  const before = site.marks.filter((mark) => mark.end <= firstToken && isUsable(site, claim, mark))
  const passive = words.slice(claim.first, firstToken).includes('được')
  const received =
    after &&
    words[after.first - 1] === 'cho' &&
    claim.metric === 'budget_allocated' &&
    !(passive && after.kind === 'group')
  if (received && !before.some((mark) => receives(words, mark))) return from(after)
  const counted = claim.metric === 'criteria_met' ? groupCountedAfter(site) : undefined
  if (counted) return from(counted)
  const chosen = nearest(site, claim, before)
  const passed =
    chosen?.kind === 'organ' ? isAboveHome(chosen, topic) : chosen && onlyPlaces(site, chosen, topic)
  if (chosen && !passed) return from(chosen)
  if (after) return from(after)
  const elsewhere =
    (topic.several && !together.has(claim.metric)) ||
    (topic.mark?.kind === 'group' && claim.quantity.kind === 'money')
  const carried = elsewhere ? (topic.home ?? topic.subject) : (topic.subject ?? topic.home)
  const subject = carried && fits(claim, carried) ? carried : (topic.area ?? topic.home)
  return {
    subject,
    inferred: true,
    mark: null,
    carried: subject && subject === topic.subject ? topic.mark : null,
  }
}

const isUsable = (site: Site, claim: Claim, mark: SubjectMark): boolean =>
  (mark.kind !== 'item' || ownsBracket(site, mark)) &&
  !isCounted(site, claim, mark) &&
  !isShut(site, mark) &&
  !isGiver(site, mark) &&
  !(mark.kind === 'group' && (isInventory(site, mark) || isBackground(site, claim, mark))) &&
  fits(claim, mark.whole)

/** "gồm: A (đã đạt 17 tiêu chí), B (16)": a place of a list has the figure that stands in brackets after it. */
function ownsBracket(site: Site, mark: SubjectMark): boolean {
  const { words } = site.scene
  if (mark.members.length || words[mark.end] !== '(') return false
  return !words.slice(mark.end, site.quantity.firstToken).includes(')')
}

/** "vốn Chương trình 135 (3 xã A, B, C) 2,1 tỷ; vốn …": places in brackets that are closed before the figure. */
function isShut(site: Site, mark: SubjectMark): boolean {
  const { words } = site.scene
  const first = Math.max(site.at.sentence.firstToken, mark.first - 5)
  let open = mark.first
  while (open >= first && words[open] !== '(') open--
  if (open < first || words.slice(open, mark.first).includes(')')) return false
  for (let i = mark.end; i < site.quantity.firstToken; i++) if (words[i] === ')') return true
  return false
}

/** "Toàn xã có 3 làng, 486 hộ": a group that is only counted, with the next thing counted after a comma. */
function isInventory(site: Site, mark: SubjectMark): boolean {
  const { words } = site.scene
  if (mark.members.length || mark.whole.count === undefined) return false
  const next = words[mark.end]
  return /^(?:có|gồm|với)$/.test(words[mark.first - 1] ?? '') && (next === ',' || next === 'và')
}

const from = (mark: SubjectMark): Owner => ({
  subject: mark.whole,
  inferred: mark.kind !== 'named' && mark.kind !== 'group',
  mark,
})

/**
 * "bình quân 13 xã đạt 11,2 tiêu chí", "trên địa bàn 2 xã cũ": the unit above has the figure. Nor is money that of
 * those who met a condition ("16/21 xã phê duyệt xong đề án; tổng kinh phí …").
 */
function isBackground(site: Site, claim: Claim, mark: SubjectMark): boolean {
  const { words } = site.scene
  if (mark.members.length) return false
  const before = words[mark.first - 1] ?? ''
  if (claim.metric === 'criteria_average' && /^(?:quân|bình|chung|cả)$/.test(before)) return true
  if (spent.test(claim.metric) && (/^(?:ở|tại)$/.test(before) || isPlain(words, mark))) return true
  if (/(?:^| )cũ$/.test(mark.whole.text) || (before === 'bàn' && words[mark.first - 2] === 'địa')) return true
  if (words[mark.first]?.includes('/') !== true) return false
  return claim.quantity.kind === 'money' || words.slice(mark.end, claim.first).includes(',')
}

const spent = /^(?:budget|disburs|investment)/

/** "các xã đã thanh toán 17 tỷ đồng": all of them, which is the unit above. */
const isPlain = (words: readonly string[], mark: SubjectMark): boolean =>
  mark.whole.count === undefined && mark.end - mark.first === 2 && words[mark.first] === 'các'

/** "huyện được trung ương, tỉnh đầu tư 31 tỷ đồng": who gives stands between "được" and the verb. */
function isGiver(site: Site, mark: SubjectMark): boolean {
  const { words } = site.scene
  for (let i = mark.first - 1; i >= Math.max(site.at.sentence.firstToken, mark.first - 4); i--) {
    if (words[i] === 'được') return site.marks.some((one) => one.end === i && one !== mark)
  }
  return false
}

/** "huyện được đầu tư 9 tỷ đồng cho 8 xã": the district was given it. */
const receives = (words: readonly string[], mark: SubjectMark): boolean =>
  words[mark.end] === 'được' || (words[mark.end] === 'đã' && words[mark.end + 1] === 'được')

/** The last mark before the figure, with care for what lies between. */
function nearest(site: Site, claim: Claim, before: readonly SubjectMark[]): SubjectMark | undefined {
  const { words } = site.scene
  const strong = before.filter((mark) => mark.kind !== 'organ' && !isAside(site, mark, before))
  const last = strong.at(-1)
  if (!last) return before.at(-1)
  // "A là xã đầu tiên của huyện đạt chuẩn (19/19 tiêu chí)": "của huyện" says where A lies.
  if (
    claim.metric === 'criteria_met' &&
    last.kind === 'anaphor' &&
    /^(?:của|toàn)$/.test(words[last.first - 1] ?? '')
  ) {
    const own = strong.findLast(
      (mark) =>
        mark.kind === 'named' &&
        mark.whole.level &&
        last.whole.level &&
        rank[mark.whole.level] > rank[last.whole.level],
    )
    if (own && !clauseBreak(words, own.end, last.first)) return own
  }
  // A new clause without an owner of its own returns to whom the sentence began with.
  const segment = segmentStart(site)
  if (!together.has(claim.metric) && last.end <= segment) {
    const opening = site.claims[0]?.quantity.firstToken ?? -1
    const heads = strong.filter(
      (mark) =>
        mark.first < opening && mark.kind !== 'group' && !words.slice(mark.end, opening).includes(';'),
    )
    return heads.find((mark) => plansFor(site, mark)) ?? heads.at(-1) ?? headOf(before, last)
  }
  return last
}

/** "huyện phấn đấu xã A đạt 19/19 tiêu chí; …": the plan is the district's, to its last clause. */
const plansFor = (site: Site, mark: SubjectMark): boolean =>
  site.at.cues.some((cue) => cue.tag === 'target' && cue.first >= mark.end && cue.first <= mark.end + 1)

/** The unit above that an earlier mark names. */
const headOf = (before: readonly SubjectMark[], last: SubjectMark): SubjectMark | undefined =>
  before.find(
    (mark) =>
      mark.first < last.first &&
      mark.kind !== 'organ' &&
      mark.whole.level &&
      last.whole.level &&
      rank[mark.whole.level] < rank[last.whole.level],
  )

/** "nhóm đạt 10 - 13 tiêu chí có 3 xã", "số xã đạt 19 tiêu chí là 12 xã": the group stands after its figure. */
function groupCountedAfter(site: Site): SubjectMark | undefined {
  const { words } = site.scene
  const { firstToken, endToken } = site.quantity
  const lead = words.slice(Math.max(site.at.sentence.firstToken, firstToken - 6), firstToken).join(' ')
  const head = /(?:^| )(?:nhóm|số xã|xã)(?: (?:đạt|hoàn thành|có|cả|từ|dưới|trên|tổng))*$/.exec(lead)
  if (!head) return undefined
  return site.marks.find(
    (mark) =>
      mark.kind === 'group' &&
      mark.whole.count !== undefined &&
      mark.first >= endToken &&
      mark.first - endToken <= 12 &&
      /^(?:có|là|với|còn|tới|gồm|:)$/.test(words[mark.first - 1] ?? '') &&
      !words.slice(endToken, mark.first).some((word) => word === ';' || word === ','),
  )
}

/** "Phó Chủ tịch UBND tỉnh yêu cầu …", "UBND tỉnh phê duyệt …": said of those below, whom the article is about. */
function isAboveHome(organ: SubjectMark, { home }: Topic): boolean {
  const { level } = organ.whole
  return level !== null && home?.level != null && rank[home.level] > rank[level]
}

/** "Là xã điểm của huyện, đến nay đạt …", "Đây là xã nghèo nhất huyện": of whom was spoken before, who lies there. */
function onlyPlaces(site: Site, mark: SubjectMark, { subject }: Topic): boolean {
  const { words } = site.scene
  const opening = words[site.at.sentence.firstToken]
  if (mark.kind !== 'anaphor' || (opening !== 'là' && opening !== 'đây')) return false
  const { level } = mark.whole
  return subject?.level != null && level !== null && rank[subject.level] > rank[level]
}

/** "xã A, nơi có bản B, …": B only tells of A. */
function isAside(site: Site, mark: SubjectMark, before: readonly SubjectMark[]): boolean {
  const lead = site.scene.words.slice(Math.max(0, mark.first - 4), mark.first)
  return lead.includes('nơi') && before.some((one) => one.first < mark.first)
}

const clauseBreak = (words: readonly string[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => word === ';' || word === ',')

/** First token after the last semicolon before the figure. */
function segmentStart(site: Site): number {
  for (let i = site.quantity.firstToken - 1; i > site.at.sentence.firstToken; i--)
    if (site.scene.words[i] === ';') return i + 1
  return -1
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
  // "bình quân mỗi xã đạt …" is the average of the unit above.
  if (/^(?:mỗi|một) /i.test(subject.text)) return false
  if (claim.metric === 'communes_share') return rank[subject.level] < 2
  // A group of communes may have an average of its own; a single commune can't.
  return rank[subject.level] < 2 || subject.count !== undefined || subject.code === null
}

/** Money, heads and averages of several units are given for all together, unless "mỗi" says each. */
export function isCollective(site: Site, claim: Claim, owner: SubjectMark | null): boolean {
  if (claim.metric === 'criteria_average') return true
  if (owner && averages.test(site.scene.words.slice(Math.max(0, owner.first - 4), owner.first).join(' ')))
    return true
  const sum =
    claim.quantity.kind === 'money'
      ? claim.metric !== 'income_per_capita'
      : claim.unit === 'hộ' || claim.metric.includes('count')
  if (!sum) return false
  const { words } = site.scene
  for (let i = site.left; i < claim.quantity.firstToken; i++) if (words[i] === 'mỗi') return false
  return true
}

/** "Tính trung bình, 6 xã giảm 6,3%". */
const averages = /(?:trung bình|bình quân|tính chung)(?: ,| cả| của| toàn)*$/
