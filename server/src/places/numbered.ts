import type { Found } from './found.ts'
import { keyOf } from './keys.ts'
import { isPlainWord } from './names.ts'
import type { Reading } from './reading.ts'
import { plurals, type TypeWord, typeWords } from './type-words.ts'

/** "phường 6", "thôn 2", "quận 1", "thôn số 2": a number as a name, where it counts nothing. */
export function readNumber(
  reading: Reading,
  word: TypeWord,
  typeAt: number,
  at: number,
  sentence: number,
  endToken: number,
  list: number,
): Found | null {
  if (word.type === 'thôn' && reading.tokens[at]?.norm === 'số') at++
  const token = at < endToken ? reading.tokens[at] : undefined
  if (!token || !['int', 'roman', 'mixed'].includes(token.shape) || token.text.length > 3) return null
  if (token.shape === 'mixed' && !/^\d+[A-Z]$/.test(token.text)) return null
  if (!['phường', 'quận', 'thôn'].includes(word.type)) return null
  if (token.shape === 'roman' && reading.isName[at + 1]) return null
  const before = reading.tokens[typeAt - 1]
  if (before && (plurals.has(before.norm) || before.shape === 'int' || before.shape === 'percent'))
    return null
  // What is counted stands behind the number: "mỗi thôn 2 triệu đồng", "phường 6 tiêu chí".
  const next = reading.tokens[at + 1]
  const ends = !next || at + 1 >= endToken || next.shape === 'punctuation' || typeWords.has(next.norm)
  if (!ends && word.level !== 'district' && !isPlainWord(next)) return null
  return {
    level: word.level,
    type: word.type,
    first: typeAt,
    end: at + 1,
    nameFirst: at,
    key: keyOf(reading.tokens, at, at + 1),
    sentence,
    kind: 'typed',
    list,
  }
}
