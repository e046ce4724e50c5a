import type { Sentence, Token } from '../language/types.ts'
import { gazetteer } from './gazetteer.ts'
import { keyOf } from './keys.ts'

const LONGEST = 6
const apostrophe = /['’‘`´ʼ]/

/** Whether a token is written in capitals; "Ở", the U of "U MINH" and "H'LEO" have the shape of a capital. */
export function isShouted({ shape, text }: Pick<Token, 'shape' | 'text'>): boolean {
  if (shape === 'upper') return true
  return shape === 'capital' && (text.length === 1 || (apostrophe.test(text) && text === text.toUpperCase()))
}

/**
 * The end of a name that is written in capitals where the rest of the sentence is not: "xã TÂN LẬP đạt", "huyện U MINH",
 * with `at` its first token of the shape. Two syllables or more that are a unit's whole name, since one alone is an
 * acronym more often; 0 where there is none.
 */
export function shoutedEnd(tokens: readonly Token[], at: number, { firstToken, endToken }: Sentence): number {
  const before = at > firstToken ? tokens[at - 1] : undefined
  const first = before && isShouted(before) && before.shape === 'capital' ? at - 1 : at
  let end = at
  while (end < endToken && isShouted(tokens[end] as Token)) end++
  for (end = Math.min(end, first + LONGEST); end > first + 1; end--)
    if (gazetteer().byName.has(keyOf(tokens, first, end))) return end
  return 0
}
