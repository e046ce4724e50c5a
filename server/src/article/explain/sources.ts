/** Where a page's title, author, date and site were found: each value held against what the page says where. */
import type { Article } from '../../../../shared/records/article.ts'
import type { PageLine, ValueSource } from '../../../../shared/records/page-explanation.ts'
import { bareTitle } from '../headline.ts'
import { articleIn, isObject, parseJsonLd, string } from '../json-ld.ts'
import { personalName } from '../names.ts'
import type { PageInput } from '../page.ts'
import type { PageNotes } from '../page-notes.ts'
import { givenDate } from '../published.ts'
import { dateOfUrl } from '../shown.ts'
import { fold } from '../text.ts'
import { readTold } from '../told.ts'

type From = NonNullable<ValueSource['from']>
type Candidate = readonly [From, string | null | undefined]

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
  { root, jsonLd = [], parts, meta, signature }: PageNotes,
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
  return [
    sourceOf('title', article.title, [
      ['page', (parts?.headline.at ?? -1) >= 0 ? article.title : null],
      ['json_ld', title(string(ld?.headline))],
      ['og', title(metas('og:title'))],
      ['meta', title(metas('twitter:title', 'title', 'dc.title'))],
      ['document_title', title(told?.title)],
      ['given', title(input.title)],
    ]),
    sourceOf('author', article.author, [
      ['signature', signature?.author],
      ['json_ld', persons(ld?.author)],
      ['meta', personalName(metas('article:author')) ?? personalName(metas('author', 'dc.creator', 'byl'))],
      ['microdata', personalName(property('author'))],
      ['page', onPage('author', article.author)],
    ]),
    sourceOf('publishedAt', article.publishedAt, [
      ['given', givenDate(input.publishedAt)],
      ['json_ld', givenDate(string(ld?.datePublished))],
      ['microdata', givenDate(property('datePublished'))],
      ['time_element', givenDate(told?.published)],
      ['time_element', givenDate(told?.underHeadline)],
      ['meta', givenDate(meta?.publishedAt)],
      ['page', onPage('date', article.publishedAt)],
      ['address', dateOfUrl(input.url ?? null)],
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
  ]
}

const isSame = (a: string, b: string | null) => b !== null && bare(a) === bare(b)

/** The site's name where the document's title holds it. */
const onTitle = (site: string | null, title: string | undefined) =>
  site && title && bare(title).includes(bare(site)) ? site : null

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}
