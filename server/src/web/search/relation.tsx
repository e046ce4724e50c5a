/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { FactRow, PlaceRelation } from '../../../../shared/api/facts.ts'
import type { Words } from '../words/index.ts'

type Key = Parameters<Words>[0]

const keyOf = ({ kind, share, covers }: PlaceRelation): Key | null => {
  if (kind === 'same' || kind === 'below') return null
  if (kind === 'code') return 'lineage.code'
  if (kind === 'predecessor') {
    if (share === 'part') return 'lineage.partly'
    if (share === 'unknown') return 'lineage.perhaps'
    return covers === 'whole' ? 'lineage.same' : 'lineage.within'
  }
  if (share === 'whole') return covers === 'whole' ? 'lineage.wasSame' : 'lineage.wasPart'
  if (covers === 'whole') return 'lineage.holds'
  return covers === 'part' ? 'lineage.overlaps' : 'lineage.holdsPerhaps'
}

/** What a place was to the one that is searched for; nothing where it is that one, or lies below it. */
export const relationText = (t: Words, relation: PlaceRelation | undefined): string | null => {
  const key = relation ? keyOf(relation) : null
  const name = relation?.kind === 'code' ? relation.via?.name : relation?.of?.name
  return key && name ? t(key, { name }) : null
}

export const Relation = ({ t, fact }: { t: Words; fact: FactRow }) => {
  const text = relationText(t, fact.placeRelation)
  return text === null ? null : <p class="lineage">{text}</p>
}
