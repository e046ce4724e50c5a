import type { Article } from '../../shared/records/article.ts'
import type { Explanation } from '../../shared/records/explanation.ts'
import type { PageExplanation } from '../../shared/records/page-explanation.ts'
import { explainPage } from './article/explain/index.ts'
import type { ExtractInput } from './extract.ts'
import { type Explained, explainFacts } from './facts/explain/index.ts'
import { readLanguage } from './language/index.ts'
import { readPlaces } from './places/index.ts'

/**
 * Reads an article once more, by the rules of today, and says of each fact why it was read so. Nothing is kept: an
 * explanation costs a reading where it is asked for, and nothing where it is not.
 *
 * @returns by fact id; a fact that today's rules do not read is not in it
 */
export function explanationsOf(article: Article): Map<string, Explained> {
  const document = readLanguage(article.text, { publishedAt: article.publishedAt })
  const explained = explainFacts(document, readPlaces(document, article), article)
  return new Map(explained.map((one) => [one.fact.id, one]))
}

/** Facts of an article with their explanations, where today's rules have one. */
export function withExplanations<F extends { readonly id: string }>(
  facts: readonly F[],
  article: Article,
): (F & { explanation?: Explanation })[] {
  const explained = explanationsOf(article)
  return facts.map((fact) => {
    const explanation = explained.get(fact.id)?.explanation
    return explanation ? { ...fact, explanation } : fact
  })
}

/**
 * How a page was read: what was kept and dropped of it, and why; also where it was refused. Null of an input that is
 * no page.
 */
export function pageExplanationOf(input: ExtractInput): PageExplanation | null {
  const { html, url = null, title = null, publishedAt = null, capturedAt = null } = input
  if (html === undefined) return null
  return explainPage({ html, url, title, publishedAt, capturedAt }).page
}
