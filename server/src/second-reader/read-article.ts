import type { Refusal, SecondFailure, SecondReading } from '../../../shared/api/second-readings.ts'
import { refusals } from '../../../shared/api/second-readings.ts'
import type { Article } from '../../../shared/records/article.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { factId } from '../facts/identity.ts'
import { readLanguage } from '../language/index.ts'
import { claimsIn } from './answer.ts'
import { piecesOf } from './pieces.ts'
import { messagesFor } from './prompt.ts'
import { type Chat, ReaderFailure } from './types.ts'
import { type Borne, type Verified, verify } from './verify.ts'

/** A piece in UTF-16 units: with the codebook before it and the answer after it, it fits 16,000 tokens. */
const pieceLength = 6000

/** Failures that lie in one answer: the next piece may well go better. */
const ofOneAnswer: ReadonlySet<SecondFailure> = new Set(['not_json', 'wrong_shape', 'endless'])

export interface ReadArticle {
  readonly article: Pick<Article, 'id' | 'title' | 'publishedAt' | 'text'>
  readonly places: readonly Place[]
}

export interface Outcome extends Pick<SecondReading, 'failure' | 'refused'> {
  readonly state: 'done' | 'partial' | 'failed'
  readonly facts: Fact[]
}

function identified(facts: readonly Borne[], articleId: string): Fact[] {
  const repeats = new Map<string, number>()
  return facts.map((fact) => {
    const { metric, subject, evidence, source } = fact
    const name = subject?.text ?? ''
    const key = `${metric}\u0000${name}\u0000${evidence.text}`
    const repeat = repeats.get(key) ?? 0
    repeats.set(key, repeat + 1)
    // The source is part of it: the rules may have a fact of the same words.
    return { id: factId(`${articleId}\u0000${source}`, metric, name, evidence.text, repeat), ...fact }
  })
}

function summed(all: readonly Verified['refused'][]): Verified['refused'] {
  const counts = refusals.map((reason) => [reason, all.reduce((sum, one) => sum + (one[reason] ?? 0), 0)])
  return Object.fromEntries(counts.filter(([, count]) => count !== 0)) as Partial<Record<Refusal, number>>
}

/**
 * Has a model read an article, piece by piece, and keeps of its answers what the article bears out. An answer that
 * cannot be read costs its own piece; a service that does not answer ends the reading with what is there.
 *
 * @param stop aborting it ends the reading with the signal's reason
 */
export async function readArticle(
  { article, places }: ReadArticle,
  source: string,
  chat: Chat,
  stop: AbortSignal,
): Promise<Outcome> {
  const document = readLanguage(article.text, { publishedAt: article.publishedAt })
  const verified: Verified[] = []
  let failure: SecondFailure | null = null
  for (const piece of piecesOf(article.text, pieceLength)) {
    try {
      const answer = await chat(messagesFor(article, article.text.slice(piece.start, piece.end)), stop)
      verified.push(verify(claimsIn(answer), piece, { source, document, places }))
    } catch (error) {
      if (!(error instanceof ReaderFailure)) throw error
      failure ??= error.code
      if (!ofOneAnswer.has(error.code)) break
    }
  }
  return {
    state: failure === null ? 'done' : verified.length > 0 ? 'partial' : 'failed',
    failure,
    facts: identified(
      verified.flatMap(({ facts }) => facts),
      article.id,
    ),
    refused: summed(verified.map(({ refused }) => refused)),
  }
}
