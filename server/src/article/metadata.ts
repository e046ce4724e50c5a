/** What a page says about itself in its head and in JSON-LD. */
import type { CheerioAPI } from 'cheerio'
import { decodeEntities } from './entities.ts'
import { personalName } from './names.ts'
import { givenDate } from './published.ts'
import { tidyLine } from './text.ts'

export interface Metadata {
  /** Headlines, the most trusted first; with the site's name still around them. */
  readonly titles: readonly string[]
  /** Persons alone: no accounts, no houses. */
  readonly author: string | null
  readonly publishedAt: string | null
  readonly site: string | null
  readonly url: string | null
  readonly description: string | null
  /** The page calls itself an article. */
  readonly isArticle: boolean
}

type Json = Record<string, unknown>

const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/

/** All objects of a JSON-LD document, a few levels deep. */
function* objects(value: unknown, depth = 0): Generator<Json> {
  if (depth > 4 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const item of value.slice(0, 50)) yield* objects(item, depth + 1)
  else {
    yield value as Json
    yield* objects((value as Json)['@graph'], depth + 1)
    yield* objects((value as Json).mainEntity, depth + 1)
  }
}

function parseJsonLd(scripts: readonly string[]): Json[] {
  return scripts.flatMap((script) => {
    // Editors leave line breaks within strings, and CDATA marks around all.
    const text = script
      .replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '')
      .replace(/[\n\r\t]+/g, ' ')
      .trim()
    try {
      return [...objects(JSON.parse(text.replace(/;\s*$/, '')))]
    } catch {
      return []
    }
  })
}

const string = (value: unknown): string | null => {
  const text = typeof value === 'string' ? tidyLine(decodeEntities(value)) : ''
  return text === '' ? null : text
}

/** Persons out of `author`, which is a name, an object, or a list of either. */
function authors(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value]
  return items.flatMap((item) => {
    const object = typeof item === 'object' && item !== null ? (item as Json) : null
    if (object && /Organization/.test(String(object['@type']))) return []
    const name = personalName(string(object ? object.name : item))
    return name ? [name] : []
  })
}

/** The first `<time>` under the headline, where it stands in the article and not beside it. */
function timeUnderHeadline($: CheerioAPI): string | null {
  const found = $('h1, time[datetime]').toArray()
  const headline = found.findIndex((element) => element.name === 'h1')
  const time = found[headline + 1]
  if (headline < 0 || time?.name !== 'time') return null
  const around = $(time).closest('article, main, aside, nav, ul')
  return around.is('article, main') ? (time.attribs.datetime ?? null) : null
}

/**
 * @param $ the parsed page
 * @param scripts contents of its JSON-LD scripts
 */
export function readMetadata($: CheerioAPI, scripts: readonly string[]): Metadata {
  const metas = new Map<string, string>()
  $('meta').each((_, element) => {
    const at = element.attribs
    const key = (at.property ?? at.name ?? at.itemprop ?? '').toLowerCase()
    const value = string(at.content)
    if (key && value && !metas.has(key)) metas.set(key, value)
  })
  const meta = (...keys: string[]) =>
    keys.map((key) => metas.get(key)).find((value) => value !== undefined) ?? null

  const ld = parseJsonLd(scripts)
  const article =
    ld.find((o) => ARTICLE.test(String(o['@type']))) ?? ld.find((o) => o.datePublished && o.headline)
  const publisher = article?.publisher as Json | undefined
  const named = [...new Set(authors(article?.author))]
  const dates = [
    string(article?.datePublished),
    meta(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'pubdate',
      'publishdate',
      'publish_date',
    ),
    meta(
      'article:published',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'dcterms.created',
      'publication_date',
    ),
    $('[itemprop="datePublished"]').first().attr('content') ??
      $('[itemprop="datePublished"]').first().attr('datetime') ??
      $('[itemprop="datePublished"]').first().attr('title') ??
      null,
    $('article time[pubdate][datetime], time.published[datetime], time.entry-date[datetime]')
      .first()
      .attr('datetime') ?? null,
    timeUnderHeadline($),
  ]
  return {
    titles: [
      string(article?.headline),
      meta('og:title'),
      meta('twitter:title'),
      string($('title').first().text()),
      meta('title', 'dc.title'),
    ].filter((title) => title !== null),
    author:
      named.length > 0
        ? named.join(', ')
        : (personalName(meta('article:author') ?? null) ??
          personalName(meta('author', 'dc.creator', 'byl') ?? null) ??
          personalName(string($('[itemprop="author"] [itemprop="name"]').first().text()))),
    publishedAt: dates.map(givenDate).find((date) => date !== null) ?? null,
    site: meta('og:site_name') ?? string(publisher?.name) ?? meta('application-name'),
    url: $('link[rel="canonical"]').first().attr('href') ?? meta('og:url'),
    description: meta('og:description', 'description'),
    isArticle: article !== undefined || /article/.test(meta('og:type') ?? ''),
  }
}
