import winkNLP, { type WinkMethods } from 'wink-nlp'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { vietnamese } from './model/model.ts'

/** A text's chunks, which is what stands between white space, as wink-nlp cuts them. */
export interface Chunks {
  /** Where each begins, UTF-16. */
  readonly starts: readonly number[]
  readonly lexemes: readonly (readonly Lexeme[])[]
  /** For each line break the number of chunks before it. */
  readonly breaks: readonly number[]
}

interface Reader {
  readonly wink: WinkMethods
  readonly known: Map<string, readonly Lexeme[]>
  /** By wink-nlp's tokens: of ten new chunks, most are known words with another mark. */
  readonly words: Map<string, readonly Lexeme[]>
  /** UTF-16 units of all chunks known. */
  size: number
}

// What is known never shrinks, neither here nor in wink-nlp: past this size a new reader begins, which costs a
// millisecond. A month of local news holds about 20,000 distinct tokens.
const largest = 500_000

let current: Reader | null = null

/**
 * Cuts a text at its white space and each chunk as wink-nlp does. wink-nlp cuts at white space first and then looks
 * at nothing outside the chunk, so that each is given to it once, however often it occurs.
 */
export function readChunks(text: string): Chunks {
  if (current === null || current.size > largest) {
    current = { wink: winkNLP(vietnamese, []), known: new Map(), words: new Map(), size: 0 }
  }
  const { known } = current
  const fresh = new Map<string, Lexeme[]>()
  const starts: number[] = []
  const lexemes: (readonly Lexeme[])[] = []
  const breaks: number[] = []
  const length = text.length
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      if (isBreak(code, text, at)) breaks.push(starts.length)
      at += 1
      continue
    }
    const start = at
    do at += 1
    while (at < length && !isSpace(text.charCodeAt(at)))
    const chunk = text.slice(start, at)
    let found = known.get(chunk) ?? fresh.get(chunk)
    if (found === undefined) {
      const unread: Lexeme[] = []
      fresh.set(chunk, unread)
      found = unread
    }
    starts.push(start)
    lexemes.push(found)
  }
  if (fresh.size > 0) learn(current, fresh)
  return { starts, lexemes, breaks }
}

/** Has wink-nlp cut new chunks, all in one document, a line each; puts what they hold into their lists. */
function learn(reader: Reader, fresh: ReadonlyMap<string, Lexeme[]>): void {
  const lines = [...fresh.keys()].join('\n')
  const words = reader.wink.readDoc(lines).tokens().out()
  let next = 0
  const lists = [...fresh.values()]
  // Not the keys of `fresh`: slices of an article, they would keep all of it in memory.
  lines.split('\n').forEach((chunk, index) => {
    const lexemes = lists[index] ?? []
    for (; next < words.length && words[next] !== '\n'; next += 1)
      lexemes.push(...lexemesOfWord(reader, words[next] ?? ''))
    next += 1
    reader.known.set(chunk, lexemes)
  })
  reader.size += lines.length
}

function lexemesOfWord({ words }: Reader, word: string): readonly Lexeme[] {
  let lexemes = words.get(word)
  if (lexemes === undefined) {
    lexemes = lexemesOf(word)
    words.set(word, lexemes)
  }
  return lexemes
}

/** What `\s` matches, and U+0085. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code <= 13 && code >= 9)
  if (code < 0x2000) return code === 0xa0 || code === 0x85 || code === 0x1680
  if (code <= 0x200a || code === 0x2028 || code === 0x2029) return true
  return code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff
}

/** Whether white space ends a line; of `\r\n` the second does. */
function isBreak(code: number, text: string, at: number): boolean {
  if (code === 13) return text.charCodeAt(at + 1) !== 10
  return code === 10 || code === 0x85 || code === 0x2028 || code === 0x2029
}
