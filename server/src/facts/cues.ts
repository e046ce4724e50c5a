/** Phrases that announce what a figure is about, found in one pass over the words of a text. */

/** A tag and the phrases (lower case, NFC, new tone placement, "tỷ" for "tỉ") that carry it. */
export type Lexicon = Readonly<Record<string, readonly string[]>>

export interface Cue {
  readonly tag: string
  readonly first: number
  readonly end: number
}

interface Node {
  readonly next: Map<string, Node>
  tag: string | null
}

export interface CueFinder {
  /** Whether a phrase begins with the word. */
  readonly begins: (word: string) => boolean
  /** The phrases in these words; only those are asked for which `mayBegin` holds the bit. */
  readonly find: (words: readonly string[], mayBegin: Uint8Array, bit: number) => Cue[]
}

const newNode = (): Node => ({ next: new Map(), tag: null })

/**
 * Builds a finder for all phrases of the lexicons. At each word the longest phrase wins, and matches do not
 * overlap: so "chưa giải ngân" hides "giải ngân", and a phrase under the tag `-` only blocks
 * ("giao thông" is no "giao").
 */
export function cueFinder(lexicons: readonly Lexicon[]): CueFinder {
  const root = newNode()
  for (const lexicon of lexicons) {
    for (const [tag, phrases] of Object.entries(lexicon)) {
      for (const phrase of phrases) {
        let node = root
        for (const word of phrase.split(' ')) {
          let child = node.next.get(word)
          if (!child) {
            child = newNode()
            node.next.set(word, child)
          }
          node = child
        }
        node.tag ??= tag
      }
    }
  }
  const find = (words: readonly string[], mayBegin: Uint8Array, bit: number): Cue[] => {
    const found: Cue[] = []
    const count = words.length
    for (let at = 0; at < count; ) {
      if (((mayBegin[at] ?? 0) & bit) === 0) {
        at++
        continue
      }
      let node: Node | undefined = root.next.get(words[at] as string)
      let end = at + 1
      let tag: string | null = null
      for (let i = at + 1; node; i++) {
        if (node.tag !== null) {
          tag = node.tag
          end = i
        }
        node = i < count ? node.next.get(words[i] as string) : undefined
      }
      if (tag !== null && tag !== '-') found.push({ tag, first: at, end })
      at = end
    }
    return found
  }
  return { begins: (word) => root.next.has(word), find }
}
