import type { Label } from '../../../shared/codebook/metric.ts'
import type { Direction, FactStatus } from '../../../shared/records/fact.ts'
import type { Quantity } from '../language/types.ts'
import type { Cue } from './cues.ts'
import type { Scene, SentenceScene } from './scene.ts'
import type { SubjectMark } from './subjects/index.ts'
import { wordSet } from './words.ts'

/** What a rule says of a quantity. */
export interface Claim {
  readonly rule: string
  readonly metric: string
  readonly unit: string | null
  readonly quantity: Quantity
  /** Tokens of the words that the claim rests on, the quantity and its noun included; half-open. */
  readonly first: number
  readonly end: number
  /** Where the rule itself knows: else mood, direction and subject are found from the sentence. */
  readonly status?: FactStatus
  readonly direction?: Direction | null
  readonly part?: string
  /** The claim's own group is counted, so it is not its subject: "18/53 xã". */
  readonly countsGroup?: boolean
}

/** A quantity where it stands: what its sentence holds before and after it, and what was claimed so far. */
export interface Site {
  readonly scene: Scene
  readonly at: SentenceScene
  readonly quantity: Quantity
  readonly marks: readonly SubjectMark[]
  /** First token of the words before the quantity that no earlier claim has used. */
  readonly left: number
  /** End of the words after it: the next quantity, a semicolon, or the sentence's end. */
  readonly right: number
  /** Cues in those windows. */
  readonly before: readonly Cue[]
  readonly after: readonly Cue[]
  /** Claims of this sentence, in order. */
  readonly claims: readonly Claim[]
  /** What was found out once: every rule asks. */
  readonly memo: { continues?: boolean }
  /** Claims of the sentence before, where it is of the same paragraph. */
  readonly earlier: readonly Claim[]
}

/** One way to state a figure. `reads` and `leaves` are run by a test and shown in the documentation. */
export interface Rule {
  readonly id: string
  /** Kinds of quantities that it may claim: it is shown no others. */
  readonly of: readonly Quantity['kind'][]
  /** What it takes for what, in one sentence of each language: the explanation of its facts begins with it. */
  readonly says: Label
  readonly read: (site: Site) => Claim | null
  /** Sentences with the metric and value that the rule reads in them. */
  readonly reads: readonly { readonly text: string; readonly metric: string; readonly value: number | null }[]
  /** Sentences in which it must read nothing. */
  readonly leaves: readonly string[]
}

/** The last cue before the quantity that has one of these tags. */
export function lastBefore(site: Site, tags: ReadonlySet<string>): Cue | undefined {
  for (let i = site.before.length - 1; i >= 0; i--) {
    const cue = site.before[i] as Cue
    if (tags.has(cue.tag)) return cue
  }
  return undefined
}

/** The first cue after the quantity that has one of these tags and begins within `reach` tokens. */
export function firstAfter(site: Site, tags: ReadonlySet<string>, reach: number): Cue | undefined {
  return site.after.find((cue) => tags.has(cue.tag) && cue.first < site.quantity.endToken + reach)
}

const fillers = wordSet(
  ', = → ( ) ; : - – và đạt là có còn chỉ mới đã hiện với cùng đều mỗi ở mức chiếm bằng tương đương ứng tỷ lệ trên cao nhất thấp hơn như riêng được lại lần lượt khoảng gần từ tăng giảm xuống lên trong đó này theo sau tiếp đến thì vẫn cũng ước tổng số kế tới nay quân bình năm khó niên độ hết cũ trở tức giữa so dưới nâng đưa nghĩa nay thực kế nữa',
)

/**
 * Whether nothing but places, times, numbers and small words stands between the last claim and the quantity,
 * so that it continues what was said before: "xã A đạt 7/19 tiêu chí, xã B 9".
 */
export function continues(site: Site): boolean {
  site.memo.continues ??= onlySmallWords(site, site.left)
  return site.memo.continues
}

/**
 * Whether nothing but places, times, numbers and small words stands from this token to the quantity.
 *
 * @param more words that are small where the caller asks
 */
export function onlySmallWords(site: Site, from: number, more?: ReadonlySet<string>): boolean {
  const { words } = site.scene
  for (let i = from; i < site.quantity.firstToken; i++) {
    const mark = site.marks.find((one) => one.first <= i && one.end > i)
    if (mark) {
      i = mark.end - 1
      continue
    }
    const time = site.at.times.find((one) => one.firstToken <= i && one.endToken > i)
    if (time) {
      i = time.endToken - 1
      continue
    }
    const cue = site.before.find((one) => one.first <= i && one.end > i && verbal.has(one.tag))
    if (cue) {
      i = cue.end - 1
      continue
    }
    const word = words[i] as string
    // "7 tháng mới có 121 hộ": how long it took.
    if (words[i + 1] === 'tháng' && /^\d/.test(word)) {
      i++
      continue
    }
    if (!fillers.has(word) && !more?.has(word)) return false
  }
  return true
}

const verbal = wordSet('up down level target factual modal respectively average yearly_plan parts')

/** Whether no new thing is counted after the number: "100% xã …" begins something of its own. */
export function standsAlone(site: Site): boolean {
  const at = site.quantity.endToken
  return at >= site.at.sentence.endToken || !countedThings.has(site.scene.words[at] as string)
}

const countedThings = wordSet(
  'xã thôn bản huyện tỉnh hộ dân người đường trường học lao hồ diện trẻ trạm cán giáo cơ khu gia công phụ các nhà đồng đảng thanh hội sản chợ rác nước tuyến kênh phường cử đại ý thành',
)

/** "con số này", "tỷ lệ này", "tỷ lệ lần lượt là": the measure of the words before. */
export function refersBack(site: Site): boolean {
  const { words } = site.scene
  for (let i = site.left; i < site.quantity.firstToken - 1; i++) {
    const two = `${words[i]} ${words[i + 1]}`
    if (two === 'con số' || two === 'số này') return true
    if (two === 'tỷ lệ' && /^(?:này|trên|đó|lần|là|đạt|còn|ở|cao|thấp|chung|tương)$/.test(words[i + 2] ?? ''))
      return true
  }
  return false
}

/** Whether a named place or a group stands between the last claim and the quantity. */
export const hasSubjectBefore = (site: Site): boolean =>
  site.marks.some((mark) => mark.first >= site.left && mark.end <= site.quantity.firstToken)

/** A claim over the words from `first` to `end`, the quantity always within. */
export function claim(
  site: Site,
  rule: string,
  metric: string,
  unit: string | null,
  first: number,
  end: number,
  more: Partial<Pick<Claim, 'status' | 'direction' | 'part' | 'countsGroup'>> = {},
): Claim {
  const { quantity } = site
  return {
    rule,
    metric,
    unit,
    quantity,
    first: Math.min(first, quantity.firstToken),
    end: Math.max(end, quantity.endToken),
    ...more,
  }
}
