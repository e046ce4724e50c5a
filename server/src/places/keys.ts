import type { Token } from '../language/types.ts'
import { syllableKey } from './spelling.ts'

/** The `nameKey` of these tokens. */
export function keyOf(tokens: readonly Token[], first: number, end: number): string {
  let key = ''
  for (let i = first; i < end; i++) {
    const token = tokens[i]
    if (token === undefined || token.shape === 'punctuation' || token.shape === 'symbol') continue
    key += key === '' ? syllableKey(token.text) : ` ${syllableKey(token.text)}`
  }
  return key
}
