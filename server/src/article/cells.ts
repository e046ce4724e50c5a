/** Tables that copying took apart, a cell a line. */
import type { LineKind } from './boilerplate.ts'
import type { Line } from './line.ts'
import { fold } from './text.ts'

/** What visitor counters are called, one word a line. */
const COUNTED =
  /^(?:dang (?:online|truy cap|truc tuyen)|hom nay|hom qua|trong tuan|trong thang|tat ca|tong (?:so )?luot)/

/**
 * Runs of short lines with bare numbers among them are a table's cells, and no captions, menus or names; but for
 * the counters at the foot of a site.
 */
export function tableCells(lines: readonly Line[], kinds: readonly (LineKind | null)[]): Set<number> {
  const cells = new Set<number>()
  const able = (i: number) => {
    const text = lines[i]?.text ?? ''
    return (
      text !== '' &&
      text.length <= 60 &&
      !/[.!?;]$/.test(text) &&
      kinds[i] !== 'end' &&
      kinds[i] !== 'related'
    )
  }
  for (let i = 0; i < lines.length; ) {
    let j = i
    let numbers = 0
    let counted = false
    for (; j < lines.length && able(j); j++) {
      const text = lines[j]?.text ?? ''
      if (/^\d[\d.,%\s]{0,14}$/.test(text)) numbers++
      else if (COUNTED.test(fold(text))) counted = true
    }
    if (j - i >= 6 && numbers >= 3 && !counted) for (let k = i; k < j; k++) cells.add(k)
    i = Math.max(j, i + 1)
  }
  return cells
}
