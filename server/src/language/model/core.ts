import { abbreviations } from './abbreviations.ts'
import { categories, categoryCode } from './categories.ts'
import { expressions } from './expressions.ts'

/**
 * Where each feature of a lexeme sits in its two 32-bit words: word, mask, shift, stored as a number, kept for
 * words outside the lexicon, looked up in a list. wink-nlp asks for these names; only the token type is used.
 */
const layout = {
  lutCase: [0, 0x3, 0, 1, 1, 0],
  isAbbrev: [0, 0x4, 2, 1, 1, 0],
  tokenType: [0, 0xf8, 3, 1, 0, 1],
  pos: [0, 0x3f00, 8, 1, 1, 1],
  lemma: [1, 0xfffff, 0, 1, 0, 0],
  normal: [1, 0xf00000, 20, 1, 0, 0],
  isSLemma: [1, 0x4000000, 26, 1, 0, 0],
  isContraction: [1, 0x8000000, 27, 1, 0, 0],
  isStopWord: [1, 0x10000000, 28, 1, 0, 0],
  isSpellingMapped: [1, 0x40000000, 30, 1, 0, 0],
}

/** wink-nlp wants its own sign for unknown words first, then the line break. */
const lexemes: readonly string[] = ['$%^oov^%$', '\n', ...abbreviations]

/** A fresh core: wink-nlp grows its word list and hash, so no two instances may share them. */
export function core() {
  const list = [...lexemes]
  const hash: Record<string, number> = Object.create(null)
  list.forEach((word, index) => {
    hash[word] = index
  })
  const lexicon = new Uint32Array(list.length * 2)
  list.forEach((word, index) => {
    const category = word === '\n' ? 'tabCRLF' : index === 0 ? 'unk' : 'alpha'
    lexicon[index * 2] = categoryCode(category) << 3
  })
  return {
    packing: { size: 2, efSize: 1, layout, config: {}, efList: [] },
    lexicon,
    xpansions: new Uint32Array(0),
    tcat: { list: categories, hash: Object.fromEntries(categories.map((name, code) => [name, code])) },
    trex: expressions,
    preserve: { prefix: {}, suffix: {} },
    pos: { list: [], hash: {} },
    features: {
      lexeme: { list, hash, intrinsicSize: list.length, index: list.length },
      tokenType: { list: categories },
      pos: { list: [] },
      posClusters: { list: [] },
    },
  }
}
