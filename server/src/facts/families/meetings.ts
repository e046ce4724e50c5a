import type { TimeExpression } from '../../language/types.ts'
import type { Scene, SentenceScene } from '../scene.ts'
import { wordSet } from '../words.ts'

/** Verbs and nouns of the events that local news reports. */
const events = [
  'tổ chức',
  'họp',
  'làm việc',
  'kiểm tra',
  'khai mạc',
  'giám sát',
  'hội nghị',
  'chủ trì',
  'tiếp xúc',
  'thăm',
  'diễn ra',
  'kỳ họp',
  'phiên họp',
  'buổi làm việc',
  'lễ',
  'khảo sát',
  'đại hội',
  'bế mạc',
  'tọa đàm',
  'sơ kết',
  'tổng kết',
  'giao ban',
  'đối thoại',
  'ra mắt',
  'công bố',
  'phối hợp',
  'trao',
  'dự',
  'tập huấn',
  'thẩm định',
  'chúc tết',
  'thị sát',
  'phát động',
  'tiếp',
]

/** The phrases by their first word. */
const byFirst = new Map<string, string[][]>()
for (const phrase of events) {
  const words = phrase.split(' ')
  const head = words[0] as string
  byFirst.set(head, [...(byFirst.get(head) ?? []), words])
}

/** Before a day these make it a deadline or a cut-off, not the day of the event. */
const cutOff = wordSet('đến trước hết tới từ kể hạn sinh chậm')

export interface Meeting {
  readonly time: TimeExpression
  readonly first: number
  readonly end: number
  readonly at: SentenceScene
  /** The words that tell of the event, in tokens. */
  readonly cue: { readonly first: number; readonly end: number }
}

/**
 * The day of the event that the article reports: the first day named in its opening sentences that no document
 * owns, that is no deadline, and whose sentence tells of a meeting, visit or session.
 */
export function meetingOf(scene: Scene, publishedDay: string | null): Meeting | null {
  const { words, document } = scene
  let seen = 0
  for (const at of scene.sentences) {
    if (seen++ > 4 || at.sentence.paragraph > 2) return null
    for (const time of at.times) {
      if (time.kind !== 'day' && !(time.kind === 'span' && /\d{4}-\d\d-\d\d|XXXX/.test(time.edtf))) continue
      if (time.comparison || time.role !== 'in' || cutOff.has(words[time.firstToken - 1] ?? '')) continue
      if (
        document.documents.some((one) => one.firstToken <= time.firstToken && one.endToken >= time.endToken)
      )
        continue
      if (
        words[time.firstToken - 1] === 'ngày' &&
        /^\p{Lu}/u.test(scene.tokens[time.firstToken - 2]?.text ?? '')
      )
        continue
      const cue = isNear(time.edtf, publishedDay) && eventIn(words, at)
      if (cue) return { time, first: time.firstToken, end: time.endToken, at, cue }
    }
  }
  return null
}

function eventIn(words: readonly string[], at: SentenceScene): Meeting['cue'] | null {
  for (let i = at.sentence.firstToken; i < at.sentence.endToken; i++) {
    const phrase = byFirst
      .get(words[i] as string)
      ?.find((one) => one.every((word, k) => words[i + k] === word))
    if (phrase) return { first: i, end: i + phrase.length }
  }
  return null
}

/** News is of the last two months; an announced event may lie a month ahead. Unknown years pass. */
function isNear(edtf: string, publishedDay: string | null): boolean {
  const day = edtf.split('/').at(-1) ?? ''
  if (!publishedDay || !/^\d{4}-\d\d-\d\d$/.test(day)) return true
  const distance = (Date.parse(publishedDay) - Date.parse(day)) / 86_400_000
  return distance >= -31 && distance <= 75
}
