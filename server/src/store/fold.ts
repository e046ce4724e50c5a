const foldedCharacters = new Map<string, string>()

/** One character beyond ASCII without its diacritics: đ has no decomposition, so it is folded by hand. */
const foldCharacter = (character: string): string => {
  const known = foldedCharacters.get(character)
  if (known !== undefined) return known
  const folded = character
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
  foldedCharacters.set(character, folded)
  return folded
}

/** The words of a text with their diacritics, one blank between, for phrases that are meant exactly. */
export const exactWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

const withoutDiacritics = (words: string): string =>
  words
    .replace(/[^\p{ASCII}]/gu, foldCharacter)
    .replace(/ {2,}/g, ' ')
    .trim()

/**
 * The words of a text as searched without diacritics: "Tỉ lệ hộ nghèo: 5,2%" is "ti le ho ngheo 5 2".
 * Hyphens and punctuation become blanks (else "kinh tế-xã hội" would miss its own phrase).
 */
export const fold = (text: string): string => withoutDiacritics(exactWords(text))

/** Stands between two indexed fields, so that no phrase runs from one into the next. */
const fence = ' zqfencezq '

/**
 * PostgreSQL counts word positions up to 16,383 and a tsvector up to 1 MB; a phrase beyond is not found.
 * Both engines index as much, so that both find the same.
 */
const mostWords = 15_000
const longest = 200_000

/** What full text of these fields is searched by: folded, and exact with a blank at either end. */
export const searchable = (fields: readonly string[]): { words: string; exact: string } => {
  const all = fields
    .map((field) => exactWords(field.slice(0, longest)))
    .filter(Boolean)
    .join(fence)
  // A word has two characters with its blank at least: most texts need no counting.
  const exact = all.length < 2 * mostWords ? all : all.split(' ').slice(0, mostWords).join(' ')
  return { words: withoutDiacritics(exact), exact: ` ${exact} ` }
}
