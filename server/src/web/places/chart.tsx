/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { numberIn, scaleOf } from '../../../../shared/figures/number.ts'
import { metricLabel } from '../parts/fact.tsx'
import type { Words } from '../words/index.ts'
import type { MetricFacts, PlaceFact } from './facts.ts'
import { type Scale, valueScaleOf, yearScaleOf } from './scale.ts'

interface Point {
  readonly year: number
  readonly value: number
  readonly mark: Mark
}

/** What a point stands for; each has a form of its own beside its colour. */
export const marks = ['own', 'target', 'kin'] as const
export type Mark = (typeof marks)[number]

const size = { width: 360, height: 190, left: 58, right: 10, top: 14, bottom: 26 }

const markOf = ({ row, kin }: PlaceFact): Mark | null => {
  if (row.status === 'target') return 'target'
  if (row.status !== 'achieved') return null
  return kin ? 'kin' : 'own'
}

const numberOf = ({ row: { value, low, high } }: PlaceFact): number | null =>
  value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high))

/** The unit that most facts have; null where that is none. */
const commonUnit = (facts: readonly PlaceFact[]): string | null => {
  const counts = new Map<string | null, number>()
  for (const { row } of facts) counts.set(row.unit, (counts.get(row.unit) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}

/** What a chart can show: levels and targets of the whole, in one unit, none that a reviewer rejected. */
export function pointsOf({ facts }: MetricFacts): Point[] {
  const shown = facts.filter(({ row }) => row.part === null && row.review.review !== 'rejected')
  const unit = commonUnit(shown)
  return shown.flatMap((fact) => {
    const [mark, value, year] = [markOf(fact), numberOf(fact), fact.year]
    return mark && value !== null && year !== null && fact.row.unit === unit ? [{ year, value, mark }] : []
  })
}

const on = ({ from, to }: Scale, value: number, begin: number, end: number): number =>
  Math.round((begin + ((value - from) / (to - from)) * (end - begin)) * 10) / 10

/** A dot for a level, a diamond for a target, a square for what another unit had. */
export const Shape = ({ mark, x, y }: { mark: Mark; x: number; y: number }) => {
  if (mark === 'own') return <circle class="own" cx={x} cy={y} r="4" />
  if (mark === 'kin') return <rect class="kin" x={x - 3.5} y={y - 3.5} width="7" height="7" />
  return <path class="target" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
}

/** A value of the axis: 12 tỷ, 3.5 million, 14. */
const digits = (t: Words, value: number, most: number): string => {
  const scale = scaleOf(most)
  if (scale === null) return numberIn(t.language, value)
  return `${numberIn(t.language, value / scale.least)} ${scale[t.language]}`
}

/** Values by period; null where there are not two of them at different times. The table says the same. */
export const Chart = ({ t, metric }: { t: Words; metric: MetricFacts }) => {
  const points = pointsOf(metric)
  if (new Set(points.map(({ year }) => Math.floor(year))).size < 2) return null
  const years = yearScaleOf(points.map(({ year }) => year))
  const values = valueScaleOf(points.map(({ value }) => value))
  const x = (year: number) => on(years, year, size.left, size.width - size.right)
  const y = (value: number) => on(values, value, size.height - size.bottom, size.top)
  const own = points.filter(({ mark }) => mark === 'own')
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={t('place.chart', { metric: metricLabel(metric.metric, t) })}
    >
      {values.ticks.map((tick) => (
        <>
          <line class="grid-line" x1={size.left} x2={size.width - size.right} y1={y(tick)} y2={y(tick)} />
          <text x={size.left - 6} y={y(tick) + 4} text-anchor="end">
            {digits(t, tick, values.to)}
          </text>
        </>
      ))}
      {years.ticks.map((year) => (
        <text x={x(year + 0.5)} y={size.height - 8} text-anchor="middle">
          {year}
        </text>
      ))}
      {own.length > 1 && (
        <polyline class="line" points={own.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')} />
      )}
      {points.map(({ year, value, mark }) => (
        <Shape mark={mark} x={x(year)} y={y(value)} />
      ))}
    </svg>
  )
}
