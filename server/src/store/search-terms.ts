import { exactWords, fold } from './fold.ts'

/** What a search asks for; every phrase and every exact phrase must be there. */
export interface SearchTerms {
  /** Folded phrases of one word or more. */
  readonly phrases: readonly string[]
  /** Phrases that were quoted with diacritics, and are meant with them. */
  readonly exact: readonly string[]
}

const quotes = /["“”„«»]/u

/**
 * Reads a search: words, and "phrases" in quotes. A last quote left open runs to the end. A word with
 * punctuation in it, such as 5,2% or 06-NQ/TU, is a phrase of its pieces. Never throws; a search without any
 * letter or digit asks for nothing, and so filters nothing.
 */
export const searchTerms = (q: string): SearchTerms => {
  const phrases = new Set<string>()
  const exact = new Set<string>()
  q.split(quotes).forEach((piece, index) => {
    const quoted = index % 2 === 1
    for (const term of quoted ? [piece] : piece.split(/\s+/u)) {
      const folded = fold(term)
      if (folded === '') continue
      phrases.add(folded)
      const asWritten = exactWords(term)
      if (quoted && asWritten !== folded) exact.add(asWritten)
    }
  })
  return { phrases: [...phrases], exact: [...exact] }
}
