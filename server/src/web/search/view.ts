import type { FactPage, FactQuery, FactRow } from '../../../../shared/api/facts.ts'
import type { Labels } from '../../../../shared/api/labels.ts'
import type { Unit } from '../../../../shared/api/places.ts'
import { sentenceAround } from '../../store/sentence.ts'
import type { Store } from '../../store/types.ts'
import { isReused } from './place.ts'

/** A fact with the sentence that its words stand in; `start` is where that begins in the article's text. */
export interface FoundFact {
  readonly fact: FactRow
  readonly sentence: { readonly text: string; readonly start: number }
}

/** What a place name in the URL may mean. */
export type PlaceChoice = { readonly name: string; readonly units: readonly Unit[] }

export interface SearchView {
  readonly url: URL
  /** The page's own parameters, without empty ones and without its language. */
  readonly query: URLSearchParams
  readonly filter: FactQuery
  readonly page: FactPage
  readonly found: readonly FoundFact[]
  /** What the form offers to narrow down by. */
  readonly labels: Labels
  /** Name of the unit that `place` names. */
  readonly placeName: string | null
  readonly choice: PlaceChoice | null
  /** Nothing is kept at all. */
  readonly isEmpty: boolean
}

/** Every fact of a page with its sentence; a fact whose article went meanwhile keeps its bare quote. */
export async function withSentences(store: Store, facts: readonly FactRow[]): Promise<FoundFact[]> {
  const ids = [...new Set(facts.map(({ articleId }) => articleId))]
  const articles = await Promise.all(ids.map((id) => store.article(id)))
  const texts = new Map(
    articles.flatMap((stored) => (stored ? [[stored.article.id, stored.article.text]] : [])),
  )
  return facts.map((fact) => {
    const text = texts.get(fact.articleId)
    const { start, end, text: quote } = fact.evidence
    const stands = text?.slice(start, end) === quote
    return { fact, sentence: text && stands ? sentenceAround(text, { start, end }) : { text: quote, start } }
  })
}

const isCode = (place: string) => /^\d+$/.test(place)

/**
 * The units that a name in the place field may mean, one for each name of a code; null where the field holds a code
 * already.
 */
export function placeChoice(
  place: string | null,
  searchUnits: (q: string) => readonly Unit[],
): PlaceChoice | null {
  if (place === null || place.trim() === '' || isCode(place.trim())) return null
  const byName = new Map<string, Unit>()
  for (const unit of searchUnits(place)) {
    const key = `${unit.code} ${unit.name}`
    if (!byName.has(key)) byName.set(key, unit)
  }
  return { name: place, units: [...byName.values()].slice(0, 12) }
}

/** What the query says of a unit that was chosen: its code, and a day of its own where others bore that code. */
export const placeParameters = (unit: Unit): { place: string; placeAt: string | null } => ({
  place: unit.code,
  placeAt: unit.to !== null && isReused(unit.code) ? unit.to : null,
})
