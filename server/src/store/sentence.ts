/** Longest reach to either side of the evidence, in UTF-16 units, in a text without sentence ends. */
const reach = 600

const sentenceEnd = /[.!?…;]["”’)\]]*(?=\s+["“‘(\-–]*[\p{Lu}\p{N}])/gu

/**
 * The sentence (or line, whichever is shorter) that holds a span of the text, for search and display.
 * Offsets are UTF-16 units of `text`. An abbreviation's full stop may end it early: it is context, no evidence.
 */
export const sentenceAround = (
  text: string,
  span: { readonly start: number; readonly end: number },
): { text: string; start: number } => {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const lineBreak = text.indexOf('\n', span.end)
  const lineEnd = lineBreak === -1 ? text.length : lineBreak
  const from = Math.max(span.start === 0 ? 0 : lineStart, span.start - reach)
  const to = Math.min(lineEnd, span.end + reach)
  let start = from
  let end = to
  for (const match of text.slice(from, to).matchAll(sentenceEnd)) {
    const stop = from + match.index + match[0].length
    if (stop <= span.start) start = stop
    else if (stop >= span.end) {
      end = stop
      break
    }
  }
  while (start < span.start && /\s/u.test(text.charAt(start))) start++
  return { text: text.slice(start, end).trimEnd(), start }
}
