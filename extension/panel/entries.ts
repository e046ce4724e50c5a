import type { Reading } from '../../shared/api/articles.ts'
import type { FactRow } from '../../shared/api/facts.ts'
import type { ArticleResponse } from '../../shared/api/stored.ts'
import type { Fact } from '../../shared/records/fact.ts'
import { type Quote, quotesOf } from '../page/quotes.ts'
import { type Comparison, compare } from './compare.ts'

/** How a kept fact stands in the page of today; null where it is as it was, or where that is not known. */
export type Flag = 'added' | 'gone' | 'altered' | null

/** One card of the panel. */
export interface Entry {
  readonly fact: Fact
  /** With its review, where it is kept. */
  readonly row: FactRow | null
  readonly flag: Flag
  /** The fact as it is read in the page now. */
  readonly now: Fact | null
}

export interface Entries {
  readonly entries: readonly Entry[]
  /** What to look for in the page, under the ids of the entries' facts. */
  readonly quotes: readonly Quote[]
  readonly comparison: Comparison<FactRow> | null
}

const position = ({ fact, now }: Entry) => (now ?? fact).evidence.start

const sorted = (entries: readonly Entry[]) => [...entries].sort((a, b) => position(a) - position(b))

const keptEntry = (row: FactRow): Entry => ({ fact: row, row, flag: null, now: null })
const freshEntry = (fact: Fact): Entry => ({ fact, row: null, flag: null, now: fact })

/**
 * The cards of a page, in its order: the kept facts, and those that are new in it. Words are looked for as they
 * stand in the page now, where it has been read; those of the kept text find a page again that has not.
 */
export const entriesOf = (kept: ArticleResponse | null, now: Reading | null): Entries => {
  if (!kept) {
    const facts = now?.facts ?? []
    return {
      entries: facts.map(freshEntry),
      quotes: now ? quotesOf(now.article.text, facts) : [],
      comparison: null,
    }
  }
  if (!now) {
    return {
      entries: kept.facts.map(keptEntry),
      quotes: quotesOf(kept.article.text, kept.facts),
      comparison: null,
    }
  }
  const comparison = compare(kept, now)
  const partner = new Map(comparison.pairs.map((pair) => [pair.kept.id, pair]))
  const gone = new Set(comparison.gone.map(({ id }) => id))
  const entries = sorted([
    ...kept.facts.map((row): Entry => {
      const pair = partner.get(row.id)
      const flag = pair?.differs ? 'altered' : gone.has(row.id) ? 'gone' : null
      return { ...keptEntry(row), flag, now: pair?.now ?? null }
    }),
    ...comparison.added.map((fact): Entry => ({ ...freshEntry(fact), flag: 'added' })),
  ])
  // A card keeps its kept fact's id, whatever the id of the words that now stand in the page.
  const present = entries.flatMap(({ fact, now: read }) =>
    read ? [{ id: fact.id, evidence: read.evidence }] : [],
  )
  const absent = entries.flatMap(({ fact, now: read }) => (read ? [] : [fact]))
  return {
    entries,
    quotes: [...quotesOf(now.article.text, present), ...quotesOf(kept.article.text, absent)],
    comparison,
  }
}
