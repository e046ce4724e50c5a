import type { Quote } from './quotes.ts'
import { bare, type TextIndex } from './text-index.ts'

/** Where a quote stands: half-open, offsets into the indexed text. */
export interface Place {
  readonly start: number
  readonly end: number
  /** False where the page has the words, but does not show them. */
  readonly shown: boolean
}

interface Candidate extends Place {
  /** How many characters around it are as in the article. */
  readonly agreed: number
}

/** Characters, quote and agreeing neighbours together, that leave no doubt; less is taken if all there is agrees. */
const sure = 20
const glue = /[\p{L}\p{N}]/u

const agreedBefore = (text: string, at: number, context: string): number => {
  let n = 0
  while (n < context.length && n < at && text[at - 1 - n] === context[context.length - 1 - n]) n++
  return n
}

const agreedAfter = (text: string, at: number, context: string): number => {
  let n = 0
  while (n < context.length && text[at + n] === context[n]) n++
  return n
}

/** Whether a letter or digit touches an end of the words: "5%" within "15%". */
const touches = (inner: string | undefined, outer: string | undefined): boolean =>
  inner !== undefined && outer !== undefined && glue.test(inner) && glue.test(outer)

/** Every place where the words stand and what stands around them does not speak against it. */
const candidates = (index: TextIndex, quote: Quote): Candidate[] => {
  const { raw, text } = index
  const words = bare(quote.text)
  const before = bare(quote.before)
  const after = bare(quote.after)
  const needed = Math.min(sure, words.length + before.length + after.length)
  const found: Candidate[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const last = at + words.length - 1
    const left = agreedBefore(text, at, before)
    const right = agreedAfter(text, last + 1, after)
    if (words.length + left + right < needed) continue
    const start = index.startOf(at)
    const end = index.endOf(last)
    if (left === 0 && touches(words[0], raw[start - 1])) continue
    if (right === 0 && touches(words.at(-1), raw[end])) continue
    found.push({ start, end, agreed: left + right, shown: true })
  }
  return found
}

/** Those that agree best among the ones that the page shows, or among all where it shows none. */
const best = (found: readonly Candidate[], isShown: (place: Place) => boolean): Candidate[] => {
  const grades = [...new Set(found.map(({ agreed }) => agreed))].sort((a, b) => b - a)
  for (const grade of grades) {
    const shown = found.filter((candidate) => candidate.agreed === grade && isShown(candidate))
    if (shown.length > 0) return shown
  }
  return found.filter(({ agreed }) => agreed === grades[0]).map((place) => ({ ...place, shown: false }))
}

/** Of places that are equally good, the one between what comes before and after it in the article. */
const inOrder = (tied: readonly Candidate[], after: number, until: number): Candidate | undefined =>
  tied.find(({ start }) => start >= after && start <= until) ??
  tied.find(({ start }) => start >= after) ??
  tied.at(-1)

/** For each quote, where the first of those after it stands of which there is no doubt. */
const nextCertain = (found: readonly (readonly Candidate[])[]): number[] => {
  const until: number[] = []
  let next = Number.POSITIVE_INFINITY
  for (const [i, tied] of [...found.entries()].reverse()) {
    until[i] = next
    if (tied.length === 1) next = tied[0]?.start ?? next
  }
  return until
}

/**
 * Where each quote stands in a page; one that is not there is left out. Words that stand several times are told
 * apart by what stands around them, and where that is the same too, by the order of the article.
 * @param quotes in the order of the article
 * @param isShown whether the page shows a place; asked only of places that hold a quote
 */
export const findQuotes = (
  index: TextIndex,
  quotes: readonly Quote[],
  isShown: (place: Place) => boolean = () => true,
): Map<string, Place> => {
  const found = quotes.map((quote) => best(candidates(index, quote), isShown))
  const until = nextCertain(found)
  const places = new Map<string, Place>()
  // Where the last quote that was found begins in the article, and in the page.
  let last = { article: -1, page: -1 }
  for (const [i, quote] of quotes.entries()) {
    const tied = found[i] ?? []
    // Facts of the same words have the same place; words further on in the article are further on in the page.
    const after = quote.start === last.article ? last.page : last.page + 1
    const place = inOrder(tied, after, until[i] ?? 0)
    if (!place) continue
    places.set(quote.id, { start: place.start, end: place.end, shown: place.shown })
    last = { article: quote.start, page: place.start }
  }
  return places
}
