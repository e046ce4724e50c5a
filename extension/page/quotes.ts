/** Words of an article that are looked for in its page, with what stands around them there. */
export interface Quote {
  readonly id: string
  /** Its offset in the article: of words that stand several times, it tells which comes first. */
  readonly start: number
  readonly text: string
  readonly before: string
  readonly after: string
}

interface Quoted {
  readonly id: string
  readonly evidence: { readonly text: string; readonly start: number; readonly end: number }
}

/** UTF-16 units of the article that go with a quote on either side: enough to reach past most paragraphs. */
const around = 300

/** The quotes of facts, in the order of the article. @param text the text that their offsets count in */
export const quotesOf = (text: string, facts: readonly Quoted[]): Quote[] =>
  facts
    .map(({ id, evidence: { start, end } }) => ({
      id,
      start,
      text: text.slice(start, end),
      before: text.slice(Math.max(0, start - around), start),
      after: text.slice(end, end + around),
    }))
    .sort((a, b) => a.start - b.start)
