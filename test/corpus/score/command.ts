import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { reportOf, table } from './figures.ts'
import { isHeldOut } from './gold.ts'
import { tallyOf } from './read.ts'
import { falls, released, releasedFile, type Scores, scoresOf } from './released.ts'

const help = `Scores what is read from annotated articles: precision, recall and F1 of each metric.

  npm run score                       the project's own articles, beside the scores of the last release
  npm run score -- GOLD.jsonl…        annotated articles of your own; each row's "file" is looked for beside the
                                      annotations and in the folder above them
  npm run score -- GOLD.jsonl --errors   the differences, one JSON object a line
  npm run score -- GOLD.jsonl --json     the figures as JSON
  npm run score -- --release          keeps today's scores as those of the release

Levels: core (kind of figure, numbers, quote), subject (whose figure), full (metric, unit, qualifier, status,
direction, period). The differences of held-out articles are never listed: rules must not be written after them.
`

const corpus = (folder: string): string =>
  fileURLToPath(new URL(`../${folder}/annotations.jsonl`, import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) process.stdout.write(help)
else if (values.release) keep()
else if (positionals.length) scoreFiles(positionals)
else compareWithRelease()

function scoreFiles(paths: string[]): void {
  if (values.errors && paths.some(isHeldOut)) {
    process.stderr.write(
      'The differences of held-out articles are not shown: look at those of test/corpus/written.\n',
    )
    process.exitCode = 2
    return
  }
  const tally = tallyOf(paths)
  const report = reportOf(tally)
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 1)}\n` : `${table(report)}\n`)
  if (values.errors) {
    for (const difference of tally.differences) process.stdout.write(`${JSON.stringify(difference)}\n`)
  }
}

function compareWithRelease(): void {
  const before = released()
  const sets = [
    { name: 'written', path: corpus('written'), was: before.written },
    { name: 'held out', path: corpus('held-out'), was: before.heldOut },
  ]
  for (const { name, path, was } of sets) {
    const report = reportOf(tallyOf([path]))
    process.stdout.write(`${name}\n${table(report)}\n${changes(was, scoresOf(report))}\n\n`)
  }
}

function changes(was: Scores, now: Scores): string {
  const fallen = falls(was, now)
  if (!fallen.length) return 'Nothing is below the last release.'
  return fallen
    .map(({ name, level, from, to }) => `below the last release: ${name}, ${level} F1 ${from} → ${to}`)
    .join('\n')
}

function keep(): void {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  const scores = {
    version,
    written: scoresOf(reportOf(tallyOf([corpus('written')]))),
    heldOut: scoresOf(reportOf(tallyOf([corpus('held-out')]))),
  }
  writeFileSync(releasedFile, `${JSON.stringify(scores, null, 2)}\n`)
}
