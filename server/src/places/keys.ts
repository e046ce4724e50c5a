import type { Token } from '../language/types.ts'
import { syllableKey } from './spelling.ts'

/** Words that were read one after another, with the key of them all. */
interface Words {
  readonly key: string
  next: Map<string, Words> | null
}

/** Past this size they are forgotten, so that a service that reads for months does not grow. */
const REMEMBERED = 60_000

let begin: Words = { key: '', next: null }
let size = 0

/**
 * The `nameKey` of these tokens. The same names are asked for again and again: to find the key by its words takes a
 * quarter of the time that it takes to put it together, and of one string the hash is known.
 */
export function keyOf(tokens: readonly Token[], first: number, end: number): string {
  let words = begin
  for (let i = first; i < end; i++) {
    const token = tokens[i]
    if (token === undefined || token.shape === 'punctuation' || token.shape === 'symbol') continue
    words = words.next?.get(token.text) ?? withWord(words, token.text)
  }
  return words.key
}

function withWord(words: Words, word: string): Words {
  if (size >= REMEMBERED) {
    begin = { key: '', next: null }
    size = 0
  }
  size++
  const syllable = syllableKey(word)
  const longer = { key: words.key === '' ? syllable : `${words.key} ${syllable}`, next: null }
  words.next ??= new Map()
  words.next.set(word, longer)
  return longer
}
