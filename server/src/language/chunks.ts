import winkNLP, { type WinkMethods } from 'wink-nlp'
import { ChunkTable } from './chunk-table.ts'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { vietnamese } from './model/model.ts'

/**
 * A text's chunks, which is what stands between white space, as wink-nlp cuts them. The arrays are the reader's own and
 * hold until the next text is read.
 */
export interface Chunks {
  readonly count: number
  /** Where each begins, UTF-16. */
  readonly starts: Int32Array
  /** The number of each, by which `lexemes` holds what it is cut into. */
  readonly numbers: Int32Array
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

/** The text's characters and its chunks: room that is made once, for the longest text so far. */
let codes = new Uint16Array(1 << 14)
let bytes = Buffer.from(codes.buffer)
let starts = new Int32Array(1 << 13)
let numbers = new Int32Array(1 << 13)

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
  const breaks: number[] = []
  // The chunks not met before: wink-nlp is given them together.
  const fresh: string[] = []
  const length = text.length
  makeRoom(length)
  // All at once, a blank behind them: to ask a string for each of its characters takes three times as long.
  bytes.write(text, 'utf16le')
  codes[length] = 32
  let count = 0
  let at = 0
  for (;;) {
    let code = codes[at] as number
    while (spaces[code] === 1 && at < length) {
      if (code !== 32 && isBreak(code, at)) breaks.push(count)
      at += 1
      code = codes[at] as number
    }
    if (at >= length) break
    const start = at
    let hash = 0
    do {
      hash = Math.imul(hash ^ code, 0x01000193)
      at += 1
      code = codes[at] as number
    } while (spaces[code] !== 1)
    const number = known.numberOf(codes, start, at, hash)
    if (number === before + fresh.length) fresh.push(text.slice(start, at))
    starts[count] = start
    numbers[count] = number
    count += 1
  }
  if (fresh.length > 0) learn(current, before, fresh)
  return { count, starts, numbers, lexemes: known.lexemes, breaks }
}

function makeRoom(length: number): void {
  if (codes.length > length) return
  codes = new Uint16Array(2 * length)
  bytes = Buffer.from(codes.buffer)
  starts = new Int32Array(length + 1)
  numbers = new Int32Array(length + 1)
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
function isBreak(code: number, at: number): boolean {
  if (code === 13) return codes[at + 1] !== 10
  return code === 10 || code === 0x85 || code === 0x2028 || code === 0x2029
}
