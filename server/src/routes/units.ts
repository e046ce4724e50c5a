import type { Unit } from '../../../shared/api/service.ts'
import { searchUnits } from '../places/index.ts'

/** The gazetteer's units as the API hands them out. */
export const findUnits = (q: string, date?: string): Unit[] =>
  searchUnits(q, date).map(({ unit, fullName, path }) => ({
    code: unit.code,
    name: fullName,
    level: unit.level,
    path: [...path],
    from: unit.from,
    to: unit.to,
    successors: [...unit.successors],
  }))
