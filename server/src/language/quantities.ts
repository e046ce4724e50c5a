import { beginnings } from './beginnings.ts'
import { readPlain } from './quantities/amount.ts'
import { isLabel } from './quantities/labels.ts'
import { readSumOfSum, sumOfShare } from './quantities/money-share.ts'
import { readPer, readPerPastUnit } from './quantities/per.ts'
import { type Qualified, qualifierAfter, qualifierBefore } from './quantities/qualifier.ts'
import { readSpan } from './quantities/range.ts'
import { readFractionShare, readParted, readShare, type Share } from './quantities/share.ts'
import { beginsWords, readParts } from './quantities/words.ts'
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

/** Whether a word may begin a quantity. */
export function beginsQuantity(norm: string, shape: Shape): boolean {
  return digitShapes.has(shape) || beginsWords(norm)
}

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
    const sentence = { tokens, first: firstToken, end: endToken }
    let at = firstToken
    while (at < endToken) {
      while ((taken[next]?.endToken ?? Infinity) <= at) next += 1
      // A number ends where the next time begins: "đạt 15 tháng 10" is fifteen, in October.
      const end = Math.min(endToken, taken[next]?.firstToken ?? endToken)
      at = readUpTo({ ...sentence, end }, sentence, at, quantities)
      const busy = taken[next]
      if (busy !== undefined && at >= busy.firstToken) at = Math.max(at, busy.endToken)
    }
  }
  return quantities
}

/** Reads the quantities of a stretch from a token on; gives the token after the last of them, or its end. */
function readUpTo(free: Stretch, sentence: Stretch, from: number, quantities: Quantity[]): number {
  let at = from
  while (at < free.end) {
    const token = free.tokens[at]
    const mayBegin = token !== undefined && (token.begins & beginnings.quantity) !== 0
    const quantity = mayBegin ? quantityAt(free, at, sentence) : null
    if (quantity !== null) quantities.push(quantity)
    at = quantity?.endToken ?? at + 1
  }
  return at
}

function quantityAt(stretch: Stretch, at: number, whole: Stretch): Quantity | null {
  const core = coreAt(stretch, at)
  if (core === null) return null
  const { tokens } = stretch
  const coreFirst = tokens[at]
  const coreLast = tokens[core.end - 1]
  if (coreFirst === undefined || coreLast === undefined) return null
  const per = core.kind === 'number' ? readPerPastUnit(whole, core.end) : readPer(whole, core.end)
  const from = normAt(stretch, at - 1) === 'từ' ? at - 1 : at
  const after = qualifierAfter(whole, per.end, from < at)
  const before = qualifierBefore(stretch, from - 1)
  // A lone "từ" belongs to a range or to "trở lên" only.
  const firstToken = firstOf(stretch, from, at, before, core.low !== null || after !== null)
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

/** "từ khoảng 5 đến 7" and "khoảng từ 5 đến 7" begin at their first word. */
function firstOf(
  stretch: Stretch,
  from: number,
  at: number,
  before: Qualified | null,
  span: boolean,
): number {
  if (before === null) return span ? from : at
  return span && normAt(stretch, before.at - 1) === 'từ' ? before.at - 1 : before.at
}

function coreAt(stretch: Stretch, at: number): Core | null {
  const token = tokenAt(stretch, at)
  if (token === undefined) return null
  const label = digitShapes.has(token.shape) && isLabel(stretch, at)
  if (token.shape === 'fraction') return label ? null : shareCore(readFractionShare(stretch, at), stretch)
  const half = halfAt(stretch, at)
  if (half !== null) return core('number', 0.5, 'words', half)
  const parts = readParts(stretch, at)
  if (parts !== null) return shareCore({ ...parts, form: 'words' }, stretch)
  const plain = readPlain(stretch, at)
  if (plain === null) return null
  const share = label ? null : (readParted(stretch, at) ?? readShare(stretch, plain))
  if (share !== null) return shareCore(share, stretch)
  const span = readSpan(stretch, plain)
  const sums = span?.last === null ? readSumOfSum(stretch, span.first) : null
  if (sums !== null) return shareCore(sums, stretch)
  // A label before a unit of money or percent is a figure all the same: "tổ 15%".
  if (span === null || (label && span.first.kind === 'number')) return null
  const { first, last, end } = span
  const form = first.words ? 'words' : 'digits'
  if (last === null) return core(first.kind, first.value, form, end, first.points)
  const points = first.points || last.points
  return { kind: last.kind, value: null, low: first.value, high: last.value, total: null, form, points, end }
}

function core(kind: Core['kind'], value: number, form: Core['form'], end: number, points = false): Core {
  return { kind, value, low: null, high: null, total: null, form, points, end }
}

/** N of M; of money where the whole has its unit or both have: "4,8/21,4 tỷ đồng". */
function shareCore(share: Share | null, stretch: Stretch): Core | null {
  if (share === null) return null
  const { value, total, form, end, kind } = sumOfShare(stretch, share)
  return { kind, value, low: null, high: null, total, form, points: false, end }
}

/** "một nửa", "gần nửa", "nửa số hộ": the token after it; not "nửa đầu năm", "nửa tháng". */
function halfAt(stretch: Stretch, at: number): number | null {
  if (normAt(stretch, at) === 'một' && normAt(stretch, at + 1) === 'nửa') return at + 2
  if (normAt(stretch, at) !== 'nửa' || normAt(stretch, at - 1) === 'rưỡi') return null
  return normAt(stretch, at + 1) === 'số' || qualifierBefore(stretch, at - 1) !== null ? at + 1 : null
}
