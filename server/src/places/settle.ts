import { candidates, provincesOf } from './candidates.ts'
import type { Found, Within } from './found.ts'
import type { Home } from './home.ts'
import { type Outcome, type Resolver, resolveAbove, resolveCommune } from './resolve.ts'
import type { Settled } from './settled.ts'
import type { Dates, Unit } from './units.ts'

/**
 * In "xã A, B" B may be the district that A lies in, in "xã A, B, C" and "huyện B, C" C the province: it is so where
 * the gazetteer has the one in the other, and no rural commune B beside A. (A townlet B would be written with its type
 * word.)
 */
export function withOuterOfSeries(found: readonly Found[], dates: Dates): Found[] {
  const read: Found[] = []
  for (const name of found) {
    const mates: Found[] = []
    for (let i = read.length - 1; i >= 0 && read[i]?.list === name.list; i--) mates.push(read[i] as Found)
    const outer = name.kind === 'series' ? outerLevel(name, mates, dates) : null
    read.push(outer ? { ...name, level: outer, type: null } : name)
  }
  return read
}

/** The level of the unit of that name that holds one of those before it in its list, nearest first. */
function outerLevel(name: Found, mates: readonly Found[], dates: Dates): 'district' | 'province' | null {
  const provinces = codesOf(name, 'province', dates)
  const districts = name.level === 'commune' ? codesOf(name, 'district', dates) : []
  if (provinces.length === 0 && districts.length === 0) return null
  const rural = candidates(name.key, 'commune', dates).filter((unit) => unit.type === 'xã')
  const siblings = new Set(rural.map((unit) => unit.parent))
  for (const { key, level } of mates) {
    if (level !== 'commune' && level !== 'district') continue
    const units = candidates(key, level, dates)
    if (level === 'commune' && units.some(({ parent }) => siblings.has(parent))) return null
    if (units.some(({ parent }) => districts.includes(parent))) return 'district'
    if (units.some((unit) => provincesOf(unit, dates).some((code) => provinces.includes(code))))
      return 'province'
  }
  return null
}

function codesOf({ key }: Found, level: 'district' | 'province', dates: Dates): string[] {
  return candidates(key, level, dates).map((unit) => unit.code)
}

/** Settles every typed and listed name: provinces first, then districts, communes, villages. */
export function settleFound(
  found: readonly Found[],
  within: Within,
  past: ReadonlySet<Found>,
  home: Home,
  dates: Dates,
): { settled: Settled[]; above: Resolver['above'] } {
  const outcomes = new Map<Found, Settled>()
  const above: { unit: Unit; at: number }[] = []
  const inner = new Map<Found, string[]>()
  for (const [name, outer] of within) inner.set(outer, [...(inner.get(outer) ?? []), name.key])
  for (const level of ['province', 'district'] as const) {
    for (const name of found) {
      if (name.level !== level) continue
      const outer = outerOf(name, within, outcomes)
      const result = settledAs(name, resolveAbove(name, outer, inner.get(name) ?? [], { home, dates }), outer)
      outcomes.set(name, result)
      if (result.status === 'resolved' && result.unit) above.push({ unit: result.unit, at: name.first })
    }
  }
  above.sort((a, b) => a.at - b.at)
  const spelt = new Set<Unit>()
  const resolver: Resolver = { home, dates, above, spelt, past }
  // Rightly spelt names first: the misspelt ones are held against them.
  const communes: Found[] = []
  const misspelt: Found[] = []
  for (const name of found) {
    if (name.level !== 'commune') continue
    if (candidates(name.key, 'commune', dates).length > 0) communes.push(name)
    else misspelt.push(name)
  }
  for (const name of misspelt) communes.push(name)
  for (const name of communes) {
    const outer = outerOf(name, within, outcomes)
    const result = settledAs(name, resolveCommune(name, outer, resolver), outer)
    if (name.kind === 'series' && !isNear(result, resolver)) continue
    outcomes.set(name, result)
    if (result.unit) spelt.add(result.unit)
  }
  settleVillages(found, within, outcomes)
  return { settled: found.flatMap((name) => outcomes.get(name) ?? []), above }
}

function outerOf(name: Found, within: Within, outcomes: ReadonlyMap<Found, Settled>): Unit | null {
  const outer = within.get(name)
  return (outer && outcomes.get(outer)?.unit) ?? null
}

/** A village lies in what the text says, there or where it named it before; else in the commune named last. */
function settleVillages(found: readonly Found[], within: Within, outcomes: Map<Found, Settled>): void {
  const known = new Map<string, Unit>()
  let last: Unit | null = null
  for (const name of found) {
    if (name.level === 'commune') last = outcomes.get(name)?.unit ?? last
    if (name.level !== 'village') continue
    const outer = within.get(name)
    const said = outer && outer.level !== 'village' ? (outcomes.get(outer)?.unit ?? null) : null
    const unit: Unit | null = said ?? known.get(name.key) ?? last
    if (unit) known.set(name.key, unit)
    const status = unit?.level === 'commune' ? 'resolved' : 'unresolved'
    outcomes.set(name, { found: name, status, unit, candidates: [] })
  }
}

function settledAs(found: Found, outcome: Outcome, outer: Unit | null): Settled {
  const { kind } = outcome
  if (kind === 'unit') return { found, status: 'resolved', unit: outcome.unit, candidates: [], outer }
  if (kind === 'several') return { found, status: 'ambiguous', unit: null, candidates: outcome.units, outer }
  return { found, status: 'unresolved', unit: null, candidates: [], outer }
}

/** A further name behind a comma is a commune only where the article's own district or province has it. */
function isNear({ status, unit }: Settled, { home, above }: Resolver): boolean {
  if (status !== 'resolved' || !unit) return false
  const codes = new Set([home.district?.code, home.province?.code, ...above.map((named) => named.unit.code)])
  return codes.has(unit.parent) || (home.district === null && home.province === null && above.length === 0)
}
