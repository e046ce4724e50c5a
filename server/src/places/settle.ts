import { candidates } from './candidates.ts'
import type { Found, Within } from './found.ts'
import type { Home } from './home.ts'
import { type Outcome, type Resolver, resolveAbove, resolveCommune } from './resolve.ts'
import type { Settled } from './settled.ts'
import type { Dates, Unit } from './units.ts'

/**
 * In "xã A, B" B may be the district that A lies in: it is where the gazetteer has A in a district B, and no rural
 * commune B beside it. (A townlet B would be written with its type word.)
 */
export function withDistrictsOfSeries(found: readonly Found[], dates: Dates): Found[] {
  return found.map((name, at) => {
    if (name.kind !== 'series' || name.level !== 'commune') return name
    const districts = candidates(name.key, 'district', dates).map((unit) => unit.code)
    if (districts.length === 0) return name
    const rural = candidates(name.key, 'commune', dates).filter((unit) => unit.type === 'xã')
    const siblings = new Set(rural.map((unit) => unit.parent))
    for (let i = at - 1; i >= 0 && found[i]?.list === name.list; i--) {
      const parents = candidates(found[i]?.key ?? '', 'commune', dates).map((unit) => unit.parent)
      if (parents.some((parent) => siblings.has(parent))) return name
      if (parents.some((parent) => districts.includes(parent)))
        return { ...name, level: 'district', type: null }
    }
    return name
  })
}

/** Settles every typed and listed name: provinces first, then districts, communes, villages. */
export function settleFound(
  found: readonly Found[],
  within: Within,
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
      const result = settledAs(
        name,
        resolveAbove(name, outerOf(name, within, outcomes), inner.get(name) ?? [], { home, dates }),
      )
      outcomes.set(name, result)
      if (result.status === 'resolved' && result.unit) above.push({ unit: result.unit, at: name.first })
    }
  }
  above.sort((a, b) => a.at - b.at)
  const spelt = new Set<Unit>()
  const resolver: Resolver = { home, dates, above, spelt }
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
    const result = settledAs(name, resolveCommune(name, outerOf(name, within, outcomes), resolver))
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

function settledAs(found: Found, outcome: Outcome): Settled {
  if (outcome.kind === 'unit') return { found, status: 'resolved', unit: outcome.unit, candidates: [] }
  if (outcome.kind === 'several') return { found, status: 'ambiguous', unit: null, candidates: outcome.units }
  return { found, status: 'unresolved', unit: null, candidates: [] }
}

/** A further name behind a comma is a commune only where the article's own district or province has it. */
function isNear({ status, unit }: Settled, { home, above }: Resolver): boolean {
  if (status !== 'resolved' || !unit) return false
  const codes = new Set([home.district?.code, home.province?.code, ...above.map((named) => named.unit.code)])
  return codes.has(unit.parent) || (home.district === null && home.province === null && above.length === 0)
}
