/** One canonical form of text, made before anything else: all offsets of the project count in it. */

/** Whatever Vietnamese text is not usually written with: looked at closer, character by character. */
const ODD =
  /\r\n?|[^\n -~\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/gu
/** The same code by code, to ask whether there is any: without surrogates to mind it takes a quarter of the time. */
const ANY_ODD =
  /[^\n -~\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/
const LINE_END = /^[\r\v\f\u0085\u2028\u2029]/
/** No-break, en, em, thin, ideographic … spaces and the tab. */
const SPACE = /^\s$/
/**
 * Unicode's category "other": zero-width characters, soft hyphens, bidi marks, the byte order mark, control
 * characters, lone surrogates, and the private codes that icon fonts draw with.
 */
const INVISIBLE = /^\p{C}$/u
/** Icelandic eth and African D stand for Đ, đ in texts that went through Latin-1 or a wrong keyboard. */
const ETH: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' }

/** Past the last code that is not odd. */
const LIMIT = 0x205f
/** What each code that is not odd is in folded text; 0 for the others. */
const FOLDED = new Uint16Array(LIMIT)
/** Longer lines are seldom folded, and a call with too many arguments would fail. */
const FOLD_AT_ONCE = 1024
const codes = new Uint16Array(FOLD_AT_ONCE)

function plain(odd: string): string {
  if (LINE_END.test(odd)) return '\n'
  if (odd === '\ufeff') return ''
  if (SPACE.test(odd)) return ' '
  return INVISIBLE.test(odd) ? '' : (ETH[odd] ?? odd)
}

/**
 * NFC; odd spaces become plain ones, one for one; zero-width and control characters go; line ends are `\n`;
 * eth for đ is put right. Idempotent. Offsets into the result are the only ones in use.
 */
export function canonicalText(text: string): string {
  // What is not odd is neither a combining mark nor anything else that NFC would change.
  if (!ANY_ODD.test(text)) return text
  // The two odd things that most copied texts have, and often no others.
  const usual = text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ')
  return ANY_ODD.test(usual) ? usual.replace(ODD, plain).normalize('NFC') : usual
}

/** One line: canonical, trimmed, runs of spaces made one. */
export function tidyLine(text: string): string {
  const canonical = canonicalText(text).trim()
  // The only blanks of canonical text, and most lines have single ones alone.
  const wide = canonical.includes('  ') || canonical.includes('\n')
  return wide ? canonical.replace(/\s+/g, ' ') : canonical
}

/** The rule for folding, whatever the text. */
function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[–—−]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
}

/**
 * For comparison with rules written in ASCII: lower case without diacritics, đ as d, quotes and dashes made
 * plain. Not length-preserving: never take offsets from it.
 */
export function fold(text: string): string {
  const { length } = text
  if (length > FOLD_AT_ONCE) return foldAny(text)
  for (let i = 0; i < length; i++) {
    const code = FOLDED[text.charCodeAt(i)]
    if (!code) return foldAny(text)
    codes[i] = code
  }
  // Made of codes at once: `+=` would leave a tree of parts, which the first rule has to flatten.
  return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[])
}

for (let code = 0; code < LIMIT; code++) {
  const character = String.fromCharCode(code)
  if (ANY_ODD.test(character)) continue
  const folded = foldAny(character)
  if (folded.length === 1) FOLDED[code] = folded.charCodeAt(0)
}
