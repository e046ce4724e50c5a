import { codebook } from '../../../shared/codebook/index.ts'
import type { Fact, Subject } from '../../../shared/records/fact.ts'
import { readLanguage } from '../language/index.ts'
import type { LanguageDocument } from '../language/types.ts'
import type { PlacesResult } from '../places/index.ts'
import type { Topic } from './assign.ts'
import { carriedFrom } from './carry.ts'
import { saysFigures } from './checks/title.ts'
import { kindOf } from './dating.ts'
import { documentFacts, meetingFact } from './events.ts'
import { type Dated, type Draft, factsOf, type Surroundings } from './facts.ts'
import { budgetLexicon } from './families/budget-words.ts'
import { criteriaLexicon } from './families/criteria.ts'
import { meetingOf } from './families/meetings.ts'
import { povertyLexicon } from './families/poverty-words.ts'
import { raisedTogether } from './families/raised.ts'
import { ratesLexicon } from './families/rates.ts'
import { standardsLexicon } from './families/standards.ts'
import { finish } from './finish.ts'
import type { Notes } from './how.ts'
import { sharedLexicon } from './lexicon.ts'
import type { Period } from './period.ts'
import { plainLexicon } from './plain.ts'
import { type Reference, referenceOf } from './reference.ts'
import { type HomeUnit, type Scene, type SentenceScene, sceneMaker } from './scene.ts'
import { isItem, sectionsOf } from './sections.ts'
import { claimsOf } from './sentence.ts'
import type { Claim } from './site.ts'
import { marksOf, newMemory, type SubjectMark } from './subjects/index.ts'
import { tableFacts } from './tables.ts'

const makeScene = sceneMaker([
  sharedLexicon,
  criteriaLexicon,
  povertyLexicon,
  budgetLexicon,
  standardsLexicon,
  ratesLexicon,
  plainLexicon(codebook),
])

/** What the facts room needs to know of the article beside its text. */
export interface ArticleContext {
  readonly id: string
  /** RFC 3339 or a bare date; null where unknown. */
  readonly publishedAt: string | null
  readonly title?: string | null
}

/**
 * Reads every figure, meeting and document of an article.
 *
 * @param document the text with its tokens, quantities, times and documents
 * @param found its places and the unit it is about
 * @param notes takes what was found on the way to each fact, where someone wants to explain them
 * @returns facts in the order of their evidence; `document.text.slice(start, end)` is each one's quote
 */
export function readFacts(
  document: LanguageDocument,
  found: PlacesResult,
  article: ArticleContext,
  notes?: Notes,
): Fact[] {
  const scene = makeScene(document, found)
  if (notes) notes.scene = scene
  const published = article.publishedAt?.slice(0, 10) ?? null
  const meeting = meetingOf(scene, published)
  const today = dayOf(meeting?.time.edtf) ?? published ?? document.anchor.date
  const home = homeSubject(scene)
  const reference = referenceOf(scene, today, article.title ?? null)
  const tables = tableFacts(scene, reference.level.edtf)
  const drafts: Draft[] = [...tables.facts, ...readSentences(scene, tables.paragraphs, today, reference)]
  if (meeting) drafts.push(meetingFact(scene, meeting, home))
  drafts.push(...documentFacts(scene))
  drafts.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
  const headline = headlineOf(scene, article)
  return finish(raisedTogether(drafts, document.text), {
    articleId: article.id,
    scene,
    found,
    headline,
    notes,
  })
}

/** The title as the rules look at it, where it says something in figures. */
function headlineOf({ home }: Scene, { title, publishedAt }: ArticleContext) {
  if (!saysFigures(title)) return null
  return { title, scene: makeScene(readLanguage(title, { publishedAt }), { places: [], home }) }
}

function readSentences(
  scene: Scene,
  skip: ReadonlySet<number>,
  today: string | null,
  reference: Reference,
): Draft[] {
  const drafts: Draft[] = []
  const memory = newMemory()
  const home = homeSubject(scene)
  const base = reference.level
  const fresh: Topic = {
    subject: null,
    mark: null,
    several: false,
    row: null,
    home,
    area: areaSubject(scene),
  }
  let [topic, carried, paragraph] = [fresh, base, -1]
  let earlier: readonly Claim[] = []
  let ahead: Period | null = null
  let last: Surroundings['whole'] = null
  let headed: SubjectMark | null = null
  let kinds: ReadonlySet<string> | null = null
  // What the sentence that opens a list said ("tổng vốn 12 tỷ đồng, gồm:"): each line of the list comes after it.
  let opening: readonly Claim[] = []
  // What the line of a list before said, where this is the next one.
  let line: readonly Claim[] = []
  let inList = false
  const dated = new Map<string, Dated>()
  const sections = sectionsOf(scene)
  scene.sentences.forEach((at, sentenceIndex) => {
    if (skip.has(at.sentence.paragraph)) return
    const opens = at.sentence.paragraph !== paragraph
    if (opens) {
      paragraph = at.sentence.paragraph
      topic = home ? fresh : { ...fresh, subject: topic.subject, mark: topic.mark }
      if (headed) topic = { ...fresh, subject: headed.whole, mark: headed }
      const time = sections.get(paragraph)?.time
      carried = time ? { edtf: time.edtf, inferred: true, time } : base
      kinds = null
      ahead = null
      line = inList ? earlier : []
      inList = isItem(scene, at)
      opening = inList ? opening : []
      earlier = opening
    }
    const section = sections.get(paragraph)
    const planned = section?.plan ? section.heading : null
    const marks = marksOf(scene, at, memory)
    if (opens && inList && beginsWithPlace(at, marks)) earlier = [...opening, ...line]
    if (isPlaceHeading(at, marks)) headed = marks[0] ?? null
    // An article of several communes is about all of them where a figure names none.
    if (memory.opening && !home?.level?.match(/district|commune/))
      topic = { ...topic, home: memory.opening.whole }
    topic = { ...topic, row: memory.paragraph === paragraph ? memory.lastSeveral : null }
    const made = claimsOf(scene, at, marks, earlier)
    if (!made.length && at.sentence.paragraph < OPENING) {
      const cutOff = cutOffIn(at, today)
      if (cutOff) dated.set('all', { period: cutOff, paragraph: at.sentence.paragraph })
    }
    const read = factsOf(made, {
      topic,
      carried,
      whole: opensParts(at) ? last : null,
      carriedKinds: kinds,
      ahead,
      dated,
      reference,
      paragraph,
      planned,
      today,
      sentenceIndex,
    })
    drafts.push(...read)
    const next = carriedFrom({ scene, at }, carried, reference.said, made.length > 0)
    if (next !== carried) {
      carried = next
      const dates = next.time !== null && next.time.firstToken - at.sentence.firstToken <= 2
      kinds = dates ? null : new Set(made.map(({ claim }) => kindOf(claim.metric)))
    }
    ahead = planOf(read) ?? ahead
    last = lastOf(read)
    if (made.length) earlier = made.map((one) => one.claim)
    if (scene.words[at.sentence.endToken - 1] === ':') opening = earlier
    topic = { ...topic, ...topicAfter(read, marks, topic, isUnit(headed) ? headed.whole : home) }
  })
  return drafts
}

/** "+ Xã A: 13;": a line of a list that gives the figure of a place, as the line before did. */
const beginsWithPlace = ({ sentence }: Scene['sentences'][number], marks: readonly SubjectMark[]): boolean =>
  marks.some((mark) => mark.kind !== 'item' && mark.first - sentence.firstToken <= 2)

/** "Trong đó …", "Cụ thể …": what the figure before is made of. */
const opensParts = ({ sentence, cues }: SentenceScene): boolean =>
  cues.some((cue) => cue.tag === 'parts' && cue.first === sentence.firstToken)

const lastOf = (read: readonly Draft[]): Surroundings['whole'] => {
  const how = read.at(-1)?.how
  return how?.kind === 'figure' ? { claim: how.made.claim, standing: how.standing } : null
}

/** When the plans of a sentence are for, where it says so: those after it in the paragraph are for then. */
function planOf(read: readonly Draft[]): Period | null {
  const plan = read.findLast(
    ({ how, status }) =>
      status === 'target' && how?.kind === 'figure' && how.period.time && !how.period.inferred,
  )
  return plan?.how?.kind === 'figure' ? { ...plan.how.period, inferred: true } : null
}

/** Paragraphs in which an article says what it reports on. */
const OPENING = 4

/** "vừa tổng hợp tiến độ của 19 xã tính đến ngày 30/6": the day that the figures below were taken. */
function cutOffIn({ times }: Scene['sentences'][number], today: string | null): Period | null {
  const time = times.find(
    (one) =>
      one.role === 'as_of' &&
      /^\d{4}-\d\d/.test(one.edtf) &&
      !one.comparison &&
      today !== null &&
      one.edtf <= today,
  )
  return time ? { edtf: time.edtf, inferred: true, time } : null
}

/** What the next sentence goes on about: the last owner of a figure, else the one unit that was named. */
function topicAfter(
  read: readonly Draft[],
  marks: readonly SubjectMark[],
  topic: Topic,
  own: Subject | null,
): Partial<Topic> {
  const owned = read.filter((one) => one.subject !== null)
  const last = owned.at(-1)
  if (last) {
    // The province's figure beside the district's is said in passing: the article goes on with its own.
    if (isAbove(last.subject, own)) return { subject: own, mark: null, several: false }
    const several = new Set(owned.map((one) => one.subject?.text)).size > 1
    return { subject: last.subject, mark: markOf(last), several }
  }
  const named = marks.filter((mark) => mark.kind === 'named' && mark.whole.level !== 'province')
  return named.length === 1 && named[0] && !named[0].members.length
    ? { subject: named[0].whole, mark: named[0], several: false }
    : { subject: topic.subject, mark: topic.mark }
}

/** "1. Xã Tân Hòa" on a line of its own: the paragraphs below are about it. */
const isPlaceHeading = ({ sentence, quantities }: SentenceScene, marks: readonly SubjectMark[]): boolean =>
  marks.length === 1 &&
  marks[0]?.kind === 'named' &&
  marks[0].whole.level !== 'province' &&
  sentence.endToken - marks[0].end <= 1 &&
  marks[0].first - sentence.firstToken <= 3 &&
  quantities.every((one) => one.endToken <= (marks[0]?.first ?? 0))

const isUnit = (mark: SubjectMark | null): mark is SubjectMark =>
  mark !== null && mark.whole.level !== 'village'

const ranks: Readonly<Record<string, number>> = { province: 0, district: 1, commune: 2, village: 3 }
const isAbove = (one: Subject | null, home: Subject | null): boolean =>
  (ranks[one?.level ?? ''] ?? 9) < (ranks[home?.level ?? ''] ?? 0)

/** The words that name a fact's subject, which may stand in a sentence before its own. */
const markOf = ({ how }: Draft): Topic['mark'] =>
  how?.kind === 'figure' ? (how.owner.mark ?? how.owner.carried ?? null) : null

const asSubject = (unit: HomeUnit | null | undefined): Subject | null =>
  unit ? { text: unit.text, level: unit.level, code: unit.code } : null
const homeSubject = ({ home }: Scene): Subject | null =>
  asSubject(home.commune ?? home.district ?? home.province)
const areaSubject = ({ home }: Scene): Subject | null => asSubject(home.district ?? home.province)
const dayOf = (edtf: string | undefined): string | null => {
  const day = edtf?.split('/').at(-1)
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null
}
