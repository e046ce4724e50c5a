/** An address that may stand in a link: http and https alone, so that no `javascript:` ever does. */
export const safeUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null

// In a text fragment, "-" and "," are part of its own grammar. https://wicg.github.io/scroll-to-text-fragment/
const fragmentPart = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')

/**
 * The original page at the quote: the browser scrolls to it and highlights it. A long quote is named by its
 * first and last words, since a page may have other white space or markup in between.
 */
export function originalAt(url: string | null, quote: string): string | null {
  const safe = safeUrl(url)
  if (safe === null) return null
  const words = quote.trim().split(/\s+/)
  const text =
    words.length > 10
      ? `${fragmentPart(words.slice(0, 4).join(' '))},${fragmentPart(words.slice(-4).join(' '))}`
      : fragmentPart(words.join(' '))
  return `${safe}${safe.includes('#') ? '' : '#'}:~:text=${text}`
}

export const articleLink = (articleId: string, factId?: string): string =>
  `/articles/${encodeURIComponent(articleId)}${factId === undefined ? '' : `#fact-${encodeURIComponent(factId)}`}`

/** The page or file as it was captured, by its hash. */
export const keptPageLink = (articleId: string, sha256: string): string =>
  `/api/articles/${encodeURIComponent(articleId)}/page?sha256=${encodeURIComponent(sha256)}`

/** How that page was read. */
export const readingLink = (articleId: string, sha256: string): string =>
  `${articleLink(articleId)}/reading?sha256=${encodeURIComponent(sha256)}`

/** A query with one parameter set, or taken away by null. Whatever else changes, the page starts anew. */
export function withParameter(query: URLSearchParams, changes: Readonly<Record<string, string | null>>) {
  const changed = new URLSearchParams(query)
  changed.delete('cursor')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.delete(name)
    else changed.set(name, value)
  }
  return changed
}

/** A list parameter with a value added, or taken away where it is there. */
export function toggled(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const values = listed(query, name)
  const left = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return withParameter(query, { [name]: left.length > 0 ? left.join(',') : null })
}

/** A parameter that is repeated, without one of its values. */
export function without(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const changed = withParameter(query, { [name]: null })
  for (const other of query.getAll(name)) if (other !== value) changed.append(name, other)
  return changed
}

/** The values of a list parameter, repeated or parted by commas. */
export const listed = (query: URLSearchParams, name: string): string[] =>
  query.getAll(name).flatMap((values) => values.split(',').filter((value) => value !== ''))

// Commas part the values of a list: left readable.
export const hrefOf = (path: string, query: URLSearchParams): string => {
  const text = query.toString().replaceAll('%2C', ',')
  return text === '' ? path : `${path}?${text}`
}
