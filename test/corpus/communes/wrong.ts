import { unitsNamed } from '../../../server/src/places/gazetteer.ts'
import { nameKey } from '../../../server/src/places/spelling.ts'
import { splitType } from '../../../server/src/places/units.ts'
import type { Commune } from './sentences.ts'

interface Wrong {
  readonly says: string
  readonly holds: (commune: Commune, read: string, text: string) => boolean
}

/** Why some communes are not read from a sentence that names them: every miss must be one of these. */
export const WRONG: readonly Wrong[] = [
  {
    says: 'two districts of one name hold communes of one name, so without the province it stays ambiguous',
    holds: ({ unit, day, district }, read) => {
      const dates = { from: day, to: day }
      const districts = unitsNamed(nameKey(splitType(district).name), dates, 'district')
      const parents = new Set(unitsNamed(unit.key, dates, 'commune').map(({ parent }) => parent))
      return read === 'ambiguous' && districts.filter(({ code }) => parents.has(code)).length > 1
    },
  },
]
