/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { facetNames } from '../../../../shared/api/facts.ts'
import { hrefOf, listed, toggled, withParameter } from '../links.ts'
import { metricLabel } from '../parts/fact.tsx'
import type { Words } from '../words/index.ts'
import type { SearchView } from './view.ts'

type FacetName = (typeof facetNames)[number]

interface FacetsProps {
  readonly t: Words
  readonly view: SearchView
}

/** How many values a facet shows before the rest folds away. */
const shown = 7

const labelOf = (t: Words, facet: FacetName, value: string, label: string, shared: boolean): string => {
  if (facet === 'metric') return metricLabel(value, t)
  // Provinces merged in 2025 keep a name and change their code: Gia Lai is 64, then 52.
  if (shared) return `${label} (${value})`
  return facet === 'level' || facet === 'status' || facet === 'review' ? t.of(facet, value) : label
}

const isChosen = (query: URLSearchParams, facet: FacetName, value: string): boolean => {
  if (facet === 'province') return query.get('place') === value
  if (facet === 'year') return query.get('from') === value && query.get('to') === value
  return listed(query, facet).includes(value)
}

const targetOf = (query: URLSearchParams, facet: FacetName, value: string): URLSearchParams => {
  const set = isChosen(query, facet, value) ? null : value
  // A province counts the facts of its own code: what the number says is what the link finds.
  if (facet === 'province')
    return withParameter(query, { place: set, placeAt: null, lineage: set === null ? null : 'off' })
  if (facet === 'year') return withParameter(query, { from: set, to: set })
  return toggled(query, facet, value)
}

const Facet = ({ t, view, facet }: FacetsProps & { facet: FacetName }) => {
  const values = view.page.facets[facet] ?? []
  if (values.length === 0) return null
  const sharedLabels = new Set(
    values.map(({ label }) => label).filter((label, i, all) => all.indexOf(label) !== i),
  )
  const items = values.map(({ value, label, count }) => (
    <li>
      <a
        href={hrefOf('/', targetOf(view.query, facet, value))}
        aria-current={isChosen(view.query, facet, value) ? 'true' : undefined}
        rel="nofollow"
      >
        <span class="label">{labelOf(t, facet, value, label, sharedLabels.has(label))}</span>{' '}
        <span class="count">{count.toLocaleString(t.language === 'vi' ? 'vi-VN' : 'en-GB')}</span>
      </a>
    </li>
  ))
  return (
    <section class="facet">
      <h3>{t.of('facet', facet)}</h3>
      <ul>{items.slice(0, shown)}</ul>
      {items.length > shown && (
        <details>
          <summary>{t('search.showMore', { count: items.length - shown })}</summary>
          <ul>{items.slice(shown)}</ul>
        </details>
      )}
    </section>
  )
}

/** How the results spread, each value a link that adds or drops it and keeps everything else of the URL. */
export const Facets = ({ t, view }: FacetsProps) => (
  <aside class="facets" id="facets" aria-label={t('search.filters')}>
    <h2>{t('search.filters')}</h2>
    {facetNames.map((facet) => (
      <Facet t={t} view={view} facet={facet} />
    ))}
  </aside>
)
