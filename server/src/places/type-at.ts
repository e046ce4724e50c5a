import type { Token } from '../language/types.ts'
import { isCommuneName } from './names.ts'
import type { Reading } from './reading.ts'
import { endsVillageWord, mayBeginType, notAfter, plurals, type TypeWord, typeWords } from './type-words.ts'

/** The type word that begins at a token; null where there is none, or where it is part of another word. */
export function typeWordAt(reading: Reading, i: number, endToken: number): TypeWord | null {
  const { tokens } = reading
  const token = tokens[i]
  if (!token || !mayBeginType(token)) return null
  const group = typeWords.get(token.norm)
  if (!group) return null
  // "Thôn" inside of "xã Tam Thôn Hiệp" is a part of the name.
  // ("Về T.P Lào Cai": an abbreviation behind a sentence's first word is none.)
  if (token.shape === 'capital' && reading.isName[i - 1] && tokens[i + 1]?.text !== '.') return null
  const before = tokens[i - 1]?.norm ?? ''
  if (notAfter.get(token.norm)?.has(before)) return null
  for (const word of group) {
    if (i + word.words.length > endToken || !standsAt(word, tokens, i)) continue
    // "bản Mường" inside a name such as "xã Bản Mường": the name was read with its own type word before.
    if (token.shape === 'capital' && word.level === 'village' && isCommuneName(reading, i)) return null
    return word
  }
  return null
}

function standsAt({ words }: TypeWord, tokens: readonly Token[], i: number): boolean {
  for (let at = 1; at < words.length; at++) if (tokens[i + at]?.norm !== words[at]) return false
  return true
}

/** Whether several units are spoken of: "2 xã", "các xã", "4/17 xã". */
export function isPlural(reading: Reading, typeAt: number): boolean {
  const before = reading.tokens[typeAt - 1]
  if (!before) return false
  if (before.shape === 'int') return !isNumberedVillage(reading, typeAt - 1)
  return plurals.has(before.norm) || before.shape === 'fraction'
}

/** "thôn 1 xã A", "khu phố số 2 phường B": the number is the name of what lies in the unit. */
function isNumberedVillage({ tokens }: Reading, number: number): boolean {
  const before = tokens[number - 1]
  const word = before?.norm === 'số' ? tokens[number - 2] : before
  return word !== undefined && endsVillageWord.has(word.norm)
}
