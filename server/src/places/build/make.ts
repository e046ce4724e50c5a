import { encode, type GazetteerFile } from '../encoding.ts'
import { nameKey } from '../spelling.ts'
import { splitType } from '../units.ts'
import { dateChanges } from './dating.ts'
import { addNextCommunes } from './heirs.ts'
import { addNextDistricts, addNextProvinces } from './heirs-above.ts'
import { withHistory } from './history.ts'
import { mergeAsDecreed } from './merging.ts'
import {
  mappings,
  type Roster,
  roster2019,
  roster2023,
  rosterAfterMerger,
  rosterBeforeMerger,
  rosterOfJanuary2025,
  secondWitness,
} from './rosters.ts'
import { mappedCommunes } from './rows.ts'
import { Sources } from './sources.ts'
import { Standing } from './standing.ts'
import { addSuccessors } from './today.ts'
import { chain, sorted, type Version } from './versions.ts'

/** Spelt differently by the two packages of 2025; the resolution has it as in the roster used. */
const DISAGREEMENTS_KNOWN = new Set(['00745'])

export interface Made {
  readonly rosters: readonly Roster[]
  readonly versions: readonly Version[]
  readonly file: GazetteerFile
}

/** Makes the whole gazetteer out of the packages and the files of this folder: the same every time. */
export function makeGazetteer(): Made {
  const rows = mappings()
  const spring2023 = roster2023()
  const eve = rosterBeforeMerger(rows)
  const today = rosterAfterMerger()
  compareWithWitness(today)
  const rosters = [roster2019(), spring2023, rosterOfJanuary2025(spring2023, eve), eve, today]
  const sources = new Sources(rosters)
  const chained = chain(rosters)
  dateChanges(chained, new Standing(chained), sources)
  const versions = sorted(withHistory(chained, sources))
  const standing = new Standing(versions)
  const mapped = mappedCommunes(rows)
  mergeAsDecreed(versions, standing)
  addNextCommunes(versions, standing, mapped)
  addNextDistricts(versions, standing)
  addNextProvinces(versions, standing, rows)
  addSuccessors(versions, standing, mapped)
  return { rosters, versions, file: { sources: sources.list, ...encode(versions) } }
}

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
