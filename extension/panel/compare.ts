import type { Fact } from '../../shared/records/fact.ts'

/** A fact as it is kept, with its review where it has one. */
type KeptFact = Fact & { readonly review?: { readonly review: string } }

export interface Pair<K> {
  readonly kept: K
  readonly now: Fact
  /** The figures are others than those kept. */
  readonly differs: boolean
}

/** How a page as it is now differs from the article that was kept of it. */
export interface Comparison<K> {
  readonly textChanged: boolean
  readonly pairs: readonly Pair<K>[]
  /** Kept, and not read in the page any more; those that a reviewer rejected are not missed. */
  readonly gone: readonly K[]
  readonly added: readonly Fact[]
}

interface Read<F> {
  readonly article: { readonly sha256: string }
  readonly facts: readonly F[]
}

const figures = [
  'value',
  'low',
  'high',
  'total',
  'unit',
  'qualifier',
  'period',
  'status',
  'direction',
] as const

/** What a reviewer has corrected differs from what is read in the page, today as on the first day. */
const differs = (kept: KeptFact, now: Fact): boolean =>
  kept.review?.review !== 'corrected' &&
  kept.review?.review !== 'rejected' &&
  figures.some((field) => kept[field] !== now[field])

/** What two facts share that may be the same figure at two times, from the closest likeness to the widest. */
const likenesses: readonly ((fact: Fact) => string)[] = [
  (fact) => fact.id,
  ({ metric, subject, part, status, period }) =>
    JSON.stringify([metric, subject?.code ?? subject?.text, part, status, period]),
  ({ metric, subject, part, status }) =>
    JSON.stringify([metric, subject?.code ?? subject?.text, part, status]),
]

const byLikeness = (facts: Iterable<Fact>, likeness: (fact: Fact) => string) => {
  const alike = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = likeness(fact)
    alike.set(key, [...(alike.get(key) ?? []), fact])
  }
  return alike
}

/**
 * Pairs the facts of a kept article with those that are read in its page now: first those of the same words, then
 * those of the same measure and place. A model's facts are left aside, since only the rules have read the page anew.
 */
export const compare = <K extends KeptFact>(kept: Read<K>, now: Read<Fact>): Comparison<K> => {
  const own = kept.facts.filter(({ source }) => source === 'rules')
  const left = new Set(now.facts)
  const partner = new Map<K, Fact>()
  for (const likeness of likenesses) {
    const alike = byLikeness(left, likeness)
    for (const fact of own) {
      const found = partner.has(fact) ? undefined : alike.get(likeness(fact))?.shift()
      if (!found) continue
      partner.set(fact, found)
      left.delete(found)
    }
  }
  return {
    textChanged: kept.article.sha256 !== now.article.sha256,
    pairs: own.flatMap((fact) => {
      const found = partner.get(fact)
      return found ? [{ kept: fact, now: found, differs: differs(fact, found) }] : []
    }),
    gone: own.filter((fact) => !partner.has(fact) && fact.review?.review !== 'rejected'),
    added: [...left],
  }
}
