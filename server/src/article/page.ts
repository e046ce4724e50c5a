import { load } from 'cheerio'
import type { Article } from '../../../shared/records/article.ts'
import { canonicalUrl } from '../../../shared/url/canonical.ts'
import { type Block, type Blocks, type PageNode, toBlocks } from './blocks.ts'
import { type Found, findBody, findLead, outside } from './body.ts'
import { boilerplate } from './boilerplate.ts'
import { byline } from './byline.ts'
import { decodePage } from './charset.ts'
import { ArticleError } from './errors.ts'
import { type Framed, frame } from './frame.ts'
import { findHeadline, type Headline } from './headline.ts'
import { identify } from './identity.ts'
import { openShadowRoots, withoutData } from './inlined.ts'
import { isProse } from './line.ts'
import { mendPage } from './mend-page.ts'
import { readMetadata } from './metadata.ts'
import { secondOpinion } from './opinion.ts'
import { isBinary } from './plain.ts'
import { MAX_SAVED, prune } from './prune.ts'
import { givenDate } from './published.ts'
import { dateOfUrl, dateOnPage, settleDate } from './shown.ts'
import { siteName } from './site.ts'
import { canonicalText } from './text.ts'
import { stripAcronym } from './titles.ts'
import { tellsHidden } from './zones.ts'

export interface PageInput {
  /** As the browser rendered it, or the bytes as the server sent them. */
  readonly html: string | Uint8Array
  readonly url?: string | null
  /** The HTTP header, for the charset of bytes. */
  readonly contentType?: string | null
  readonly capturedAt?: string | null
  /** Wins over what the page says. */
  readonly publishedAt?: string | null
  /** The tab's title: one more hint. */
  readonly title?: string | null
}

interface Read {
  readonly page: Blocks
  readonly headline: Headline
  readonly found: Found | null
  readonly out: readonly boolean[]
}

/** Headline and body depend on each other: a body first, then the headline above it, then the body below that. */
function read(page: Blocks, titles: readonly string[], site: string | null): Read {
  const out = outside(page)
  const guess = findBody(page, out, -1)
  const headline = findHeadline(
    page,
    out,
    titles,
    site,
    guess ? Math.max(guess.from, (guess.kept[0] ?? 0) + 3) : page.blocks.length,
  )
  const found = headline.at >= 0 ? findBody(page, out, headline.at) : guess
  return { page, headline, found, out }
}

function bodyLines({ page, found, out, headline }: Read): { lines: Block[]; first: number } {
  if (!found) return { lines: [], first: 0 }
  const lead = findLead(page, out, headline.at, found)
  const indices = [...lead, ...found.kept]
  return { lines: indices.flatMap((i) => page.blocks[i] ?? []), first: indices[0] ?? found.from }
}

/** Link after link, each with its teaser, under no headline: a section's front page. */
function isListing({ page, found, headline }: Read): boolean {
  if (!found || headline.at >= 0) return false
  const inside = found.kept.flatMap((i) => page.blocks[i] ?? [])
  const links = inside.filter((block) => block.links > 0.6 && block.text.length >= 20).length
  return (
    links >= 5 && links >= 0.6 * inside.filter((block) => block.links < 0.3 && isProse(block.text)).length
  )
}

/** Prose that is no boilerplate: what two findings are compared by. */
const sizeOf = (framed: Framed | null) =>
  (framed?.body ?? []).reduce(
    (n, line) => n + (isProse(line) && boilerplate(line) === null ? line.length : 0),
    0,
  )

/**
 * Reads a saved page: body without boilerplate, headline, lead, author, publication date, site.
 * @throws ArticleError `empty`, `not-text`, `too-large`, or `no-article` for a list of headlines and the like
 */
export function readPage(input: PageInput): Article {
  if (input.html.length > MAX_SAVED) throw new ArticleError('too-large')
  const whole = typeof input.html === 'string' ? input.html : decodePage(input.html, input.contentType)
  const html = openShadowRoots(withoutData(whole))
  if (html.trim() === '') throw new ArticleError('empty')
  if (isBinary(html)) throw new ArticleError('not-text')
  const pruned = prune(html)
  const $ = load(pruned.html, {
    xml: { xmlMode: false, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  })
  const { mend, changed } = mendPage($, html)
  const meta = readMetadata($.root()[0] as unknown as PageNode, pruned.jsonLd.map(mend))
  const page = toBlocks($.root()[0] as unknown as PageNode, { told: tellsHidden(html) })
  if (page.blocks.length === 0) throw new ArticleError('empty')

  const given = input.title ? canonicalText(mend(input.title)).trim() : null
  const titles = given ? [...meta.titles, given] : meta.titles
  const own = read(page, titles, meta.site)
  const lines = bodyLines(own)
  const title = own.headline.title
  let framed: Framed | null =
    lines.lines.length > 0 ? frame(lines.lines, title ?? '', own.headline.at >= 0) : null

  // Too little, or too small a part of the page's prose: ask another finder, and take who finds more.
  const found = own.found
  const unsure = !found || found.weight < found.all * (meta.isArticle ? 0.3 : 0.5)
  if (unsure) {
    const other = secondOpinion(changed ? $.html() : pruned.html)
    const otherFramed = other ? frame(other, title ?? '') : null
    if (sizeOf(otherFramed) > sizeOf(framed) * 1.5) framed = otherFramed
    const scattered = found !== null && found.weight < found.all * 0.25 && !meta.isArticle
    if (sizeOf(framed) < 60 || scattered) throw new ArticleError('no-article')
  }
  if (isListing(own) && !meta.isArticle) throw new ArticleError('no-article')
  const text = framed?.body.join('\n') ?? ''
  if (!framed || text.length < 40) throw new ArticleError('no-article')

  const url = input.url ?? null
  const canonical = canonicalUrl(url ?? meta.url ?? '')
  const shown = dateOnPage(page.blocks, own.headline.at, lines.first, found?.to ?? lines.first, framed.dates)
  return {
    ...identify(canonical, text),
    url,
    canonicalUrl: canonical,
    site: siteName(meta.site, titles, meta.banners, canonical),
    title: title === null ? null : stripAcronym(title, text),
    author: byline(page, own, framed.signature, meta.author),
    publishedAt:
      givenDate(input.publishedAt) ?? settleDate(meta.publishedAt, shown) ?? dateOfUrl(url ?? meta.url),
    capturedAt: input.capturedAt ?? null,
    lead: framed.body[0] ?? null,
    text,
  }
}
