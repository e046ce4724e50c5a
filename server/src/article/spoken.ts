/** The language of an article: what the page claims, where its text does not say otherwise. */

/** Letters that Vietnamese has and the other languages of the web's news do not: ă, đ, ơ, ư and those with two marks. */
const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/g
const LETTER = /\p{L}/u
/** A sixth of the letters of Vietnamese prose are of these; in names within other languages it is far less. */
const SHARE = 0.04
/** So few letters tell nothing. */
const FEW = 60
/** As many characters tell as much as all. */
const ENOUGH = 2000
const ENGLISH = /\b(?:the|of|and|to|in|is|was|were|for|that|with|has|have)\b/gi
const ENGLISH_SHARE = 0.12

/** Names and codes that pages give in place of a language tag. */
const ALIASES: Readonly<Record<string, string>> = {
  vn: 'vi',
  vietnamese: 'vi',
  english: 'en',
  vie: 'vi',
  eng: 'en',
}

/** `vi_VN`, `vi-vn`, `Vietnamese` → a BCP 47 tag in its canonical form; null for what is none. */
export function languageTag(claim: string): string | null {
  const [first = '', ...rest] = (claim.split(',')[0] ?? '').trim().replaceAll('_', '-').split('-')
  const tag = [ALIASES[first.toLowerCase()] ?? first, ...rest].join('-')
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null
  } catch {
    return null
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function lettersIn(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 0x20
    if (code < 0x80 ? code >= 0x61 && code <= 0x7a : LETTER.test(text[i] ?? '')) letters++
  }
  return letters
}

/** `vi`, or `en`, as the letters and small words tell; null where they tell neither. */
function toldBy(text: string): 'vi' | 'en' | null {
  const letters = lettersIn(text)
  if (letters < FEW) return null
  if (count(text, VIETNAMESE) >= letters * SHARE) return 'vi'
  return count(text, ENGLISH) >= text.split(/\s+/).length * ENGLISH_SHARE ? 'en' : null
}

/**
 * @param claims of the page, the most trusted first
 * @returns the first claim that the text agrees with; where it agrees with none, what it is itself
 */
export function languageOf(claims: readonly string[], text: string): string | null {
  const tags = claims.map(languageTag).filter((tag) => tag !== null)
  const told = toldBy(text.slice(0, ENOUGH))
  if (told === null) return tags[0] ?? null
  return tags.find((tag) => tag === told || tag.startsWith(`${told}-`)) ?? told
}
