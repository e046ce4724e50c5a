/** One line of a text, and what can be told of it alone. */
import { fold } from './text.ts'

export interface Line {
  readonly text: string
  /** Holds runs of spaces or tabs: a menu, or columns. */
  readonly wide?: boolean
  /** The page's markup says that it is a heading, a row of a table … : it stays as it is. */
  readonly kept?: boolean
  /** Share of the text within links, 0 to 1, where it is known. */
  readonly links?: number
}

const END = /[.!?…;:]["”’»)\]]*(?: \([^()]{2,90}\))?$/
export const endsSentence = (line: string): boolean => END.test(line)

/** A short sentence with its full stop: no headline, which may end in a question mark, but seldom in a stop. */
export const isSentence = (line: string): boolean =>
  line.length >= 15 && /(?:[^.]\.|\.\/\.)["”’»)]*$/.test(line) && line.includes(' ')

/** "(QTO) - Ngày …": the paper's mark, with which a first paragraph begins, and at times a headline. */
const DATELINE = /^\([^()]{2,30}\) ?[-–—]? ?\p{Lu}/u

/** A paragraph, not a headline: ends like a sentence, or is too long for anything else. */
export function isProse(line: string): boolean {
  return (
    line.length >= 220 ||
    (line.length >= 60 && END.test(line)) ||
    (line.length >= 30 && DATELINE.test(line) && (END.test(line) || line.length >= 140))
  )
}

/** Whether two lines say the same but for case, spaces and punctuation. */
export function sameLine(a: string, b: string): boolean {
  const bare = (s: string) =>
    fold(s)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return Math.abs(a.length - b.length) < 12 && bare(a) === bare(b)
}

export const wordCount = (line: string): number => line.split(' ').length
