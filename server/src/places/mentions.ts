import { tokenize } from '../language/tokens.ts'
import { type BareName, findBare } from './bare.ts'
import type { Found } from './found.ts'
import { type Readable, type Reading, read } from './reading.ts'
import { findTyped } from './typed.ts'

/** The names of a text that are or may be places, before anything is decided. */
export interface Mentions {
  readonly reading: Reading
  /** Behind type words, one by one and in lists. */
  readonly found: readonly Found[]
  /** Without a type word. */
  readonly bare: readonly BareName[]
}

/** Finds the names of a text whose tokens are read. */
export function mentionsOf(source: Readable): Mentions {
  const reading = read(source)
  const found = findTyped(reading)
  return { reading, found, bare: findBare(reading, found) }
}

/** The same from the text alone. */
export function findMentions(text: string): Mentions {
  return mentionsOf({ text, ...tokenize(text) })
}
