import { type Chunks, readChunks } from './chunks.ts'
import type { Lexeme } from './lexemes.ts'
import { addSentences } from './sentences.ts'
import type { Sentence, Token } from './types.ts'

/**
 * Tokens and sentences of any text. `text.slice(token.start, token.end) === token.text` for each token, in order,
 * and only white space lies between them. Sentences never span lines; line breaks are no tokens.
 */
export function tokenize(text: string): { tokens: Token[]; sentences: Sentence[] } {
  const { count, starts, numbers, lexemes, breaks }: Chunks = readChunks(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  // Of the line being read: its first token, and its tokens that may end a sentence.
  let first = 0
  let stops: number[] = []
  let chunk = 0
  for (let line = 0; line <= breaks.length; line += 1) {
    const endOfLine = breaks[line] ?? count
    for (; chunk < endOfLine; chunk += 1) {
      const pieces = lexemes[numbers[chunk] as number] as readonly Lexeme[]
      addTokens(tokens, stops, pieces, starts[chunk] as number)
    }
    if (tokens.length > first) {
      addSentences(sentences, tokens, first, stops, line)
      first = tokens.length
      if (stops.length > 0) stops = []
    }
  }
  return { tokens, sentences }
}

/** The tokens of a chunk that begins at `start`; their numbers go to `stops` where they may end a sentence. */
function addTokens(tokens: Token[], stops: number[], lexemes: readonly Lexeme[], start: number): void {
  let from = start
  for (let i = 0; i < lexemes.length; i += 1) {
    const { text, norm, shape, begins, stop, notes } = lexemes[i] as Lexeme
    if (stop) stops.push(tokens.length)
    const end = from + text.length
    tokens.push({ text, norm, start: from, end, shape, begins, notes })
    from = end
  }
}
