/**
 * The keys under which the spellings of one name meet.
 *
 * Two keys: `nameKey` keeps the tones and joins only spellings that are used side by side for the same unit;
 * `foldKey` drops every mark, for typing into a search box and for typing errors.
 */

/** Combining tone marks: huyền, sắc, ngã, hỏi, nặng. Breve, circumflex and horn are letters of their own. */
const TONES = '\u0300\u0301\u0303\u0309\u0323'

/** The memory of both keys is emptied at this size, so that a service that reads for months does not grow. */
const REMEMBERED = 60_000

/** Hải Châu II is Hải Châu 2; no name has a syllable that is one of these and no number. */
const roman: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
])

/** Most names: letters and single blanks, nothing to clean away. */
const PLAIN = /^[A-Za-zÀ-ÖØ-ỹ]+(?: [A-Za-zÀ-ÖØ-ỹ]+)*$/

/** Between a small letter and a capital. */
const inner = /(?<=\p{Ll})(?=\p{Lu})/u

const syllables = new Map<string, string>()
const folded = new Map<string, string>()

/**
 * The key of one syllable: lower case, the tone moved behind it (hoà = hòa), no tone before a final k
 * (Đắk = Đăk; the highland names are written both ways), Đak as Đăk, y as i after a bare consonant
 * (Mỹ = Mĩ, Quý = Quí), no leading zeros (Phường 04 = Phường 4). A capital inside begins another syllable (IaMơ).
 */
export function syllableKey(word: string): string {
  const known = syllables.get(word)
  if (known !== undefined) return known
  const key = inner.test(word) ? word.split(inner).map(keyOfOne).join(' ') : keyOfOne(word)
  if (syllables.size >= REMEMBERED) syllables.clear()
  syllables.set(word, key)
  return key
}

function keyOfOne(word: string): string {
  let base = ''
  let tone = ''
  for (const mark of word.normalize('NFD').toLowerCase()) {
    const place = TONES.indexOf(mark)
    if (place >= 0) tone = String(place + 1)
    else base += mark
  }
  base = base
    .normalize('NFC')
    .replaceAll('ð', 'đ')
    .replace(/[’‘`´ʼ]/g, "'")
  const number = roman.get(base)
  if (number !== undefined) return number
  if (/^\d+$/.test(base)) return base.replace(/^0+(?=\d)/, '')
  if (base.endsWith('k')) tone = ''
  if (base === 'đak') base = 'đăk'
  if (base.endsWith('y')) base = base.replace(/^(qu|[bcdđghklmnpqrstvx]+)y$/, '$1i')
  return base + tone
}

/** Cuts a name into its syllables; an apostrophe keeps one together (Đạ K'Nàng is two), a hyphen does not. */
export function syllablesOf(name: string): string[] {
  if (PLAIN.test(name)) return name.split(' ')
  return name
    .normalize('NFC')
    .replace(/[\u200b-\u200f\ufeff\u00ad]/g, '')
    .replace(/\s*[’‘`´ʼ']\s*/g, "'")
    .replace(/[-–—_.,]/g, ' ')
    .split(/\s+/)
    .filter((part) => part !== '')
}

/** The key of a whole name without its type word. */
export function nameKey(name: string): string {
  return joinedBy(name, syllableKey, ' ')
}

/** Without marks, in lower case, apostrophes gone, y as i: "Đạ K'Nàng" is "da knang". */
export function foldSyllable(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const key = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/^(qu|[bcdghklmnpqrstvx]+)y$/, '$1i')
  if (folded.size >= REMEMBERED) folded.clear()
  folded.set(word, key)
  return key
}

/** The folded key of a whole name. */
export function foldKey(name: string): string {
  return joinedBy(name, foldSyllable, ' ')
}

/** The same without blanks, as hosts and highland names are written. */
export function joinedFoldKey(name: string): string {
  return joinedBy(name, foldSyllable, '')
}

function joinedBy(name: string, keyOf: (syllable: string) => string, joint: '' | ' '): string {
  let key = ''
  let first = true
  for (const syllable of syllablesOf(name)) {
    key += first ? keyOf(syllable) : joint + keyOf(syllable)
    first = false
  }
  return key
}

/** Whether two folded names differ by at most one letter put in, left out or replaced. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at)
  return rest === long.slice(at + 1)
}
