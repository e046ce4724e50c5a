import { fileURLToPath } from 'node:url'
import { reliabilityTable, weightsTable, writeDocument, writeWeights } from './document.ts'
import { fitted } from './fit.ts'
import { judgedOf } from './judged.ts'
import { crossRated, levelled, rated } from './reliability.ts'

const help = `Fits the confidence of facts to the annotated articles of test/corpus/written.

  npm run calibrate            writes server/src/facts/confidence/weights.ts and the tables of docs/confidence.md
  npm run calibrate -- --dry   only prints the tables

To be run when rules have changed. The articles of test/corpus/held-out teach one number: how
much less often facts are right in articles that no rule was written after.
`

const corpus = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}/annotations.jsonl`, import.meta.url))

if (process.argv.includes('--help')) process.stdout.write(help)
else {
  const judged = judgedOf(corpus('written'))
  const unseen = judgedOf(corpus('held-out'))
  const weights = levelled(fitted(judged), unseen)
  const written = reliabilityTable(crossRated(judged))
  const heldOut = reliabilityTable(rated(unseen, weights))
  process.stdout.write(`written, cross-validated\n${written}\n\nheld out\n${heldOut}\n`)
  if (!process.argv.includes('--dry')) {
    writeWeights(weights)
    writeDocument({ written, 'held-out': heldOut, weights: weightsTable(weights) })
  }
}
