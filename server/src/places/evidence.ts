import { agencyProvinces } from './agencies.ts'
import type { BareName } from './bare.ts'
import { candidates, formerCandidates, provincesOf } from './candidates.ts'
import type { Found } from './found.ts'
import { joinedFoldOf, unitAt } from './gazetteer.ts'
import { siteEvidence } from './hosts.ts'
import type { Reading } from './reading.ts'
import { nameKey } from './spelling.ts'
import type { Dates } from './units.ts'

/** A headline, lead or body with the names found in it. */
export interface Part {
  readonly role: 'title' | 'lead' | 'text'
  readonly reading: Reading
  readonly found: readonly Found[]
  readonly bare: readonly BareName[]
}

/** Weights by code. A weight of 2 is what one plain naming with its type word counts. */
export interface Evidence {
  readonly provinces: Map<string, number>
  readonly districts: Map<string, number>
  /** The part of it that comes from the district's own name; one that several bear counts for each. */
  readonly named: Map<string, number>
  /** How many of the article's commune names each district (each province, since 2025-07-01) holds. */
  readonly held: Map<string, number>
  /** How many commune names that are. */
  communes: number
  /** Codes of the provinces that the site is of, and of those whose agency signs before the first sentence. */
  readonly sites: Set<string>
  readonly signed: Set<string>
  /** Folded names that the site bears. */
  readonly siteNames: ReadonlySet<string>
}

const SITE = 3
const ROLE = { title: 1, lead: 0.5, text: 0 } as const
const FIRST = 2
const AGAIN = 0.5
const MOST = 4
/** Of a name that a list says to be a commune; bare names in figures' company weigh less. */
const SURE = 0.6

/** Adds up all that speaks for a province or a district, before anything is decided. */
export function gather(parts: readonly Part[], sites: readonly string[], dates: Dates): Evidence {
  const evidence: Evidence = {
    provinces: new Map(),
    districts: new Map(),
    named: new Map(),
    held: new Map(),
    communes: 0,
    sites: new Set(),
    signed: new Set(),
    siteNames: new Set(sites.flatMap((site) => siteEvidence(site).others)),
  }
  addSites(evidence, sites, dates)
  addSignature(evidence, parts, dates)
  addNamed(evidence, parts, dates)
  addCommunes(evidence, parts, dates)
  return evidence
}

function add(weights: Map<string, number>, code: string, weight: number): void {
  weights.set(code, (weights.get(code) ?? 0) + weight)
}

/** A province of any time speaks for itself or, where it is gone by then, for what it went into. */
function addProvince(
  evidence: Evidence,
  key: string,
  weight: number,
  dates: Dates,
  source?: Set<string>,
): void {
  const now = candidates(key, 'province', dates)
  const codes =
    now.length > 0
      ? now.map((unit) => unit.code)
      : formerCandidates(key, 'province', dates).flatMap((unit) => unit.successors)
  for (const code of codes) {
    add(evidence.provinces, code, weight / codes.length)
    source?.add(code)
  }
}

function addSites(evidence: Evidence, sites: readonly string[], dates: Dates): void {
  const keys = new Set(sites.flatMap((site) => siteEvidence(site).provinces))
  for (const key of keys) addProvince(evidence, key, SITE, dates, evidence.sites)
}

/** "(QBTV) -", "ĐTO -", "(kontumtv.vn) –" before the first sentence; hosts and addresses anywhere. */
function addSignature(evidence: Evidence, parts: readonly Part[], dates: Dates): void {
  for (const { reading } of parts) {
    const { tokens } = reading
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token) break
      if (token.shape === 'url' || token.shape === 'email') addSites(evidence, [token.text], dates)
      if (at > 40 || (token.shape !== 'upper' && token.shape !== 'acronym')) continue
      const next = tokens[at + 1]
      const names = agencyProvinces(token.text)
      const long = next ? agencyProvinces(`${token.text} ${next.text.toUpperCase()}`) : []
      const behind = tokens[at + (long.length > 0 ? 2 : 1)]?.text ?? ''
      if (!/^[)\-–—:]/.test(behind)) continue
      for (const name of long.length > 0 ? long : names)
        addProvince(evidence, nameKey(name), 2 / (long.length || names.length), dates, evidence.signed)
    }
  }
}

function addNamed(evidence: Evidence, parts: readonly Part[], dates: Dates): void {
  const provinces = new Naming()
  const districts = new Naming()
  for (const { role, found, bare } of parts) {
    for (const name of found) {
      // "xã A (B)" only says where A lies.
      const weight = name.kind === 'bracket' ? FIRST / 2 : FIRST
      if (name.level === 'province')
        addProvince(evidence, name.key, provinces.weigh(name.key, weight, role), dates)
      else if (name.level === 'district')
        addDistrict(evidence, name, districts.weigh(name.key, weight, role), dates)
    }
    for (const name of bare) {
      if (candidates(name.key, 'province', dates).length > 0)
        addProvince(evidence, name.key, provinces.weigh(name.key, FIRST / 2, role), dates)
      else if (!name.barred && candidates(name.key, 'district', dates).length > 0) {
        const strong = name.dateline || (role === 'title' && name.first === 0)
        addDistrict(evidence, name, districts.weigh(name.key, strong ? FIRST : FIRST / 2, role), dates)
      }
    }
  }
}

/** What each further naming of a unit of one level adds: the strongest counts whole, a few more a little. */
class Naming {
  readonly #best = new Map<string, number>()
  readonly #times = new Map<string, number>()

  weigh(name: string, weight: number, role: Part['role']): number {
    const best = this.#best.get(name) ?? 0
    const times = this.#times.get(name) ?? 0
    const full = weight + ROLE[role]
    this.#best.set(name, Math.max(best, full))
    this.#times.set(name, times + 1)
    return Math.max(0, full - best) + (times > 0 && times < MOST ? AGAIN : 0)
  }
}

function addDistrict(evidence: Evidence, name: Found | BareName, weight: number, dates: Dates): void {
  const type = 'type' in name ? name.type : null
  if (type === 'thành phố') addProvince(evidence, name.key, weight, dates)
  const now = candidates(name.key, 'district', dates)
  for (const unit of now) {
    // A wrong type word lowers a match: "thị xã Kỳ Anh" is not the district Kỳ Anh beside it.
    const part = type === null || type === unit.type ? 1 : 0.6
    add(evidence.districts, unit.code, weight * part)
    add(evidence.named, unit.code, weight * part)
    if (evidence.siteNames.has(joinedFoldOf(unit))) add(evidence.districts, unit.code, SITE)
    add(
      evidence.provinces,
      unit.parent,
      (now.length === 1 ? 0.75 : 0.25 / now.length) * Math.min(weight, FIRST),
    )
  }
  if (now.length > 0) return
  // Named after its end, it still says which province is spoken of.
  const former = formerCandidates(name.key, 'district', dates)
  for (const unit of former)
    for (const code of provincesOf(unit, dates)) add(evidence.provinces, code, weight / (2 * former.length))
}

/** Rare names say more: each counts 1.5 by the root of the number of units that bear it. */
function addCommunes(evidence: Evidence, parts: readonly Part[], dates: Dates): void {
  const weights = new Map<string, number>()
  for (const { found, bare } of parts) {
    for (const { level, key, kind } of found)
      if (level === 'commune') weights.set(key, Math.max(weights.get(key) ?? 0, kind === 'series' ? SURE : 1))
    for (const { key, inSeries, barred } of bare)
      if (inSeries && !barred) weights.set(key, Math.max(weights.get(key) ?? 0, 0.3))
  }
  for (const [key, weight] of weights) {
    const units = candidates(key, 'commune', dates)
    const parents = new Set(units.map((unit) => unit.parent))
    if (weight >= SURE && parents.size > 0) evidence.communes++
    for (const parent of parents) {
      add(evidence.districts, parent, (weight * 1.5) / Math.sqrt(parents.size))
      if (weight >= SURE) add(evidence.held, parent, 1)
    }
    const only = parents.size === 1 ? units[0] : undefined
    if (only && weight >= SURE)
      add(
        evidence.provinces,
        only.parent.length === 2 ? only.parent : (unitAt(only.parent, dates)?.parent ?? ''),
        0.5,
      )
  }
}
