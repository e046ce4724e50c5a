import { candidates, fit, formerCandidates, laterCandidates, provincesOf } from './candidates.ts'
import type { Found } from './found.ts'
import { gazetteer, unitAt } from './gazetteer.ts'
import type { Home } from './home.ts'
import { nearest } from './misspelt.ts'
import type { Dates, Unit, UnitLevel } from './units.ts'

/** What a name was found to be. `none`: not in the gazetteer, nor near to a name that is in reach. */
export type Outcome =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'several'; readonly units: readonly Unit[] }
  | { readonly kind: 'none' }

export interface Resolver {
  readonly home: Home
  readonly dates: Dates
  /** Districts and provinces that the article names and that are settled, in the order of the text. */
  readonly above: readonly { readonly unit: Unit; readonly at: number }[]
  /** Communes that the article names in their right spelling. */
  readonly spelt: ReadonlySet<Unit>
  /** Names that the text says to be of the past. */
  readonly past: ReadonlySet<Found>
}

const NONE: Outcome = { kind: 'none' }
const DISTRICT_LEAD = 0.4
const TYPE_BONUS = 0.75

const one = (unit: Unit): Outcome => ({ kind: 'unit', unit })

/**
 * Settles a district's or a province's name.
 *
 * @param outer what the text says it lies in
 * @param inner keys of communes that the text says lie in it
 */
export function resolveAbove(
  found: Found,
  outer: Unit | null,
  inner: readonly string[],
  { home, dates }: Pick<Resolver, 'home' | 'dates'>,
): Outcome {
  if (found.level === 'province') {
    const units = candidates(found.key, 'province', dates)
    const all = units.length > 0 ? units : formerCandidates(found.key, 'province', dates)
    return all[0] ? one(all[0]) : NONE
  }
  if (found.type === 'thành phố') {
    const city = candidates(found.key, 'province', dates).find((unit) => unit.type === 'thành phố')
    if (city) return one(city)
  }
  const units = candidates(found.key, 'district', dates)
  const among = units.length > 0 ? units : formerCandidates(found.key, 'district', dates)
  if (among.length === 0) {
    const near = misspeltDistrict(found, home, dates)
    return near.kind === 'none' ? later(found, 'district', { home, dates }) : near
  }
  const inside = outer ? among.filter((unit) => unit.parent === outer.code) : []
  const reached = inside.length > 0 ? inside : among
  // The district Duyên Hải and the town of that name lie in one province: there the type word tells them apart.
  const oneProvince = new Set(reached.map((unit) => unit.parent)).size === 1
  const ofType = oneProvince ? reached.filter((unit) => unit.type === found.type) : []
  const left = ofType.length > 0 ? ofType : reached
  if (left.length === 1 && left[0]) return one(left[0])
  const weigh = (unit: Unit) =>
    (home.districts.get(unit.code) ?? 0) +
    (unit.parent === home.province?.code || home.province === null ? 0 : -1) +
    (found.type === unit.type ? TYPE_BONUS : 0) +
    inner.filter((key) =>
      gazetteer()
        .byName.get(key)
        ?.some((commune) => commune.parent === unit.code),
    ).length
  const [first, second] = left
    .map((unit) => ({ unit, weight: weigh(unit) }))
    .sort((a, b) => b.weight - a.weight)
  if (first && second && first.weight - second.weight >= DISTRICT_LEAD) return one(first.unit)
  return { kind: 'several', units: left }
}

function misspeltDistrict(found: Found, home: Home, dates: Dates): Outcome {
  if (found.kind !== 'typed' || !home.province) return NONE
  const near = nearest(found.key, childrenOf(home.province, 'district', dates))
  return near ? one(near) : NONE
}

export function childrenOf(unit: Unit, level: UnitLevel, dates: Dates): Unit[] {
  const children = gazetteer().byParent.get(unit.code) ?? []
  return children.filter(
    (child) =>
      child.level === level &&
      (child.after === null || child.after < dates.to) &&
      (child.before === null || child.before > dates.from),
  )
}

/**
 * Settles a commune's name, by the nearest evidence first: the unit it is said to lie in, the article's home, the
 * other districts named, the home's province, and last that no other unit bears the name.
 */
export function resolveCommune(found: Found, outer: Unit | null, resolver: Resolver): Outcome {
  const { home, dates, above } = resolver
  const units = candidates(found.key, 'commune', dates)
  // "xã A cũ", "xã A, huyện B (cũ)": the one that stood then, though one of today bears the name.
  const past = resolver.past.has(found)
  if (past || (outer !== null && isGone(outer, dates))) {
    const gone = former(found, outer, resolver)
    // "xã A (huyện B trước đây)" may as well be the A of today that the old one went into.
    const goesOn = (old: Unit) => !past && units.some((unit) => old.successors.includes(unit.code))
    if (gone.kind === 'unit' && isWithinReach(gone.unit, outer, resolver) && !goesOn(gone.unit)) return gone
  }
  if (outer) {
    const some = units.filter(
      (unit) => unit.parent === outer.code || provinceCode(unit, dates) === outer.code,
    )
    const inside = choose(some, found, dates)
    if (inside) return inside
    if (units.length === 0) {
      const near = nearest(found.key, childrenOf(outer, 'commune', dates))
      if (near) return one(near)
    }
  }
  const { district, province } = home
  if (district) {
    const inside = choose(inParent(units, district.code), found, dates)
    if (inside) return inside
  }
  const named = above.filter(
    ({ unit }) => unit.level === 'district' && units.some((commune) => commune.parent === unit.code),
  )
  const before = named.findLast(({ at }) => at < found.first) ?? named[0]
  if (before) {
    const inside = choose(inParent(units, before.unit.code), found, dates)
    if (inside) return inside
  }
  if (province) {
    const some = units.filter((unit) => provinceCode(unit, dates) === province.code)
    const inside = choose(some, found, dates)
    if (inside) return inside
  }
  const gone = former(found, outer, resolver)
  if (gone.kind === 'unit' && (units.length === 0 || isWithinReach(gone.unit, outer, resolver))) return gone
  const near = misspeltCommune(found, resolver)
  if (near && (units.length !== 1 || found.kind !== 'typed')) return one(near)
  if (units.length > 0) return choose(units, found, dates) ?? NONE
  if (near) return one(near)
  return gone.kind === 'none' ? later(found, 'commune', resolver) : gone
}

function inParent(units: readonly Unit[], code: string): readonly Unit[] {
  return units.filter((unit) => unit.parent === code)
}

function provinceCode({ parent }: Unit, dates: Dates): string | undefined {
  return parent.length === 2 ? parent : unitAt(parent, dates)?.parent
}

/** The one that is meant among these; null where there are none at all. */
function choose(some: readonly Unit[], found: Found, dates: Dates): Outcome | null {
  if (some.length === 0) return null
  const best = preferred(some, found, dates)
  return best ? one(best) : { kind: 'several', units: some }
}

/** Of several in reach, the one whose type word is written, or whose life fits the days better. */
function preferred(units: readonly Unit[], found: Found, dates: Dates): Unit | null {
  if (units.length === 1) return units[0] ?? null
  const ofType = units.filter((unit) => unit.type === (found.type ?? 'xã'))
  if (ofType.length === 1) return ofType[0] ?? null
  const rest = ofType.length > 0 ? ofType : units
  const parents = new Set(rest.map((unit) => unit.parent))
  if (parents.size > 1) return null
  const [first, second] = [...rest].sort((a, b) => fit(b, dates) - fit(a, dates))
  return first && second && fit(first, dates) > fit(second, dates) ? first : null
}

/** Nearest first: what the article spells rightly elsewhere, its districts' communes, its province's. */
function misspeltCommune(found: Found, { home, dates, above, spelt }: Resolver): Unit | null {
  if (found.kind === 'bare') return null
  const again = nearest(found.key, spelt)
  if (again) return again
  const around = home.district
    ? [home.district]
    : above.map(({ unit }) => unit).filter((unit) => unit.level === 'district')
  for (const unit of around) {
    const near = nearest(found.key, childrenOf(unit, 'commune', dates))
    if (near) return near
  }
  return home.province && around.length === 0
    ? nearest(found.key, childrenOf(home.province, 'commune', dates))
    : null
}

const isGone = ({ before }: Unit, dates: Dates): boolean => before !== null && before <= dates.from

/** Units that the text, or the article's evidence, says a former unit's parent to be. */
function isWithinReach(unit: Unit, outer: Unit | null, { home, above, dates }: Resolver): boolean {
  if (outer) return unit.parent === outer.code || provincesOf(unit, dates).includes(outer.code)
  if (unit.parent === home.district?.code || above.some((named) => named.unit.code === unit.parent))
    return true
  return home.province !== null && provincesOf(unit, dates).includes(home.province.code)
}

/** A commune that was merged or renamed before the article's days: "xã Kim Đồng, huyện Tràng Định cũ". */
function former(found: Found, outer: Unit | null, resolver: Resolver): Outcome {
  const units = formerCandidates(found.key, 'commune', resolver.dates)
  const reach = units.filter((unit) => isWithinReach(unit, outer, resolver))
  const districts = new Set([resolver.home.district?.code, ...resolver.above.map(({ unit }) => unit.code)])
  const nearer = reach.filter((unit) => districts.has(unit.parent))
  const left = nearer.length > 0 ? nearer : reach.length > 0 ? reach : units
  const [only] = left
  if (!only) return NONE
  return left.length === 1 ? one(only) : { kind: 'several', units: left }
}

/** A unit that began after the article's days: one in the article's province, or the only one of its name. */
function later(
  found: Found,
  level: 'district' | 'commune',
  { home, dates }: Pick<Resolver, 'home' | 'dates'>,
): Outcome {
  if (found.kind === 'series') return NONE
  const units = laterCandidates(found.key, level, dates)
  const { district, province } = home
  const codes = new Set([district?.code, province?.code, ...(province?.successors ?? [])])
  const near = units.filter((unit) => codes.has(unit.parent))
  const left = near.length > 0 ? near : units
  const [only] = left
  if (!only) return NONE
  return left.length === 1 ? one(only) : { kind: 'several', units: left }
}
