/** What the pages of other languages are made of. */

export interface Sample {
  readonly name: string
  readonly url: string
  readonly html: string
  /** Lines of the article, in order. */
  readonly body: readonly string[]
}

/** Paragraphs of one class, or of none. */
export const paragraphs = (lines: readonly string[], name = ''): string =>
  lines.map((line) => `<p${name === '' ? '' : ` class="${name}"`}>${line}</p>`).join('\n')

export const page = (title: string, head: string, body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`

export const ld = (data: Readonly<Record<string, unknown>>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`
