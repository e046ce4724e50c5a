/**
 * The words of a text as searched without diacritics: "Tỉ lệ hộ nghèo: 5,2%" is "ti le ho ngheo 5 2".
 * Hyphens and punctuation become blanks (else "kinh tế-xã hội" would miss its own phrase). đ has no
 * decomposition, so it is folded by hand.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a text with their diacritics, for phrases that are meant exactly. */
export const exactWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

/** Stands between two indexed fields, so that no phrase runs from one into the next. */
const fence = ' zqfencezq '

/**
 * PostgreSQL counts word positions up to 16,383 and a tsvector up to 1 MB; a phrase beyond is not found.
 * Both engines index as much, so that both find the same.
 */
const mostWords = 15_000

const indexed = (fields: readonly string[], words: (text: string) => string): string => {
  const all = fields.map(words).filter(Boolean).join(fence).split(' ')
  return all.slice(0, mostWords).join(' ')
}

/** What full text of these fields is searched by: folded, and exact with a blank at either end. */
export const searchable = (fields: readonly string[]): { words: string; exact: string } => ({
  words: indexed(fields, fold),
  exact: ` ${indexed(fields, exactWords)} `,
})
