import { unitNounLength } from '../nouns.ts'
import type { Mention, Scene, SentenceScene } from '../scene.ts'
import { wordSet } from '../words.ts'
import { rank, type SubjectMark, textBetween } from './mark.ts'

const joiners = wordSet(', và cùng - – hoặc')
const containers = wordSet('( , - – của thuộc ở tại')

/**
 * Places by name. Those joined by commas and "và" are one mark; a place that only says where another lies
 * ("thôn A, xã B", "xã A (huyện B)") is none; those listed as items of a count own nothing.
 */
export function namedMarks(scene: Scene, at: SentenceScene): SubjectMark[] {
  const marks: SubjectMark[] = []
  const { mentions } = at
  const { words } = scene
  for (let i = 0; i < mentions.length; ) {
    const lead = mentions[i] as Mention
    const members = [lead]
    let end = lead.end
    let next = i + 1
    for (; next < mentions.length; next++) {
      const candidate = mentions[next] as Mention
      const gap = words.slice(end, candidate.first)
      if (gap.length > 3) break
      const before = members.at(-1) as Mention
      const bracketed = gap[0] === '(' && rank[candidate.place.level] <= rank[before.place.level]
      if (
        (bracketed || rank[candidate.place.level] < rank[before.place.level]) &&
        gap.every((w) => containers.has(w) || bracketed)
      ) {
        end = candidate.end
        if (words[end] === ')') end++
        continue
      }
      const joined =
        gap.length > 0 && gap.every((w, k) => joiners.has(w) || unitNounLength(words, end + k) > 0)
      if (!joined || candidate.place.level !== lead.place.level) break
      members.push(candidate)
      end = candidate.end
    }
    const mark = namedMark(scene, members, end)
    marks.push(isListed(scene, at, mark) || isMerged(scene, at, mark) ? { ...mark, kind: 'item' } : mark)
    i = next
  }
  return marks
}

function namedMark(scene: Scene, mentions: readonly Mention[], end: number): SubjectMark {
  const members = mentions.map(({ place, first, end }) => ({
    subject: { text: textBetween(scene, first, end), level: place.level, code: place.code },
    first,
    end,
  }))
  const first = members[0] as (typeof members)[number]
  const last = members.at(-1) as (typeof members)[number]
  return {
    first: first.first,
    end,
    kind: 'named',
    whole:
      members.length === 1
        ? first.subject
        : {
            text: textBetween(scene, first.first, last.end),
            level: first.subject.level,
            code: null,
            count: members.length,
          },
    members: members.length > 1 ? members : [],
  }
}

/** "4/17 xã đạt chuẩn gồm A, B và C": the names behind "gồm", "là" are the items of a count before them. */
function isListed(scene: Scene, at: SentenceScene, mark: SubjectMark): boolean {
  const before = scene.words[mark.first - 1]
  if (before !== 'gồm' && before !== 'là' && before !== ':' && before !== '(') return false
  const standard = at.cues.findLast((cue) => cue.tag === 'standard' && cue.end <= mark.first)
  return standard !== undefined && mark.first - standard.end <= 6 && mark.whole.level !== 'province'
}

/**
 * "thành lập trên cơ sở nhập xã A, xã B", "hợp nhất từ ba xã A, B và C": units that are no more, told of where the
 * one that took their place comes from.
 */
function isMerged({ words }: Scene, at: SentenceScene, mark: SubjectMark): boolean {
  if (mark.members.length < 2) return false
  for (let i = mark.first - 1; i >= Math.max(at.sentence.firstToken, mark.first - MERGING); i--) {
    const word = words[i] ?? ''
    if (/^[,;:(]$/.test(word)) return false
    if (word === 'nhập' || word === 'sáp' || (word === 'nhất' && words[i - 1] === 'hợp')) return true
  }
  return false
}

/** How far before the first name the verb stands: "hợp nhất nguyên trạng toàn bộ diện tích 3 xã A". */
const MERGING = 8
