/** A file as the article room reads it: a page of HTML, with what the file says about it. */
export interface PageOfFile {
  readonly html: string
  /** Where the page was saved from; null where the file does not say. */
  readonly url: string | null
  /** When it was saved, in RFC 3339. */
  readonly capturedAt: string | null
  /** Of an official text, as its head gives them. */
  readonly title?: string
  readonly publishedAt?: string
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** An address of the web, else null: saved pages also name files and parts of themselves. */
export const webUrl = (text: string | null | undefined): string | null =>
  text && /^https?:\/\/[^\s"<>]+$/i.test(text.trim()) ? text.trim() : null

/** RFC 3339 of any date that a program writes, else null. */
export function timeOf(text: string | null | undefined): string | null {
  const time = Date.parse((text ?? '').replace(/\s*\([^)]*\)\s*$/, ''))
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
