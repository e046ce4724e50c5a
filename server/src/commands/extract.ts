import { parseArgs } from 'node:util'
import { extract } from '../extract.ts'
import { type ReadItem, readFiles, readLines } from '../jobs/read.ts'
import { jsonLine } from '../jobs/utf8.ts'
import { runCommand, UsageError } from './command.ts'
import { put } from './output.ts'

const help = `Reads articles into facts and prints one JSON object a line. Nothing is kept.

  npm run -s extract -- PATH…   .txt and .html files, or folders of them
                                prints {id, file, article, places, facts}
  npm run -s extract -- -       JSON lines on standard input:
                                {id, url?, html? or text?, title?, publishedAt?}
                                prints {id, article, places, facts}, in the same order

An article that cannot be read gives a line {id, error} in its place, and the ones after it are read.

Exit status: 0 where articles were read; 1 where a path cannot be opened or no article could be read;
2 where the command was called wrongly.
`

async function run(args: string[]): Promise<number> {
  const { positionals: paths } = parseArgs({ args, allowPositionals: true })
  const fromInput = paths.includes('-')
  if (paths.length === 0) throw new UsageError('Name a file or a folder to read, or - for standard input.')
  if (fromInput && paths.length > 1) throw new UsageError('Give either paths or -, not both.')
  const items: AsyncIterable<ReadItem> = fromInput
    ? readLines(process.stdin, extract)
    : readFiles(paths, extract)
  let read = 0
  let failed = 0
  let missing = 0
  for await (const item of items) {
    if ('error' in item) {
      failed++
      if (item.missing) missing++
      process.stderr.write(`${item.file ?? item.id ?? 'standard input'}: ${item.error}\n`)
    } else read++
    await put(process.stdout, jsonLine(item))
  }
  if (read + failed === 0 && !fromInput) process.stderr.write('There are no .txt or .html files there.\n')
  if (missing > 0) return 1
  return read > 0 || (fromInput && failed === 0) ? 0 : 1
}

await runCommand(help, run)
