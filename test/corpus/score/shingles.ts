/**
 * Precision and recall as scrapinghub's article-extraction-benchmark (evaluate.py) counts them: shingles of four
 * tokens with their number, each page's counts divided by their sum, so that long pages weigh no more than short.
 */

/** Shares of a page: found and wanted, found alone, wanted alone; all 0 where there is nothing in either. */
export interface Counts {
  readonly truePositive: number
  readonly falsePositive: number
  readonly falseNegative: number
}

const SIZE = 4
/** Runs of word characters, in the sense of Python's `\w`. */
const TOKEN = /[\p{L}\p{N}_]+/gu

function shingles(text: string): Map<string, number> {
  const tokens = text.match(TOKEN) ?? []
  const counts = new Map<string, number>()
  const last = Math.max(1, tokens.length - SIZE + 1)
  for (let i = 0; i < last && tokens.length > 0; i++) {
    const shingle = tokens.slice(i, i + SIZE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

export function shingleCounts(wanted: string, found: string): Counts {
  const [a, b] = [shingles(wanted), shingles(found)]
  let [truePositive, falsePositive, falseNegative] = [0, 0, 0]
  for (const shingle of new Set([...a.keys(), ...b.keys()])) {
    const [inWanted, inFound] = [a.get(shingle) ?? 0, b.get(shingle) ?? 0]
    truePositive += Math.min(inWanted, inFound)
    falsePositive += Math.max(0, inFound - inWanted)
    falseNegative += Math.max(0, inWanted - inFound)
  }
  const sum = truePositive + falsePositive + falseNegative || 1
  return {
    truePositive: truePositive / sum,
    falsePositive: falsePositive / sum,
    falseNegative: falseNegative / sum,
  }
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((n, number) => n + number, 0) / numbers.length

/**
 * Precision is the mean over the pages for which something was found, recall over those that have a body; F1 is
 * made of these two means.
 */
export function scoresOf(pages: readonly Counts[]): {
  precision: number
  recall: number
  f1: number
} {
  const share = (part: number, rest: number) => (part + rest === 0 ? [] : [part / (part + rest)])
  const precision = mean(pages.flatMap((page) => share(page.truePositive, page.falsePositive)))
  const recall = mean(pages.flatMap((page) => share(page.truePositive, page.falseNegative)))
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
