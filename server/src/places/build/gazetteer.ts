/**
 * Writes ../data/gazetteer.json out of the devDependencies, by hand: `npm run gazetteer`. The result is
 * committed, so that neither the service nor its users need the 34 MB of packages.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { encode } from '../encoding.ts'
import { nameKey } from '../spelling.ts'
import { splitType, TWO_LEVELS_SINCE } from '../units.ts'
import {
  mappings,
  type Roster,
  roster2019,
  roster2023,
  rosterAfterMerger,
  rosterBeforeMerger,
  secondWitness,
} from './rosters.ts'
import { addSuccessors } from './successors.ts'
import { chain, withHistory } from './versions.ts'

if (process.argv.includes('--help')) {
  process.stdout.write(`Rebuilds the file of administrative units from the packages it is derived from.

  npm run gazetteer
`)
  process.exit(0)
}

const OUTPUT = fileURLToPath(new URL('../data/gazetteer.json', import.meta.url))

/** Spelt differently by the two packages of 2025; the resolution has it as in the roster used. */
const DISAGREEMENTS_KNOWN = new Set(['00745'])

function compareWithWitness(roster: Roster): void {
  const witness = secondWitness()
  const communes = roster.entries.filter((entry) => entry.code.length === 5)
  if (witness.size !== communes.length)
    throw new Error(`${communes.length} communes, ${witness.size} witnessed`)
  for (const { code, fullName, parent } of communes) {
    const other = witness.get(code)
    const same =
      other?.parent === parent &&
      nameKey(splitType(other.fullName).name) === nameKey(splitType(fullName).name)
    if (!same && !DISAGREEMENTS_KNOWN.has(code))
      throw new Error(`${code} ${fullName}: new-vn-provinces has ${other?.fullName ?? 'nothing'}`)
  }
}

const rows = mappings()
const rosters = [roster2019(), roster2023(), rosterBeforeMerger(rows), rosterAfterMerger()]
compareWithWitness(rosterAfterMerger())
const versions = withHistory(chain(rosters))
addSuccessors(versions, rows)

const sources = rosters.map(({ source, date }) => `${source}: ${date}`)
const json = `${JSON.stringify({ sources, ...encode(versions) })}\n`
writeFileSync(OUTPUT, json)

for (const { source, date, entries } of rosters) {
  const count = (digits: number) => entries.filter((entry) => entry.code.length === digits).length
  console.log(`${date}  ${count(2)} provinces, ${count(3)} districts, ${count(5)} communes  (${source})`)
}
const orphans = versions.filter(
  (unit) => unit.level === 'commune' && unit.before === TWO_LEVELS_SINCE && unit.successors.length === 0,
)
console.log(`${versions.length} versions, ${json.length} characters, ${orphans.length} without a successor`)
