import { beginnings } from './beginnings.ts'
import { beginsKind } from './documents/kinds.ts'
import { wholeExpression } from './model/expressions.ts'
import { shapeOf } from './model/shapes.ts'
import { beginsQuantity } from './quantities.ts'
import { isStop } from './sentences.ts'
import { toneNorm } from './text.ts'
import { beginsTime } from './times/scan.ts'
import type { Shape, WordNotes } from './types.ts'

/** What is known of a word however often it occurs. */
export interface Lexeme {
  readonly text: string
  readonly norm: string
  readonly shape: Shape
  /** Bits of `beginnings`. */
  readonly begins: number
  /** Whether it may end a sentence. */
  readonly stop: boolean
  readonly notes: WordNotes
}

// No expression cuts these; most tokens are such.
const whole = /^(?:[\p{L}\p{M}]+|\d+)$/u
const apostrophes = /[’‘ʼ]/g

/**
 * A token's lexemes: one, as a rule. More where wink-nlp gave as one token what its expressions would cut: its
 * cache also holds the lower-case form of every word, so that after one "QP-AN" a "qp-an" comes whole. Cutting it
 * here keeps the tokens of a text from depending on the texts read before.
 */
export function lexemesOf(token: string): readonly Lexeme[] {
  const pieces = whole.test(token) ? [token] : (token.match(wholeExpression) ?? [token])
  return pieces.map((piece) => {
    const text = interned(piece)
    const norm = interned(toneNorm(text.replace(apostrophes, "'")))
    const shape = shapeOf(text)
    const notes = { places: 0, facts: 0 }
    return { text, norm, shape, begins: beginningsOf(norm, shape), stop: isStop(text), notes }
  })
}

/**
 * The same string as the engine keeps the names of properties, and the words that stand in the code: two of that kind
 * are equal only where they are one, so that no rule that asks for a word compares characters.
 */
function interned(text: string): string {
  for (const name in { [text]: null }) return name
  return text
}

function beginningsOf(norm: string, shape: Shape): number {
  return (
    (beginsTime(norm, shape) ? beginnings.time : 0) |
    (beginsQuantity(norm, shape) ? beginnings.quantity : 0) |
    (beginsKind(norm) ? beginnings.document : 0)
  )
}
