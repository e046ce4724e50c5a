import type { Place } from '../../../shared/records/place.ts'
import { codePathOf, pathOf, shownName, successorsOf } from './gazetteer.ts'
import type { Reading } from './reading.ts'
import type { Settled } from './settled.ts'
import type { Dates, Unit } from './units.ts'

const MOST_CANDIDATES = 20

/** One place a unit, with all its mentions in the order of the text. `reading` null: names of the headline. */
export function assemble(
  reading: Reading | null,
  settled: readonly Settled[],
  titles: Reading,
  dates: Dates,
): Place[] {
  const groups = new Map<string, Settled[]>()
  for (const item of settled) {
    const key = identityOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  const places: Place[] = []
  for (const group of groups.values()) {
    group.sort((a, b) => a.found.first - b.found.first)
    const first = group[0]
    if (first) places.push(placeOf(reading, titles, group, first, dates))
  }
  return places.sort((a, b) => (a.mentions[0]?.start ?? Infinity) - (b.mentions[0]?.start ?? Infinity))
}

/** What makes two mentions one place. */
export function identityOf({ found, status, unit }: Settled): string {
  if (found.level === 'village') return `village ${found.key} ${unit?.code ?? ''}`
  return status === 'resolved' && unit
    ? `${unit.level} ${unit.code} ${unit.from}`
    : `${found.level} ${found.key}`
}

function spanOf(reading: Reading, { found }: Settled): { start: number; end: number } {
  const start = reading.tokens[found.first]?.start ?? 0
  return { start, end: reading.tokens[found.end - 1]?.end ?? start }
}

function placeOf(
  reading: Reading | null,
  titles: Reading,
  group: readonly Settled[],
  first: Settled,
  dates: Dates,
): Place {
  const source = reading ?? titles
  // "xã Ngọc Linh" tells a reader more than the "Ngọc Linh" of a list that may stand before it.
  const shown = group.find(({ found }) => found.first < found.nameFirst) ?? first
  const { start, end } = spanOf(source, shown)
  const text = source.text.slice(start, end)
  const nameStart = source.tokens[shown.found.nameFirst]?.start ?? start
  const { unit, status, found } = first
  const isVillage = found.level === 'village'
  const own = status === 'resolved' && !isVillage ? unit : null
  const name = own
    ? shownName(own)
    : /^\d/.test(source.text.slice(nameStart, end))
      ? text
      : source.text.slice(nameStart, end)
  const place: Place = {
    text,
    level: own?.level ?? found.level,
    code: own?.code ?? null,
    name,
    path: own ? pathOf(own, dates) : isVillage && unit ? [...pathOf(unit, dates), name] : [name],
    status,
    mentions: reading ? group.map((item) => spanOf(reading, item)) : [],
  }
  if (status === 'ambiguous')
    place.candidates = first.candidates
      .slice(0, MOST_CANDIDATES)
      .map((candidate) => ({ code: candidate.code, path: pathOf(candidate, dates) }))
  const line = own ?? (isVillage ? unit : null)
  if (line) place.codes = codePathOf(line, dates)
  if (own) addSuccessors(place, own)
  return place
}

/** Units that stand no more are led to those of today. */
function addSuccessors(place: Place, unit: Unit): void {
  if (unit.before === null) return
  const successors = successorsOf(unit)
  if (successors.length === 0) return
  place.successors = successors
  if (unit.successorsComplete !== null) place.successorsComplete = unit.successorsComplete
}
