/**
 * A linear scan before any parser: it drops scripts, styles and comments, keeps JSON-LD, and caps depth and
 * number of tags. Parsers and what walks their trees go quadratic, or out of stack, on 100,000 nested tags.
 */
import { ArticleError } from './errors.ts'

export interface Pruned {
  readonly html: string
  /** Contents of `script type="application/ld+json"`. */
  readonly jsonLd: readonly string[]
  /** Contents of scripts that hold nothing but values: the state that a page's own script starts with. */
  readonly states: readonly string[]
}

/** Characters or bytes of a page saved in one file; pictures may be most of it. */
export const MAX_SAVED = 64_000_000
/** Characters without pictures; scripts may be most of it. */
export const MAX_RAW = 10_000_000
/** Characters that are left for the parser. */
export const MAX_HTML = 5_000_000
const MAX_TAGS = 150_000
const MAX_DEPTH = 256
/** A longer attribute is a picture or a state, no link. */
const MAX_TAG = 4000
const JSON_TYPE = /application\/json/i
/** "window.__INITIAL_STATE__ = {": how such a script begins, where it is no JSON alone. */
const ASSIGNED = /^\s*(?:(?:var|let|const)\s+|(?:window|self|globalThis)[.[]["']?)__\w+["']?\]?\s*=\s*[[{]/
const BEGINNING = 120

const RAW = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'xmp',
])
const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '))
/** Closed by the next of their kind. */
const IMPLIED = new Set('p li td th tr dt dd option'.split(' '))

/** A paragraph ends where one of these begins. */
const ENDS_P = new Set(
  'address article aside blockquote center div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
)
/** A stray `</p>` or `</div>` in a cell must not end the table around it. */
const WALL = new Set('td th table'.split(' '))
const TABLE_PART = new Set('td th tr tbody thead tfoot table body html'.split(' '))

/** Index behind the `>` that ends the tag begun before `start`; quoted values are stepped over. */
function tagEnd(html: string, start: number): number {
  let quote = 0
  let afterEquals = false
  for (let i = start; i < html.length; i++) {
    const c = html.charCodeAt(i)
    if (quote) {
      if (c === quote) quote = 0
      continue
    }
    if (c === 0x3e) return i + 1
    if (afterEquals && (c === 0x22 || c === 0x27)) quote = c
    if (c > 0x20) afterEquals = c === 0x3d
  }
  return html.length
}

/** Where in the stack of open elements a closing tag finds its own; -1 where it is a stray. */
function openAt(open: readonly string[], name: string): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const it = open[i] ?? ''
    if (it === name) return i
    if (WALL.has(it) && !TABLE_PART.has(name)) return -1
  }
  return -1
}

/** A tag's name in lower case, '' where none begins. */
function nameAt(html: string, at: number): string {
  let end = at
  let small = true
  for (; end < html.length; end++) {
    const c = html.charCodeAt(end)
    if (c === 0x3e || c === 0x2f || c <= 0x20 || c === 0xa0) break
    if (c < 0x61 || c > 0x7a) {
      if (end === at && (c < 0x41 || c > 0x5a)) return ''
      if (c < 0x30 || c > 0x39) small = false
    }
  }
  const name = html.slice(at, end)
  return small ? name : name.toLowerCase()
}

const CLOSINGS = new Map(Array.from(RAW, (name) => [name, new RegExp(`</${name}[\\s/>]`, 'gi')]))

/** Where the raw element's closing tag begins, -1 where there is none; nested ones are not told apart. */
function rawClose(html: string, name: string, from: number): number {
  const closing = CLOSINGS.get(name)
  if (!closing) return -1
  closing.lastIndex = from
  return closing.exec(html)?.index ?? -1
}

/**
 * @param longest characters of a tag that keeps its attributes
 * @throws ArticleError `too-large` past the limits above
 */
export function prune(html: string, longest = MAX_TAG): Pruned {
  if (html.length > MAX_RAW) throw new ArticleError('too-large')
  const out: string[] = []
  const jsonLd: string[] = []
  const states: string[] = []
  const open: string[] = []
  const unclosed = new Set<string>()
  let size = 0
  let tags = 0
  const put = (piece: string) => {
    size += piece.length
    if (size > MAX_HTML) throw new ArticleError('too-large')
    out.push(piece)
  }
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next < 0) {
      put(html.slice(at))
      break
    }
    if (next > at) put(html.slice(at, next))
    const after = html.charCodeAt(next + 1)
    if (after === 0x21 || after === 0x3f) {
      const comment = html.startsWith('<!--', next)
      const close = html.indexOf(comment ? '-->' : '>', next + (comment ? 4 : 2))
      at = close < 0 ? html.length : close + (comment ? 3 : 1)
      continue
    }
    const closing = after === 0x2f
    const name = nameAt(html, next + (closing ? 2 : 1))
    if (name === '') {
      put('&lt;')
      at = next + 1
      continue
    }
    if (++tags > MAX_TAGS) throw new ArticleError('too-large')
    const end = tagEnd(html, next + 1 + name.length)
    at = end
    if (closing) {
      const level = openAt(open, name)
      if (level < 0) continue
      open.length = level
      put(`</${name}>`)
      continue
    }
    const tag = html.slice(next, end)
    if (RAW.has(name)) {
      if (tag.endsWith('/>') || unclosed.has(name)) continue
      const close = rawClose(html, name, end)
      // A script that never ends takes the rest, as in browsers; a picture that never ends takes nothing.
      if (close < 0) {
        unclosed.add(name)
        if (name === 'script' || name === 'style') break
        continue
      }
      if (name === 'script') {
        if (/ld\+json/i.test(tag)) jsonLd.push(html.slice(end, close))
        else if (JSON_TYPE.test(tag) || ASSIGNED.test(html.slice(end, Math.min(close, end + BEGINNING))))
          states.push(html.slice(end, close))
      }
      at = tagEnd(html, close + 2)
      continue
    }
    const top = open.at(-1) ?? ''
    if ((IMPLIED.has(name) && top === name) || (top === 'p' && ENDS_P.has(name))) open.pop()
    if (!VOID.has(name)) {
      if (open.length >= MAX_DEPTH) continue
      open.push(name)
    }
    put(tag.length <= longest ? tag : `<${name}>`)
  }
  return { html: out.join(''), jsonLd, states }
}
