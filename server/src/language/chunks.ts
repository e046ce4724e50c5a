import winkNLP, { type WinkMethods } from 'wink-nlp'
import { ChunkTable } from './chunk-table.ts'
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
  readonly known: ChunkTable
  /** By wink-nlp's tokens: of ten new chunks, most are known words with another mark. */
  readonly words: Map<string, readonly Lexeme[]>
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
  if (current === null || current.known.size > largest)
    current = { wink: winkNLP(vietnamese, []), known: new ChunkTable(), words: new Map() }
  const { known } = current
  const before = known.count
  const starts: number[] = []
  const numbers: number[] = []
  const breaks: number[] = []
  // One by one where they begin chunks not met before: these are given to wink-nlp together.
  const fresh: string[] = []
  const length = text.length
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at)
    if (isSpace(code)) {
      if (isBreak(code, text, at)) breaks.push(starts.length)
      at += 1
      continue
    }
    const start = at
    let hash = 0
    do {
      hash = Math.imul(hash ^ code, 0x01000193)
      at += 1
      if (at >= length) break
      code = text.charCodeAt(at)
    } while (!isSpace(code))
    const number = known.numberOf(text, start, at, hash)
    if (number === before + fresh.length) fresh.push(text.slice(start, at))
    starts.push(start)
    numbers.push(number)
  }
  if (fresh.length > 0) learn(current, before, fresh)
  return { starts, lexemes: numbers.map((number) => known.lexemes[number] ?? []), breaks }
}

/** Has wink-nlp cut new chunks, all in one document, a line each; `first` is the number of the first of them. */
function learn({ wink, known, words }: Reader, first: number, fresh: readonly string[]): void {
  const tokens = wink.readDoc(fresh.join('\n')).tokens().out()
  let next = 0
  for (let at = 0; at < fresh.length; at++) {
    const lexemes: Lexeme[] = []
    for (; next < tokens.length && tokens[next] !== '\n'; next += 1)
      lexemes.push(...lexemesOfWord(words, tokens[next] ?? ''))
    next += 1
    known.lexemes[first + at] = lexemes
  }
}

function lexemesOfWord(words: Map<string, readonly Lexeme[]>, word: string): readonly Lexeme[] {
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
