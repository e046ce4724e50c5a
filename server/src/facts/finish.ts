import type { Fact } from '../../../shared/records/fact.ts'
import type { PlacesResult } from '../places/index.ts'
import { groundOf } from './checks/ground.ts'
import { findingsOf, noteFindings } from './checks/index.ts'
import { headlinesOf, titleAgainst } from './checks/title.ts'
import { confidenceExplained, confidenceOf } from './confidence/index.ts'
import { traitsOf } from './confidence/traits.ts'
import type { Draft } from './facts.ts'
import type { Notes } from './how.ts'
import { factId } from './identity.ts'
import type { Scene } from './scene.ts'

/** What facts of one article are finished with. */
export interface Finishing {
  readonly articleId: string
  readonly scene: Scene
  readonly found: PlacesResult
  /** The article's title and what stands in it, where it holds figures. */
  readonly headline: { readonly title: string; readonly scene: Scene } | null
  readonly notes: Notes | undefined
}

/**
 * Makes facts of drafts: each once, with its id, held against the others and against the title, and only then given
 * its confidence, which the checks lower and raise.
 *
 * @param drafts in the order of their evidence, as the facts are
 */
export function finish(drafts: readonly Draft[], finishing: Finishing): Fact[] {
  const { articleId, scene, found, headline, notes } = finishing
  const kept = distinct(drafts)
  const facts = identified(kept, articleId)
  const ground = groundOf(scene, facts, kept)
  noteFindings(findingsOf(ground))
  if (headline) noteFindings(titleAgainst(ground, headline.title, headlinesOf(headline.scene)))
  for (const [i, fact] of facts.entries()) {
    const draft = kept[i] as Draft
    const traits = traitsOf(draft, fact.checks, found)
    fact.confidence = confidenceOf(traits)
    notes?.of.set(fact.id, {
      how: draft.how ?? null,
      traits,
      reasons: confidenceExplained(traits).reasons,
    })
  }
  return facts
}

/** The headline, the lead and the body often state the same fact: the first statement is kept. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter((fact) => {
    if (fact.metric === 'document' || fact.metric === 'meeting_date') return true
    const { metric, subject, part, value, low, high, total, period, status, direction, unit } = fact
    const key = [
      metric,
      subject?.code ?? subject?.text,
      part,
      value,
      low,
      high,
      total,
      unit,
      period,
      status,
      direction,
    ].join('\u0000')
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Facts by their ids; their confidence is still to come. */
function identified(drafts: readonly Draft[], articleId: string): Fact[] {
  const repeats = new Map<string, number>()
  return drafts.map((draft) => {
    const subject = draft.subject?.text ?? ''
    const key = `${draft.metric}\u0000${subject}\u0000${draft.evidence.text}`
    const repeat = repeats.get(key) ?? 0
    repeats.set(key, repeat + 1)
    return factOf(factId(articleId, draft.metric, subject, draft.evidence.text, repeat), draft)
  })
}

/** Field by field: copies of objects as wholes took longer than most of what is read into them. */
function factOf(id: string, draft: Draft): Fact {
  return {
    id,
    metric: draft.metric,
    subject: draft.subject,
    part: draft.part,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    total: draft.total,
    unit: draft.unit,
    qualifier: draft.qualifier,
    period: draft.period,
    status: draft.status,
    direction: draft.direction,
    items: draft.items,
    evidence: draft.evidence,
    inferred: draft.inferred,
    rule: draft.rule,
    source: 'rules',
    confidence: 0,
    checks: [],
  }
}
