import { parseArgs } from 'node:util'
import type { Language } from '../../../shared/figures/language.ts'
import type { PageExplanation } from '../../../shared/records/page-explanation.ts'
import { pageExplanationOf, withExplanations } from '../explain.ts'
import { extract } from '../extract.ts'
import { type ReadItem, readFiles, readLines } from '../jobs/read.ts'
import { jsonLine } from '../jobs/utf8.ts'
import { runCommand, UsageError } from './command.ts'
import { explainPageText } from './explain-page-text.ts'
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
  --explain-page                how each page was read, as \`page\`: every line of it, kept or dropped, and why;
                                of pages that are refused too
  --explain-page=text           the same in plain words, one line each
  --lang=vi                     in Vietnamese; in English where it is left out

An article that cannot be read gives a line {id, error} in its place, and the ones after it are read.

Exit status: 0 where articles were read; 1 where a path cannot be opened or no article could be read;
2 where the command was called wrongly.
`

/** What is explained, and how it is written down. */
interface Asked {
  readonly facts: boolean
  readonly pages: boolean
  readonly text: boolean
  readonly language: Language | undefined
}

async function run(args: string[]): Promise<number> {
  const { positionals: paths, values } = parseArgs({
    // "--explain PATH" names no form: it asks for JSON.
    args: args.map((arg) => (/^--explain(?:-page)?$/.test(arg) ? `${arg}=json` : arg)),
    allowPositionals: true,
    options: { explain: { type: 'string' }, 'explain-page': { type: 'string' }, lang: { type: 'string' } },
  })
  const facts = oneOf('explain', values.explain, ['json', 'text'] as const)
  const pages = oneOf('explain-page', values['explain-page'], ['json', 'text'] as const)
  const language = oneOf('lang', values.lang, ['vi', 'en'] as const)
  if (facts && pages && facts !== pages)
    throw new UsageError('--explain and --explain-page take the same form: both text, or neither.')
  const asked: Asked = { facts: !!facts, pages: !!pages, text: (facts ?? pages) === 'text', language }
  if (language && !asked.text) throw new UsageError('--lang goes with --explain=text or --explain-page=text.')
  const fromInput = paths.includes('-')
  if (paths.length === 0) throw new UsageError('Name a file or a folder to read, or - for standard input.')
  if (fromInput && paths.length > 1) throw new UsageError('Give either paths or -, not both.')
  let page: PageExplanation | null = null
  const read: typeof extract = (input) => {
    if (asked.pages) page = pageExplanationOf(input)
    return extract(input)
  }
  const items: AsyncIterable<ReadItem> = fromInput ? readLines(process.stdin, read) : readFiles(paths, read)
  let count = 0
  let failed = 0
  let missing = 0
  for await (const item of items) {
    if ('error' in item) {
      failed++
      if (item.missing) missing++
      process.stderr.write(`${item.file ?? item.id ?? 'standard input'}: ${item.error}\n`)
    } else count++
    await put(process.stdout, lineOf(item, page, asked))
    page = null
  }
  if (count + failed === 0 && !fromInput)
    process.stderr.write('There are no .html, .mhtml, .md, .docx, .pdf or .txt files there.\n')
  if (missing > 0) return 1
  return count > 0 || (fromInput && failed === 0) ? 0 : 1
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

function lineOf(item: ReadItem, page: PageExplanation | null, asked: Asked): string | Uint8Array {
  const failed = 'error' in item
  if (!asked.text) {
    const facts = failed
      ? {}
      : { facts: asked.facts ? withExplanations(item.facts, item.article) : item.facts }
    return jsonLine({ ...item, ...facts, ...(page && { page }) })
  }
  const language = asked.language ?? 'en'
  const name = item.file ?? item.id ?? (failed ? '-' : item.article.id)
  const blocks = [
    ...(page ? [explainPageText(page, language)] : []),
    // What could not be read is told on standard error already.
    ...(asked.facts && !failed
      ? explainText({ facts: withExplanations(item.facts, item.article) }, language)
      : []),
  ]
  return blocks.length === 0 && failed
    ? ''
    : `== ${name}\n\n${blocks.map((block) => `${block}\n\n`).join('')}`
}

await runCommand(help, run)
