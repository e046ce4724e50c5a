import { normAt, type Stretch, tokenAt } from '../stretch.ts'
import type { Anchor, TimeExpression } from '../types.ts'

/** A document's date, and where its words end if they belong to its mention. */
export interface DocumentDate {
  readonly date: string
  readonly inferred: boolean
  readonly end: number | null
}

// Words that may part a number from its date: "của Ban Chấp hành Đảng bộ tỉnh ngày 29/9/2022".
const widestIssuer = 10
// From "ban hành" to the document: "ban hành nhiều văn bản, trong đó có Nghị quyết …".
const furthestVerb = 12
// Of the times before the verb, how many are looked through.
const furthestTime = 6
const issuing = new Map([
  ['ban', 'hành'],
  ['thông', 'qua'],
  ['phê', 'duyệt'],
  ['ký', 'ban'],
])

/** "ngày 15/7/2021" after a number, directly or past who issued it; its day or month, or its year alone. */
export function dateAfter(
  stretch: Stretch,
  end: number,
  times: readonly TimeExpression[],
  next: number,
): DocumentDate | null {
  const time = times[next]
  if (time === undefined || time.firstToken >= stretch.end) return null
  if (time.kind !== 'day' && time.kind !== 'month' && time.kind !== 'year') return null
  if (time.role !== 'in' || time.comparison || time.edtf.startsWith('XXXX')) return null
  const gap = time.firstToken - end
  const opened = normAt(stretch, end) === '(' || normAt(stretch, end) === ','
  if (gap === 0 || (gap === 1 && opened && time.kind === 'day')) {
    const closed = normAt(stretch, end) === '(' && normAt(stretch, time.endToken) === ')'
    return { date: time.edtf, inferred: time.inferred, end: closed ? time.endToken + 1 : time.endToken }
  }
  if (gap > widestIssuer || time.kind !== 'day' || normAt(stretch, end) !== 'của') return null
  for (let at = end; at < time.firstToken; at += 1) {
    const shape = tokenAt(stretch, at)?.shape
    if (shape !== 'lower' && shape !== 'capital' && shape !== 'upper') return null
  }
  return { date: time.edtf, inferred: time.inferred, end: null }
}

/**
 * The date of "tháng 11/2021, Ban Thường vụ Tỉnh ủy đã ban hành Quyết định 262": the last day, month or year before
 * the verb in the sentence; `before` counts the times that begin before the document.
 */
export function dateOfIssue(
  stretch: Stretch,
  at: number,
  times: readonly TimeExpression[],
  before: number,
): DocumentDate | null {
  const verb = issuedBefore(stretch, at)
  if (verb === null) return null
  for (let index = before - 1; index >= Math.max(0, before - furthestTime); index -= 1) {
    const time = times[index]
    if (time === undefined || time.firstToken < stretch.first) return null
    if (time.endToken > verb || time.comparison || time.role !== 'in') continue
    if (time.kind !== 'day' && time.kind !== 'month' && time.kind !== 'year') return null
    return time.edtf.startsWith('XXXX') ? null : { date: time.edtf, inferred: time.inferred, end: null }
  }
  return null
}

/** Whether a resolution is one that the reported meeting passes: then it bears the article's month. */
export function dateOfPassing(
  stretch: Stretch,
  at: number,
  passed: number | null,
  anchor: Anchor,
): DocumentDate | null {
  if (anchor.date === null || passed === null || passed < stretch.first || passed >= at) return null
  return { date: anchor.date.slice(0, 7), inferred: true, end: null }
}

function issuedBefore(stretch: Stretch, at: number): number | null {
  for (let i = at - 1; i >= Math.max(stretch.first, at - furthestVerb); i -= 1) {
    // "mới ban hành theo Quyết định": what is issued is something else.
    if (normAt(stretch, i) === 'theo' || normAt(stretch, i) === 'tại') return null
    const second = issuing.get(normAt(stretch, i))
    if (second !== undefined && normAt(stretch, i + 1) === second) return i
  }
  return null
}
