import type { Explanation } from '../../../../shared/records/explanation.ts'
import type { Fact } from '../../../../shared/records/fact.ts'
import type { How, Run } from '../how.ts'
import type { Scene } from '../scene.ts'
import { quoteAt, quoteOf } from './quote.ts'

/** Shared cues that by themselves say how a figure stands. */
const standing = new Set(['unmet', 'registered'])

/** Words between two figures begin with the comma that parts them. */
const withoutComma = (scene: Scene, { first, end }: Run): Run =>
  scene.words[first] === ',' && first + 1 < end ? { first: first + 1, end } : { first, end }

/** What made a figure a level, a change, a plan, missing or registered. */
export function statusExplained(scene: Scene, fact: Fact, how: How | null): Explanation['status'] {
  const { status, direction } = fact
  if (how?.kind !== 'figure') return { how: 'plain', words: null, status, direction }
  const { claim, site } = how.made
  const { by, cue } = how.standing.why ?? { by: 'plain' as const, cue: null }
  if (by === 'ahead' && how.period.time)
    return { how: by, words: quoteAt(scene, how.period.time), status, direction }
  const said =
    cue ??
    (by === 'rule'
      ? site.at.cues.find(
          ({ tag, first, end }) => standing.has(tag) && first < claim.end && end > claim.first,
        )
      : undefined)
  return { how: by, words: said ? quoteOf(scene, withoutComma(scene, said)) : null, status, direction }
}
