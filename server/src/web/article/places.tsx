/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import type { Place } from '../../../../shared/records/place.ts'
import { dayOf, placeLink } from '../places/links.ts'
import { PlaceName } from '../places/name.tsx'
import { isReused } from '../search/place.ts'
import type { Words } from '../words/index.ts'
import { PlaceReasons } from './place-reasons.tsx'

interface PlacesProps {
  readonly t: Words
  readonly places: readonly Place[]
  /** When the article was published. */
  readonly time: string | null
}

const today = (t: Words, { level, status, candidates, successors = [] }: Place): Child => {
  // No register follows villages.
  if (level === 'village') return ''
  if (status === 'unresolved') return t('article.unresolved')
  if (status === 'ambiguous') return t('article.ambiguous', { count: candidates?.length ?? 2 })
  // Resolution 202/2025/QH15: no district stands any more.
  if (level === 'district') return t('article.noDistricts')
  if (successors.length === 0) return t('article.stands')
  return successors.map(({ name, code }, at) => (
    <>
      {at > 0 && ', '}
      <a href={placeLink(code)} lang="vi">
        {name}
      </a>{' '}
      ({code})
    </>
  ))
}

/** What is kept of the unit that an article names: of its day, where others bore the code. */
const searchLink = (code: string, time: string | null): string => {
  const day = isReused(code) ? dayOf(time) : null
  return day === null ? `/?place=${code}` : `/?place=${code}&placeAt=${day}`
}

/** The places of an article as the map stood on its date, and what they are today. */
export const Places = ({ t, places, time }: PlacesProps) =>
  places.length === 0 ? null : (
    <section class="places" aria-labelledby="places">
      <h2 id="places">{t('article.places')}</h2>
      <p class="hint">{t('article.placesHint')}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('article.place')}</th>
              <th scope="col">{t('article.path')}</th>
              <th scope="col">{t('article.code')}</th>
              <th scope="col">{t('article.today')}</th>
              <th scope="col">{t('article.why')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr>
                <th scope="row" lang="vi">
                  <PlaceName text={place.text} code={place.code} time={place.stoodOn ?? time} />
                </th>
                <td lang="vi" data-label={t('article.path')}>
                  {place.path.slice(0, -1).reverse().join(', ')}
                </td>
                <td class="code" data-label={t('article.code')}>
                  {place.code && <a href={searchLink(place.code, place.stoodOn ?? time)}>{place.code}</a>}
                </td>
                <td data-label={t('article.today')}>{today(t, place)}</td>
                <td class="hint" data-label={t('article.why')}>
                  <PlaceReasons t={t} place={place} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
