/** What the elements of a page tell beside its text, gathered in one walk over its tree. */
import type { PageNode } from './blocks.ts'
import { tidyLine } from './text.ts'

export interface Told {
  /** `content` of the first meta element of each property, name or itemprop, in small letters; as written. */
  readonly metas: ReadonlyMap<string, string>
  /** What stands in the document's title; '' where nothing does. */
  readonly title: string
  /** The first link of each of the kinds in `LINKS`. */
  readonly links: ReadonlyMap<string, string>
  /** Languages that the page claims, in order. */
  readonly languages: readonly string[]
  /** The first element of each of the properties in `PROPERTIES`. */
  readonly properties: ReadonlyMap<string, string>
  /** `datetime` of elements that say what they are the time of. */
  readonly published: string | null
  readonly updated: string | null
  /** The first time directly under a headline, where it stands in the article and not beside it. */
  readonly underHeadline: string | null
  /** Alternative texts of the first pictures. */
  readonly banners: readonly string[]
  /** Words of links to the front page within what is called logo, brand or the site's name. */
  readonly brands: readonly string[]
  /** Words of each path to the article, from the front page down. */
  readonly paths: readonly (readonly string[])[]
}

const LINKS = new Set(['canonical', 'image_src'])
/** Microdata of an article: in which attributes their values may stand; else they are the element's words. */
const PROPERTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['datePublished', ['content', 'datetime', 'title']],
  ['dateModified', ['content', 'datetime', 'title']],
  ['articleSection', ['content']],
  ['genre', ['content']],
  ['image', ['content', 'src', 'href']],
])
const BANNERS = 12
const BRAND = /logo|brand|masthead|site-?(?:title|name|header)|ten-?(?:site|trang|bao)/i
const PATH = /bread-?crumb|\bcrumbs?\b|path-?way|duong-?dan/i
const HOME = /^(?:https?:\/\/[^/?#]+)?\/?(?:\.\/|(?:index|home|default|trang-chu)(?:\.\w{3,5})?)?$/i
/** A path of more words is an element around more than the path. */
const PATH_STEPS = 8
const PATH_SIZE = 400

export const textOf = (node: PageNode): string =>
  node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(textOf).join('')

/** Words of the innermost elements and the texts between them, cut at what parts the steps of a path. */
function stepsOf(path: PageNode): string[] | null {
  const steps: string[] = []
  let size = 0
  const visit = (node: PageNode): boolean => {
    if (node.type !== 'text') return node.name === 'script' || (node.children ?? []).every(visit)
    const data = node.data ?? ''
    size += data.trim().length
    for (const part of data.split(/\s*[»›>|→]+\s*|\s+\/+\s+/)) {
      const step = tidyLine(part).replace(/^[-–—/:]+ | [-–—/:]+$/g, '')
      if (/\p{L}/u.test(step)) steps.push(step)
    }
    return steps.length <= PATH_STEPS && size <= PATH_SIZE
  }
  return visit(path) && steps.length > 0 ? steps : null
}

/** What stands around an element, as far as anything asks for it. */
interface Around {
  /** The closest of article and main, rather than aside, nav or a list. */
  readonly own: boolean
  readonly article: boolean
  readonly author: boolean
  readonly brand: boolean
  readonly path: boolean
}

/** @param root of a page pruned by `prune`: its depth is bounded, so recursion is safe */
export function readTold(root: PageNode): Told {
  const metas = new Map<string, string>()
  const links = new Map<string, string>()
  const properties = new Map<string, string>()
  const languages: string[] = []
  const banners: string[] = []
  const brands: string[] = []
  const paths: string[][] = []
  let title: string | null = null
  let published: string | null = null
  let updated: string | null = null
  let underHeadline: string | null = null
  let afterHeadline = false

  const readMeta = (at: Readonly<Record<string, string>>) => {
    const { content } = at
    if (!content) return
    const key = (at.property ?? at.name ?? at.itemprop ?? '').toLowerCase()
    if (key && !metas.has(key)) metas.set(key, content)
    if (at['http-equiv']?.toLowerCase() === 'content-language') languages.push(content)
  }
  const readTime = (
    { datetime, class: names = '', pubdate }: Readonly<Record<string, string>>,
    around: Around,
  ) => {
    if (datetime === undefined) return
    const classes = names.split(/\s+/)
    if (classes.includes('published') || classes.includes('entry-date')) published ??= datetime
    else if (pubdate !== undefined && around.article) published ??= datetime
    // "entry-date updated" is a post that nobody has changed since.
    else if (classes.includes('updated') || classes.includes('modified')) updated ??= datetime
    if (afterHeadline && around.own) underHeadline ??= datetime
    afterHeadline = false
  }
  const readProperty = (node: PageNode, at: Readonly<Record<string, string>>, around: Around): boolean => {
    let author = around.author
    for (const property of (at.itemprop ?? '').split(/\s+/)) {
      if (property === 'author') author = true
      else if (property === 'name' && around.author && !properties.has('author'))
        properties.set('author', textOf(node))
      const attributes = PROPERTIES.get(property)
      if (attributes === undefined || properties.has(property)) continue
      const value = attributes.map((name) => at[name]).find((given) => given !== undefined)
      properties.set(property, value ?? textOf(node))
    }
    return author
  }
  const visit = (node: PageNode, around: Around) => {
    for (const child of node.children ?? []) {
      const { name, attribs: at } = child
      if (name === undefined || at === undefined) continue
      let { own, article, brand, path } = around
      let author = around.author
      switch (name) {
        case 'html':
          for (const claim of [at.lang, at['xml:lang']]) if (claim) languages.push(claim)
          break
        case 'meta':
          readMeta(at)
          break
        case 'link':
          for (const kind of (at.rel ?? '').toLowerCase().split(/\s+/))
            if (LINKS.has(kind) && at.href && !links.has(kind)) links.set(kind, at.href)
          break
        case 'title':
          title ??= textOf(child)
          break
        case 'h1':
          afterHeadline = true
          break
        case 'time':
          readTime(at, around)
          break
        case 'img':
          if (at.alt !== undefined && banners.length < BANNERS) banners.push(at.alt)
          break
        case 'article':
          own = article = true
          break
        case 'main':
          own = true
          break
        case 'aside':
        case 'nav':
        case 'ul':
          own = false
          break
      }
      if (at.itemprop !== undefined) author = readProperty(child, at, around)
      const { class: names, id } = at
      if (names !== undefined || id !== undefined) {
        brand ||= (names !== undefined && BRAND.test(names)) || (id !== undefined && BRAND.test(id))
        if (!path && ((names !== undefined && PATH.test(names)) || (id !== undefined && PATH.test(id))))
          path = true
      }
      if (!path && (at['aria-label'] ?? at.itemtype) !== undefined)
        path = PATH.test(at['aria-label'] ?? '') || (at.itemtype ?? '').endsWith('/BreadcrumbList')
      if (path && !around.path) {
        const steps = stepsOf(child)
        if (steps) paths.push(steps)
        // An element around more than the path: the path itself may stand within.
        else path = false
      }
      if (name === 'a' && brand && HOME.test(at.href ?? '-')) brands.push(tidyLine(textOf(child)))
      if (child.children === undefined || child.children.length === 0) continue
      const same =
        own === around.own &&
        article === around.article &&
        author === around.author &&
        brand === around.brand &&
        path === around.path
      visit(child, same ? around : { own, article, author, brand, path })
    }
  }
  visit(root, { own: false, article: false, author: false, brand: false, path: false })
  return {
    metas,
    title: title ?? '',
    links,
    languages,
    properties,
    published,
    updated,
    underHeadline,
    banners,
    brands: brands.filter((words) => words !== ''),
    paths,
  }
}
