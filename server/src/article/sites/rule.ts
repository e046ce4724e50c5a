/** How one site's pages are read where no general rule can: data alone. */

/** A selector of CSS; behind `@` at its end the attribute that holds what is meant: `input#noidung@value`. */
export type Place = string

export interface SiteRule {
  /** Of the site, as its file and explanations name it: its host. */
  readonly name: string
  /** In small letters, without "www.". Hosts under them are others: "tin.vidu.vn" has to be named as well. */
  readonly hosts: readonly string[]
  /** Why the general way cannot read it, in one sentence. */
  readonly why: string
  /** All that it finds, in the order of the page; an attribute, a `textarea` and a `pre` hold markup or plain lines. */
  readonly body: Place
  readonly title?: Place
  /** Goes before the body, where the body does not say it itself. */
  readonly lead?: Place
  readonly author?: Place
  /** Of publication. */
  readonly date?: Place
  /** A selector of what lies in the body and is none of it. */
  readonly drop?: string
}

const CANONICAL = /<link\b(?=[^>]*\brel\s*=\s*["']?canonical\b)[^>]*\bhref\s*=\s*["']?([^"'\s>]+)/i
/** Far enough for the heads of pages. */
const HEAD = 100_000

const hostOf = (url: string | null | undefined): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null

/**
 * The rule of the page's site, null where it has none.
 * @param url of the page; where it is not known, the page's canonical one counts
 */
export function ruleFor(rules: readonly SiteRule[], url: string | null, html: string): SiteRule | null {
  if (rules.length === 0) return null
  const host = hostOf(url) ?? hostOf(CANONICAL.exec(html.slice(0, HEAD))?.[1])
  return host === null ? null : (rules.find(({ hosts }) => hosts.includes(host)) ?? null)
}
