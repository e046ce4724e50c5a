import type { Article } from '../../../shared/records/article.ts'
import { canonicalUrl } from '../../../shared/url/canonical.ts'
import { articleBody } from './article-body.ts'
import { type Block, type Blocks, type PageNode, toBlocks } from './blocks.ts'
import { findBody, findLead, outside } from './body.ts'
import { boilerplate } from './boilerplate.ts'
import { byline } from './byline.ts'
import { decodePage } from './charset.ts'
import { ArticleError } from './errors.ts'
import { type Framed, type FrameNotes, frame } from './frame.ts'
import { findHeadline } from './headline.ts'
import { identify } from './identity.ts'
import { imageOf } from './image.ts'
import { openShadowRoots, withoutData } from './inlined.ts'
import { isProse } from './line.ts'
import { mendPage } from './mend-page.ts'
import { readMetadata } from './metadata.ts'
import { secondOpinion } from './opinion.ts'
import type { PageNotes, PageParts, Refusal } from './page-notes.ts'
import { isBinary } from './plain.ts'
import { MAX_SAVED, prune } from './prune.ts'
import { givenDate } from './published.ts'
import { sectionOf } from './section.ts'
import { datesOnPage, settleDates } from './shown.ts'
import { siteName } from './site.ts'
import { languageOf } from './spoken.ts'
import { canonicalText } from './text.ts'
import { stripAcronym } from './titles.ts'
import { loadPage } from './tree.ts'
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

/** Headline and body depend on each other: a body first, then the headline above it, then the body below that. */
function read(page: Blocks, titles: readonly string[], site: string | null): PageParts {
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

/** Of the lead and the body: indices of their blocks, how many are the lead's, and where they begin. */
function bodyIndices({ page, found, out, headline }: PageParts) {
  if (!found) return { indices: [], leads: 0, first: 0 }
  const lead = findLead(page, out, headline.at, found)
  const indices = [...lead, ...found.kept]
  return { indices, leads: lead.length, first: indices[0] ?? found.from }
}

/** Link after link, each with its teaser, under no headline: a section's front page. */
function isListing({ page, found, headline }: PageParts): boolean {
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
 * @param notes filled with what was decided on the way, for those who ask
 * @throws ArticleError `empty`, `not-text`, `too-large`, or `no-article` for a list of headlines and the like
 */
export function readPage(input: PageInput, notes?: PageNotes): Article {
  if (input.html.length > MAX_SAVED) throw new ArticleError('too-large')
  const whole = typeof input.html === 'string' ? input.html : decodePage(input.html, input.contentType)
  const html = openShadowRoots(withoutData(whole))
  if (html.trim() === '') throw new ArticleError('empty')
  if (isBinary(html)) throw new ArticleError('not-text')
  const pruned = prune(html)
  const $ = loadPage(pruned.html)
  const { mend, changed } = mendPage($, html)
  const root = $.root()[0] as unknown as PageNode
  const jsonLd = pruned.jsonLd.map(mend)
  const meta = readMetadata(root, jsonLd)
  const told = tellsHidden(html)
  const page = toBlocks(root, { told, hidden: notes?.hidden })
  const inData = page.blocks.length === 0 ? articleBody(jsonLd) : null
  if (notes) Object.assign(notes, { html, told, mended: changed, root, jsonLd } satisfies Partial<PageNotes>)
  if (page.blocks.length === 0 && !inData) throw new ArticleError('empty')

  const given = input.title ? canonicalText(mend(input.title)).trim() : null
  const titles = given ? [...meta.titles, given] : meta.titles
  const own = read(page, titles, meta.site)
  const taken = bodyIndices(own)
  const title = own.headline.title
  const lines = taken.indices.flatMap((i) => page.blocks[i] ?? [])
  const framing: FrameNotes | undefined = notes && {}
  let framed = lines.length > 0 ? frame(lines, title ?? '', own.headline.at >= 0, framing) : null
  if (notes && framing)
    Object.assign(notes, {
      meta,
      parts: own,
      taken,
      own: { lines, notes: framing },
    } satisfies Partial<PageNotes>)
  const offer = (by: 'readability' | 'json_ld', other: readonly Block[] | null) => {
    const theirs: FrameNotes | undefined = notes && {}
    const otherFramed = other ? frame(other, title ?? '', false, theirs) : null
    if (sizeOf(otherFramed) <= sizeOf(framed) * 1.5) return
    framed = otherFramed
    if (notes && theirs && other) notes.other = { by, lines: other, notes: theirs }
  }
  const refuse = (because: Refusal) => {
    if (notes) notes.refused = because
    return new ArticleError('no-article')
  }

  // Too little, or too small a part of the page's prose: ask other finders, and take who finds more.
  const found = own.found
  const unsure = !found || found.weight < found.all * (meta.isArticle ? 0.3 : 0.5)
  if (unsure) {
    if (notes) notes.asked = true
    offer('readability', secondOpinion(changed ? $.html() : pruned.html))
    offer('json_ld', inData ?? articleBody(jsonLd))
    if (sizeOf(framed) < 60) throw refuse('too_little')
    if (found !== null && found.weight < found.all * 0.25 && !meta.isArticle) throw refuse('scattered')
  }
  if (isListing(own) && !meta.isArticle) throw refuse('listing')
  const text = framed?.body.join('\n') ?? ''
  if (!framed || text.length < 40) throw refuse('too_little')
  if (notes) notes.signature = framed.signature

  const url = input.url ?? null
  const canonical = canonicalUrl(url ?? meta.url ?? '')
  const titleAt = own.headline.at
  const end = found?.to ?? taken.first
  const shown = datesOnPage(page.blocks, titleAt, taken.first, end, framed.dates)
  return {
    ...identify(canonical, text),
    url,
    canonicalUrl: canonical,
    site: siteName(meta.site, titles, meta.banners, meta.brands, canonical),
    section: sectionOf({ ...meta, title, blocks: page.blocks, titleAt, first: taken.first, end }),
    title: title === null ? null : stripAcronym(title, text),
    author: byline(page, own, framed.signature, meta.author),
    ...settleDates(givenDate(input.publishedAt), meta, shown, url ?? meta.url),
    capturedAt: input.capturedAt ?? null,
    image: imageOf(meta.images, url ?? canonical),
    language: languageOf(meta.languages, text),
    lead: framed.body[0] ?? null,
    text,
  }
}
