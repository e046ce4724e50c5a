import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { FactRow } from '../../../shared/api/facts.ts'
import { FactFilter, FactSort } from '../../../shared/api/facts.ts'
import { LabelFilter } from '../../../shared/api/labels.ts'
import { type FormatName, formats } from '../export/formats.ts'
import { write } from '../export/write.ts'
import { openDatabase } from '../jobs/open.ts'
import { readSettings } from '../settings.ts'
import { runCommand, UsageError } from './command.ts'
import { put } from './output.ts'

const help = `Writes facts into a file, the same rows as the search page's download.

  npm run export -- --format csv --out DIR [filters]

  --format    ${Object.keys(formats).join(' or ')}
  --out       folder for the file tin-lang-facts.FORMAT; made where it is missing
  --guard     off: CSV texts that a spreadsheet would run as formulas get no apostrophe
  --sort      ${FactSort.options.join(', ')}; written --sort=-value with the minus

Filters, as in the search page's address; several values are parted by commas:
${Object.entries(FactFilter.shape)
  .map(([name, schema]) => `  --${name.padEnd(10)}${schema.description ?? ''}`.trimEnd())
  .join('\n')}
`

const ExportOptions = FactFilter.extend({ sort: FactSort.default('newest') })
const filterNames = Object.keys(ExportOptions.shape)
/** Names may hold commas, so that several take several options. */
const repeated = Object.keys(LabelFilter.shape)

function parse(args: string[]) {
  const { values } = parseArgs({
    args,
    options: Object.fromEntries(
      ['format', 'out', 'guard', ...filterNames].map((name) => [
        name,
        { type: 'string' as const, multiple: repeated.includes(name) },
      ]),
    ),
  })
  const {
    format,
    out,
    guard = 'on',
    ...filters
  } = values as Readonly<Record<'format' | 'out' | 'guard', string | undefined>>
  if (!format || !Object.hasOwn(formats, format))
    throw new UsageError(`Give --format ${Object.keys(formats).join(' or ')}.`)
  if (!out) throw new UsageError('Give --out the folder that the file goes into.')
  if (guard !== 'on' && guard !== 'off') throw new UsageError('--guard is on or off.')
  const parsed = ExportOptions.safeParse(filters)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new UsageError(`--${String(issue?.path[0])}: ${issue?.message}.`)
  }
  return { format: format as FormatName, out, guard: guard === 'on', filter: parsed.data }
}

async function* counted(rows: AsyncIterable<FactRow>, count: (total: number) => void) {
  let total = 0
  for await (const row of rows) {
    count(++total)
    yield row
  }
}

async function run(args: string[]): Promise<number> {
  const { format, out, guard, filter } = parse(args)
  const store = await openDatabase(readSettings(process.env))
  const path = join(out, `tin-lang-facts.${formats[format].extension}`)
  // Under another name until it is whole: nobody finds half a table and takes it for all.
  const partial = `${path}.partial`
  let total = 0
  try {
    await mkdir(out, { recursive: true })
    const file = createWriteStream(partial)
    await once(file, 'open')
    const rows = counted(store.eachFact(filter), (count) => {
      total = count
    })
    for await (const chunk of write(rows, formats[format], { guard })) await put(file, chunk)
    file.end()
    await once(file, 'close')
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  } finally {
    await store.close()
  }
  process.stdout.write(`${path}: ${total.toLocaleString('en')} facts\n`)
  return 0
}

await runCommand(help, run)
