import { beginsUnitNoun } from './nouns.ts'
import { wordSet } from './words.ts'

/** What a word may be to the rules, as bits of `Scene.bits`: asked once of each word, not at each of its tokens. */
export const bits = {
  /** Begins a noun for units of the map: "xã", "khu phố". */
  unitNoun: 1,
  /** "các", "những", "mỗi". */
  plural: 2,
  /** May begin what stands for places named before: "hai địa phương này", "2 xã". */
  reference: 4,
  /** Begins a phrase of a lexicon. */
  cue: 8,
} as const

/** So that a word that is nothing of these is known to have been asked. */
const ASKED = 128

const plural = wordSet('các những mỗi')
const reference = wordSet('mỗi hai ba bốn năm sáu các những cả')

/** All bits of a word; never 0. */
export function bitsOf(word: string, beginsCue: (word: string) => boolean): number {
  return (
    ASKED |
    (beginsUnitNoun(word) ? bits.unitNoun : 0) |
    (plural.has(word) ? bits.plural : 0) |
    (reference.has(word) || /^\d.?$/.test(word) ? bits.reference : 0) |
    (beginsCue(word) ? bits.cue : 0)
  )
}
