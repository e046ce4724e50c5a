/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { versionsOf } from '../../routes/units.ts'
import { hrefOf, listed, toggled, without, withParameter } from '../links.ts'
import { metricLabel } from '../parts/fact.tsx'
import { placeLink } from '../places/links.ts'
import type { Words } from '../words/index.ts'
import { labelCondition, labelNames } from './labels.tsx'
import type { SearchView } from './view.ts'

interface Condition {
  readonly label: string
  /** The search without it. */
  readonly without: URLSearchParams
}

const lists = ['metric', 'level', 'status', 'review', 'site'] as const

function conditionsOf(t: Words, { query, placeName }: SearchView): Condition[] {
  const single = (name: string, label: (value: string) => string): Condition[] => {
    const value = query.get(name)
    return value === null ? [] : [{ label: label(value), without: withParameter(query, { [name]: null }) }]
  }
  return [
    ...single('q', (q) => `“${q}”`),
    ...single('place', (code) => placeName ?? code).map(({ label }) => ({
      label,
      without: withParameter(query, { place: null, placeAt: null, lineage: null }),
    })),
    ...(query.get('lineage') === 'off' && query.has('place')
      ? single('lineage', () => t('search.lineageOff'))
      : []),
    ...lists.flatMap((name) =>
      listed(query, name).map((value) => ({
        label: name === 'metric' ? metricLabel(value, t) : name === 'site' ? value : t.of(name, value),
        without: toggled(query, name, value),
      })),
    ),
    ...labelNames.flatMap((name) =>
      query.getAll(name).map((value) => ({
        label: labelCondition(t, name, value),
        without: without(query, name, value),
      })),
    ),
    ...single('from', (from) => `${t('search.from')} ${from}`),
    ...single('to', (to) => `${t('search.to')} ${to}`),
    ...single('min', (min) => `≥ ${min}`),
    ...single('max', (max) => `≤ ${max}`),
    ...single('confidence', (least) => t('search.least', { percent: `${Math.round(Number(least) * 100)}%` })),
    ...single('source', (source) => t.of('source', source)),
    ...single('article', () => t('search.article')),
  ]
}

/** The conditions in use, each a link to the search without it. */
export const Conditions = ({ t, view }: { t: Words; view: SearchView }) => {
  const conditions = conditionsOf(t, view)
  if (conditions.length === 0) return null
  const asked = view.query.get('place') ?? ''
  const place = versionsOf(asked).length > 0 ? asked : null
  return (
    <ul class="conditions" aria-label={t('search.active')}>
      {conditions.map(({ label, without }) => (
        <li>
          <a href={hrefOf('/', without)} aria-label={t('search.drop', { filter: label })}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {place !== null && (
        <li>
          <a
            class="about"
            href={placeLink(place, view.query.get('placeAt'))}
            aria-label={t('search.aboutPlace', { name: view.placeName ?? place })}
          >
            {t('search.about')}
          </a>
        </li>
      )}
      {conditions.length > 1 && (
        <li>
          <a class="clear" href="/">
            {t('search.clear')}
          </a>
        </li>
      )}
    </ul>
  )
}
