import type { Fact } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import type { GoldFact, GoldRow } from './gold.ts'
import { bareName, fold, groupOf, type MatchLevel, matchLevel } from './match.ts'

/** Counts of one metric: annotated, read, and how many of the pairs reach each level. */
export interface Count {
  gold: number
  read: number
  core: number
  subject: number
  full: number
}

/** Where reading and annotation part: `missed`, `spurious`, or a pair that fails on its subject or a detail. */
export interface Difference {
  readonly id: string
  readonly kind:
    | 'missed'
    | 'spurious'
    | 'subject'
    | 'detail'
    | 'place missed'
    | 'place spurious'
    | 'place code'
  readonly gold?: GoldFact | { text: string; level: string; code?: string | undefined }
  readonly read?: Fact | Place
}

export interface Tally {
  readonly articles: number
  /** By metric; a pair counts under the annotated one. */
  readonly metrics: Map<string, Count>
  readonly places: { gold: number; read: number; found: number; coded: number; codedRight: number }
  readonly differences: Difference[]
}

export const newTally = (): Tally => ({
  articles: 0,
  metrics: new Map(),
  places: { gold: 0, read: 0, found: 0, coded: 0, codedRight: 0 },
  differences: [],
})

const none = (): Count => ({ gold: 0, read: 0, core: 0, subject: 0, full: 0 })

function countOf(tally: Tally, metric: string): Count {
  const count = tally.metrics.get(metric) ?? none()
  tally.metrics.set(metric, count)
  return count
}

/** Adds one article's annotations and what was read of it. */
export function addArticle(
  tally: Tally,
  row: GoldRow,
  facts: readonly Fact[],
  places: readonly Place[],
): Tally {
  addFacts(tally, row, facts)
  if (row.places) addPlaces(tally, row, places)
  return { ...tally, articles: tally.articles + 1 }
}

function addFacts(tally: Tally, { id, facts: gold }: GoldRow, facts: readonly Fact[]): void {
  const { goldAt, readAt, spare } = pair(gold, facts)
  for (const [i, one] of gold.entries()) {
    if (one.optional) continue
    const hit = goldAt.get(i)
    const count = countOf(tally, one.metric)
    count.gold++
    if (hit) {
      count.core++
      if (hit.level >= 2) count.subject++
      if (hit.level >= 3) count.full++
    }
    const read = hit && facts[hit.at]
    if (!read) tally.differences.push({ id, kind: 'missed', gold: one })
    else if (hit.level < 3)
      tally.differences.push({ id, kind: hit.level === 1 ? 'subject' : 'detail', gold: one, read })
  }
  for (const [j, read] of facts.entries()) {
    const hit = readAt.get(j)
    const partner = hit && gold[hit.at]
    if (spare.has(j) || partner?.optional) continue
    countOf(tally, partner?.metric ?? read.metric).read++
    if (!partner) tally.differences.push({ id, kind: 'spurious', read })
  }
}

interface Hit {
  readonly level: MatchLevel
  readonly at: number
}

/** Pairs what was read with what was annotated, best matches first, each used once. */
function pair(gold: readonly GoldFact[], facts: readonly Fact[]) {
  const pairs: { level: MatchLevel; i: number; j: number }[] = []
  for (const [i, one] of gold.entries()) {
    for (const [j, fact] of facts.entries()) {
      const level = matchLevel(one, fact)
      if (level) pairs.push({ level, i, j })
    }
  }
  pairs.sort((a, b) => b.level - a.level)
  const goldAt = new Map<number, Hit>()
  const readAt = new Map<number, Hit>()
  for (const { level, i, j } of pairs) {
    if (goldAt.has(i) || readAt.has(j)) continue
    goldAt.set(i, { level, at: j })
    readAt.set(j, { level, at: i })
  }
  const spare = new Set(pairs.filter(({ i, j }) => !readAt.has(j) && isShared(gold[i])).map(({ j }) => j))
  return { goldAt, readAt, spare }
}

/**
 * How well each fact meets the annotation that it was paired with, 0 where there is none; of a statement about several
 * places that was read as one fact a place, each meets it for itself.
 */
export function levelsOf(gold: readonly GoldFact[], facts: readonly Fact[]): MatchLevel[] {
  const { readAt, spare } = pair(gold, facts)
  return facts.map((fact, j) => {
    const hit = readAt.get(j)
    if (hit) return hit.level
    const levels = spare.has(j) ? gold.filter(isShared).map((one) => matchLevel(one, fact)) : []
    return levels.reduce<MatchLevel>((best, level) => (level > best ? level : best), 0)
  })
}

/** One statement about several places may be read as one fact or as one a place; what is optional is not counted. */
const isShared = (one: GoldFact | undefined): boolean =>
  one?.optional === true || /,|\bva\b/.test(fold(one?.subject))

function addPlaces({ places: count, differences }: Tally, row: GoldRow, places: readonly Place[]): void {
  const key = (place: { text: string; level: string }) => `${place.level}:${bareName(place.text)}`
  const wanted = new Map((row.places ?? []).map((place) => [key(place), place]))
  const got = new Map(places.map((place) => [key(place), place]))
  for (const [name, place] of got) {
    // Naming more places above the commune than the annotation does is no error: they are context.
    if (wanted.has(name) || place.level === 'commune') count.read++
    if (!wanted.has(name) && place.level === 'commune')
      differences.push({ id: row.id, kind: 'place spurious', read: place })
  }
  for (const [name, gold] of wanted) {
    const read = got.get(name)
    count.gold++
    if (read) count.found++
    else differences.push({ id: row.id, kind: 'place missed', gold })
    if (!gold.code) continue
    count.coded++
    if (read?.code === gold.code) count.codedRight++
    else if (read) differences.push({ id: row.id, kind: 'place code', gold, read })
  }
}

/** The kinds of figure that the product is for. */
const coreGroups = new Set(['criteria', 'poverty', 'budget', 'meeting_date'])

/** Sums of the core kinds, of documents, and of all other counts and rates. */
export function groupCounts(tally: Tally): Record<'core' | 'document' | 'extended', Count> {
  const sums = { core: none(), document: none(), extended: none() }
  for (const [metric, count] of tally.metrics) {
    const group = groupOf(metric)
    const sum = sums[coreGroups.has(group) ? 'core' : group === 'document' ? 'document' : 'extended']
    for (const key of Object.keys(sum) as (keyof Count)[]) sum[key] += count[key]
  }
  return sums
}
