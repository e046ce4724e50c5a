import { foldOf, joinedFoldOf } from './gazetteer.ts'
import { foldSyllable, withinOneEdit } from './spelling.ts'
import type { Unit } from './units.ts'

/** Units by their folded names without blanks; null where several bear one. */
export type Unmarked = ReadonlyMap<string, Unit | null>

/** Shorter names, folded and without blanks, are too near to each other for an error to be told from another. */
const SHORTEST_MISSPELT = 4

/** Whatever is a digit in a `nameKey` stands for a tone; only a few names bear a number. */
function foldedWords(key: string): string[] {
  return key.replace(/\d/g, '').split(' ').map(foldSyllable)
}

/**
 * First letters that sound alike in a part of the country, so that people and lists write one name with either:
 * Sà Phìn and Xà Phìn, Trung Trải and Chung Chải.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^x/, 's'],
  [/^tr/, 'ch'],
  [/^(?:gi|r)/, 'd'],
]

const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [first, as]) => sound.replace(first, as), word)

const soundAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => soundOf(word) === soundOf(b[at] ?? ''))

/**
 * The one unit whose name is only marks, a first letter that sounds alike, or one letter away, the nearest of these
 * three; null where none or several are.
 */
export function nearest(key: string, units: Iterable<Unit>): Unit | null {
  const words = foldedWords(key)
  const folded = words.join('')
  if (folded.length < SHORTEST_MISSPELT) return null
  let best: Unit | null = null
  let bestDistance = 3
  let tied = false
  for (const unit of units) {
    const joined = joinedFoldOf(unit)
    if (Math.abs(folded.length - joined.length) > 2) continue
    const distance = distanceOf(words, folded, unit, joined)
    if (distance === null) continue
    if (distance === bestDistance && best?.code !== unit.code) tied = true
    if (distance < bestDistance) {
      best = unit
      bestDistance = distance
      tied = false
    }
  }
  return tied ? null : best
}

/** 0 for marks alone, 1 for first letters that sound alike, 2 for one letter; null for more. */
function distanceOf(words: readonly string[], folded: string, unit: Unit, joined: string): number | null {
  if (folded === joined) return 0
  const others = foldOf(unit).split(' ')
  if (words.length > 1 && soundAlike(words, others)) return 1
  return withinOneEdit(folded, joined) && differInOneSyllable(words, others) ? 2 : null
}

function differInOneSyllable(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.length > 1 && a.filter((word, at) => word !== b[at]).length === 1
}

/** Units made ready for `onlyMarksAway`. */
export function unmarked(units: Iterable<Unit>): Unmarked {
  const byFold = new Map<string, Unit | null>()
  for (const unit of units) {
    const fold = joinedFoldOf(unit)
    const known = byFold.get(fold)
    if (known === undefined) byFold.set(fold, unit)
    else if (known?.code !== unit.code) byFold.set(fold, null)
  }
  return byFold
}

/** The one unit whose name is written so but for its marks; null where none or several are. */
export function onlyMarksAway(key: string, units: Unmarked): Unit | null {
  if (units.size === 0) return null
  const folded = foldedWords(key).join('')
  return folded.length < SHORTEST_MISSPELT ? null : (units.get(folded) ?? null)
}
