import { type Candidate, type Place, type PlaceReason, placeReasons } from '../../../shared/records/place.ts'
import { codePathOf, pathOf, shownName, successorsOf } from './gazetteer.ts'
import type { Reading } from './reading.ts'
import type { Settled } from './settled.ts'
import { type Dates, standsIn, type Unit } from './units.ts'
import { type Ground, rounded, shares, weigh } from './weigh.ts'

const MOST_CANDIDATES = 20

/** One place a unit, with all its mentions in the order of the text. `reading` null: names of the headline. */
export function assemble(
  reading: Reading | null,
  settled: readonly Settled[],
  titles: Reading,
  ground: Ground,
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
    if (first) places.push(placeOf(reading, titles, group, first, ground))
  }
  lendScores(places)
  return places.sort((a, b) => (a.mentions[0]?.start ?? Infinity) - (b.mentions[0]?.start ?? Infinity))
}

/** A village has no code to be sure of: it is as sure as the commune that it lies in. */
function lendScores(places: readonly Place[]): void {
  const scores = new Map(places.map(({ code, score }) => [code, score]))
  for (const place of places) {
    if (place.level !== 'village' || place.status !== 'resolved') continue
    const score = scores.get(place.codes?.at(-1) ?? null)
    if (score !== undefined) place.score = score
  }
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
  ground: Ground,
): Place {
  const { dates } = ground
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
  if (status === 'ambiguous') place.candidates = candidatesOf(first, ground)
  const line = own ?? (isVillage ? unit : null)
  if (line) place.codes = codePathOf(line, dates)
  if (own) {
    addSuccessors(place, own)
    addValidity(place, own, dates)
    addScore(place, group, own, ground)
  }
  return place
}

/** The likeliest first. */
function candidatesOf(item: Settled, ground: Ground): Candidate[] {
  const likely = shares(item, item.candidates, ground)
  return item.candidates
    .map(({ code }, at) => ({ code, at, share: likely[at] ?? 0 }))
    .sort((a, b) => b.share - a.share || a.at - b.at)
    .slice(0, MOST_CANDIDATES)
    .map(({ code, at, share }) => {
      const unit = item.candidates[at]
      return { code, path: unit ? pathOf(unit, ground.dates) : [], score: rounded(share) }
    })
}

/** The surest of a place's mentions speaks for all; what any of them says is said. */
function addScore(place: Place, group: readonly Settled[], unit: Unit, ground: Ground): void {
  const said = new Set<PlaceReason>()
  let score = 0
  for (const item of group) {
    const weighed = weigh(item, unit, ground)
    score = Math.max(score, weighed.score)
    for (const reason of weighed.reasons) said.add(reason)
  }
  // Named with its type word anywhere, it is no bare name; rightly spelt anywhere, no misspelt one.
  const typed = group.some(({ found }) => found.kind !== 'bare')
  if (typed) for (const reason of ['bare', 'introduced'] as const) said.delete(reason)
  if (group.some(({ found }) => found.key === unit.key)) said.delete('spelling')
  if (said.has('type')) said.delete('other-type')
  place.score = score
  place.reasons = placeReasons.filter((reason) => said.has(reason))
}

/** Whether it stood on the article's days, and where it did not, a day of its own life. */
function addValidity(place: Place, unit: Unit, dates: Dates): void {
  place.validity = standsIn(unit, dates) ? 'at' : unit.from > dates.to ? 'later' : 'former'
  if (place.validity !== 'at')
    place.stoodOn = place.validity === 'former' ? (unit.to ?? unit.from) : unit.from
}

/** Units that stand no more are led to those of today. */
function addSuccessors(place: Place, unit: Unit): void {
  if (unit.before === null) return
  const successors = successorsOf(unit)
  if (successors.length === 0) return
  place.successors = successors
  if (unit.successorsComplete !== null) place.successorsComplete = unit.successorsComplete
}
