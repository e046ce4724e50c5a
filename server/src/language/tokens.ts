import { type Chunks, readChunks } from './chunks.ts'
import { addSentences } from './sentences.ts'
import type { Sentence, Token } from './types.ts'

/**
 * Tokens and sentences of any text. `text.slice(token.start, token.end) === token.text` for each token, in order,
 * and only white space lies between them. Sentences never span lines; line breaks are no tokens.
 */
export function tokenize(text: string): { tokens: Token[]; sentences: Sentence[] } {
  const { starts, lexemes, breaks }: Chunks = readChunks(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  // Of the line being read: its first token, and its tokens that may end a sentence.
  let first = 0
  let stops: number[] = []
  let paragraph = 0
  let chunk = 0
  for (let line = 0; line <= breaks.length; line += 1) {
    const endOfLine = breaks[line] ?? starts.length
    for (; chunk < endOfLine; chunk += 1) {
      let start = starts[chunk] ?? 0
      for (const { text: word, norm, shape, begins, stop } of lexemes[chunk] ?? []) {
        if (stop) stops.push(tokens.length)
        const end = start + word.length
        tokens.push({ text: word, norm, start, end, shape, begins })
        start = end
      }
    }
    if (tokens.length > first) {
      addSentences(sentences, tokens, first, stops, paragraph)
      first = tokens.length
      if (stops.length > 0) stops = []
    }
    paragraph += 1
  }
  return { tokens, sentences }
}
