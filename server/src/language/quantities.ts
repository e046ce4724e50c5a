import { readAmount } from './quantities/amount.ts'
import { isLabel } from './quantities/labels.ts'
import { readPer, readPerPastUnit } from './quantities/per.ts'
import { type Qualified, qualifierAfter, qualifierBefore } from './quantities/qualifier.ts'
import { readSpan } from './quantities/range.ts'
import { readShare } from './quantities/share.ts'
import { normAt, type Stretch, tokenAt } from './stretch.ts'
import type { Quantity, Sentence, Shape, Token } from './types.ts'

/** Tokens that are something else already: times and documents. Half-open, in order. */
export interface Taken {
  readonly firstToken: number
  readonly endToken: number
}

/** A quantity's number and unit, before its qualifiers are looked for. */
type Core = Pick<Quantity, 'kind' | 'value' | 'low' | 'high' | 'total' | 'form' | 'points'> & {
  readonly end: number
}

const digitShapes: ReadonlySet<Shape> = new Set(['int', 'decimal', 'grouped', 'year', 'fraction'])

/**
 * All numbers of a text with what belongs to them, in order, none overlapping another. What stands in `taken` is
 * passed over, and so is what only looks like a number: ordinals, labels, telephone numbers, times of day.
 */
export function readQuantities(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  taken: readonly Taken[] = [],
): Quantity[] {
  const quantities: Quantity[] = []
  let next = 0
  for (const { firstToken, endToken } of sentences) {
    let at = firstToken
    while (at < endToken) {
      while ((taken[next]?.endToken ?? Infinity) <= at) next += 1
      const busy = taken[next]
      if (busy !== undefined && busy.firstToken <= at) {
        at = busy.endToken
        continue
      }
      // A number ends where the next time begins: "đạt 15 tháng 10" is fifteen, in October.
      const stretch = { tokens, first: firstToken, end: Math.min(endToken, busy?.firstToken ?? endToken) }
      const quantity = quantityAt(stretch, at, endToken)
      if (quantity === null) {
        at = pastLabel(stretch, at)
        continue
      }
      quantities.push(quantity)
      at = quantity.coreEndToken
    }
  }
  return quantities
}

/** After a token that begins no quantity; a word number that is none is passed as a whole ("thứ hai mươi"). */
function pastLabel(stretch: Stretch, at: number): number {
  return tokenAt(stretch, at) === undefined ? stretch.end : at + 1
}

function quantityAt(stretch: Stretch, at: number, sentenceEnd: number): Quantity | null {
  const core = coreAt(stretch, at)
  if (core === null) return null
  const whole = { ...stretch, end: sentenceEnd }
  const { tokens } = stretch
  const coreFirst = tokens[at]
  const coreLast = tokens[core.end - 1]
  if (coreFirst === undefined || coreLast === undefined) return null
  const per = core.kind === 'number' ? readPerPastUnit(whole, core.end) : readPer(whole, core.end)
  const after = qualifierAfter(whole, per.end)
  const from = normAt(stretch, at - 1) === 'từ' ? at - 1 : at
  const before = qualifierBefore(stretch, from - 1) ?? null
  // "từ khoảng 5 đến 7" and "khoảng từ 5 đến 7"; a lone "từ" belongs to a range or to "trở lên" only.
  const firstToken = firstOf(at, from, before, core.low !== null || after !== null)
  const first = tokens[firstToken] ?? coreFirst
  const endToken = Math.max(per.end, after?.at ?? 0)
  return {
    start: first.start,
    end: tokens[endToken - 1]?.end ?? coreLast.end,
    firstToken,
    endToken,
    coreStart: coreFirst.start,
    coreEnd: coreLast.end,
    coreFirstToken: at,
    coreEndToken: core.end,
    kind: core.kind,
    value: core.value,
    low: core.low,
    high: core.high,
    total: core.total,
    qualifier: after?.qualifier ?? before?.qualifier ?? 'exact',
    form: core.form,
    points: core.points,
    per: per.units,
  }
}

function firstOf(at: number, from: number, before: Qualified | null, withFrom: boolean): number {
  if (before !== null) return before.at
  return withFrom ? from : at
}

function coreAt(stretch: Stretch, at: number): Core | null {
  const token = tokenAt(stretch, at)
  if (token === undefined) return null
  const none = { low: null, high: null, total: null, points: false }
  if (digitShapes.has(token.shape)) {
    if (isLabel(stretch, at)) {
      // "thứ 5", "số 14" before a unit of money or percent are figures all the same: "đội 15%" is none.
      const amount = token.shape === 'fraction' ? null : readAmount(stretch, at)
      if (amount === null || amount.kind === 'number') return null
    }
  } else if (token.shape !== 'lower' && token.shape !== 'capital') return null
  const half = halfAt(stretch, at)
  if (half !== null) return { ...none, kind: 'number', value: 0.5, form: 'words', end: half }
  const share = readShare(stretch, at)
  if (share !== null) {
    const { value, total, form, end } = share
    return { ...none, kind: 'number', value, total, form, end }
  }
  const span = readSpan(stretch, at)
  if (span === null) return null
  const { first, last, end } = span
  const form = first.words ? 'words' : 'digits'
  if (last === null) {
    return { ...none, kind: first.kind, value: first.value, form, points: first.points, end }
  }
  const points = first.points || last.points
  return { kind: last.kind, value: null, low: first.value, high: last.value, total: null, form, points, end }
}

/** "một nửa", "gần nửa", "nửa số hộ": the token after it; not "nửa đầu năm", "nửa tháng". */
function halfAt(stretch: Stretch, at: number): number | null {
  if (normAt(stretch, at) === 'một' && normAt(stretch, at + 1) === 'nửa') return at + 2
  if (normAt(stretch, at) !== 'nửa' || normAt(stretch, at - 1) === 'rưỡi') return null
  return normAt(stretch, at + 1) === 'số' || qualifierBefore(stretch, at - 1) !== null ? at + 1 : null
}
