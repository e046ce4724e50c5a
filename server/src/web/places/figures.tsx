/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { figureText } from '../../../../shared/figures/figure.ts'
import { periodText } from '../../../../shared/figures/period.ts'
import { fullName } from '../../places/index.ts'
import { dateText } from '../dates.ts'
import { articleLink, hrefOf } from '../links.ts'
import { metricLabel } from '../parts/fact.tsx'
import type { Words } from '../words/index.ts'
import { Chart, type Mark, marks, pointsOf, Shape } from './chart.tsx'
import type { MetricFacts, PlaceFact } from './facts.ts'
import { placeLink } from './links.ts'
import { dayIn, type PlaceView } from './place-view.ts'
import { shareText } from './timeline.tsx'

interface FiguresProps {
  readonly t: Words
  readonly view: PlaceView
}

/** Rows that stand in the table of a metric, the newest periods; the search has the others. */
const mostRows = 20

/** What finds all that is told of the unit. */
export const searchQuery = ({ unit, day, others }: PlaceView, metric?: string): URLSearchParams => {
  const query = new URLSearchParams({ place: unit.code })
  if (others.length > 0) query.set('placeAt', day)
  if (metric !== undefined) query.set('metric', metric)
  return query
}

/** A meeting or a document has no figure: its words stand for it. */
const inShort = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

const Whose = ({ t, kin }: { t: Words; kin: NonNullable<PlaceFact['kin']> }) => {
  const share = shareText(kin, t)
  return (
    <p class="whose">
      {t(kin.kind === 'predecessor' ? 'place.predecessor' : 'place.successor')}{' '}
      <a href={placeLink(kin.unit.code, dayIn(kin.unit))} lang="vi">
        {fullName(kin.unit)}
      </a>
      {share && <span class="badge part">{share}</span>}
    </p>
  )
}

const Row = ({ t, fact: { row, kin } }: { t: Words; fact: PlaceFact }) => (
  <tr class={row.review.review === 'rejected' ? 'rejected' : undefined}>
    <th scope="row">{row.period ? periodText(row.period, t.language) : t('place.noPeriod')}</th>
    <td>
      <a href={articleLink(row.articleId, row.id)}>
        {figureText(row, t.language) ?? inShort(row.evidence.text)}
      </a>{' '}
      <span class={`badge ${row.status}`}>{t.of('status', row.status)}</span>
      {row.part && <span class="hint"> ({row.part})</span>}
      {kin && <Whose t={t} kin={kin} />}
    </td>
    <td>
      <span lang="vi">{row.article.title ?? t('fact.untitled')}</span>
      {row.article.publishedAt && (
        <span class="hint"> · {dateText(row.article.publishedAt, t.language)}</span>
      )}
    </td>
  </tr>
)

const Metric = ({ t, view, metric }: FiguresProps & { metric: MetricFacts }) => {
  const left = metric.facts.length - mostRows
  const label = metricLabel(metric.metric, t)
  return (
    <section class="metric-figures" aria-labelledby={`of-${metric.metric}`}>
      <h3 id={`of-${metric.metric}`}>
        <a href={`/metrics#${metric.metric}`}>{label}</a>
      </h3>
      <Chart t={t} metric={metric} />
      <section class="scroll" tabindex={0} aria-label={t('place.table', { metric: label })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('place.period')}</th>
              <th scope="col">{t('place.figure')}</th>
              <th scope="col">{t('place.article')}</th>
            </tr>
          </thead>
          <tbody>
            {metric.facts
              .toReversed()
              .slice(0, mostRows)
              .map((fact) => (
                <Row t={t} fact={fact} />
              ))}
          </tbody>
        </table>
      </section>
      {left > 0 && <a href={hrefOf('/', searchQuery(view, metric.metric))}>{t.count('place.more', left)}</a>}
    </section>
  )
}

const words = {
  own: 'place.markOwn',
  target: 'place.markTarget',
  kin: 'place.markKin',
} as const satisfies Record<Mark, string>

const Legend = ({ t, view }: FiguresProps) => {
  const used = new Set(view.facts.metrics.flatMap((metric) => pointsOf(metric).map(({ mark }) => mark)))
  return used.size === 0 ? null : (
    <ul class="legend">
      {marks
        .filter((mark) => used.has(mark))
        .map((mark) => (
          <li>
            <svg class="chart mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <Shape mark={mark} x={8} y={8} />
            </svg>{' '}
            {t(words[mark])}
          </li>
        ))}
    </ul>
  )
}

/** What was told of a unit, and of those that it was made of or became: a chart and a table for each metric. */
export const Figures = ({ t, view }: FiguresProps) => (
  <section class="figures" aria-labelledby="figures">
    <h2 id="figures">{t('place.figures')}</h2>
    <p class="exports">
      <a class="button" href={hrefOf('/', searchQuery(view))}>
        {t('place.search')}
      </a>
      <a class="button" href={hrefOf('/api/facts.csv', searchQuery(view))} download>
        CSV
      </a>
    </p>
    {view.facts.metrics.length === 0 ? (
      <p class="none">{t('place.noFigures')}</p>
    ) : (
      <>
        <Legend t={t} view={view} />
        <div class="metrics">
          {view.facts.metrics.map((metric) => (
            <Metric t={t} view={view} metric={metric} />
          ))}
        </div>
      </>
    )}
    {view.facts.hasMore && <p class="hint">{t('place.hasMore')}</p>}
  </section>
)
