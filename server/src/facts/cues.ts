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

const newNode = (): Node => ({ next: new Map(), tag: null })

/**
 * Builds a finder for all phrases of the lexicons. At each word the longest phrase wins, and matches do not
 * overlap: so "chưa giải ngân" hides "giải ngân", and a phrase under the tag `-` only blocks
 * ("giao thông" is no "giao").
 */
export function cueFinder(lexicons: readonly Lexicon[]): (words: readonly string[]) => Cue[] {
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
  return (words) => {
    const found: Cue[] = []
    let at = 0
    while (at < words.length) {
      let node: Node | undefined = root.next.get(words[at] as string)
      let end = 0
      let tag: string | null = null
      for (let i = at + 1; node; i++) {
        if (node.tag !== null) {
          tag = node.tag
          end = i
        }
        node = i < words.length ? node.next.get(words[i] as string) : undefined
      }
      if (tag === null) {
        at++
        continue
      }
      if (tag !== '-') found.push({ tag, first: at, end })
      at = end
    }
    return found
  }
}
