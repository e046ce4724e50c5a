import { type SqlBool, sql } from 'kysely'
import type { FactRow } from '../../../shared/api/facts.ts'
import { Fact } from '../../../shared/records/fact.ts'
import { checksElsewhere, type Kept, type Spot, spotsOf } from '../facts/elsewhere.ts'
import type { Engine } from './engine.ts'
import type { FactsTable } from './schema.ts'
import { versionOn } from './unit-then.ts'

/** Facts of other articles that one query brings, the newest first: far more than the rows of a page meet. */
const mostOthers = 20_000

const keptOf = ({ articleId, sentence, placeThen, ...fact }: FactRow): Kept => ({
  ...fact,
  articleId,
  unitFrom: placeThen?.from ?? null,
  sentence: sentence?.text ?? fact.evidence.text,
})

/** What a level is compared by, and no more: half of a page's time went into the other columns. */
const levelColumns = [
  'article_id',
  'id',
  'metric',
  'subject_text',
  'subject_code',
  'subject_count',
  'part',
  'value',
  'total',
  'unit',
  'qualifier',
  'period',
  'inferred',
  'sentence',
  'place_day',
] as const

const levelOf = (row: Pick<FactsTable, (typeof levelColumns)[number]>): Kept => ({
  articleId: row.article_id,
  id: row.id,
  unitFrom: (row.subject_code !== null && versionOn(row.subject_code, row.place_day)?.from) || null,
  metric: row.metric,
  subject: {
    text: row.subject_text ?? '',
    level: null,
    code: row.subject_code,
    ...(row.subject_count === null ? {} : { count: row.subject_count }),
  },
  part: row.part,
  value: row.value,
  total: row.total,
  unit: row.unit,
  qualifier: Fact.shape.qualifier.parse(row.qualifier),
  period: row.period,
  status: 'achieved',
  direction: null,
  inferred: JSON.parse(row.inferred),
  sentence: row.sentence,
})

const keyOf = ({ code, metric, period }: Spot): string => `${code} ${metric} ${period}`

const levelsAt = async (engine: Engine, spots: readonly Spot[]): Promise<Kept[]> => {
  const places = sql.join(spots.map(({ code, metric, period }) => sql`(${code}, ${metric}, ${period})`))
  const records = await engine.read
    .selectFrom('facts')
    .select(levelColumns)
    .where(sql<SqlBool>`(facts.subject_code, facts.metric, facts.period) IN (VALUES ${places})`)
    .where('facts.status', '=', 'achieved')
    .where('facts.source', '=', 'rules')
    .where('facts.review', '!=', 'rejected')
    .orderBy('facts.dated_at', 'desc')
    .orderBy('facts.article_id')
    .orderBy('facts.id')
    .limit(mostOthers)
    .execute()
  return records.map(levelOf)
}

/**
 * The rows with what other articles say of the same places, in one query for all of them. It is worked out whenever
 * facts are read, so that it never lags behind what is kept, and changes nothing of what is.
 */
export const withElsewhere = async (engine: Engine, rows: readonly FactRow[]): Promise<FactRow[]> => {
  const spots = new Map<string, Spot>()
  const spotsOfRow = new Map<string, readonly Spot[]>()
  for (const row of rows) {
    if (row.review.review === 'rejected') continue
    const own = spotsOf(keptOf(row))
    spotsOfRow.set(row.id, own)
    for (const spot of own) spots.set(keyOf(spot), spot)
  }
  if (spots.size === 0) return [...rows]
  const bySpot = new Map<string, Kept[]>()
  for (const level of await levelsAt(engine, [...spots.values()])) {
    const key = keyOf({ code: level.subject?.code ?? '', metric: level.metric, period: level.period ?? '' })
    const known = bySpot.get(key)
    if (known) known.push(level)
    else bySpot.set(key, [level])
  }
  return rows.map((row) => {
    const others = (spotsOfRow.get(row.id) ?? []).flatMap((spot) => bySpot.get(keyOf(spot)) ?? [])
    return others.length > 0 ? { ...row, checksElsewhere: checksElsewhere(keptOf(row), others) } : row
  })
}
