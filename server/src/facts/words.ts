/** A set of single words, written in one string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
