import type { Subject } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { canonicalText, fold } from '../article/text.ts'

const ofPlace = ({ text, level, code }: Place): Subject => ({ text, level, code })

/** Places by this very name, else the only one whose name it ends in or that it ends in ("Mường Tạo"). */
function placeOf(name: string, places: readonly Place[]): Place | undefined {
  const wanted = fold(name)
  const exact = places.find((place) => fold(place.text) === wanted || fold(place.name) === wanted)
  if (exact) return exact
  const near = places.filter(({ text }) => {
    const own = fold(text)
    return own.endsWith(` ${wanted}`) || wanted.endsWith(` ${own}`)
  })
  return near.length === 1 ? near[0] : undefined
}

/**
 * Whose figure a model says it is, as the article's own words and places have it; undefined where neither knows
 * the name.
 */
export function subjectOf(
  name: string | null,
  text: string,
  places: readonly Place[],
): Subject | null | undefined {
  const written = canonicalText(name ?? '').trim()
  if (written === '') return null
  const place = placeOf(written, places)
  if (place) return ofPlace(place)
  const at = text.toLowerCase().indexOf(written.toLowerCase())
  if (at === -1) return undefined
  const count = /^(\d{1,5}) /.exec(written)?.[1]
  return {
    text: text.slice(at, at + written.length),
    level: null,
    code: null,
    ...(count !== undefined && { count: Number(count) }),
  }
}
