import { groupEnd, levelOfNoun, unitNounAt, unitNounLength } from '../nouns.ts'
import type { Scene, SentenceScene } from '../scene.ts'
import { bits } from '../word-bits.ts'
import { wordSet } from '../words.ts'
import { type SubjectMark, textBetween } from './mark.ts'

/** "nhân dân các bản", "lãnh đạo các xã": people, not the units. */
const peopleOf = wordSet('dân con bộ đạo nghị cầu nhắc giao của ubnd bào giúp dẫn')

/** "6 xã", "11 xã còn lại", "20 xã trọng điểm đặc biệt khó khăn", "các xã khác"; with a list its places. */
export function groupMarks(scene: Scene, at: SentenceScene, named: readonly SubjectMark[]): SubjectMark[] {
  const marks: SubjectMark[] = []
  const { words } = scene
  const add = (first: number, noun: number, count: number | null) => {
    const level = levelOfNoun(words, noun)
    if (level === null) return
    const nounEnd = noun + unitNounLength(words, noun)
    const each = words[first] === 'mỗi'
    const end = Math.min(
      each ? nounEnd + (words[nounEnd] === 'còn' ? 2 : 0) : groupEnd(words, noun, at.sentence.endToken),
      named.find((mark) => mark.first >= noun)?.first ?? Number.POSITIVE_INFINITY,
    )
    const list = named.find(
      (mark) => mark.first >= noun && mark.first <= end + 4 && mark.whole.level === level,
    )
    const bracket =
      list &&
      words[list.first - 1] === '(' &&
      list.first - end <= 4 &&
      !words.slice(end, list.first).includes(',')
    if (list && (list.first <= end || words[end] === ':' || bracket)) {
      if (list.members.length > 1) {
        const whole = { ...list.whole, text: textBetween(scene, first, list.end) }
        marks.push({ ...list, first, whole })
      }
      return
    }
    const whole = {
      text: textBetween(scene, first, end),
      level,
      code: null,
      ...(count === null ? {} : { count }),
    }
    marks.push({ first, end, kind: 'group', whole, members: [] })
  }
  for (const quantity of at.quantities) {
    if (quantity.kind !== 'number' || quantity.form === 'share') continue
    const noun = unitNounAt(words, quantity.coreEndToken)
    if (noun !== null && quantity.per.length === 0) {
      add(
        quantity.firstToken,
        noun,
        quantity.value !== null && Number.isInteger(quantity.value) ? quantity.value : null,
      )
    }
  }
  for (let i = at.sentence.firstToken; i < at.sentence.endToken; i++) {
    if (((scene.bits[i] ?? 0) & bits.plural) === 0) continue
    if (unitNounLength(words, i + 1) && !peopleOf.has(words[i - 1] ?? '')) add(i, i + 1, null)
  }
  return marks
}
