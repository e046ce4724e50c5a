import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Facets, type FactFilter, facetNames } from '../../../shared/api/facts.ts'
import type { Engine } from './engine.ts'
import { type Clause, type FilterOwner, factClauses } from './fact-filter.ts'
import { facetLabel } from './labels.ts'
import { countYears } from './year-facet.ts'

type FacetName = (typeof facetNames)[number]
type FacetValue = Facets[FacetName][number]

interface Count {
  readonly facet: FacetName | 'total'
  readonly value: string | null
  readonly label: string | null
  readonly count: number
}

/** What a facet groups by. Years go by the two ends of a period, and are told apart afterwards. */
const grouped: Readonly<Record<FacetName, string>> = {
  metric: 'metric',
  province: 'province_code',
  level: 'subject_level',
  status: 'status',
  review: 'review',
  year: "substr(period_start, 1, 4) || '/' || substr(period_end, 1, 4)",
  site: 'site',
}

/** The first columns of the index `facts_by_facets`, so that SQLite need not sort to group by them. */
const groupColumns = 'metric, province_code, province_name, subject_level, status, review, site'
const periodColumns = 'period_start, period_end'

const all = (clauses: readonly Clause[]): RawBuilder<unknown> =>
  sql.join([sql`1 = 1`, ...clauses.map(({ condition }) => sql`(${condition})`)], sql` AND `)

/** The values that a filter chose, so that they are shown even where they are down to nothing. */
const chosenIn = (filter: FactFilter, facet: FacetName): readonly string[] => {
  if (facet === 'province') return filter.place?.length === 2 ? [filter.place] : []
  return facet === 'year' ? [] : (filter[facet] ?? [])
}

const years = (counts: readonly Count[]): FacetValue[] =>
  countYears(
    counts.flatMap(({ value, count }) => {
      const [from, to] = (value ?? '').split('/').map(Number)
      return from === undefined || to === undefined ? [] : [{ from, to, count }]
    }),
  ).map(({ year, count }) => ({ value: year, label: year, count }))

const values = (facet: FacetName, counts: readonly Count[], chosen: readonly string[]): FacetValue[] => {
  const found = counts.flatMap(({ value, label, count }) =>
    value === null ? [] : [{ value, label: label ?? facetLabel(facet, value), count }],
  )
  return [
    ...found.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)),
    ...chosen
      .filter((value) => !found.some((one) => one.value === value))
      .map((value) => ({ value, label: facetLabel(facet, value), count: 0 })),
  ]
}

/**
 * Rows that meet what no facet owns (words, limits), these rows in groups, and the groups added up by facet.
 * Where such a condition is given its rows are worked out once, for all that follows; where none is, all of it
 * reads the one index. The periods would tell too many groups apart, so they are columns of the groups only where a
 * parameter asks about them; of a place, whose codes and days would too, the groups keep whether a row is in it.
 */
const counting = (clauses: readonly Clause[]): RawBuilder<Count> => {
  const fine = clauses.some(({ owner }) => owner === 'year')
  const place = clauses.filter(({ owner }) => owner === 'province')
  const inPlace = place.length > 0 ? ', in_place' : ''
  const columns = sql.raw(`${groupColumns}${fine ? `, ${periodColumns}` : ''}${inPlace}`)
  const marked = place.length > 0 ? sql`, CASE WHEN ${all(place)} THEN 1 ELSE 0 END AS in_place` : sql``
  const common = clauses.filter(({ owner }) => owner === 'none')
  const source = clauses.filter(({ owner }) => owner === 'source')
  const once = sql.raw(common.length > 0 ? 'MATERIALIZED' : 'NOT MATERIALIZED')
  const exceptFor = (facet: FilterOwner) =>
    all(
      clauses
        .filter(({ owner }) => owner !== 'none' && owner !== 'source' && owner !== facet)
        .map((clause) =>
          clause.owner === 'province' ? { ...clause, condition: sql<SqlBool>`in_place = 1` } : clause,
        ),
    )
  const facetCounts = facetNames.map((facet) => {
    const value = sql.raw(grouped[facet])
    const label = facet === 'province' ? sql`max(province_name)` : sql`CAST(NULL AS text)`
    const [rows, count] =
      facet === 'year' && !fine ? [sql`hits`, sql`count(*)`] : [sql`groups_of_hits`, sql`sum(n)`]
    return sql`SELECT ${sql.lit(facet)}, ${value}, ${label}, ${count} FROM ${rows} AS facts
      WHERE ${exceptFor(facet)} GROUP BY ${value}`
  })
  return sql`WITH hits AS ${once} (
      SELECT ${sql.raw(groupColumns)}, ${sql.raw(periodColumns)}${marked} FROM facts
        WHERE ${all([...source, ...common])}),
    groups_of_hits AS MATERIALIZED (SELECT ${columns}, count(*) AS n FROM hits GROUP BY ${columns})
    SELECT 'total' AS facet, CAST(NULL AS text) AS value, CAST(NULL AS text) AS label, sum(n) AS count
      FROM groups_of_hits AS facts WHERE ${exceptFor('none')}
    UNION ALL ${sql.join(facetCounts, sql` UNION ALL `)}`
}

/**
 * How many facts a filter finds, and how many each value of a facet would. A facet counts with all other
 * parameters applied but not its own, so that several of its values can be chosen. Facets are in order of their
 * counts, years in their own.
 */
export const countFacts = async (
  engine: Engine,
  filter: FactFilter,
): Promise<{ total: number; facets: Facets }> => {
  const { rows } = await counting(factClauses(engine, filter)).execute(engine.read)
  const of = (facet: Count['facet']) => rows.filter((row) => row.facet === facet)
  return {
    total: of('total')[0]?.count ?? 0,
    facets: Object.fromEntries(
      facetNames.map((facet) => [
        facet,
        facet === 'year' ? years(of(facet)) : values(facet, of(facet), chosenIn(filter, facet)),
      ]),
    ) as Facets,
  }
}
