import { groupEnd, unitNounLength } from '../nouns.ts'
import { wordSet } from '../words.ts'
import type { Memory, SubjectMark } from './mark.ts'

/** "hai địa phương này", "2 xã này", "mỗi xã": the places last named together. Asked where `bits.reference` is set. */
export function backReference(
  words: readonly string[],
  at: number,
  paragraph: number,
  marks: readonly SubjectMark[],
  memory: Memory,
): SubjectMark | null {
  const here = marks.findLast(
    (mark) => mark.members.length > 1 && (mark.kind === 'named' ? mark.end <= at : mark.end === at),
  )
  const length = unitNounLength(words, at + 1)
  if (words[at] === 'mỗi') {
    const several = here ?? (memory.paragraph === paragraph ? memory.lastSeveral : null)
    const end = at + 1 + length
    return several && length && words[end] !== 'còn' ? { ...several, first: at, end, kind: 'anaphor' } : null
  }
  const two = `${words[at + 1]} ${words[at + 2]}`
  const end = two === 'địa phương' || two === 'đơn vị' ? at + 3 : length ? at + 1 + length : -1
  if (end < 0) return null
  if (words[end] === 'kia') return theOthers(words, at, end + 1, marks, memory)
  const all = allOfOpening(words, at, end, length > 0, memory)
  if (all) return { ...all, first: at, end, kind: 'anaphor' }
  const several = here ?? memory.lastSeveral
  if (!several) return null
  const count = countWords[words[at] ?? ''] ?? Number(words[at])
  const pointed = words[end] === 'này' || words[end] === 'nói'
  // "hai xã" with nothing more said of them are the two just named.
  const same =
    count === several.members.length &&
    !newlyCounted.has(words[at - 1] ?? '') &&
    (!length || groupEnd(words, at + 1, words.length) === end)
  const plural = words[at] === 'các' || words[at] === 'những' || count > 1
  if (!same && !(pointed && plural)) return null
  return { ...several, first: at, end: pointed ? end + 1 : end, kind: 'anaphor' }
}

/** "các xã cần …", "bốn xã được …", nothing more said of them: the communes that the article is about. */
function allOfOpening(
  words: readonly string[],
  at: number,
  end: number,
  units: boolean,
  { opening }: Memory,
): SubjectMark | null {
  if (!opening || newlyCounted.has(words[at - 1] ?? '')) return null
  if (units && groupEnd(words, at + 1, words.length) !== end) return null
  const word = words[at] ?? ''
  const count = countWords[word] ?? Number(word)
  return word === 'các' || word === 'cả' || count === opening.members.length ? opening : null
}

/** "Xã A đạt 17 tiêu chí, xã C 16; hai xã kia lần lượt 14 và 13": those named before but not in this sentence. */
function theOthers(
  words: readonly string[],
  at: number,
  end: number,
  marks: readonly SubjectMark[],
  memory: Memory,
): SubjectMark | null {
  const count = countWords[words[at] ?? ''] ?? Number(words[at])
  const told = new Set(marks.map((mark) => mark.whole.code ?? mark.whole.text))
  for (const several of [memory.lastSeveral, memory.opening]) {
    const members = several?.members.filter(({ subject }) => !told.has(subject.code ?? subject.text)) ?? []
    if (!several || members.length < 2 || members.length !== count) continue
    const text = members.map(({ subject }) => subject.text).join(', ')
    const whole = { ...several.whole, text, count }
    return { first: at, end, kind: 'anaphor', whole, members }
  }
  return null
}

/** "có thêm 2 xã đạt chuẩn": counted for the first time, not named before. */
const newlyCounted = wordSet('thêm có được là hơn gần thành trong số công nhận')

const countWords: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6 }
