import { type RawBuilder, sql } from 'kysely'
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
  metric: 'facts.metric',
  province: 'facts.province_code',
  level: 'facts.subject_level',
  status: 'facts.status',
  review: 'facts.review',
  year: "substr(facts.period_start, 1, 4) || '/' || substr(facts.period_end, 1, 4)",
  site: 'facts.site',
}

/** Columns that the facets count, and that the filters with a facet compare. */
const counted =
  'metric, province_code, district_code, commune_code, province_name, subject_level, status, review, period_start, period_end, site'

const where = (clauses: readonly Clause[]): RawBuilder<unknown> =>
  clauses.length === 0
    ? sql``
    : sql`WHERE ${sql.join(
        clauses.map(({ condition }) => sql`(${condition})`),
        sql` AND `,
      )}`

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
 * How many facts a filter finds, and how many each value of a facet would. A facet counts with all other
 * parameters applied but not its own, so that several of its values can be chosen. What no facet owns (words,
 * limits) is worked out once; all of it is one query. Facets are in order of their counts, years in their own.
 */
export const countFacts = async (
  engine: Engine,
  filter: FactFilter,
): Promise<{ total: number; facets: Facets }> => {
  const clauses = factClauses(engine, filter)
  const exceptFor = (facet: FilterOwner) =>
    where(clauses.filter(({ owner }) => owner !== 'none' && owner !== facet))
  const branches = facetNames.map((facet) => {
    const label = facet === 'province' ? sql`max(facts.province_name)` : sql`CAST(NULL AS text)`
    const value = sql.raw(grouped[facet])
    return sql`SELECT ${sql.lit(facet)}, ${value}, ${label}, count(*) FROM hits AS facts
      ${exceptFor(facet)} GROUP BY ${value}`
  })
  // MATERIALIZED, so that neither engine works the words out for each branch.
  const { rows } = await sql<Count>`WITH hits AS MATERIALIZED (
      SELECT ${sql.raw(counted)} FROM facts ${where(clauses.filter(({ owner }) => owner === 'none'))})
    SELECT 'total' AS facet, CAST(NULL AS text) AS value, CAST(NULL AS text) AS label, count(*) AS count
      FROM hits AS facts ${exceptFor('none')}
    UNION ALL ${sql.join(branches, sql` UNION ALL `)}`.execute(engine.read)
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
