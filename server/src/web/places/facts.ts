import type { FactRow } from '../../../../shared/api/facts.ts'
import { codebook } from '../../../../shared/codebook/index.ts'
import type { Unit } from '../../places/index.ts'
import type { Kin } from '../../places/kin.ts'
import { daysOf } from '../../store/period.ts'
import type { Store } from '../../store/types.ts'

/** A figure of the unit itself, or of one that it was made of or became. */
export interface PlaceFact {
  readonly row: FactRow
  /** Null for the unit itself. */
  readonly kin: Kin | null
  /** The middle of its period as a year with a fraction; null where that has no year or no end. */
  readonly year: number | null
}

export interface MetricFacts {
  readonly metric: string
  /** By period, the oldest first. */
  readonly facts: readonly PlaceFact[]
}

export interface PlaceFacts {
  /** In the order of the codebook. */
  readonly metrics: readonly MetricFacts[]
  /** Whether there are more than are shown here. */
  readonly hasMore: boolean
}

/** More would be no page any more: the search has them all. */
const mostOfCode = 400
const mostCodes = 24

const yearOf = (period: string | null): number | null => {
  const { start, end } = daysOf(period)
  if (start === null || end === null || end >= '9999' || start < '1900') return null
  const [from, to] = [Date.parse(start), Date.parse(end)]
  return 1970 + (from + to) / 2 / (365.2425 * 86_400_000)
}

/** What a version of a unit is known by. */
const identity = ({ code, from }: { readonly code: string; readonly from: string }) => `${code} ${from}`

/** What is told of a unit by its own code and by those of its kin, as of the day that each fact is of; villages left out. */
export async function placeFacts(
  store: Pick<Store, 'eachFact'>,
  unit: Unit,
  kin: readonly Kin[],
): Promise<PlaceFacts> {
  const of = new Map<string, Kin | null>([
    ...kin.map((one) => [identity(one.unit), one] as const),
    [identity(unit), null],
  ])
  const all = new Map([unit, ...kin.map((one) => one.unit)].map(({ code, level }) => [code, level]))
  const found: PlaceFact[] = []
  let hasMore = all.size > mostCodes
  for (const [code, level] of [...all].slice(0, mostCodes)) {
    let count = 0
    for await (const row of store.eachFact({ place: code, level: [level], lineage: 'off', sort: 'period' })) {
      if (row.subject?.code !== code) continue
      count++
      if (count > mostOfCode) {
        hasMore = true
        break
      }
      const one = row.placeThen ? of.get(identity(row.placeThen)) : undefined
      if (one !== undefined) found.push({ row, kin: one, year: yearOf(row.period) })
    }
  }
  return { metrics: byMetric(found), hasMore }
}

function byMetric(found: readonly PlaceFact[]): MetricFacts[] {
  const order = (one: PlaceFact, other: PlaceFact) =>
    (one.year ?? 0) - (other.year ?? 0) || (one.row.id < other.row.id ? -1 : 1)
  return codebook.flatMap(({ id }) => {
    const facts = found.filter(({ row }) => row.metric === id).sort(order)
    return facts.length > 0 ? [{ metric: id, facts }] : []
  })
}
