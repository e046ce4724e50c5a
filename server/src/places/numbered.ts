import type { Token } from '../language/types.ts'
import type { Found } from './found.ts'
import { gazetteer } from './gazetteer.ts'
import { holds } from './holds.ts'
import { keyOf } from './keys.ts'
import { isPlainWord } from './names.ts'
import { type Reading, runAt } from './reading.ts'
import { isPlural } from './type-at.ts'
import { plurals, type TypeWord, typeWords } from './type-words.ts'

const separators: ReadonlySet<string> = new Set([',', 'và', ';'])

/**
 * Numbers as names, where they count nothing: "phường 6", "thôn 2", "quận 1", "thôn số 2", "phường 1 Bảo Lộc", "các
 * phường 1, 2 và 3". What a ward lies in and stands right behind comes with it.
 */
export function readNumbers(
  reading: Reading,
  word: TypeWord,
  typeAt: number,
  after: number,
  sentence: number,
  endToken: number,
  list: number,
): Found[] {
  const { tokens } = reading
  const { level, type } = word
  if (type !== 'phường' && type !== 'quận' && type !== 'thôn') return []
  const numbered = (first: number, at: number, kind: Found['kind']): Found => {
    const key = keyOf(tokens, at, at + 1)
    return { level, type, first, end: at + 1, nameFirst: at, key, sentence, kind, list }
  }
  if (type !== 'thôn' && isPlural(reading, typeAt)) {
    const at = tokens[after]?.text === ':' ? after + 1 : after
    const found: Found[] = []
    for (const number of numbersFrom(reading, at, endToken)) {
      const one = numbered(number, number, 'listed')
      found.push(one, ...holderBehind(reading, one, endToken))
    }
    return found.length > 1 && endsAfter(reading, word, found.at(-1)?.end ?? 0, endToken) ? found : []
  }
  const at = type === 'thôn' && tokens[after]?.norm === 'số' ? after + 1 : after
  if (!isNumber(reading, at, endToken) || isCounted(tokens[typeAt - 1])) return []
  const one = numbered(typeAt, at, 'typed')
  const holder = level === 'commune' ? holderBehind(reading, one, endToken) : []
  return holder.length > 0 || endsAfter(reading, word, at + 1, endToken) ? [one, ...holder] : []
}

function isNumber(reading: Reading, at: number, endToken: number): boolean {
  const token = at < endToken ? reading.tokens[at] : undefined
  if (!token || token.text.length > 3) return false
  if (token.shape === 'mixed') return /^\d+[A-Z]$/.test(token.text)
  return token.shape === 'int' || (token.shape === 'roman' && !reading.isName[at + 1])
}

const isCounted = (before: Token | undefined): boolean =>
  before !== undefined && (plurals.has(before.norm) || before.shape === 'int' || before.shape === 'percent')

/** What is counted stands behind the number: "mỗi thôn 2 triệu đồng", "phường 6 tiêu chí". */
function endsAfter({ tokens }: Reading, { level }: TypeWord, at: number, endToken: number): boolean {
  const next = tokens[at]
  if (!next || at >= endToken || next.shape === 'punctuation' || typeWords.has(next.norm)) return true
  return level === 'district' || isPlainWord(next)
}

/** The tokens of "1, 2 và 3", "1 Bảo Lộc, 2 Bảo Lộc"; one number alone counts what was said before it. */
function numbersFrom(reading: Reading, first: number, endToken: number): number[] {
  const { tokens } = reading
  const numbers: number[] = []
  for (let at = first; isNumber(reading, at, endToken) && tokens[at]?.shape !== 'mixed'; ) {
    numbers.push(at)
    const name = runAt(reading, at + 1)
    const end = name?.first === at + 1 ? name.end : at + 1
    if (!separators.has(tokens[end]?.norm ?? '')) break
    at = end + 1
  }
  return numbers
}

/** The district that a ward of that number lay in, right behind it or behind a comma: "phường 1 Bảo Lộc". */
function holderBehind(reading: Reading, ward: Found, endToken: number): Found[] {
  const { tokens, inCapitals } = reading
  const at = tokens[ward.end]?.text === ',' ? ward.end + 1 : ward.end
  const run = at < endToken ? runAt(reading, at) : null
  if (run?.first !== at) return []
  for (let end = run.end; end > at; end--) {
    const key = keyOf(tokens, at, end)
    // Wards of 2025 bear the number in their name.
    const level = holds(key, [ward]) ?? (gazetteer().byName.has(`${ward.key} ${key}`) ? 'district' : null)
    if (level)
      return [
        { ...ward, level, type: null, first: at, end, nameFirst: at, key, kind: 'bracket', list: -ward.list },
      ]
    if (!inCapitals[ward.sentence]) break
  }
  return []
}
