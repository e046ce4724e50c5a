/** Where an article goes on behind a box of links to others, in paragraphs too short to be told by their length. */
import type { LineKind } from './boilerplate.ts'
import { isProse, isSentence, type Line } from './line.ts'
import { fold } from './text.ts'

/** How a paragraph follows on another (folded): no headline begins so. */
const FOLLOWS =
  /^(?:ben canh do|ngoai ra|dong thoi|tuy nhien|theo do|theo (?:ong|ba|dong chi|anh|chi)\b|cung voi do|trong do|den nay|hien nay|truoc mat|thoi gian toi|nho (?:do|vay)|vi vay|do do|do vay|qua do|tu do|sau do|dip nay|cung tai|ket luan|mat khac|tiep do|cuoi cung|nhan dip|duoc biet|cung theo)\b/
/** Somebody is quoted (folded). */
const REPORTS =
  /\b(?:cho biet|cho hay|chia se|noi them|bay to|khang dinh|nhan manh|phan khoi|tam su|ke lai|phat bieu|ket luan)\b/

const isOwn = (line: Line | undefined, kind: LineKind | null | undefined): line is Line =>
  line !== undefined &&
  kind === null &&
  (line.links ?? 0) < 0.5 &&
  (isSentence(line.text) || isProse(line.text))

/**
 * Lines of runs of sentences, two or more, one of which follows on or quotes somebody. A headline has no full stop,
 * and where a careless site gives it one, it still begins anew; a teaser stands alone under its headline.
 */
export function linesGoingOn(lines: readonly Line[], kinds: readonly (LineKind | null)[]): Set<number> {
  const found = new Set<number>()
  let after = kinds.indexOf('related') + 1
  if (after === 0) return found
  for (; after < lines.length; after++) {
    let end = after
    while (isOwn(lines[end], kinds[end])) end++
    const run = lines.slice(after, end).map(({ text }) => fold(text))
    if (run.length >= 2 && run.some((text) => FOLLOWS.test(text) || REPORTS.test(text)))
      for (let i = after; i < end; i++) found.add(i)
    // Comments and the site's own boxes are sentences too.
    if (kinds[end] === 'end') break
    after = end
  }
  return found
}
