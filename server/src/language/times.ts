import { anchorOf } from './times/anchor.ts'
import { articleDate } from './times/infer.ts'
import { resolveTime } from './times/resolve.ts'
import { scanTimes } from './times/scan.ts'
import type { FoundTime } from './times/value.ts'
import type { Anchor, Sentence, TimeExpression, Token } from './types.ts'

/**
 * All time expressions of a text as EDTF, in order, none overlapping another. What needs the article's date is left
 * out where `anchor.date` is null; a day or month without any year is XXXX-08-21, XXXX-08.
 */
export function readTimes(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  anchor: Anchor,
  found: readonly FoundTime[] = scanTimes(tokens, sentences),
): TimeExpression[] {
  const date = articleDate(anchor.date)
  const times: TimeExpression[] = []
  for (const time of found) {
    const resolved = resolveTime(time, date)
    const first = tokens[time.firstToken]
    const last = tokens[time.endToken - 1]
    if (resolved === null || first === undefined || last === undefined) continue
    times.push({
      start: first.start,
      end: last.end,
      firstToken: time.firstToken,
      endToken: time.endToken,
      ...resolved,
      role: time.role,
      comparison: time.comparison,
    })
  }
  return times
}

/** The date that years are inferred from: the publication date, or the latest year the text reports of. */
export function findAnchor(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  publishedAt: string | null,
): Anchor {
  return anchorOf(scanTimes(tokens, sentences), tokens, publishedAt)
}
