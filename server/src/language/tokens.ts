import winkNLP, { type WinkMethods } from 'wink-nlp'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { vietnamese } from './model/model.ts'
import type { Sentence, Token } from './types.ts'

interface Reader {
  readonly wink: WinkMethods
  /** By wink-nlp's number of the word. */
  readonly lexemes: (readonly Lexeme[] | undefined)[]
  known: number
}

// wink-nlp's cache of words never shrinks: after so many it is replaced by a new one. A month of local news holds
// about 20,000 distinct tokens; a new reader costs a millisecond.
const mostLexemes = 50_000
const oddSpaces = /[^\S\n ]/g
const oddBreaks = /\r(?!\n)|[\u0085\u2028\u2029]/g
const odd = /[^\S\n ]|[\u0085\u2028\u2029]/

let current: Reader | null = null

/**
 * Tokens and sentences of any text. `text.slice(token.start, token.end) === token.text` for each token, in order,
 * and only white space lies between them. Sentences never span lines; line breaks are no tokens.
 */
export function tokenize(text: string): { tokens: Token[]; sentences: Sentence[] } {
  const reader = readerForNext()
  const document = reader.wink.readDoc(singleSpaced(text))
  const ids = document.tokens().out(reader.wink.its.uniqueId) as number[]
  const spans = document.sentences().out(reader.wink.its.span) as number[][]
  let words: string[] | null = null

  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let position = 0
  let paragraph = 0
  let raw = 0
  for (const [, last = -1] of spans) {
    const firstToken = tokens.length
    const line = paragraph
    for (; raw <= last; raw += 1) {
      const id = ids[raw] ?? 0
      let lexemes = reader.lexemes[id]
      if (lexemes === undefined) {
        words ??= document.tokens().out()
        lexemes = lexemesOf(words[raw] ?? '')
        reader.lexemes[id] = lexemes
        reader.known += 1
      }
      for (const { text: word, norm, shape } of lexemes) {
        // Only white space stands between tokens, so the next one begins where it ends.
        if (shape !== 'newline') while (isSpace(text.charCodeAt(position))) position += 1
        if (shape === 'newline') {
          position = afterBreak(text, position)
          paragraph += 1
          continue
        }
        const end = position + word.length
        tokens.push({ text: word, norm, start: position, end, shape })
        position = end
      }
    }
    const first = tokens[firstToken]
    const final = tokens[tokens.length - 1]
    if (first === undefined || final === undefined) continue
    sentences.push({
      start: first.start,
      end: final.end,
      firstToken,
      endToken: tokens.length,
      paragraph: line,
    })
  }
  return { tokens, sentences }
}

function readerForNext(): Reader {
  if (current === null || current.known > mostLexemes) {
    current = { wink: winkNLP(vietnamese, ['sbd']), lexemes: [], known: 0 }
  }
  return current
}

/** wink-nlp counts only plain spaces and trims all others: each odd one becomes a plain one, or a line break. */
function singleSpaced(text: string): string {
  return odd.test(text) ? text.replace(oddBreaks, '\n').replace(oddSpaces, ' ') : text
}

/** The white space of singleSpaced but for line breaks. */
function isSpace(code: number): boolean {
  if (code === 32) return true
  if (code < 0x85) return code === 9 || code === 11 || code === 12 || code === 13
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code)) && code !== 0x2028 && code !== 0x2029
}

/** After the next line break at or after a position that only spaces part from it. */
function afterBreak(text: string, position: number): number {
  let at = position
  while (isSpace(text.charCodeAt(at)) && !(text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) !== 10))
    at += 1
  return at + 1
}
