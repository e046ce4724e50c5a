import { extract } from '../../../server/src/extract.ts'
import { readGold, textOf } from './gold.ts'
import { addArticle, newTally, type Tally } from './tally.ts'

/** Reads every annotated article of the files and counts what was read right. */
export function tallyOf(paths: readonly string[]): Tally {
  let tally = newTally()
  for (const path of paths) {
    for (const row of readGold(path)) {
      const { facts, places } = extract({ text: textOf(row, path) })
      tally = addArticle(tally, row, facts, places)
    }
  }
  return tally
}
