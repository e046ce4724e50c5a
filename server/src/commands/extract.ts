import { parseArgs } from 'node:util'
import type { Language } from '../../../shared/figures/language.ts'
import { withExplanations } from '../explain.ts'
import { extract } from '../extract.ts'
import { type ReadItem, readFiles, readLines } from '../jobs/read.ts'
import { jsonLine } from '../jobs/utf8.ts'
import { runCommand, UsageError } from './command.ts'
import { explainText } from './explain-text.ts'
import { put } from './output.ts'

const help = `Reads articles into facts and prints one JSON object a line. Nothing is kept.

  npm run -s extract -- PATH…   .html, .mhtml, .md, .docx, .pdf and .txt files, or folders of them
                                prints {id, file, article, places, facts}
  npm run -s extract -- -       JSON lines on standard input:
                                {id, url?, html? or text?, title?, publishedAt?}
                                prints {id, article, places, facts}, in the same order

  --explain                     each fact with its \`explanation\`: the rule, the words and the context that
                                made it, each word with its place in the article's text
  --explain=text                the explanations in plain words instead, one block a fact
  --lang=vi                     in Vietnamese; in English where it is left out

An article that cannot be read gives a line {id, error} in its place, and the ones after it are read.

Exit status: 0 where articles were read; 1 where a path cannot be opened or no article could be read;
2 where the command was called wrongly.
`

async function run(args: string[]): Promise<number> {
  const { positionals: paths, values } = parseArgs({
    // "--explain PATH" names no form: it asks for JSON.
    args: args.map((arg) => (arg === '--explain' ? '--explain=json' : arg)),
    allowPositionals: true,
    options: { explain: { type: 'string' }, lang: { type: 'string' } },
  })
  const form = oneOf('explain', values.explain, ['json', 'text'] as const)
  const language = oneOf('lang', values.lang, ['vi', 'en'] as const)
  if (language && form !== 'text') throw new UsageError('--lang goes with --explain=text.')
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
    await put(process.stdout, lineOf(item, form, language ?? 'en'))
  }
  if (read + failed === 0 && !fromInput)
    process.stderr.write('There are no .html, .mhtml, .md, .docx, .pdf or .txt files there.\n')
  if (missing > 0) return 1
  return read > 0 || (fromInput && failed === 0) ? 0 : 1
}

function oneOf<T extends string>(
  name: string,
  given: string | undefined,
  values: readonly T[],
): T | undefined {
  const value = values.find((one) => one === given)
  if (given !== undefined && value === undefined)
    throw new UsageError(`--${name} takes ${values.join(' or ')}, not "${given}".`)
  return value
}

function lineOf(item: ReadItem, form: 'json' | 'text' | undefined, language: Language): string | Uint8Array {
  if (!form) return jsonLine(item)
  // What could not be read is told on standard error already.
  if ('error' in item) return form === 'text' ? '' : jsonLine(item)
  const facts = withExplanations(item.facts, item.article)
  if (form === 'json') return jsonLine({ ...item, facts })
  return explainText({ facts }, item.file ?? item.id ?? item.article.id, language)
}

await runCommand(help, run)
