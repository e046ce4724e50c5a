const oddSpace = /[^\S\n ]/
const oddSpaces = /[^\S\n ]/g
// Zero-width space, joiners, marks of direction, word joiner, soft hyphen: they show nothing and break words.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/g
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g
// The tone mark on the second vowel of an open oa, oe, uy: both placements are taught, one is compared with.
const placements = new Map<string, string>()

for (const tone of ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']) {
  for (const [first, second] of ['oa', 'oe', 'uy'].map((pair) => [pair.charAt(0), pair.charAt(1)])) {
    placements.set(`${first}${second}${tone}`.normalize('NFC'), `${first}${tone}${second}`.normalize('NFC'))
  }
}

/**
 * The one text that every stored offset counts in: NFC, line breaks as `\n`, every other space (no-break,
 * ideographic, thin, tab, byte order mark …) one plain space for one, zero-width characters removed. HTML
 * entities stay: they are decoded, or not, where HTML is read.
 */
export function canonicalText(text: string): string {
  const plain = text.normalize('NFC').replace(lineBreaks, '\n').replace(invisible, '')
  return oddSpace.test(plain) ? plain.replace(oddSpaces, ' ') : plain
}

/**
 * A syllable for comparing: lower case, NFC, the tone mark of an open oa, oe, uy on its first vowel
 * (hoà → hòa, khoẻ → khỏe, uỷ → ủy, thuý → thúy). In "quý" the u belongs to the consonant: it stays.
 */
export function toneNorm(syllable: string): string {
  const text = syllable.toLowerCase().normalize('NFC')
  const moved = placements.get(text.slice(-2))
  if (moved === undefined || (moved.endsWith('y') && text.charAt(text.length - 3) === 'q')) return text
  return text.slice(0, -2) + moved
}
