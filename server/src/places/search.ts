import { foldIndex, gazetteer, pathOf } from './gazetteer.ts'
import { foldKey } from './spelling.ts'
import { ALWAYS, type Dates, fullName, splitType, standsIn, type Unit } from './units.ts'

/** A unit as a search lists it. */
export interface FoundUnit {
  readonly unit: Unit
  readonly fullName: string
  readonly path: readonly string[]
}

const MOST = 50
const LEVELS = { province: 0, district: 1, commune: 2 }

/**
 * Units by name, with or without diacritics and type word, or by the beginning of their code.
 *
 * @param query "muong hoong", "huyện Đăk Glei", "2336"
 * @param day YYYY-MM-DD; without it, versions of all times
 * @returns exact names first, then beginnings, then names that hold the words; provinces before districts
 *   before communes, units of today before former ones; at most `limit`
 */
export function searchUnits(query: string, day?: string, limit = MOST): FoundUnit[] {
  const dates: Dates = day === undefined ? ALWAYS : { from: day, to: day }
  const wanted = query.trim()
  const ranked = /^\d{2,5}$/.test(wanted) ? byCode(wanted) : byName(wanted)
  return ranked
    .filter(([unit]) => standsIn(unit, dates))
    .sort(
      ([a, x], [b, y]) =>
        x - y ||
        LEVELS[a.level] - LEVELS[b.level] ||
        Number(a.before !== null) - Number(b.before !== null) ||
        a.name.localeCompare(b.name, 'vi') ||
        a.code.localeCompare(b.code) ||
        b.from.localeCompare(a.from),
    )
    .slice(0, limit)
    .map(([unit]) => ({
      unit,
      fullName: fullName(unit),
      path: pathOf(unit, day === undefined ? { from: unit.from, to: unit.to ?? unit.from } : dates),
    }))
}

function byCode(prefix: string): [Unit, number][] {
  const found: [Unit, number][] = []
  for (const unit of gazetteer().units)
    if (unit.code.startsWith(prefix)) found.push([unit, unit.code === prefix ? 0 : 1])
  return found
}

function byName(query: string): [Unit, number][] {
  // "phường 6" and "huyện" with its name are meant with their type; "thi tran" without marks is, too.
  const { type, name } = splitType(query)
  const fold = foldKey(type ? name : query)
  const found: [Unit, number][] = []
  if (fold === '') return found
  for (const [key, units] of foldIndex()) {
    const rank = key === fold ? 0 : key.startsWith(fold) ? 1 : ` ${key}`.includes(` ${fold}`) ? 2 : -1
    for (const unit of units) {
      if (rank >= 0) found.push([unit, rank + (type !== null && unit.type !== type ? 3 : 0)])
      else if (type === null && `${foldKey(unit.type)} ${key}` === fold) found.push([unit, 0])
    }
  }
  return found
}
