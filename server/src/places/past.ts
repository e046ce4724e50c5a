import type { Token } from '../language/types.ts'
import type { Found } from './found.ts'
import type { Reading } from './reading.ts'

/** How far behind "sáp nhập từ" its names may stand. */
const MOST_TOKENS = 30
const openers: ReadonlySet<string> = new Set(['(', ',', '-', '–'])
/** Pairs right before a name: "trước đây là xã A", "nguyên là huyện B". */
const before: ReadonlySet<string> = new Set([
  'đây là',
  'đây thuộc',
  'kia là',
  'nguyên là',
  'vốn là',
  'thân là',
  'cũ là',
  'cũ thuộc',
])
/** Pairs right behind a name: "xã A trước đây", "xã A (nay thuộc xã B)", "xã A, nay là xã B". */
const behind: ReadonlySet<string> = new Set(['trước đây', 'nay là', 'nay thuộc', 'trước kia', 'bây giờ'])
/** Second words of "sáp nhập", "hợp nhất", "thành lập", "cơ sở", with the first. */
const merging: ReadonlyMap<string, string> = new Map([
  ['nhập', 'sáp'],
  ['nhất', 'hợp'],
  ['lập', 'thành'],
  ['sở', 'cơ'],
])
/** After them: "sáp nhập từ xã A", "hợp nhất hai xã A, B", but not "sáp nhập vào xã B", "sau sáp nhập, xã B". */
const merged: ReadonlySet<string> = new Set(
  'từ trên xã các hai ba bốn 2 3 4 thị phường huyện tỉnh toàn nguyên giữa của sáp hợp nhập'.split(' '),
)
/** What they became follows: "sáp nhập xã A và xã B thành xã C". */
const becoming: ReadonlySet<string> = new Set(['thành', 'vào', 'lấy', 'mang', ')'])

/** The names that the text itself says to be of the past: "xã A cũ", "(sáp nhập từ xã A và B)", "nay thuộc". */
export function pastNames({ tokens, sentences }: Reading, found: readonly Found[]): ReadonlySet<Found> {
  const past = new Set<Found>()
  let sentence = -1
  let gone = new Set<string>()
  for (const name of found) {
    if (name.sentence !== sentence) gone = new Set()
    sentence = name.sentence
    const from = sentences[sentence]?.firstToken ?? 0
    // "trên cơ sở nhập xã A và xã B, xã A có": named again it is what they became.
    const again = gone.has(`${name.level} ${name.key}`)
    if (!isSaidPast(tokens, name) && (again || !isMergedAway(tokens, name, from))) continue
    past.add(name)
    gone.add(`${name.level} ${name.key}`)
  }
  return past
}

function isSaidPast(tokens: readonly Token[], { first, end }: Found): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? ''
  if (before.has(`${norm(first - 2)} ${norm(first - 1)}`)) return true
  const at = openers.has(norm(end)) ? end + 1 : end
  if (norm(at) === 'cũ') return true
  return behind.has(`${norm(at)} ${norm(at + 1)}`)
}

function isMergedAway(tokens: readonly Token[], { first }: Found, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - MOST_TOKENS); i--) {
    const norm = tokens[i]?.norm ?? ''
    const starts = merging.get(norm)
    if (starts !== undefined && tokens[i - 1]?.norm === starts) return merged.has(tokens[i + 1]?.norm ?? '')
    if (becoming.has(norm)) return false
  }
  return false
}
