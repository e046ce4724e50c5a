/**
 * What may begin at a token, by its word alone, as bits of `Token.begins`. Asked once of every word, not at each of
 * its tokens: six in seven may begin nothing.
 */
export const beginnings = { time: 1, quantity: 2, document: 4 } as const
