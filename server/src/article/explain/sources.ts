/** Where a page's title, author, dates, site, section, picture and language were found: each value held against what the page says where. */
import type { Article } from '../../../../shared/records/article.ts'
import type { PageLine, ValueSource } from '../../../../shared/records/page-explanation.ts'
import { formatStamp, readDateLine } from '../dates.ts'
import { bareTitle } from '../headline.ts'
import { imageOf } from '../image.ts'
import { addressIn, articleIn, isObject, parseJsonLd, string } from '../json-ld.ts'
import { personalName } from '../names.ts'
import type { PageInput } from '../page.ts'
import type { PageNotes } from '../page-notes.ts'
import { givenDate } from '../published.ts'
import { dateOfUrl } from '../shown.ts'
import { languageTag } from '../spoken.ts'
import { fold } from '../text.ts'
import { readTold } from '../told.ts'

type From = NonNullable<ValueSource['from']>
type Candidate = readonly [From, string | null | undefined]

/** Longer lines hold more than a date or a name. */
const SHORT = 110

const bare = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The first place that says the value, by its words; `other` where none of those known here does. */
function sourceOf(
  field: ValueSource['field'],
  value: string | null,
  candidates: readonly Candidate[],
): ValueSource {
  if (value === null) return { field, value, from: null }
  const said = bare(value)
  return { field, value, from: candidates.find(([, one]) => one && bare(one) === said)?.[0] ?? 'other' }
}

/** The persons that JSON-LD names, as the article joins them. */
function persons(author: unknown): string {
  const items = Array.isArray(author) ? author : [author]
  return items.map((item) => personalName(string(isObject(item) ? item.name : item)) ?? '').join(' ')
}

export function valueSources(
  { root, jsonLd = [], parts, meta, signature, site, other }: PageNotes,
  article: Article,
  input: PageInput,
  lines: readonly PageLine[],
): ValueSource[] {
  const told = root && readTold(root)
  const ld = articleIn(parseJsonLd(jsonLd))
  const publisher = isObject(ld?.publisher) ? string(ld.publisher.name) : null
  const metas = (...keys: string[]) => keys.map((key) => string(told?.metas.get(key))).find(Boolean)
  const property = (name: string) => string(told?.properties.get(name))
  const title = (value: string | null | undefined) => value && bareTitle(value, meta?.site ?? null)
  const isOf = (role: PageLine['as']) => lines.some(({ as }) => as === role)
  const onPage = (role: PageLine['as'], value: string | null) => (isOf(role) ? value : null)
  const picture = (address: string | null | undefined) =>
    address ? imageOf([address], input.url ?? article.canonicalUrl) : null
  // Beside a label, a day or a section: the line was not wanted, the name in it was.
  const inShortLine = (name: string | null) =>
    name && lines.some(({ text }) => text.length <= SHORT && bare(text).includes(bare(name))) ? name : null
  const { section, updatedAt } = article
  return [
    sourceOf('title', article.title, [
      ['site_rule', site?.title],
      ['page', (parts?.headline.at ?? -1) >= 0 ? article.title : null],
      ['json_ld', title(string(ld?.headline))],
      ['og', title(metas('og:title'))],
      ['meta', title(metas('twitter:title', 'title', 'dc.title'))],
      ['document_title', title(told?.title)],
      ['given', title(input.title)],
      ['page_state', other?.by === 'page_state' ? article.title : null],
    ]),
    sourceOf('author', article.author, [
      ['site_rule', site?.author],
      ['signature', signature?.author],
      ['json_ld', persons(ld?.author)],
      ['meta', personalName(metas('article:author')) ?? personalName(metas('author', 'dc.creator', 'byl'))],
      ['microdata', personalName(property('author'))],
      ['page', onPage('author', article.author) ?? inShortLine(article.author)],
    ]),
    sourceOf('publishedAt', article.publishedAt, [
      ['given', givenDate(input.publishedAt)],
      ['site_rule', site?.date],
      ['json_ld', givenDate(string(ld?.datePublished))],
      ['microdata', givenDate(property('datePublished'))],
      ['time_element', givenDate(told?.published)],
      ['time_element', givenDate(told?.underHeadline)],
      ['meta', givenDate(meta?.publishedAt)],
      ['page', onPage('date', article.publishedAt)],
      ['address', dateOfUrl(input.url ?? null)],
    ]),
    sourceOf('updatedAt', updatedAt, [
      ['json_ld', givenDate(string(ld?.dateModified))],
      ['microdata', givenDate(property('dateModified'))],
      ['time_element', givenDate(told?.updated)],
      ['page', lines.some(({ text }) => changeIn(text) === updatedAt) ? updatedAt : null],
      // A clock of the system that is wrong by the zone was put right.
      ['meta', meta?.updatedAt ? updatedAt : null],
    ]),
    sourceOf('site', article.site, [
      ['og', metas('og:site_name')],
      ['json_ld', publisher],
      ['meta', metas('application-name')],
      ['document_title', onTitle(article.site, told?.title)],
      [
        'page',
        [...(meta?.brands ?? []), ...(meta?.banners ?? [])].find((words) => isSame(words, article.site)),
      ],
      ['address', hostOf(article.canonicalUrl)],
    ]),
    sourceOf('section', section, [
      ['json_ld', listed(ld?.articleSection).find((one) => isSame(one, section))],
      ['meta', metas('article:section')],
      ['microdata', property('articleSection') ?? property('genre')],
      ['path', meta?.paths.flat().find((step) => isSame(step, section))],
      ['page', lines.some(({ text }) => section && bare(text).endsWith(bare(section))) ? section : null],
    ]),
    sourceOf('image', article.image, [
      ['og', picture(metas('og:image', 'og:image:url', 'og:image:secure_url'))],
      ['json_ld', picture(addressIn(ld?.image))],
      ['meta', picture(metas('twitter:image', 'twitter:image:src'))],
      ['meta', picture(string(told?.links.get('image_src')) ?? metas('image'))],
      ['microdata', picture(property('image'))],
    ]),
    sourceOf('language', article.language, [
      ['html', told?.languages.map(languageTag).find((tag) => tag === article.language)],
      ['og', languageTag(metas('og:locale') ?? '')],
      ['meta', languageTag(metas('dc.language', 'dcterms.language', 'language') ?? '')],
      ['json_ld', languageTag(string(ld?.inLanguage) ?? '')],
      ['text', article.language],
    ]),
  ]
}

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => string(one) ?? [])

/** The time of the last change that a short line tells, as an article has it. */
function changeIn(text: string): string | null {
  const stamp = text.length <= SHORT ? readDateLine(text)?.updated : null
  return stamp ? formatStamp(stamp) : null
}

const isSame = (a: string, b: string | null) => b !== null && bare(a) === bare(b)

/** The site's name where the document's title holds it. */
const onTitle = (site: string | null, title: string | undefined) =>
  site && title && bare(title).includes(bare(site)) ? site : null

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}
