import type { Subject } from '../../../shared/records/fact.ts'
import type { DocumentReference } from '../language/types.ts'
import { type Draft, evidenceBetween } from './facts.ts'
import type { Meeting } from './families/meetings.ts'
import type { Scene } from './scene.ts'

/** What an event and a document lack: they are dated, not counted. */
const noFigure = {
  part: null,
  value: null,
  low: null,
  high: null,
  total: null,
  unit: null,
  qualifier: null,
  direction: null,
  items: [],
} as const satisfies Partial<Draft>

/** The reported meeting as a fact; its evidence takes the words of the time of day with it. */
export function meetingFact(scene: Scene, meeting: Meeting, subject: Subject | null): Draft {
  return {
    metric: 'meeting_date',
    subject,
    ...noFigure,
    period: meeting.time.edtf,
    status: 'achieved',
    evidence: evidenceBetween(scene, meeting.first, meeting.end),
    inferred: [...(subject ? ['subject'] : []), ...(meeting.time.inferred ? ['period'] : [])],
    rule: 'meeting.day',
    how: { kind: 'meeting', time: meeting.time, cue: meeting.cue },
  }
}

/** One fact a document: the mention that dates it, else the first; a short form is the long one again. */
export function documentFacts(scene: Scene): Draft[] {
  const kept: DocumentReference[] = []
  for (const mention of scene.document.documents) {
    const same = kept.findIndex((one) => one.kind === mention.kind && sameNumber(one.number, mention.number))
    if (same < 0) kept.push(mention)
    else if (better(mention, kept[same] as DocumentReference)) kept[same] = mention
  }
  return kept.map((mention) => ({
    metric: 'document',
    subject: null,
    ...noFigure,
    period: mention.date,
    status: 'achieved',
    evidence: evidenceBetween(scene, mention.firstToken, mention.endToken),
    inferred: mention.date && mention.dateInferred ? ['period'] : [],
    rule: 'document.numbered',
    how: { kind: 'document', mention },
  }))
}

const digits = (number: string): string =>
  /^\d+[a-zđ]?/iu.exec(number.replace(/^0+(?=\d)/, ''))?.[0] ?? number

/** "Nghị quyết 06" is "Nghị quyết số 06-NQ/TU" again; two full numbers are the same only when alike. */
function sameNumber(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  const bare = (number: string) => /^\d+[a-zđ]?$/iu.test(number)
  return (bare(a) || bare(b)) && digits(a).toLowerCase() === digits(b).toLowerCase()
}

function better(a: DocumentReference, b: DocumentReference): boolean {
  if ((a.date !== null && !a.dateInferred) !== (b.date !== null && !b.dateInferred))
    return a.date !== null && !a.dateInferred
  return a.number.length > b.number.length && b.date === null
}
