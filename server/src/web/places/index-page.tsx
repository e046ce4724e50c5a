/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { shadeOf, shadesOf } from '../map/classes.ts'
import { ProvinceMap } from '../map/map.tsx'
import { mapEras } from '../map/shapes.ts'
import { Layout } from '../parts/layout.tsx'
import type { Words } from '../words/index.ts'
import { Found } from './found.tsx'
import type { PlacesIndex } from './index-view.ts'
import { placeLink } from './links.ts'

interface IndexProps {
  readonly t: Words
  readonly view: PlacesIndex
}

const PlaceSearch = ({ t, view }: IndexProps) => (
  <search>
    <form class="search places-search" method="get" action="/places">
      <div class="field words">
        <label for="q">{t('places.q')}</label>
        <input type="search" name="q" id="q" value={view.q} placeholder={t('places.qHint')} maxlength={200} />
      </div>
      <div class="field">
        <label for="at">{t('places.at')}</label>
        <input type="date" name="at" id="at" value={view.at ?? ''} />
      </div>
      {view.era === 'before' && <input type="hidden" name="map" value="63" />}
      <button type="submit">{t('search.go')}</button>
    </form>
  </search>
)

const eras = {
  since: { href: '/places', name: 'map.since', hint: 'map.sinceHint' },
  before: { href: '/places?map=63', name: 'map.before', hint: 'map.beforeHint' },
} as const

/** The two maps, one of which is shown. */
const Switch = ({ t, view }: IndexProps) => (
  <nav class="switch" aria-label={t('map.which')}>
    {mapEras.toReversed().map((era) => (
      <a href={eras[era].href} aria-current={era === view.era ? 'page' : undefined}>
        {t(eras[era].name)}
      </a>
    ))}
  </nav>
)

const range = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`)

const ShadedMap = ({ t, view }: IndexProps) => {
  const shades = shadesOf(Math.max(0, ...view.provinces.map(({ count }) => count)))
  return (
    <figure class="map-figure">
      <ProvinceMap
        t={t}
        era={view.era}
        title={t('map.title')}
        description={t('map.description', { count: view.provinces.length })}
        provinces={view.provinces.map(({ unit, name, count }) => ({
          code: unit.code,
          name,
          href: placeLink(unit.code, view.day),
          figure: t.count('article.facts', count),
          shade: shadeOf(count, shades),
        }))}
      />
      <figcaption>
        <span>{t('map.legend')}</span>
        <ul class="legend">
          {[{ shade: 0, from: 0, to: 0 }, ...shades].map(({ shade, from, to }) => (
            <li>
              <svg class="swatch" viewBox="0 0 20 14" aria-hidden="true">
                <rect class={`shade-${shade}`} width="20" height="14" />
              </svg>
              {range(from, to)}
            </li>
          ))}
        </ul>
        <p class="hint">{t(eras[view.era].hint)}</p>
      </figcaption>
    </figure>
  )
}

const Table = ({ t, view }: IndexProps) => (
  <section class="provinces" aria-labelledby="provinces">
    <h2 id="provinces">{t('places.provinces', { count: view.provinces.length })}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">{t('article.place')}</th>
          <th scope="col" class="amount">
            {t('places.facts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.provinces.map(({ unit, count }) => (
          <tr>
            <th scope="row" lang="vi">
              <a href={placeLink(unit.code, view.day)}>{unit.name}</a>
            </th>
            <td class="amount">{count.toLocaleString(t.language === 'vi' ? 'vi-VN' : 'en-GB')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

/** Where to begin with places: a search by name, and the map of the provinces with how much is kept of each. */
export const PlacesPage = ({ t, view }: IndexProps) => (
  <Layout t={t} title={t('places.title')} url={view.url}>
    <h1>{t('places.title')}</h1>
    <p class="intro">{t('places.intro')}</p>
    <PlaceSearch t={t} view={view} />
    {view.found && <Found t={t} found={view.found} q={view.q} at={view.at} />}
    <Switch t={t} view={view} />
    <a class="to-facets" href="#provinces">
      {t('map.toTable')}
    </a>
    <div class="map-columns">
      <ShadedMap t={t} view={view} />
      <Table t={t} view={view} />
    </div>
  </Layout>
)
