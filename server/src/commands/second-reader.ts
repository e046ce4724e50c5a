import { parseArgs } from 'node:util'
import { openDatabase } from '../jobs/open.ts'
import { articlesToRead } from '../jobs/second-readings.ts'
import { readAndKeep, sourceOf } from '../second-reader/index.ts'
import { readerOf, readSettings, SettingsError } from '../settings.ts'
import { runCommand, UsageError } from './command.ts'

const help = `Has the configured language model read articles a second time, and keeps what it finds beside the rules' facts.

  npm run second-reader -- [filters]

  --q        words or "phrases" of the articles
  --site     their site
  --article  the id of one
  --limit    at most so many
  --again    also those whose present text this model has read already

The model is set by TINLANG_READER_URL and TINLANG_READER_MODEL. It is sent each article's title, date and text.
It can be stopped with Ctrl-C and run again: what was read stays.

Exit status: 0 where all went well or there was nothing to read; 1 where an article could not be read or it was
stopped; 2 where the command was called wrongly.
`

function parse(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      q: { type: 'string' },
      site: { type: 'string' },
      article: { type: 'string' },
      limit: { type: 'string' },
      again: { type: 'boolean' },
    },
  })
  const { limit, ...filters } = values
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
    throw new UsageError('--limit is a whole number from 1.')
  return { ...filters, limit: limit === undefined ? Number.POSITIVE_INFINITY : Number(limit) }
}

/** Failures that every further article would meet as well. */
const hopeless: ReadonlySet<string> = new Set(['unreachable', 'refused', 'busy'])

async function run(args: string[]): Promise<number> {
  const { limit, ...filters } = parse(args)
  const settings = readSettings(process.env)
  const reader = readerOf(settings)
  if (!reader)
    throw new SettingsError('There is no model to ask: set TINLANG_READER_URL and TINLANG_READER_MODEL.')
  const stop = new AbortController()
  const end = () => stop.abort()
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  const store = await openDatabase(settings)
  let [read, facts, failed] = [0, 0, 0]
  try {
    for await (const id of articlesToRead(store, sourceOf(reader), filters)) {
      if (read + failed >= limit) break
      const outcome = await readAndKeep({ store, reader }, id, stop.signal)
      if (!outcome) continue
      const failure = outcome.failure === null ? '' : ` (${outcome.failure})`
      process.stderr.write(`${id}: ${outcome.state}${failure}, ${outcome.facts.length} facts\n`)
      if (outcome.failure === null) read++
      else failed++
      facts += outcome.facts.length
      if (outcome.state === 'failed' && hopeless.has(outcome.failure ?? '')) break
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error
  } finally {
    await store.close()
  }
  const stopped = stop.signal.aborted ? '; stopped: run it again to go on' : ''
  process.stdout.write(`${read} read, ${failed} not or not wholly, ${facts} facts${stopped}\n`)
  return failed > 0 || stopped !== '' ? 1 : 0
}

await runCommand(help, run)
