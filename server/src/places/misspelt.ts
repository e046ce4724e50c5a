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

/** The one unit whose name is one letter or only marks away; null where none or several are. */
export function nearest(key: string, units: Iterable<Unit>): Unit | null {
  const words = foldedWords(key)
  const folded = words.join('')
  if (folded.length < SHORTEST_MISSPELT) return null
  let best: Unit | null = null
  let bestDistance = 2
  let tied = false
  for (const unit of units) {
    const joined = joinedFoldOf(unit)
    if (Math.abs(folded.length - joined.length) > 1 || !withinOneEdit(folded, joined)) continue
    const distance = folded === joined ? 0 : 1
    if (distance === 1 && !differInOneSyllable(words, foldOf(unit).split(' '))) continue
    if (distance === bestDistance && best?.code !== unit.code) tied = true
    if (distance < bestDistance) {
      best = unit
      bestDistance = distance
      tied = false
    }
  }
  return tied ? null : best
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
