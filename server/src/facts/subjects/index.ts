import type { Scene, SentenceScene } from '../scene.ts'
import { anaphorMarks } from './anaphors.ts'
import { groupMarks } from './groups.ts'
import type { Memory, SubjectMark } from './mark.ts'
import { namedMarks } from './named.ts'

export { type Memory, newMemory, rank, type SubjectMark, textBetween } from './mark.ts'

/** All marks of a sentence in order. Remembers in `memory` what later sentences may refer to. */
export function marksOf(scene: Scene, at: SentenceScene, memory: Memory): SubjectMark[] {
  const named = namedMarks(scene, at)
  const groups = groupMarks(scene, at, named)
  // Words that stand for a unit matter to figures, and to what "mỗi xã" may later mean.
  const asked = at.quantities.length > 0 || memory.lastSeveral !== null
  const anaphors = asked ? anaphorMarks(scene, at, [...named, ...groups], memory) : []
  // "mỗi xã", "2 xã này" stand for places already named rather than for a group of their own.
  const own = groups.filter((group) => !anaphors.some((one) => one.first === group.first))
  const marks = [...named, ...own, ...anaphors]
  marks.sort((a, b) => a.first - b.first || b.end - a.end)
  for (const mark of marks) {
    if (mark.kind === 'organ' || mark.kind === 'item') continue
    if (mark.members.length > 1 && mark.kind === 'anaphor') memory.paragraph = at.sentence.paragraph
    if (mark.kind === 'anaphor') continue
    if (mark.members.length > 1) {
      memory.lastSeveral = mark
      memory.paragraph = at.sentence.paragraph
      if (opensArticle(scene, at, mark)) memory.opening ??= mark
    } else if (mark.kind === 'named' && mark.whole.level) {
      const { level } = mark.whole
      const others = named.some(
        (one) => one !== mark && one.whole.level === level && one.whole.code !== mark.whole.code,
      )
      memory.last.set(level, mark.whole)
      if (others) memory.alone.delete(level)
      else memory.alone.set(level, at.sentence.paragraph)
    }
  }
  rememberRow(at, marks, memory)
  return marks
}

/** "A đạt 8 tiêu chí, B 7, C 6. … ba xã này": places named one by one in a sentence are several as well. */
function rememberRow(at: SentenceScene, marks: readonly SubjectMark[], memory: Memory): void {
  const named = marks.filter((mark) => mark.kind === 'named' && mark.whole.level === 'commune')
  const [first] = named
  const last = named.at(-1)
  if (!first || !last || named.length < 2 || named.some((mark) => mark.members.length)) return
  const members = named.map(({ whole, first, end }) => ({ subject: whole, first, end }))
  if (new Set(members.map(({ subject }) => subject.text)).size < members.length) return
  const text = members.map(({ subject }) => subject.text).join(', ')
  const whole = { text, level: first.whole.level, code: null, count: members.length }
  memory.lastSeveral = { first: first.first, end: last.end, kind: 'named', whole, members }
  memory.paragraph = at.sentence.paragraph
}

/** Paragraphs in which an article says whom it is about. */
const OPENING = 3

const opensArticle = (scene: Scene, at: SentenceScene, mark: SubjectMark): boolean =>
  at.sentence.paragraph < OPENING &&
  mark.kind === 'named' &&
  mark.whole.level === 'commune' &&
  !scene.home.commune &&
  !scene.home.district
