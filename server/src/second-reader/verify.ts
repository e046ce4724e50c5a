import type { Refusal } from '../../../shared/api/second-readings.ts'
import { type Metric, metricOf } from '../../../shared/codebook/index.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { canonicalText } from '../article/text.ts'
import type { LanguageDocument } from '../language/types.ts'
import type { Claimed } from './answer.ts'
import { figureStands } from './figures.ts'
import type { Piece } from './pieces.ts'
import { subjectOf } from './whose.ts'

/** What claims are held against. */
export interface Ground {
  readonly source: string
  readonly document: LanguageDocument
  readonly places: readonly Place[]
}

/** A fact before it has an id. */
export type Borne = Omit<Fact, 'id'>

export interface Verified {
  readonly facts: Borne[]
  readonly refused: Partial<Record<Refusal, number>>
}

/** No reading of a second reader was measured: it stands in the middle until a person has looked. */
const confidence = 0.5

const edtf = /^(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d)?)?(?:\/(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\.\.))?$/

const within = ({ start, end }: Piece, quote: Piece): boolean => start >= quote.start && end <= quote.end

/** What dates a claim: the words of its quote, or the model's own inference. Undefined where it cannot be. */
function periodOf(claim: Claimed, metric: Metric, { document }: Ground, quote: Piece) {
  if (metric.family === 'document') {
    const named = document.documents.find((one) => one.start < quote.end && quote.start < one.end)
    return named && { edtf: named.date, inferred: named.dateInferred }
  }
  const period = claim.period?.trim() || null
  if (period !== null && !edtf.test(period)) return undefined
  const stated = document.times.some((time) => within(time, quote) && time.edtf === period)
  if (metric.family === 'meeting' && !stated) return undefined
  return { edtf: period, inferred: period !== null && !stated }
}

/** Looks a claim's quote up in a piece, each time the same claim comes at its next occurrence. */
function quoteFinder(text: string, piece: Piece): (words: string, claim: Claimed) => Piece | Refusal {
  const passage = text.slice(piece.start, piece.end)
  const used = new Map<string, number>()
  return (words, { quote: _, ...said }) => {
    const key = `${words}\u0000${JSON.stringify(said)}`
    const last = used.get(key)
    const at = words === '' ? -1 : passage.indexOf(words, last === undefined ? 0 : last + 1)
    if (at === -1) return last === undefined ? 'quote' : 'repeated'
    used.set(key, at)
    return { start: piece.start + at, end: piece.start + at + words.length }
  }
}

/** The fact that a claim makes where the article bears it out, or why it does not. */
function borneOut(claim: Claimed, find: ReturnType<typeof quoteFinder>, ground: Ground): Borne | Refusal {
  const { source, document, places } = ground
  const metric = metricOf(claim.metric)
  if (!metric) return 'metric'
  const words = canonicalText(claim.quote).trim()
  const quote = find(words, claim)
  if (typeof quote === 'string') return quote
  const isEvent = metric.family === 'meeting' || metric.family === 'document'
  const quantities = document.quantities.filter(({ coreStart, coreEnd }) =>
    within({ start: coreStart, end: coreEnd }, quote),
  )
  if (!isEvent && !figureStands(claim, metric, quantities)) return 'figure'
  const period = periodOf(claim, metric, ground, quote)
  if (!period) return isEvent ? 'figure' : 'period'
  const subject = subjectOf(claim.subject ?? null, document.text, places)
  if (subject === undefined) return 'subject'

  const own = (given: string | null | undefined): string | null => {
    const written = canonicalText(given ?? '').trim()
    return written !== '' && document.text.includes(written) ? written : null
  }
  const number = (value: number | null | undefined) => (isEvent ? null : (value ?? null))
  const isNamed = !subject || words.toLowerCase().includes(subject.text.toLowerCase())
  return {
    metric: metric.id,
    subject,
    part: own(claim.part),
    value: number(claim.value),
    low: number(claim.low),
    high: number(claim.high),
    total: number(claim.total),
    unit: metric.unit ?? (isEvent ? null : own(claim.unit)),
    qualifier: isEvent ? null : (claim.qualifier ?? 'exact'),
    period: period.edtf,
    status: claim.status ?? 'achieved',
    direction: claim.direction ?? null,
    items: (claim.items ?? []).flatMap((item) => own(item) ?? []),
    evidence: { text: words, ...quote },
    inferred: [...(isNamed ? [] : ['subject']), ...(period.inferred ? ['period'] : [])],
    confidence,
    checks: [],
    rule: 'second-reader',
    source,
  }
}

/**
 * Turns claims about a piece of an article into facts where the article bears them out: the quote stands in the
 * piece word for word, the metric is one of the codebook, the figure is one that the language room reads in the
 * quote, and every other word is the article's own or left out. The others are counted by reason.
 */
export function verify(claims: readonly (Claimed | null)[], piece: Piece, ground: Ground): Verified {
  const find = quoteFinder(ground.document.text, piece)
  const facts: Borne[] = []
  const refused: Partial<Record<Refusal, number>> = {}
  for (const claim of claims) {
    const result = claim === null ? 'shape' : borneOut(claim, find, ground)
    if (typeof result === 'string') refused[result] = (refused[result] ?? 0) + 1
    else facts.push(result)
  }
  return { facts, refused }
}
