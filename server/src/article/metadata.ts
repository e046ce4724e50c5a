/** What a page says about itself in its head, in microdata and in JSON-LD. */
import type { PageNode } from './blocks.ts'
import { addressIn, articleIn, isObject, type Json, parseJsonLd, pathIn, string } from './json-ld.ts'
import { personalName } from './names.ts'
import { givenDate } from './published.ts'
import { fold } from './text.ts'
import { readTold, type Told } from './told.ts'

export interface Metadata {
  /** Headlines, the most trusted first; with the site's name still around them. */
  readonly titles: readonly string[]
  /** Persons alone: no accounts, no houses. */
  readonly author: string | null
  readonly publishedAt: string | null
  /** As the page tells it, which may be the moment of publication. */
  readonly updatedAt: string | null
  readonly site: string | null
  readonly url: string | null
  readonly description: string | null
  /** The page calls itself an article. */
  readonly isArticle: boolean
  /** What it calls its section, the most trusted first. */
  readonly sections: readonly string[]
  /** Steps from the front page down to the article, the most trusted path first. */
  readonly paths: readonly (readonly string[])[]
  /** Addresses of its picture as written, the most trusted first. */
  readonly images: readonly string[]
  /** Languages that it claims, the most trusted first. */
  readonly languages: readonly string[]
  /** Alternative texts of the first pictures. */
  readonly banners: readonly string[]
  /** Words of links to the front page where the site's name belongs. */
  readonly brands: readonly string[]
}

type Meta = (...keys: string[]) => string | null

const isString = (value: string | null): value is string => value !== null

/** A person's name; the site's own name, which many systems give as the author, is none. */
const personOf = (value: string | null, site: string | null): string | null => {
  const name = personalName(value)
  return name !== null && site !== null && fold(site) === fold(name) ? null : name
}

/** Persons out of `author`, which is a name, an object, or a list of either. */
function authors(value: unknown, site: string | null): string[] {
  const items = Array.isArray(value) ? value : [value]
  return items.flatMap((item) => {
    const object = isObject(item) ? item : null
    if (object && /Organization/.test(String(object['@type']))) return []
    return personOf(string(object ? object.name : item), site) ?? []
  })
}

const firstDate = (dates: readonly (string | null | undefined)[]): string | null =>
  dates.map(givenDate).find(isString) ?? null

const publication = (article: Json | undefined, meta: Meta, told: Told) =>
  firstDate([
    string(article?.datePublished),
    meta('article:published_time', 'og:article:published_time', 'datepublished'),
    meta('pubdate', 'publishdate', 'publish_date'),
    meta('article:published', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date'),
    meta('dcterms.created', 'publication_date'),
    told.properties.get('datePublished'),
    told.published,
    told.underHeadline,
  ])

const update = (article: Json | undefined, meta: Meta, told: Told) =>
  firstDate([
    string(article?.dateModified),
    meta('article:modified_time', 'og:article:modified_time', 'datemodified'),
    meta('og:updated_time', 'article:modified', 'dcterms.modified', 'dc.date.modified'),
    told.properties.get('dateModified'),
    told.updated,
  ])

/**
 * @param root of the parsed page
 * @param scripts contents of its JSON-LD scripts
 */
export function readMetadata(root: PageNode, scripts: readonly string[]): Metadata {
  const told = readTold(root)
  const meta: Meta = (...keys) => keys.map((key) => string(told.metas.get(key))).find(isString) ?? null
  const ld = parseJsonLd(scripts)
  const article = articleIn(ld)
  const publisher = isObject(article?.publisher) ? article.publisher : undefined
  const site = meta('og:site_name') ?? string(publisher?.name) ?? meta('application-name')
  const named = [...new Set(authors(article?.author, site))]
  const section = article?.articleSection
  return {
    titles: [
      string(article?.headline),
      meta('og:title'),
      meta('twitter:title'),
      string(told.title),
      meta('title', 'dc.title'),
    ].filter(isString),
    author:
      named.length > 0
        ? named.join(', ')
        : (personOf(meta('article:author'), site) ??
          personOf(meta('author', 'dc.creator', 'byl'), site) ??
          personOf(string(told.properties.get('author')), site)),
    publishedAt: publication(article, meta, told),
    updatedAt: update(article, meta, told),
    site,
    url: told.links.get('canonical') ?? meta('og:url'),
    description: meta('og:description', 'description'),
    isArticle: article !== undefined || /article/.test(meta('og:type') ?? ''),
    sections: [
      ...(Array.isArray(section) ? section : [section]).map(string),
      meta('article:section'),
      string(told.properties.get('articleSection')),
      string(told.properties.get('genre')),
    ].filter(isString),
    paths: [pathIn(ld), ...told.paths],
    images: [
      meta('og:image', 'og:image:url', 'og:image:secure_url'),
      addressIn(article?.image),
      meta('twitter:image', 'twitter:image:src'),
      string(told.links.get('image_src')),
      meta('image'),
      string(told.properties.get('image')),
    ].filter(isString),
    languages: [
      ...told.languages,
      meta('og:locale', 'dc.language', 'dcterms.language', 'language'),
      string(article?.inLanguage),
    ].filter(isString),
    banners: told.banners,
    brands: told.brands,
  }
}
