import { parseArgs } from 'node:util'
import { extract } from '../extract.ts'
import { importAll, type Progress } from '../jobs/import.ts'
import { importItems } from '../jobs/import-sources.ts'
import { openDatabase } from '../jobs/open.ts'
import { readSettings } from '../settings.ts'
import { runCommand, UsageError } from './command.ts'

const help = `Brings articles into the database.

  npm run import -- PATH…

A path is a file, or a folder with such files in it:
  .html .htm .mhtml .mht .md .docx .pdf .txt
                       one article each
  .jsonl .ndjson       a line each: {url?, html? or text? or file?, title?, publishedAt?,
                       capturedAt?}, or what the extension exported
  .warc .warc.gz       a web archive: its HTML pages

It can be stopped with Ctrl-C and run again: what is already there is passed over, nothing is kept twice.

Exit status: 0 where something was kept or was there already; 1 where nothing could be read or it was stopped;
2 where the command was called wrongly.
`

const inWords = ({ created, updated, unchanged, failed }: Progress) =>
  [
    `${created} new`,
    updated > 0 && `${updated} changed`,
    unchanged > 0 && `${unchanged} already there`,
    failed > 0 && `${failed} not read`,
  ]
    .filter(Boolean)
    .join(', ')

/** On a terminal one line that is written over; elsewhere a line now and then. */
function progressLine() {
  const isTerminal = process.stderr.isTTY
  const every = isTerminal ? 200 : 10_000
  let last = Date.now()
  return {
    show(progress: Progress) {
      if (Date.now() - last < every) return
      last = Date.now()
      process.stderr.write(isTerminal ? `\r\x1b[K${inWords(progress)}` : `${inWords(progress)}\n`)
    },
    clear() {
      if (isTerminal) process.stderr.write('\r\x1b[K')
    },
  }
}

async function run(args: string[]): Promise<number> {
  const { positionals: paths } = parseArgs({ args, allowPositionals: true })
  if (paths.length === 0) throw new UsageError('Name the files or folders to import.')
  let stopped = false
  process.once('SIGINT', () => {
    stopped = true
  })
  process.once('SIGTERM', () => {
    stopped = true
  })
  const store = await openDatabase(readSettings(process.env))
  const line = progressLine()
  try {
    const done = await importAll(importItems(paths), {
      store,
      extract,
      progress(progress) {
        line.show(progress)
        return !stopped
      },
      failed(from, reason) {
        line.clear()
        process.stderr.write(`${from}: ${reason}\n`)
      },
    })
    line.clear()
    process.stdout.write(`${inWords(done)}${stopped ? '; stopped: run it again to go on' : ''}\n`)
    const kept = done.created + done.updated + done.unchanged
    return stopped || kept === 0 ? 1 : 0
  } finally {
    await store.close()
  }
}

await runCommand(help, run)
