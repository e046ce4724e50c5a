import type { Explanation } from '../../../../shared/records/explanation.ts'
import type { Fact } from '../../../../shared/records/fact.ts'
import type { LanguageDocument, Quantity } from '../../language/types.ts'
import type { PlacesResult } from '../../places/index.ts'
import type { How, Notes } from '../how.ts'
import { type ArticleContext, readFacts } from '../index.ts'
import type { Scene } from '../scene.ts'
import { cueOf } from './cue.ts'
import { periodExplained } from './period.ts'
import { quoteAt } from './quote.ts'
import { saysOf } from './rules.ts'
import { statusExplained } from './status.ts'
import { subjectExplained } from './subject.ts'

/** A fact and why it was read so. */
export interface Explained {
  readonly fact: Fact
  readonly explanation: Explanation
}

/**
 * Reads an article's facts as `readFacts` does, and says of each which rule, words and context made it.
 *
 * @param document the text with its tokens, quantities, times and documents
 * @param found its places and the unit it is about
 * @returns the same facts in the same order; every quote is a slice of `document.text`
 */
export function explainFacts(
  document: LanguageDocument,
  found: PlacesResult,
  article: ArticleContext,
): Explained[] {
  const notes: Notes = { of: new Map() }
  const facts = readFacts(document, found, article, notes)
  const { scene } = notes
  if (!scene) return []
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const [meeting = null] = [...notes.of.values()].flatMap(({ how }) =>
    how?.kind === 'meeting' ? [how.time] : [],
  )
  return facts.map((fact) => {
    const { how = null, reasons = [] } = notes.of.get(fact.id) ?? {}
    return {
      fact,
      explanation: {
        rule: { id: fact.rule, says: saysOf(fact.rule) },
        cue: cueOf(scene, how),
        quantity: quantityExplained(scene, fact, how),
        subject: subjectExplained(scene, fact, how),
        period: periodExplained(scene, fact, how, meeting),
        status: statusExplained(scene, fact, how),
        checks: fact.checks.map(({ rule, agrees, with: ids }) => ({
          rule,
          agrees,
          with: ids.flatMap((id) => {
            const other = byId.get(id)
            return other ? [{ id, metric: other.metric, words: other.evidence }] : []
          }),
        })),
        confidence: { value: fact.confidence, reasons: [...reasons] },
      },
    }
  })
}

/** The number's own words beside what they were read as: the fact's values, which a table may have scaled. */
function quantityExplained(scene: Scene, fact: Fact, how: How | null): Explanation['quantity'] {
  const quantity = quantityOf(how)
  if (!quantity) return null
  const { value, low, high, total, unit, qualifier } = fact
  return { words: quoteAt(scene, quantity), value, low, high, total, unit, qualifier }
}

function quantityOf(how: How | null): Quantity | null {
  if (how?.kind === 'figure') return how.made.claim.quantity
  return how?.kind === 'cell' ? how.quantity : null
}
