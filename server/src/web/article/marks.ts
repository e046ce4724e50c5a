/** A stretch of text that states something: half-open UTF-16 offsets. */
export interface Marked {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface MarkNode {
  readonly id: string
  /** The first piece of its span: the one that carries the fact's address. */
  readonly first: boolean
  /** The last piece: the one that carries the fact's number. */
  readonly last: boolean
  readonly children: readonly TextNode[]
}

export type TextNode = string | MarkNode

interface Piece extends Marked {
  readonly first: boolean
  readonly last: boolean
}

const clip = (span: Piece, start: number, end: number): Piece => ({
  id: span.id,
  start: Math.max(span.start, start),
  end: Math.min(span.end, end),
  first: span.first && span.start >= start,
  last: span.last && span.end <= end,
})

const outerFirst = (a: Piece, b: Piece) => a.start - b.start || b.end - a.end

function build(text: string, pieces: readonly Piece[], start: number, end: number): TextNode[] {
  const nodes: TextNode[] = []
  const waiting = pieces.filter((piece) => piece.end > piece.start).sort(outerFirst)
  let at = start
  for (let outer = waiting.shift(); outer !== undefined; outer = waiting.shift()) {
    if (outer.start > at) nodes.push(text.slice(at, outer.start))
    const inside: Piece[] = []
    const after: Piece[] = []
    for (const piece of waiting) {
      // One that begins inside and ends outside is cut in two where the outer one ends.
      if (piece.start < outer.end) inside.push(clip(piece, outer.start, outer.end))
      if (piece.end > outer.end) after.push(clip(piece, outer.end, end))
    }
    const { id, first, last } = outer
    nodes.push({ id, first, last, children: build(text, inside, outer.start, outer.end) })
    at = outer.end
    waiting.splice(0, waiting.length, ...after.sort(outerFirst))
  }
  if (end > at) nodes.push(text.slice(at, end))
  return nodes
}

/**
 * One paragraph as text and marks within marks: every span of `spans` that touches it is shown, nested where one
 * lies in another, cut in pieces where two cross. Spans that reach past the paragraph are cut at its ends.
 * @param start first offset of the paragraph in `text`
 * @param end offset after its last character
 */
export function markParagraph(
  text: string,
  spans: readonly Marked[],
  start: number,
  end: number,
): TextNode[] {
  const pieces = spans
    .filter((span) => span.start < end && span.end > start)
    .map(({ id, start, end }) => ({ id, start, end, first: true, last: true }))
    .map((piece) => clip(piece, start, end))
  return build(text, pieces, start, end)
}

/** The paragraphs of a text, without empty ones, as offsets. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = []
  for (const match of text.matchAll(/[^\n]*[^\s][^\n]*/g))
    paragraphs.push({ start: match.index, end: match.index + match[0].length })
  return paragraphs
}
