/**
 * Writes ../data/gazetteer.json out of the devDependencies, by hand: `npm run gazetteer`. The result is
 * committed, so that neither the service nor its users need the 34 MB of packages.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeGazetteer } from './make.ts'
import { report, unknownSuccessors } from './report.ts'

const help = `Rebuilds the file of administrative units from the packages and the resolutions it is derived from.

  npm run gazetteer              writes server/src/places/data/gazetteer.json: the same bytes every time
  npm run gazetteer -- --check   writes nothing; fails where the file is not what would be written
  npm run gazetteer -- --report  writes nothing; says how certain days and successors are, and lists the
                                 communes whose successors are not known
`
const OUTPUT = fileURLToPath(new URL('../data/gazetteer.json', import.meta.url))
const [option] = process.argv.slice(2)

if (option === undefined || option === '--check' || option === '--report') run()
else {
  process.stdout.write(help)
  process.exitCode = option === '--help' ? 0 : 2
}

function run(): void {
  const { rosters, versions, file } = makeGazetteer()
  if (option === '--report') {
    process.stdout.write(`${report(versions)}\n`)
    return
  }
  const json = `${JSON.stringify(file)}\n`
  if (option === '--check') {
    const same = readFileSync(OUTPUT, 'utf8') === json
    process.stdout.write(
      same ? 'The file is what would be written.\n' : 'The file differs: run npm run gazetteer.\n',
    )
    process.exitCode = same ? 0 : 1
    return
  }
  writeFileSync(OUTPUT, json)
  for (const { source, date, entries } of rosters) {
    const count = (digits: number) => entries.filter((entry) => entry.code.length === digits).length
    process.stdout.write(
      `${date}  ${count(2)} provinces, ${count(3)} districts, ${count(5)} communes  (${source})\n`,
    )
  }
  process.stdout.write(
    `${versions.length} versions, ${json.length} characters, ${unknownSuccessors(versions).length} communes without a known successor\n`,
  )
}
