import type { Article } from '../../../shared/records/article.ts'
import { canonicalUrl } from '../../../shared/url/canonical.ts'
import { articleBody } from './article-body.ts'
import { type Block, type PageNode, toBlocks } from './blocks.ts'
import { boilerplate } from './boilerplate.ts'
import { byline } from './byline.ts'
import { decodePage } from './charset.ts'
import { ArticleError } from './errors.ts'
import { type Framed, type FrameNotes, frame } from './frame.ts'
import { identify } from './identity.ts'
import { imageOf } from './image.ts'
import { openShadowRoots, withoutData } from './inlined.ts'
import { isProse } from './line.ts'
import { mendPage } from './mend-page.ts'
import { readMetadata } from './metadata.ts'
import { secondOpinion } from './opinion.ts'
import type { OtherFinder, PageNotes, Refusal } from './page-notes.ts'
import { bodyIndices, isListing, readParts } from './page-parts.ts'
import { isBinary } from './plain.ts'
import { MAX_HTML, MAX_SAVED, prune } from './prune.ts'
import { givenDate } from './published.ts'
import { sectionOf } from './section.ts'
import { datesOnPage, settleDates } from './shown.ts'
import { siteName } from './site.ts'
import { siteRules } from './sites/index.ts'
import { readBySite } from './sites/read.ts'
import { ruleFor, type SiteRule } from './sites/rule.ts'
import { languageOf } from './spoken.ts'
import { stateArticle } from './state.ts'
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

/** Prose that is no boilerplate: what two findings are compared by. */
const sizeOf = (framed: Framed | null) =>
  (framed?.body ?? []).reduce(
    (n, line) => n + (isProse(line) && boilerplate(line) === null ? line.length : 0),
    0,
  )

/**
 * Reads a saved page: body without boilerplate, headline, lead, author, publication date, site.
 * @param notes filled with what was decided on the way, for those who ask
 * @param rules of sites that the general way cannot read
 * @throws ArticleError `empty`, `not-text`, `too-large`, or `no-article` for a list of headlines and the like
 */
export function readPage(
  input: PageInput,
  notes?: PageNotes,
  rules: readonly SiteRule[] = siteRules,
): Article {
  if (input.html.length > MAX_SAVED) throw new ArticleError('too-large')
  const whole = typeof input.html === 'string' ? input.html : decodePage(input.html, input.contentType)
  const html = openShadowRoots(withoutData(whole))
  if (html.trim() === '') throw new ArticleError('empty')
  if (isBinary(html)) throw new ArticleError('not-text')
  const url = input.url ?? null
  const rule = ruleFor(rules, url, html)
  const pruned = prune(html, rule ? MAX_HTML : undefined)
  const $ = loadPage(pruned.html)
  const { mend, changed } = mendPage($, html)
  const root = $.root()[0] as unknown as PageNode
  const jsonLd = pruned.jsonLd.map(mend)
  const meta = readMetadata(root, jsonLd)
  const told = tellsHidden(html)
  const page = toBlocks(root, { told, hidden: notes?.hidden })
  const bySite = rule && readBySite($, rule, mend)
  const given = input.title ? canonicalText(mend(input.title)).trim() : null
  const titles = given ? [...meta.titles, given] : meta.titles
  const inState = () => stateArticle(pruned.states.map(mend), titles, meta.site)
  const inData = page.blocks.length === 0 ? (articleBody(jsonLd) ?? inState()) : null
  if (notes) Object.assign(notes, { html, told, mended: changed, root, jsonLd } satisfies Partial<PageNotes>)
  if (notes && bySite) notes.site = bySite
  if (page.blocks.length === 0 && !inData && !bySite?.body) throw new ArticleError('empty')

  const own = readParts(page, titles, meta.site)
  const taken = bodyIndices(own)
  let title = bySite?.title ?? own.headline.title
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
  let by = 'own' as OtherFinder | 'own'
  const offer = (finder: OtherFinder, other: readonly Block[] | null) => {
    const theirs: FrameNotes | undefined = notes && {}
    const otherFramed = other ? frame(other, title ?? '', false, theirs) : null
    // The rule of a site was written by somebody who saw its pages.
    if (finder !== 'site_rule' && sizeOf(otherFramed) <= sizeOf(framed) * 1.5) return
    framed = otherFramed
    by = finder
    if (notes && theirs && other) notes.other = { by: finder, lines: other, notes: theirs }
  }
  const refuse = (because: Refusal) => {
    if (notes) notes.refused = because
    return new ArticleError('no-article')
  }

  // Too little, or too small a part of the page's prose: ask other finders, and take who finds more.
  const found = own.found
  const unsure = !found || found.weight < found.all * (meta.isArticle ? 0.3 : 0.5)
  if (bySite?.body) offer('site_rule', bySite.body)
  else if (unsure) {
    if (notes) notes.asked = true
    offer('readability', secondOpinion(changed ? $.html() : pruned.html))
    offer('json_ld', articleBody(jsonLd))
    const state = inState()
    offer('page_state', state?.blocks ?? null)
    if (state && by === 'page_state' && own.headline.at < 0) title = bySite?.title ?? state.title
    if (sizeOf(framed) < 60) throw refuse('too_little')
  }
  // What calls itself an article, beside the page's own title or in its metadata, or what a rule points at, is no list.
  const isSure = meta.isArticle || by === 'page_state' || by === 'site_rule'
  if (unsure && !isSure && found !== null && found.weight < found.all * 0.25) throw refuse('scattered')
  if (!isSure && isListing(own)) throw refuse('listing')
  const text = framed?.body.join('\n') ?? ''
  if (!framed || text.length < 40) throw refuse('too_little')
  if (notes) notes.signature = framed.signature

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
    author: bySite?.author ?? byline(page, own, framed.signature, meta.author),
    ...settleDates(givenDate(input.publishedAt) ?? bySite?.date ?? null, meta, shown, url ?? meta.url),
    capturedAt: input.capturedAt ?? null,
    image: imageOf(meta.images, url ?? canonical),
    language: languageOf(meta.languages, text),
    lead: framed.body[0] ?? null,
    text,
  }
}
