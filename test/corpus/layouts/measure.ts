/** How much of a body was found and how much beside it, by shingles of four words. */

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Words alone, small, so that punctuation and bars between cells do not count. */
export const words = (text: string): string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? []

export const flat = (text: string): string => ` ${words(text).join(' ')} `

export interface Overlap {
  readonly both: number
  readonly wanted: number
  readonly found: number
}

/** Shingles with how often each occurs; a text of fewer words is one shingle. */
function shingles(text: string, size: number): Map<string, number> {
  const all = words(text)
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(Math.min(1, all.length), all.length - size + 1); i++) {
    const shingle = all.slice(i, i + size).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

export function overlap(wanted: string, found: string, size = 4): Overlap {
  const [a, b] = [shingles(wanted, size), shingles(found, size)]
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((n, count) => n + count, 0)
  let both = 0
  for (const [shingle, count] of a) both += Math.min(count, b.get(shingle) ?? 0)
  return { both, wanted: sum(a), found: sum(b) }
}

export const f1 = ({ both, wanted, found }: Overlap): number =>
  wanted + found === 0 ? 1 : (2 * both) / (wanted + found)
