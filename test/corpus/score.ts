import type { Fact } from '../../shared/records/fact.ts'

/** A fact as a person annotated it; what is left out is null. */
export interface Annotated {
  readonly metric: string
  readonly subject?: string
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly total?: number
  readonly status?: string
  readonly evidence: string
  /** A careful reader may leave it out: neither missed nor spurious. */
  readonly optional?: boolean
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether one quote holds the other, or they share half of the shorter one's words. */
function overlap(a: string, b: string): boolean {
  const [one, two] = [fold(a), fold(b)]
  if (one.includes(two) || two.includes(one)) return true
  const words = new Set(two.split(' '))
  const mine = one.split(' ')
  return mine.filter((word) => words.has(word)).length >= Math.min(mine.length, words.size) / 2
}

const same = (a: number | null | undefined, b: number | null | undefined): boolean =>
  (a ?? null) === (b ?? null) ||
  (a != null && b != null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)))

const matches = (gold: Annotated, fact: Fact): boolean =>
  gold.metric === fact.metric &&
  same(gold.value, fact.value) &&
  same(gold.low, fact.low) &&
  same(gold.high, fact.high) &&
  same(gold.total, fact.total) &&
  (gold.metric === 'document' ||
    gold.metric === 'meeting_date' ||
    (gold.status ?? 'achieved') === fact.status) &&
  overlap(gold.evidence, fact.evidence.text)

/** Counts of one article: what was annotated, what was read, and what of it is right. */
export function compare(
  gold: readonly Annotated[],
  facts: readonly Fact[],
): { gold: number; read: number; right: number } {
  const free = new Set(facts)
  let right = 0
  // What must be found has first choice; what may be found takes its own out of the count.
  for (const one of [...gold].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const all = [...free].filter((fact) => matches(one, fact))
    if (!one.optional && all.length) right++
    // One statement about several places may be one fact a place.
    for (const fact of one.optional || /,| và /.test(one.subject ?? '') ? all : all.slice(0, 1))
      free.delete(fact)
  }
  return { gold: gold.filter((one) => !one.optional).length, read: right + free.size, right }
}

export function scoreOf(counts: readonly { gold: number; read: number; right: number }[]): Score {
  const sum = (key: 'gold' | 'read' | 'right') => counts.reduce((total, count) => total + count[key], 0)
  const [precision, recall] = [sum('right') / sum('read'), sum('right') / sum('gold')]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
