import type { Fact } from '../../../../shared/records/fact.ts'
import type { Draft } from '../facts.ts'
import type { How } from '../how.ts'
import type { Scene } from '../scene.ts'
import type { Ground, Member } from './member.ts'

/**
 * Where each fact's number stands.
 *
 * @param drafts what the facts were made of, in the same order
 */
export function groundOf(scene: Scene, facts: readonly Fact[], drafts: readonly Draft[]): Ground {
  const { text, sentences, quantities } = scene.document
  const placed = facts.map((fact, i) => {
    const how = drafts[i]?.how
    return { fact, ...(numberOf(how) ?? fact.evidence), inSentence: how?.kind === 'figure' }
  })
  placed.sort((a, b) => a.start - b.start)
  let at = 0
  const members = placed.map(({ fact, start, end, inSentence }): Member => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at++
    return { fact, start, end, sentence: inSentence ? at : null, paragraph: sentences[at]?.paragraph ?? 0 }
  })
  const percents = quantities.flatMap(({ kind, value, coreStart, coreEnd }) =>
    kind === 'percent' && value !== null ? [{ start: coreStart, end: coreEnd, value }] : [],
  )
  return { text, members, percents, sentences }
}

function numberOf(how: How | undefined): { start: number; end: number } | null {
  const quantity =
    how?.kind === 'figure' ? how.made.claim.quantity : how?.kind === 'cell' ? how.quantity : null
  return quantity && { start: quantity.coreStart, end: quantity.coreEnd }
}
