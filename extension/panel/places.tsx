import type { Place } from '../../shared/records/place.ts'
import type { Words } from '../words/view.ts'

interface Props {
  readonly places: readonly Place[]
  readonly words: Words
}

const standing = ({ status, code, candidates, successors }: Place, { say }: Words): string => {
  if (status === 'ambiguous') return say('places.ambiguous', { count: candidates?.length ?? 0 })
  if (status === 'unresolved') return say('places.unresolved')
  const today = successors?.map(({ name }) => name).join(', ')
  return [code && say('places.code', { code }), today && say('fact.today', { names: today })]
    .filter(Boolean)
    .join(' · ')
}

/** The administrative units that the article speaks of. */
export const Places = ({ places, words }: Props) => {
  if (places.length === 0) return null
  return (
    <details className="places">
      <summary>{words.say('places.title', { count: places.length })}</summary>
      <ul>
        {places.map((place) => (
          <li key={`${place.text} ${place.code} ${place.mentions[0]?.start}`}>
            <span lang="vi">
              <b>{place.name}</b>
              {place.path.length > 1 && `, ${place.path.slice(0, -1).reverse().join(', ')}`}
            </span>{' '}
            <span className="small quiet">{standing(place, words)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
