/** A stretch of an article's text: half-open UTF-16 offsets. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** Where a paragraph that is too long by itself is cut: after the last sentence's end or blank that still fits. */
function cutAt(text: string, start: number, most: number): number {
  const fitting = text.slice(start, start + most)
  const stop = Math.max(fitting.lastIndexOf('. '), fitting.lastIndexOf('; '))
  if (stop > most / 2) return start + stop + 1
  const blank = fitting.lastIndexOf(' ')
  if (blank > 0) return start + blank
  // Never between the halves of a surrogate pair.
  return start + most - (/[\ud800-\udbff]$/.test(fitting) ? 1 : 0)
}

/**
 * A text in pieces of whole paragraphs, each at most `most` UTF-16 units long; a paragraph that is longer is cut
 * at a sentence's end, or at a blank. Nothing but line feeds lies between two pieces.
 */
export function piecesOf(text: string, most: number): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  while (start < text.length) {
    let end = text.length
    if (end - start > most) {
      const line = text.lastIndexOf('\n', start + most)
      end = line > start ? line : cutAt(text, start, most)
    }
    if (text.slice(start, end).trim() !== '') pieces.push({ start, end })
    start = end
    while (text[start] === '\n') start++
  }
  return pieces
}
