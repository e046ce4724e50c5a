/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { fullName, type Unit, unitAt } from '../../places/index.ts'
import { dateText } from '../dates.ts'
import { Locator } from '../map/locator.tsx'
import { eraOf } from '../map/shapes.ts'
import { Layout } from '../parts/layout.tsx'
import type { Words } from '../words/index.ts'
import { Events } from './events.tsx'
import { Figures } from './figures.tsx'
import { provinceOn } from './index-view.ts'
import { lifeText } from './life.ts'
import { placeLink } from './links.ts'
import type { PlaceView } from './place-view.ts'
import { Timeline } from './timeline.tsx'

interface PlaceProps {
  readonly t: Words
  readonly view: PlaceView
}

const capital = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`

/** The day for links to others of the same map; none where it is today's. */
const mapDay = ({ day, today }: PlaceView) => (day < today ? day : null)

const Head = ({ t, view }: PlaceProps) => {
  const { unit, line, day, missed } = view
  const above = line.slice(0, -1)
  return (
    <header class="place-head">
      <nav class="kicker" aria-label={t('place.above')}>
        <a href="/places">{t('nav.places')}</a>
        {above.map((one) => (
          <span lang="vi">
            {' › '}
            <a href={placeLink(one.code, mapDay(view))}>{fullName(one)}</a>
          </span>
        ))}
      </nav>
      <h1 lang="vi">{capital(fullName(unit))}</h1>
      <ul class="facts-of-article">
        <li>{t('place.level', { level: t.of('level', unit.level) })}</li>
        <li>{t('place.code', { code: unit.code })}</li>
        <li>{lifeText(unit, t)}</li>
      </ul>
      {missed !== null && (
        <p class="notice">{t('place.missed', { date: dateText(missed, t.language), code: unit.code })}</p>
      )}
      <form class="as-of" method="get" action={`/places/${unit.code}`}>
        <label for="at">{t('place.asOf')}</label>
        <input type="date" name="at" id="at" value={day} />
        <button type="submit">{t('place.show')}</button>
      </form>
    </header>
  )
}

/** Who else bore the code: a unit is never the code alone. Those of its own name are in its history. */
const Others = ({ t, view }: PlaceProps) => {
  const others = view.others.filter(({ key }) => key !== view.unit.key)
  if (others.length === 0) return null
  return (
    <section class="others" aria-labelledby="others">
      <h2 id="others">{t('place.others', { code: view.unit.code })}</h2>
      <ul>
        {others.map((unit) => (
          <li>
            <a href={placeLink(unit.code, unit.to ?? unit.from)} lang="vi">
              {fullName(unit)}
            </a>{' '}
            <span class="life">{lifeText(unit, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Longer lists are closed at first. */
const mostOpen = 40

const Units = ({ title, units, day }: { title: string; units: readonly Unit[]; day: string | null }) =>
  units.length === 0 ? null : (
    <details class="units" open={units.length <= mostOpen}>
      <summary>{title}</summary>
      <ul lang="vi">
        {units
          .toSorted((one, other) => one.name.localeCompare(other.name, 'vi', { numeric: true }))
          .map((unit) => (
            <li>
              <a href={placeLink(unit.code, day)}>{fullName(unit)}</a>
            </li>
          ))}
      </ul>
    </details>
  )

const Neighbours = ({ t, view }: PlaceProps) => {
  const { children, siblings, unit, line } = view
  const above = line.at(-2)
  if (children.length + siblings.length === 0) return null
  return (
    <section class="neighbours" aria-labelledby="neighbours">
      <h2 id="neighbours">{t('place.neighbours')}</h2>
      <Units
        title={t('place.children', { count: children.length, name: fullName(unit) })}
        units={children}
        day={mapDay(view)}
      />
      {above && (
        <Units
          title={t('place.siblings', { count: siblings.length, name: fullName(above) })}
          units={siblings}
          day={mapDay(view)}
        />
      )}
    </section>
  )
}

/** One unit as it stood on a day: where it is, what it was and became, what is beside it, and what was told of it. */
export const PlacePage = ({ t, view }: PlaceProps) => {
  const [top] = view.line
  const era = eraOf(view.day)
  const province = top && unitAt(provinceOn(era, top.code), { from: view.day, to: view.day })
  return (
    <Layout t={t} title={capital(fullName(view.unit))} url={view.url}>
      <article class="place">
        <Head t={t} view={view} />
        {province && (
          <Locator
            label={t('map.locator', { name: fullName(province) })}
            era={era}
            province={province.code}
          />
        )}
        <div class="place-parts">
          <Timeline t={t} view={view} />
          <Events t={t} events={view.history} />
          <Others t={t} view={view} />
        </div>
        <Figures t={t} view={view} />
        <Neighbours t={t} view={view} />
      </article>
    </Layout>
  )
}
