/** Where an article ends, and who signed it there. */
import type { LineKind } from './boilerplate.ts'
import { isProse, type Line } from './line.ts'
import { readSignature, type Signature } from './names.ts'

const signedAfter = (lines: readonly Line[], at: number) =>
  lines.slice(at + 1, at + 60).some((line) => readSignature(line.text)?.office === false)

/**
 * Where the article ends, exclusive, and who signed it.
 * @param goingOn lines that tell themselves the article's, behind links to others
 */
export function findEnd(
  lines: readonly Line[],
  kinds: readonly (LineKind | null)[],
  cells: Set<number>,
  first: number,
  goingOn: ReadonlySet<number>,
): { end: number; signature: Signature | null } {
  // Sums of prose from the end, so that each question below costs nothing.
  const proseFrom = new Array<number>(lines.length + 1).fill(0)
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? ''
    const counts = text.length >= 100 && isProse(text) && kinds[i] === null
    proseFrom[i] = (proseFrom[i + 1] ?? 0) + (counts ? text.length : 0)
  }
  const total = proseFrom[first] ?? 0
  const last = lines.findLastIndex((line, i) => cells.has(i) || (kinds[i] === null && isProse(line.text)))
  const lastGoingOn = lines.findLastIndex((_, i) => goingOn.has(i))
  let stop = lines.length
  for (let i = first; i < lines.length; i++) {
    const kind = kinds[i]
    const after = proseFrom[i] ?? 0
    // What follows such a mark may hold a teaser or two, but not a good part of the article, and no signature.
    if (
      ((kind === 'end' || (kind === 'related' && i > lastGoingOn)) &&
        after <= 0.25 * total &&
        (after === 0 || !signedAfter(lines, i))) ||
      (kind === 'link' && i > last)
    ) {
      stop = i
      break
    }
  }
  for (let i = first + 1; i < stop; i++) {
    if (cells.has(i) && (cells.has(i + 1) || i < last)) continue
    const text = lines[i]?.text ?? ''
    if (kinds[i] === 'related' || kinds[i] === 'link' || isProse(text)) continue
    if ((proseFrom[i] ?? 0) - (proseFrom[stop] ?? 0) > 0) continue
    const signature = readSignature(text)
    if (signature && (!signature.office || i > last || signature.labelled)) return { end: i, signature }
  }
  return { end: stop, signature: null }
}
