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
  'tiến hành',
  'nghe',
  'thông qua',
  'cho ý kiến',
  'xem xét',
  'khởi công',
  'khánh thành',
  'bàn giao',
  'ký kết',
  'gặp gỡ',
  'gặp mặt',
  'trao đổi',
  'chất vấn',
  'thẩm tra',
  'triển khai',
  'ra quân',
  'đón nhận',
  'đón',
  'tuyên dương',
  'biểu dương',
  'sinh hoạt',
  'bàn giải pháp',
  'đánh giá',
  'cuộc họp',
  'buổi kiểm tra',
  'chuyến công tác',
  'đến',
  'về',
]

/** Nouns of an event right before its day: "tại buổi kiểm tra ngày 5/11". */
const eventNouns = wordSet('họp việc tra nghị thăm sát kỳ lễ phiên buổi đàm thoại tác hội xúc')

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

/** Sentences and paragraphs in which an article says what happened. */
const OPENING = { sentences: 6, paragraph: 3 }

/**
 * The day of the event that the article reports: the first day of its opening sentences that no document owns, that
 * is no deadline, and whose sentence tells of a meeting, visit or session; where the opening has none, the first later
 * day that stands with an event of its own ("tại buổi kiểm tra ngày 5/11").
 */
export function meetingOf(scene: Scene, publishedDay: string | null): Meeting | null {
  let later: Meeting | null = null
  for (const [i, at] of scene.sentences.entries()) {
    const opening = i < OPENING.sentences && at.sentence.paragraph < OPENING.paragraph
    if (!opening && later) return later
    for (const time of at.times) {
      if (!isDayOfEvent(scene, time) || !isNear(time.edtf, publishedDay)) continue
      const cue = opening ? eventIn(scene.words, at) : eventAt(scene.words, at, time)
      if (!cue) continue
      const meeting = { time, first: time.firstToken, end: time.endToken, at, cue }
      if (opening) return meeting
      later ??= meeting
    }
  }
  return later
}

/** A day, or several, that is neither a document's nor a deadline nor compared with. */
function isDayOfEvent({ words, document, tokens }: Scene, time: TimeExpression): boolean {
  if (time.kind !== 'day' && !(time.kind === 'span' && /\d{4}-\d\d-\d\d|XXXX/.test(time.edtf))) return false
  if (time.comparison || time.role !== 'in' || cutOff.has(words[time.firstToken - 1] ?? '')) return false
  // A feast is no event of the article: "đón Tết Ất Mùi".
  if (words[time.firstToken] === 'tết') return false
  if (document.documents.some((one) => one.firstToken <= time.firstToken && one.endToken >= time.endToken))
    return false
  return !(words[time.firstToken - 1] === 'ngày' && /^\p{Lu}/u.test(tokens[time.firstToken - 2]?.text ?? ''))
}

/** The event that a day of the body belongs to: its noun right before, or the day opens the sentence that tells of it. */
function eventAt(words: readonly string[], at: SentenceScene, time: TimeExpression): Meeting['cue'] | null {
  const { firstToken } = at.sentence
  for (let i = Math.max(firstToken, time.firstToken - 4); i < time.firstToken; i++) {
    if (eventNouns.has(words[i] as string)) return { first: i, end: i + 1 }
  }
  return time.firstToken - firstToken <= 2 ? eventIn(words, at) : null
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
