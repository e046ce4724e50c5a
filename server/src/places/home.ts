import type { Evidence } from './evidence.ts'
import { gazetteer, joinedFoldOf, unitAt } from './gazetteer.ts'
import { type Dates, TWO_LEVELS_SINCE, type Unit } from './units.ts'

/** What the article's names are held against; null where the evidence does not settle it. */
export interface Home {
  readonly province: Unit | null
  readonly district: Unit | null
  /** Final weights of districts, to choose between several of one name. */
  readonly districts: ReadonlyMap<string, number>
}

/** The best must lead by so much, or by this ratio. */
const PROVINCE_LEAD = 0.8
const DISTRICT_LEAD = 0.5
/** Where the article names several districts, one is its home only by a clear lead. */
const LEAD_OF_SEVERAL = 1.5
const LEAD_BY_NAME = 0.9
const PROVINCE_BONUS = 2
/** A commune name of its own: alone it settles a district. */
const ONLY_BEARER = 1.4

export function findHome(evidence: Evidence, dates: Dates): Home {
  if (dates.from >= TWO_LEVELS_SINCE) {
    const weights = new Map(evidence.provinces)
    for (const [code, weight] of evidence.districts)
      if (code.length === 2) weights.set(code, (weights.get(code) ?? 0) + weight)
    return { province: leader(weights, dates, PROVINCE_LEAD), district: null, districts: new Map() }
  }
  const provinces = new Map(evidence.provinces)
  const strongest = Math.max(0, ...provinces.values())
  const districts = new Map<string, number>()
  for (const [code, weight] of evidence.districts) {
    const unit = unitAt(code, dates)
    if (!unit) continue
    const share = strongest > 0 ? (provinces.get(unit.parent) ?? 0) / strongest : 0
    districts.set(code, weight + siteBonus(evidence, unit) + PROVINCE_BONUS * share)
  }
  const district = homeDistrict(evidence, districts, dates)
  if (district) provinces.set(district.parent, (provinces.get(district.parent) ?? 0) + 1)
  return { province: leader(provinces, dates, PROVINCE_LEAD), district, districts }
}

/** A site's own name counts for a district that nothing else names, too. */
function siteBonus(evidence: Evidence, unit: Unit): number {
  return evidence.siteNames.has(joinedFoldOf(unit)) && !evidence.named.has(unit.code) ? 1.5 : 0
}

function leader(weights: ReadonlyMap<string, number>, dates: Dates, lead: number): Unit | null {
  const [first, second] = ranked(weights)
  if (!first || first[1] < lead) return null
  if (second && first[1] - second[1] < lead) return null
  return unitAt(first[0], dates)
}

function ranked(weights: ReadonlyMap<string, number>): [string, number][] {
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

function homeDistrict(evidence: Evidence, districts: ReadonlyMap<string, number>, dates: Dates): Unit | null {
  const [first, second] = ranked(districts)
  if (!first) return null
  const [code, weight] = first
  const unit = unitAt(code, dates)
  if (unit?.level !== 'district') return null
  const lead = weight - (second?.[1] ?? 0)
  if (evidence.named.has(code)) {
    const others = [...evidence.named].filter(([other]) => other !== code && isOther(other, code, evidence))
    if (others.length === 0) return lead >= DISTRICT_LEAD ? unit : null
    // A list of districts is no home, even if more communes of the one are named than of the others.
    const most = Math.max(...others.map(([, by]) => by))
    const own = evidence.named.get(code) ?? 0
    return lead >= LEAD_OF_SEVERAL && own - most >= LEAD_BY_NAME ? unit : null
  }
  // Named nowhere: its communes must say it together, or its site.
  const held = evidence.held.get(code) ?? 0
  const most = Math.max(
    0,
    ...[...evidence.held].filter(([other]) => other !== code).map(([, count]) => count),
  )
  const alone = (evidence.districts.get(code) ?? 0) >= ONLY_BEARER
  if (evidence.named.size > 0 && lead < LEAD_OF_SEVERAL) return null
  // The only one that holds them all together, however common each name is.
  if (held >= 2 && held === evidence.communes && held > most) return unit
  if ((held >= 2 && held > most) || alone || (held >= 1 && weight >= PROVINCE_BONUS))
    return lead >= DISTRICT_LEAD ? unit : null
  return null
}

/** Whether another district is named in its own right, and is not only another bearer of the same name. */
function isOther(other: string, code: string, evidence: Evidence): boolean {
  if ((evidence.districts.get(other) ?? 0) < 1) return false
  const names = (of: string) => new Set(gazetteer().byCode.get(of)?.map(joinedFoldOf))
  const mine = names(code)
  return ![...names(other)].some((name) => mine.has(name))
}
