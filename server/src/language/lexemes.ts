import { wholeExpression } from './model/expressions.ts'
import { shapeOf } from './model/shapes.ts'
import { isStop } from './sentences.ts'
import { toneNorm } from './text.ts'
import type { Shape } from './types.ts'

/** What is known of a word however often it occurs. */
export interface Lexeme {
  readonly text: string
  readonly norm: string
  readonly shape: Shape
  /** Whether it may end a sentence. */
  readonly stop: boolean
}

const apostrophes = /[’‘ʼ]/g

/**
 * A token's lexemes: one, as a rule. More where wink-nlp gave as one token what its expressions would cut: its
 * cache also holds the lower-case form of every word, so that after one "QP-AN" a "qp-an" comes whole. Cutting it
 * here keeps the tokens of a text from depending on the texts read before.
 */
export function lexemesOf(token: string): readonly Lexeme[] {
  const pieces = token.match(wholeExpression) ?? [token]
  return pieces.map((text) => ({
    text,
    norm: toneNorm(text.replace(apostrophes, "'")),
    shape: shapeOf(text),
    stop: isStop(text),
  }))
}
