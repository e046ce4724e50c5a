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

/** The text's characters, as far as they were read: to compare in an array takes half the time. */
let codes = new Uint16Array(1 << 14)

/** By code, 1 for white space: what `\s` matches, and U+0085. Asked of every character. */
const spaces = new Uint8Array(0x10000)
for (let code = 0; code < spaces.length; code++)
  if (code === 0x85 || /\s/.test(String.fromCharCode(code))) spaces[code] = 1

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
  const lexemes: (readonly Lexeme[])[] = []
  const breaks: number[] = []
  // The numbers of chunks not met before, and where in `lexemes` they stand: wink-nlp is given them together.
  const fresh: string[] = []
  const unread: number[] = []
  const length = text.length
  if (codes.length <= length) codes = new Uint16Array(2 * length)
  for (let at = 0; at < length; at += 1) {
    let code = text.charCodeAt(at)
    if (spaces[code] === 1) {
      if (isBreak(code, text, at)) breaks.push(starts.length)
      continue
    }
    const start = at
    let hash = 0
    do {
      codes[at] = code
      hash = Math.imul(hash ^ code, 0x01000193)
      at += 1
      code = at < length ? text.charCodeAt(at) : 32
    } while (spaces[code] !== 1)
    const number = known.numberOf(codes, start, at, hash)
    if (number >= before) {
      if (number === before + fresh.length) fresh.push(text.slice(start, at))
      unread.push(starts.length, number)
    }
    starts.push(start)
    lexemes.push(known.lexemes[number] ?? [])
    at -= 1
  }
  if (fresh.length > 0) learn(current, before, fresh)
  for (let i = 0; i < unread.length; i += 2) lexemes[unread[i] ?? 0] = known.lexemes[unread[i + 1] ?? 0] ?? []
  return { starts, lexemes, breaks }
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

/** Whether white space ends a line; of `\r\n` the second does. */
function isBreak(code: number, text: string, at: number): boolean {
  if (code === 13) return text.charCodeAt(at + 1) !== 10
  return code === 10 || code === 0x85 || code === 0x2028 || code === 0x2029
}
