import type { Reading } from '../../shared/api/articles.ts'
import { readPage, readText } from './article/index.ts'
import { readFacts } from './facts/index.ts'
import { readLanguage } from './language/index.ts'
import { readPlaces } from './places/index.ts'

export interface ExtractInput {
  readonly html?: string | Uint8Array | undefined
  readonly text?: string | undefined
  readonly url?: string | null | undefined
  readonly title?: string | null | undefined
  readonly publishedAt?: string | null | undefined
  readonly capturedAt?: string | null | undefined
}

/**
 * One way through the house: page or text to article, article to places and facts. Keeps nothing.
 *
 * @throws ArticleError where there is no article to read
 */
export function extract(input: ExtractInput): Reading {
  const given = {
    url: input.url ?? null,
    title: input.title ?? null,
    publishedAt: input.publishedAt ?? null,
    capturedAt: input.capturedAt ?? null,
  }
  const article =
    input.html === undefined
      ? readText({ ...given, text: input.text ?? '' })
      : readPage({ ...given, html: input.html })
  const document = readLanguage(article.text, { publishedAt: article.publishedAt })
  const found = readPlaces(document, article)
  return { article, places: found.places, facts: readFacts(document, found, article) }
}
