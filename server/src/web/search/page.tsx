/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { formats } from '../../export/formats.ts'
import { dateText } from '../dates.ts'
import { hrefOf, withParameter } from '../links.ts'
import { Layout } from '../parts/layout.tsx'
import { placeLink } from '../places/links.ts'
import type { Words } from '../words/index.ts'
import { Conditions } from './conditions.tsx'
import { Empty } from './empty.tsx'
import { Facets } from './facets.tsx'
import { SearchForm } from './form.tsx'
import { Result } from './result.tsx'
import { type PlaceChoice, placeParameters, type SearchView } from './view.ts'

interface SearchProps {
  readonly t: Words
  readonly view: SearchView
}

const formatNames = { csv: 'CSV', jsonl: 'JSON lines' } as const satisfies Record<
  keyof typeof formats,
  string
>

/** The export is what is on the screen: the same parameters, without where the page begins and ends. */
const Exports = ({ t, view }: SearchProps) => {
  const query = withParameter(view.query, { limit: null })
  return (
    <p class="exports">
      <span>{t('search.export')}:</span>
      {Object.entries(formatNames).map(([name, label]) => (
        <a class="button" href={hrefOf(`/api/facts.${name}`, query)} download>
          {label}
        </a>
      ))}
    </p>
  )
}

const lifeText = (t: Words, { from, to, began }: PlaceChoice['units'][number]): string =>
  [began.certainty === 'unknown' ? '…' : dateText(from, t.language), to && dateText(to, t.language)].join(
    ' – ',
  )

const Which = ({ t, view, choice: { name, units } }: SearchProps & { choice: PlaceChoice }) => (
  <section class="which" role="status">
    <p>{t(units.length > 0 ? 'place.which' : 'place.none', { name })}</p>
    {units.length === 0 && <p>{t('place.noneHint')}</p>}
    <ul>
      {units.map((unit) => (
        <li>
          <a href={hrefOf('/', withParameter(view.query, placeParameters(unit)))}>{unit.name}</a>
          {unit.path.length > 1 && <span>, {unit.path.slice(0, -1).reverse().join(', ')}</span>}
          <span class="code">
            {' '}
            {unit.code}
            {unit.to !== null && ` · ${t('place.former')}, ${lifeText(t, unit)}`}
          </span>{' '}
          <a
            class="about"
            href={placeLink(unit.code, unit.to)}
            aria-label={t('search.aboutPlace', { name: unit.name })}
          >
            {t('search.about')}
          </a>
        </li>
      ))}
    </ul>
    {units.length > 1 && (
      <p>
        <a href={hrefOf('/places', new URLSearchParams({ q: name }))}>{t('search.allPlaces', { name })}</a>
      </p>
    )}
  </section>
)

const Pager = ({ t, view }: SearchProps) => (
  <nav class="pager" aria-label={t('search.next')}>
    {view.query.has('cursor') && <a href={hrefOf('/', withParameter(view.query, {}))}>{t('search.first')}</a>}
    {view.page.next !== null && (
      <a class="button" rel="next" href={hrefOf('/', withNext(view))}>
        {t('search.next')}
      </a>
    )}
  </nav>
)

const withNext = ({ query, page }: SearchView) => {
  const next = new URLSearchParams(query)
  next.set('cursor', page.next ?? '')
  return next
}

const Results = ({ t, view }: SearchProps) => (
  <div class="columns">
    <section class="results" aria-labelledby="count">
      <div class="summary">
        <h2 id="count" data-total={view.page.total}>
          {t.count('search.count', view.page.total)}
        </h2>
        {view.page.total > 0 && <Exports t={t} view={view} />}
      </div>
      <a class="to-facets" href="#facets">
        {t('search.toFilters')}
      </a>
      <Conditions t={t} view={view} />
      {view.page.total === 0 && (
        <p class="none">
          {t('search.none')} {t('search.noneHint')}
        </p>
      )}
      <ol class="list">
        {view.found.map((found) => (
          <Result t={t} found={found} />
        ))}
      </ol>
      <Pager t={t} view={view} />
    </section>
    <Facets t={t} view={view} />
  </div>
)

export const SearchPage = ({ t, view }: SearchProps) => (
  <Layout t={t} title={view.query.get('q') ?? t('name')} url={view.url} scripts={['places.js']}>
    {view.isEmpty ? (
      <Empty t={t} />
    ) : (
      <>
        <h1 class="tagline">{t('tagline')}</h1>
        <SearchForm t={t} view={view} />
        {view.choice ? <Which t={t} view={view} choice={view.choice} /> : <Results t={t} view={view} />}
      </>
    )}
  </Layout>
)
