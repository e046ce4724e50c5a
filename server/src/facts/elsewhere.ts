import type { Check, Fact } from '../../../shared/records/fact.ts'
import { oneFigure } from './one-figure.ts'

/** A stored fact as far as it is held against those of other articles. */
export type Kept = Pick<
  Fact,
  | 'id'
  | 'metric'
  | 'subject'
  | 'part'
  | 'value'
  | 'total'
  | 'unit'
  | 'qualifier'
  | 'period'
  | 'status'
  | 'direction'
  | 'inferred'
> & {
  readonly articleId: string
  /** The first day of the unit that its code meant on its day; null where that is not known. */
  readonly unitFrom: string | null
  /** The words around it: a report that was copied whole says nothing twice. */
  readonly sentence: string
}

/** Where facts to compare with are looked for. */
export interface Spot {
  readonly code: string
  readonly metric: string
  readonly period: string
}

/** Facts that a check names at most. */
const mostNamed = 8

const isPlain = ({ subject, part, value, qualifier, period, inferred }: Kept): boolean =>
  subject?.code != null &&
  subject.count === undefined &&
  part === null &&
  value !== null &&
  (qualifier ?? 'exact') === 'exact' &&
  period !== null &&
  !period.includes('X') &&
  !inferred.includes('period')

/** The year that a change is counted from: the words "so với năm trước", "so với cuối năm 2021"; or the year before. */
function baseOf({ period, sentence }: Kept): { year: number; stated: boolean } | null {
  const own = /^(\d{4})(?:-12(?:-31)?)?$/.exec(period ?? '')?.[1]
  if (own === undefined) return null
  const named = /so với\s+(?:(cuối|đầu|hết)\s+)?(?:năm\s+(\d{4}|trước|ngoái)|(\p{L}+))/u.exec(
    sentence.toLowerCase(),
  )
  if (!named) return { year: Number(own) - 1, stated: false }
  const [, end, year, other] = named
  if (other !== undefined || year === undefined) return null
  const base = /^\d/.test(year) ? Number(year) : Number(own) - 1
  return { year: end === 'đầu' ? base - 1 : base, stated: true }
}

const withPeriod = ({ subject, metric }: Kept, period: string): Spot => ({
  code: subject?.code ?? '',
  metric,
  period,
})

/** The end of a year, as articles date it. */
const endsOf = (year: number): string[] => [String(year), `${year}-12`, `${year}-12-31`]

/** Where the facts of other articles are that a fact is to be held against: nowhere for most. */
export function spotsOf(fact: Kept): Spot[] {
  if (!isPlain(fact)) return []
  if (fact.status === 'achieved') return [withPeriod(fact, fact.period ?? '')]
  const base = fact.status === 'change' && oneFigure.has(fact.metric) ? baseOf(fact) : null
  return base ? [fact.period ?? '', ...endsOf(base.year)].map((period) => withPeriod(fact, period)) : []
}

/** The value of the last digit that is written: 0.1 of 5.2; of money, where noughts round, of the last other digit. */
function lastDigit(value: number, unit: string | null): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
  if (decimals > 0) return 10 ** -decimals
  if (unit !== 'VND' || value === 0) return 1
  return 10 ** (/0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0)
}

/** Equal as far as both are written out; null where one is too round to tell: 5 % and 5.2 %. */
function equal(one: number, other: number, unit: string | null): boolean | null {
  if (one === other) return true
  const step = Math.max(lastDigit(one, unit), lastDigit(other, unit))
  // One more in the last place is for the rounding of numbers in the machine.
  if (Math.abs(one - other) > step / 2 + 1e-9 * Math.abs(one)) return false
  const digits = Math.round(Math.min(Math.abs(one), Math.abs(other)) / step)
  return digits >= 10 ? true : null
}

const named = (facts: readonly Kept[]): string[] => facts.slice(0, mostNamed).map(({ id }) => id)

function sameFigure(fact: Kept, others: readonly Kept[]): Check[] {
  const agreeing: Kept[] = []
  const differing: Kept[] = []
  for (const other of others) {
    if (other.period !== fact.period || other.articleId === fact.articleId) continue
    if (other.sentence === fact.sentence) continue
    if (fact.total !== null && other.total !== null && fact.total !== other.total) continue
    const same = equal(fact.value ?? 0, other.value ?? 0, fact.unit)
    if (same === true) agreeing.push(other)
    if (same === false && oneFigure.has(fact.metric)) differing.push(other)
  }
  const rule = 'same place, same period, same figure'
  return [
    ...(agreeing.length > 0 ? [{ rule, with: named(agreeing), agrees: true }] : []),
    ...(differing.length > 0 ? [{ rule, with: named(differing), agrees: false }] : []),
  ]
}

/** Whether an earlier level and a change give a level, in points or, of a share, as its part. */
function addsUp(earlier: number, change: Kept, level: number): boolean {
  const by = (change.direction === 'down' ? -1 : 1) * (change.value ?? 0)
  const step = Math.max(...[earlier, by, level].map((value) => lastDigit(value, change.unit)))
  const slack = change.unit === '%' || change.unit === 'VND' ? 1.01 * step : 1e-9
  return (
    Math.abs(earlier + by - level) <= slack ||
    (change.unit === '%' && Math.abs(earlier * (1 + by / 100) - level) <= slack)
  )
}

function changeFits(change: Kept, others: readonly Kept[]): Check[] {
  const base = baseOf(change)
  if (!base || change.direction === null) return []
  const ends = endsOf(base.year)
  const levels = others.filter(({ period }) => period === change.period)
  const own = levels.filter(({ articleId }) => articleId === change.articleId)
  const earlier = others.filter(
    ({ articleId, period }) => articleId !== change.articleId && ends.includes(period ?? ''),
  )
  const pairs = earlier.flatMap((from) => (own.length > 0 ? own : levels).map((to) => ({ from, to })))
  const fitting = pairs.find(({ from, to }) => addsUp(from.value ?? 0, change, to.value ?? 0))
  const [pair] = fitting ? [fitting] : base.stated ? pairs : []
  if (!pair) return []
  return [
    {
      rule: 'earlier level + change = level',
      with: named([pair.from, pair.to]),
      agrees: fitting !== undefined,
    },
  ]
}

/**
 * Holds a fact against stored facts of the same place, not of another that bore its code at another time: the same figure in the same period from another article, and
 * an earlier level with a change that should give the level of its end. Only what is clear: exact figures of a whole
 * place, in periods that the text states, in the same unit. Another article's figure that is rounder than this one
 * tells nothing.
 *
 * @param others levels at the fact's spots, its own article's among them
 */
export function checksElsewhere(fact: Kept, others: readonly Kept[]): Check[] {
  if (!isPlain(fact)) return []
  const fitting = others.filter(
    (other) =>
      other.id !== fact.id &&
      other.status === 'achieved' &&
      other.metric === fact.metric &&
      other.unit === fact.unit &&
      other.subject?.code === fact.subject?.code &&
      other.unitFrom === fact.unitFrom &&
      isPlain(other),
  )
  if (fact.status === 'achieved') return sameFigure(fact, fitting)
  return fact.status === 'change' && oneFigure.has(fact.metric) ? changeFits(fact, fitting) : []
}
