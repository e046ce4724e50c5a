import type { Explanation, Quote } from '../../../../shared/records/explanation.ts'
import type { Fact, Subject } from '../../../../shared/records/fact.ts'
import type { How } from '../how.ts'
import type { Scene } from '../scene.ts'
import type { SubjectMark } from '../subjects/index.ts'
import { subjectWayOf } from '../ways.ts'
import { quoteAt, quoteOf } from './quote.ts'

type SubjectPart = Explanation['subject']

/** How a fact's subject was found, and the words that name it, which may stand in a sentence before. */
export function subjectExplained(scene: Scene, fact: Fact, how: How | null): SubjectPart {
  const way = subjectWayOf(fact, how)
  return { how: way, ...namedBy(scene, fact.subject, how) }
}

function namedBy(scene: Scene, subject: Subject | null, how: How | null): Omit<SubjectPart, 'how'> {
  if (!subject) return { words: null, standsFor: [] }
  if (how?.kind === 'cell') return { words: quoteOf(scene, how.row), standsFor: [] }
  if (how?.kind !== 'figure') return { words: mentionOf(scene, subject), standsFor: [] }
  const { mark, carried, handed } = how.owner
  if (!mark) {
    if (!carried) return { words: mentionOf(scene, subject), standsFor: [] }
    return { words: wordsOf(scene, carried, subject), standsFor: standsFor(carried, subject) }
  }
  return {
    // A mark of places that got a figure each has given its members away: each is found by its name.
    words: handed ? nameWithin(scene, mark, subject) : wordsOf(scene, mark, subject),
    standsFor: standsFor(mark, subject),
  }
}

/** The words of a mark; of several places named together, those of the one that the fact is about. */
function wordsOf(scene: Scene, mark: SubjectMark, subject: Subject): Quote {
  const one = mark.members.find((member) => member.subject.text === subject.text)
  return quoteOf(scene, one && mark.kind !== 'anaphor' ? one : mark)
}

function nameWithin(scene: Scene, mark: SubjectMark, subject: Subject): Quote {
  const whole = quoteOf(scene, mark)
  const at = whole.text.indexOf(subject.text)
  return at < 0
    ? whole
    : quoteAt(scene, { start: whole.start + at, end: whole.start + at + subject.text.length })
}

/** "toàn huyện" stands for one unit, "hai địa phương này" for several named before. */
function standsFor({ kind, whole, members }: SubjectMark, subject: Subject): string[] {
  if (kind !== 'anaphor' && kind !== 'organ') return []
  if (members.length === 0) return [whole.text]
  return members.some((one) => one.subject.text === subject.text)
    ? [subject.text]
    : members.map((one) => one.subject.text)
}

/** Where the text first names a unit; null where only the page around it does. */
function mentionOf(scene: Scene, subject: Subject): Quote | null {
  const place = scene.places.find((one) =>
    subject.code === null ? one.text === subject.text : one.code === subject.code,
  )
  const first = place?.mentions[0]
  if (first) return quoteAt(scene, first)
  // Several places that the article opens with are no one place.
  const start = scene.document.text.indexOf(subject.text)
  return start < 0 ? null : quoteAt(scene, { start, end: start + subject.text.length })
}
