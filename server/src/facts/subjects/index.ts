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
  return marks
}

/** Paragraphs in which an article says whom it is about. */
const OPENING = 3

const opensArticle = (scene: Scene, at: SentenceScene, mark: SubjectMark): boolean =>
  at.sentence.paragraph < OPENING &&
  mark.kind === 'named' &&
  mark.whole.level === 'commune' &&
  !scene.home.commune &&
  !scene.home.district
