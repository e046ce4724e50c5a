import type { Fact, Subject } from '../../../shared/records/fact.ts'
import { isCollective, type Owner, ownerOf, type Topic } from './assign.ts'
import { asOf, carriedFor, endsYear, familyOf, isPresent, notPast, startsAfter } from './dating.ts'
import { assigned, followed } from './following.ts'
import type { How, Run } from './how.ts'
import { itemsAfter } from './items.ts'
import { type Period, periodOf } from './period.ts'
import type { Reference } from './reference.ts'
import type { Made } from './sentence.ts'
import type { Claim } from './site.ts'
import { type Standing, standingOf } from './status.ts'
import type { SubjectMark } from './subjects/index.ts'

/** A fact before it has an id and is held against others. */
export type Draft = Omit<Fact, 'id' | 'checks' | 'confidence' | 'source'> & {
  /** What the steps found, for whoever asks for an explanation. */
  readonly how?: How
}

/** A cut-off date and the paragraph that states it. */
export interface Dated {
  readonly period: Period
  readonly paragraph: number
}

export interface Surroundings {
  readonly topic: Topic
  readonly carried: Period
  /** The last figure of the sentence before, where this one says what it is made of. */
  readonly whole: { readonly claim: Claim; readonly standing: Standing } | null
  /** The families of figures that `carried` dates; null where it opened its sentence and holds for all. */
  readonly carriedKinds: ReadonlySet<string> | null
  /** When the plans before it in the paragraph are for; null where none says. */
  readonly ahead: Period | null
  /** The last cut-off date that each family of figures was given, by family; updated as facts are made. */
  readonly dated: Map<string, Dated>
  readonly reference: Reference
  readonly paragraph: number
  /** The words of a heading that says that what stands here is planned. */
  readonly planned: Run | null
  /** First day of the article's own date, to tell plans from reports; null where unknown. */
  readonly today: string | null
  readonly sentenceIndex: number
}

/** Turns the claims of a sentence into facts: who, when, how it stands, and the words that say so. */
export function factsOf(made: readonly Made[], around: Surroundings): Draft[] {
  const drafts: Draft[] = []
  // "huyện giảm được 361 hộ. Trong đó xã A 118 hộ": the parts move as the whole does.
  const standings: Standing[] = []
  let lastStanding: Standing | null = around.whole?.standing ?? null
  const shared = handedOut(made, around.topic)
  // "số hộ nghèo của 6 xã là 11.742 hộ, bằng 57,9%": a figure of all together goes on in another measure.
  let allOf: SubjectMark | null = null
  for (const [index, one] of made.entries()) {
    const { claim, site } = one
    const owner = shared.get(index) ?? ownerOf(site, claim, around.topic)
    const found = asOf(
      claim.metric,
      periodOf(
        site,
        claim.metric,
        carriedFor(claim.metric, isPresent(site), around),
        around.today?.slice(0, 7) ?? null,
      ),
    )
    const stated = found.time !== null && site.at.times.includes(found.time)
    const period =
      !stated && around.ahead && standingOf(site, claim, around.planned !== null).status === 'target'
        ? around.ahead
        : found
    const ahead =
      around.today !== null &&
      period.time !== null &&
      period.time.kind !== 'now' &&
      !looksBack.test(site.scene.words[period.time.firstToken] ?? '') &&
      (startsAfter(period.edtf, around.today) || endsYear(period.time, around.today))
    const heading = period.time?.kind === 'now' && stated ? null : around.planned
    const own = headed(standingOf(site, claim, ahead || heading !== null), ahead, heading)
    const standing: Standing = assigned(
      one,
      made.slice(0, index),
      lastStanding ? followed(one, made[index - 1]?.claim ?? around.whole?.claim, own, lastStanding) : own,
      standings,
    )
    standings.push(standing)
    lastStanding = standing
    if (
      period.time?.role === 'as_of' &&
      site.at.times.includes(period.time) &&
      standing.status !== 'target'
    ) {
      around.dated.set(familyOf(claim.metric), { period, paragraph: around.paragraph })
    }
    const members = owner.mark?.members ?? []
    const together: boolean =
      isCollective(site, claim, owner.mark) || (allOf !== null && owner.mark === allOf)
    allOf = together && members.length > 1 ? owner.mark : null
    const subjects: (Subject | null)[] =
      members.length > 1 && !shared.has(index) && !together ? members.map((m) => m.subject) : [owner.subject]
    const evidence = evidenceOf(one, owner, period)
    const items = claim.countsGroup ? membersOf(one) : itemsAfter(site.scene, claim, around.sentenceIndex)
    const how: How = { kind: 'figure', made: one, owner, period, standing }
    for (const subject of subjects) {
      drafts.push({
        metric: claim.metric,
        subject,
        part: claim.part ?? null,
        value: claim.quantity.value,
        low: claim.quantity.low,
        high: claim.quantity.high,
        total: claim.quantity.total ?? sharedTotal(made, index),
        unit: claim.unit,
        qualifier: claim.quantity.qualifier,
        period: standing.status === 'target' ? notPast(period, around.today) : period.edtf,
        status: standing.status,
        direction: standing.direction,
        items,
        evidence,
        inferred: [
          ...(owner.inferred && subject ? ['subject'] : []),
          ...(period.inferred && period.edtf ? ['period'] : []),
        ],
        rule: claim.rule,
        how,
      })
    }
  }
  return drafts
}

/**
 * "A, B và C lần lượt đạt 16, 16 và 15 tiêu chí", "A, B đạt 10 và 9/19": as many figures in a row as places
 * named before them are handed out one to one.
 */
function handedOut(made: readonly Made[], topic: Topic): Map<number, Owner> {
  const owners = new Map<number, Owner>()
  for (let first = 0; first < made.length; ) {
    let end = first + 1
    while (end < made.length && follows(made[end - 1] as Made, made[end] as Made)) end++
    const head = made[first] as Made
    const owner = end - first > 1 ? ownerOf(head.site, head.claim, topic).mark : null
    const mark = owner ?? (isInTurn(head) ? topic.row : null)
    if (mark && mark.members.length === end - first) {
      mark.members.forEach((member, i) => {
        owners.set(first + i, {
          subject: member.subject,
          inferred: false,
          mark: { ...mark, members: [] },
          handed: true,
        })
      })
    }
    first = end
  }
  return owners
}

/** "10 và 9/19": the denominator holds for both. */
function sharedTotal(made: readonly Made[], index: number): number | null {
  const [one, next] = [made[index], made[index + 1]]
  if (!one || !next || one.claim.unit !== 'tiêu chí' || next.claim.quantity.form !== 'fraction') return null
  const gap = one.site.scene.words.slice(one.claim.quantity.endToken, next.claim.quantity.firstToken)
  return gap.length === 1 && gap[0] === 'và' ? next.claim.quantity.total : null
}

/** Whether only a comma or "và", or a semicolon, stands between two figures of the same metric. */
function follows(a: Made, b: Made): boolean {
  if (a.claim.metric !== b.claim.metric) return false
  const [from, to] = [a.claim.quantity.endToken, b.claim.quantity.firstToken]
  if (to - from < 1 || to - from > 2) return false
  return b.site.scene.words.slice(from, to).every((word) => word === ',' || word === ';' || word === 'và')
}

/** "hộ nghèo lần lượt 31,6% và 27,9%", "theo thứ tự chỉ còn 1,12%; 1,35%": as the places were named before. */
const isInTurn = ({ claim, site }: Made): boolean =>
  /(?:^| )(?:lần lượt|theo thứ tự|tương ứng)(?: |$)/.test(
    site.scene.words
      .slice(Math.max(site.left, claim.quantity.firstToken - 5), claim.quantity.firstToken)
      .join(' '),
  )

/** A plan whose period does not lie ahead is one by its heading. */
const headed = (standing: Standing, ahead: boolean, heading: Run | null): Standing =>
  standing.why?.by === 'ahead' && !ahead ? { ...standing, why: { by: 'heading', cue: heading } } : standing

/** "Đầu năm", "tính đến ngày 15/9" tell of what was found, by whatever date the article bears. */
const looksBack = /^(?:đầu|tính)$/

/** The communes that a count names: "3/11 xã đạt chuẩn gồm A, B và C". */
function membersOf({ claim, site }: Made): string[] {
  const list = site.marks.find(
    (mark) => mark.kind === 'item' && mark.first >= claim.end - 1 && mark.first <= claim.end + 8,
  )
  if (!list) return []
  return list.members.length ? list.members.map((member) => member.subject.text) : [list.whole.text]
}

/** From the subject, where it stands near and no other figure lies between, or from the cue, to the time that dates it. */
function evidenceOf({ claim, site }: Made, owner: Owner, period: Period): Draft['evidence'] {
  const { mark, handed } = owner
  const near =
    mark &&
    claim.rule !== 'count.named' &&
    mark.first < claim.first &&
    claim.first - mark.end <= (handed ? 20 : 4)
  const first = near && (mark.first >= site.left || handed) ? mark.first : claim.first
  let end = claim.end
  if (period.time && period.time.firstToken >= end && period.time.firstToken - end <= 2) {
    end = period.time.endToken
    if (site.scene.words[end] === ')') end++
  }
  return evidenceBetween(site.scene, first, end)
}

/** The article's words over these tokens, with their offsets. */
export function evidenceBetween(scene: Made['site']['scene'], first: number, end: number): Draft['evidence'] {
  const start = scene.tokens[first]?.start ?? 0
  const stop = scene.tokens[end - 1]?.end ?? start
  return { text: scene.document.text.slice(start, stop), start, end: stop }
}
