import type { Token } from './types.ts'

/** Tokens that rules may look at: those of one sentence, token indices half-open. */
export interface Stretch {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly end: number
}

/** The token at an index, or undefined outside the stretch. */
export function tokenAt(stretch: Stretch, index: number): Token | undefined {
  return index >= stretch.first && index < stretch.end ? stretch.tokens[index] : undefined
}

/** The norm at an index, or an empty string outside the stretch. */
export function normAt(stretch: Stretch, index: number): string {
  return tokenAt(stretch, index)?.norm ?? ''
}

/** Whether the words stand one after another from an index on. */
export function saysAt(stretch: Stretch, index: number, ...words: readonly string[]): boolean {
  return words.every((word, offset) => normAt(stretch, index + offset) === word)
}

/** Whether no blank parts the token at an index from the next. */
export function touchesNext(stretch: Stretch, index: number): boolean {
  return tokenAt(stretch, index)?.end === tokenAt(stretch, index + 1)?.start
}

/** Whether a token is a word in small letters, as Vietnamese common nouns, verbs and particles are. */
export function isLowerWord(stretch: Stretch, index: number): boolean {
  return tokenAt(stretch, index)?.shape === 'lower'
}
