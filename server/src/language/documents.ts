import { beginnings } from './beginnings.ts'
import { type DocumentDate, dateAfter, dateOfIssue, dateOfPassing } from './documents/dates.ts'
import { readKind } from './documents/kinds.ts'
import { readNumber } from './documents/number.ts'
import { normAt, type Stretch, saysAt, tokenAt } from './stretch.ts'
import type { Anchor, DocumentReference, Sentence, TimeExpression, Token } from './types.ts'

/**
 * All mentions of numbered documents, in order: Nghị quyết số 06-NQ/TU ngày 15/7/2021; Quyết định 262. The date is
 * the one written with it, the year in its number, or that of its issue or passing in the same sentence.
 */
export function readDocuments(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  anchor: Anchor,
): DocumentReference[] {
  const documents: DocumentReference[] = []
  let before = 0
  for (const { firstToken, endToken } of sentences) {
    const stretch = { tokens, first: firstToken, end: endToken }
    let passed: number | null = null
    for (let at = firstToken; at < endToken; at += 1) {
      const token = tokens[at]
      if (token === undefined || (token.begins & beginnings.document) === 0) continue
      // "thông" begins "thông tư" and "thông báo" too, so it is not passed over.
      if (token.norm === 'thông' && isPassing(stretch, at)) passed = at
      while ((times[before]?.firstToken ?? Infinity) < at) before += 1
      const document = readNumbered(stretch, at, times, before, passed, anchor) ?? readAct(stretch, at)
      if (document === null) continue
      documents.push(document)
      at = document.endToken - 1
    }
  }
  return documents
}

function readNumbered(
  stretch: Stretch,
  at: number,
  times: readonly TimeExpression[],
  before: number,
  passed: number | null,
  anchor: Anchor,
): DocumentReference | null {
  const found = readKind(stretch, at)
  if (found === null) return null
  const numbered = readNumber(stretch, found.end, found.bare)
  if (numbered === null) return null
  let next = before
  while ((times[next]?.firstToken ?? Infinity) < numbered.end) next += 1
  const dated =
    dateAfter(stretch, numbered.end, times, next) ??
    yearInNumber(numbered.number) ??
    dateOfIssue(stretch, at, times, before) ??
    (found.kind === 'nghị quyết' ? dateOfPassing(stretch, at, passed, anchor) : null)
  return reference(stretch, at, dated?.end ?? numbered.end, found.kind, numbered.number, dated)
}

/** "Luật Viên chức năm 2010": an act is cited by its name and year. */
function readAct(stretch: Stretch, at: number): DocumentReference | null {
  const token = tokenAt(stretch, at)
  if (token?.norm !== 'luật' || token.shape !== 'capital') return null
  for (let end = at + 1; end < at + 10; end += 1) {
    const next = tokenAt(stretch, end)
    if (next === undefined || next.shape === 'punctuation') return null
    if (next.norm !== 'năm') continue
    const year = tokenAt(stretch, end + 1)
    if (year?.shape !== 'year' || end === at + 1) return null
    return reference(stretch, at, end + 2, 'luật', year.text, {
      date: year.text,
      inferred: false,
      end: end + 2,
    })
  }
  return null
}

/** "biểu quyết thông qua 7 nghị quyết". */
function isPassing(stretch: Stretch, at: number): boolean {
  if (!saysAt(stretch, at, 'thông', 'qua')) return false
  for (let i = at + 2; i < at + 7; i += 1)
    if (normAt(stretch, i) === 'nghị' && normAt(stretch, i + 1) === 'quyết') return true
  return false
}

/** 2008 in 30a/2008/NQ-CP. */
function yearInNumber(number: string): DocumentDate | null {
  const year = /\/((?:19|20)\d\d)(?:\/|$)/.exec(number)?.[1]
  return year === undefined ? null : { date: year, inferred: false, end: null }
}

function reference(
  { tokens }: Stretch,
  firstToken: number,
  endToken: number,
  kind: string,
  number: string,
  dated: DocumentDate | null,
): DocumentReference | null {
  const first = tokens[firstToken]
  const last = tokens[endToken - 1]
  if (first === undefined || last === undefined) return null
  return {
    start: first.start,
    end: last.end,
    firstToken,
    endToken,
    kind,
    number,
    date: dated?.date ?? null,
    dateInferred: dated?.inferred ?? false,
  }
}
