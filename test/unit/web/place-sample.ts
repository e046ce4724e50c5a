import { codePathOf, fullName, pathOf, unitAt } from '../../../server/src/places/index.ts'
import type { Reading } from '../../../shared/api/articles.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import { reading } from './sample.ts'

type Told = Pick<Fact, 'metric' | 'value' | 'period'> & Partial<Omit<Fact, 'evidence'>>

/** An article of a day that tells figures of one unit of the real map. */
export function report(name: string, code: string, publishedAt: string, told: readonly Told[]): Reading {
  const dates = { from: publishedAt, to: publishedAt }
  const unit = unitAt(code, dates)
  if (!unit) throw new Error(`${code} is no unit`)
  const { level } = unit
  const text = `${fullName(unit)[0]?.toUpperCase()}${fullName(unit).slice(1)}`
  const sentences = told.map(
    ({ metric, value, period }, at) => `${text} (${at + 1}): ${metric} năm ${period} là ${value}.`,
  )
  const kept = reading(
    name,
    { title: `Bản tin ${name} về ${text}`, text: sentences.join('\n'), publishedAt },
    told.map((fact, at) => ({
      subject: { text, level, code },
      ...fact,
      quote: sentences[at] ?? '',
    })),
  )
  const place = {
    text,
    level,
    code,
    name: unit.name,
    path: pathOf(unit, dates),
    codes: codePathOf(unit, dates),
    status: 'resolved' as const,
    mentions: [{ start: 0, end: text.length }],
  }
  return { ...kept, places: [place] }
}

const met = (value: number, period: string, more: Partial<Told> = {}): Told => ({
  metric: 'criteria_met',
  value,
  total: 19,
  unit: 'tiêu chí',
  period,
  ...more,
})

const poverty = (value: number, period: string, more: Partial<Told> = {}): Told => ({
  metric: 'poverty_rate',
  value,
  unit: '%',
  period,
  ...more,
})

/**
 * Figures of the commune Mường Hoong (23368 till 2025, since then of a larger one) and its province, and of many
 * provinces. Kỳ Lâm, Lâm Hợp and Kỳ Lạc bore 18838 one after the other.
 */
export const placeReports = (): Reading[] => [
  report('hoong-1', '23368', '2015-03-02', [
    met(6, '2014'),
    poverty(41.5, '2014'),
    met(9, '2015', { status: 'target' }),
  ]),
  report('hoong-2', '23368', '2018-03-02', [met(9, '2017'), poverty(33, '2017')]),
  report('hoong-3', '23368', '2024-03-02', [
    met(12, '2023'),
    poverty(21.2, '2023'),
    met(15, '2025', { status: 'target' }),
  ]),
  report('hoong-4', '23368', '2026-03-02', [met(13, '2025'), poverty(17, '2025')]),
  report('lac-1', '18838', '2018-05-02', [met(10, '2017')]),
  report('lac-2', '18838', '2022-05-02', [met(14, '2021')]),
  report('lac-3', '18838', '2026-05-02', [met(16, '2025')]),
  report('lac-4', '18850', '2021-05-02', [met(11, '2020')]),
  report('kon-tum', '62', '2023-05-02', [poverty(10.9, '2022'), poverty(8, '2023', { status: 'target' })]),
  report('quang-ngai', '51', '2026-01-10', [poverty(7.4, '2025')]),
  ...[
    ['02', 3],
    ['08', 1],
    ['40', 22],
    ['42', 35],
    ['38', 14],
    ['66', 5],
    ['68', 2],
    ['79', 9],
    ['92', 1],
    ['48', 6],
    ['49', 11],
    ['56', 4],
  ].map(([code, count]) =>
    report(
      `tinh-${code}`,
      String(code),
      '2023-08-01',
      Array.from({ length: Number(count) }, (_, at) => poverty(20 - at / 2, String(2022 - at))),
    ),
  ),
]
