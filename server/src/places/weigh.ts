import type { PlaceReason } from '../../../shared/records/place.ts'
import { candidates, fit, provincesOf } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { joinedFoldOf } from './gazetteer.ts'
import type { Home } from './home.ts'
import type { Settled } from './settled.ts'
import { type Dates, standsIn, type Unit } from './units.ts'

/** What the whole article says, once its names are settled: every name is weighed against it. */
export interface Ground {
  readonly home: Home
  readonly evidence: Evidence
  readonly dates: Dates
  /** Codes of the districts and provinces that are named, whether they stand or stood. */
  readonly above: ReadonlySet<string>
  /** The districts that the text names, with the tokens that they are named at, in its order. */
  readonly districts: readonly { readonly code: string; readonly at: number }[]
  /** Codes of the communes and districts named, by the code of what they lie in. */
  readonly inside: ReadonlyMap<string, ReadonlySet<string>>
  /** Keys of the names that a type word or a list introduces. */
  readonly introduced: ReadonlySet<string>
}

export interface Weighed {
  /** 0 to 1, to two places: how sure it is that the unit is meant, against all others of its name and none. */
  readonly score: number
  readonly reasons: readonly PlaceReason[]
}

/**
 * What each reason adds to the logarithm of the odds. Set after annotated articles, as they are and with the names of
 * their districts and provinces taken out; so of the scores from 0.9 on at least 97 in 100 are right.
 */
const WEIGHTS: Readonly<Partial<Record<PlaceReason, number>>> = {
  within: 4,
  'named-above': 2,
  'home-district': 2.5,
  'home-province': 1.5,
  site: 1.5,
  dateline: 1,
  siblings: 1.5,
  only: 0.5,
  type: 0.5,
  'other-type': -0.7,
  introduced: 0.5,
  spelling: -1.5,
}
/** The same for a name being none of the units known, by whether a type word stands before it. */
const NONE_OF_THEM = { typed: -2.5, bare: -0.5 } as const
/** For a commune of the district that was named last before it. */
const NAMED_LAST = 1
/** For each step of `fit`: of two that may have stood, a roster shows the one. */
const BY_LIFE = 0.3
/** A contradicting reading is as likely, or nearly; a candidate at least a quarter as likely. */
const NEARLY = 0.9
const CANDIDATE = 0.25
/** For a unit that did not stand on the article's days. */
const NOT_THEN = -1
/** No name is surer than this. */
const MOST = 0.99

export function groundOf(
  text: readonly Settled[],
  headline: readonly Settled[],
  home: Home,
  evidence: Evidence,
  dates: Dates,
): Ground {
  const above = new Set<string>()
  const inside = new Map<string, Set<string>>()
  const introduced = new Set<string>()
  for (const { found, unit, status } of [...text, ...headline]) {
    if (found.kind !== 'bare') introduced.add(found.key)
    if (!unit || status !== 'resolved' || found.level === 'village') continue
    if (unit.level !== 'commune') above.add(unit.code)
    const group = inside.get(unit.parent)
    if (group) group.add(unit.code)
    else inside.set(unit.parent, new Set([unit.code]))
  }
  const districts = text.flatMap(({ found, unit }) =>
    unit?.level === 'district' ? [{ code: unit.code, at: found.first }] : [],
  )
  districts.sort((a, b) => a.at - b.at)
  return { home, evidence, dates, above, districts, inside, introduced }
}

/** What speaks for a name being that unit, or against it. */
export function reasonsOf(item: Settled, unit: Unit, ground: Ground): PlaceReason[] {
  const { found, outer } = item
  const { home, evidence, dates, above, inside, introduced } = ground
  const provinces = unit.level === 'province' ? [unit.code] : provincesOf(unit, dates)
  const isIn = (code: string | undefined) =>
    code !== undefined && (unit.parent === code || provinces.includes(code))
  const reasons: PlaceReason[] = []
  const say = (reason: PlaceReason, holds: boolean) => {
    if (holds) reasons.push(reason)
  }
  say('within', unit.level !== 'province' && isIn(outer?.code))
  say(
    'named-above',
    unit.level !== 'province' && (above.has(unit.parent) || provinces.some((code) => above.has(code))),
  )
  const district = home.district?.code
  say('home-district', district !== undefined && (unit.parent === district || unit.code === district))
  say('home-province', isIn(home.province?.code))
  const onSite = provinces.some((code) => evidence.sites.has(code))
  say('site', onSite || evidence.siteNames.has(joinedFoldOf(unit)))
  say(
    'dateline',
    provinces.some((code) => evidence.signed.has(code)),
  )
  const mates = inside.get(unit.parent)
  // What the name itself was taken for is no sibling of its rivals: "thị trấn X" does not speak for xã X.
  const own = new Set([unit.code, item.unit?.code])
  say('siblings', unit.parent !== '' && mates !== undefined && [...mates].some((code) => !own.has(code)))
  const known = candidates(found.key, unit.level, dates)
  say('only', known.length === 1 && known[0] === unit)
  say('type', found.type !== null && found.type === unit.type)
  say('other-type', found.type !== null && found.type !== unit.type)
  say('spelling', found.key !== unit.key)
  const bare = found.kind === 'bare'
  say('introduced', bare && introduced.has(found.key))
  say('bare', bare && !introduced.has(found.key))
  return reasons
}

function weightOf(item: Settled, unit: Unit, ground: Ground): number {
  let weight = standsIn(unit, ground.dates) ? BY_LIFE * fit(unit, ground.dates) : NOT_THEN
  for (const reason of reasonsOf(item, unit, ground)) weight += WEIGHTS[reason] ?? 0
  const last = ground.districts.findLast(({ at }) => at < item.found.first)
  return last?.code === unit.parent ? weight + NAMED_LAST : weight
}

/** How likely each unit is the one that is meant, in their order; what is left of 1 is none of them. */
export function shares(item: Settled, units: readonly Unit[], ground: Ground): number[] {
  const odds = units.map((unit) => Math.exp(weightOf(item, unit, ground)))
  const typed = item.found.kind !== 'bare' || ground.introduced.has(item.found.key)
  const all = odds.reduce((sum, odd) => sum + odd, Math.exp(typed ? NONE_OF_THEM.typed : NONE_OF_THEM.bare))
  return odds.map((odd) => Math.min(MOST, odd / all))
}

/** How sure a resolved name is, and why. */
export function weigh(item: Settled, unit: Unit, ground: Ground): Weighed {
  const rivals = rivalsOf(item, unit, ground)
  const [share = 0] = shares(item, [unit, ...rivals], ground)
  return { score: rounded(share), reasons: reasonsOf(item, unit, ground) }
}

/**
 * Where all the evidence together says another unit of the name than was found by the nearest, the two contradict each
 * other: what no mention of a place settles stays open, with its candidates.
 */
export function withContradictions(settled: readonly Settled[], ground: Ground): Settled[] {
  const sure = new Set<Unit>()
  const open = new Map<Settled, readonly Unit[]>()
  for (const item of settled) {
    const { unit, status, found } = item
    if (!unit || status !== 'resolved' || found.level === 'village') continue
    const units = [unit, ...rivalsOf(item, unit, ground)]
    const [own = 0, ...others] = units.length > 1 ? shares(item, units, ground) : []
    if (others.some((share) => share >= NEARLY * own))
      open.set(
        item,
        units.filter((_, at) => at === 0 || (others[at - 1] ?? 0) >= CANDIDATE * own),
      )
    else sure.add(unit)
  }
  if (open.size === 0) return [...settled]
  return settled.map((item) => {
    const units = open.get(item)
    if (!units || !item.unit || sure.has(item.unit)) return item
    return { ...item, status: 'ambiguous', unit: null, candidates: units }
  })
}

/** The other units that bear the name on these days. */
function rivalsOf({ found }: Settled, unit: Unit, { dates }: Ground): Unit[] {
  return candidates(found.key, unit.level, dates).filter(
    (other) => other !== unit && (standsIn(unit, dates) || other.code !== unit.code),
  )
}

export const rounded = (share: number): number => Math.round(100 * share) / 100
