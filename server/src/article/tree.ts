/**
 * The tree of a pruned page. Without comments, scripts and streams to mind it takes a third of the time of a parser
 * that has to; tags close each other as htmlparser2 has it, and a test holds the two to the same tree.
 */
import { type CheerioAPI, load } from 'cheerio'
import type { PageNode } from './page-tree.ts'
import { referenceReader } from './references.ts'

/** With the relatives that cheerio asks for, so that it can search and write the tree. */
interface Relatives {
  parent: Element | null
  prev: Element | Text | null
  next: Element | Text | null
}
/** Without any list of children, by which cheerio knows it from an element. */
interface Text extends PageNode, Relatives {
  readonly type: 'text'
  data: string
}
interface Element extends PageNode, Relatives {
  readonly type: 'tag' | 'root'
  readonly name: string
  readonly attribs: Record<string, string>
  readonly children: (Element | Text)[]
}

const words = (list: string) => list.split(' ')
const VOID = new Set(
  words(
    'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
  ),
)
/** What each of the tags on the left closes where it is the innermost: as often as there is one. */
const CLOSES = new Map<string, ReadonlySet<string>>(
  [
    ['tr', 'tr th td'],
    ['th', 'th'],
    ['td', 'thead th td'],
    ['body', 'head link script'],
    ['li', 'li'],
    ['option', 'option'],
    ['optgroup', 'optgroup option'],
    ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
    ['dd dt', 'dd dt'],
    ['rt rp', 'rt rp'],
    ['tbody tfoot', 'thead tbody'],
    [
      'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form ' +
        'header hr main nav ol pre section table ul',
      'p',
    ],
  ].flatMap(([tags = '', closed = '']) =>
    words(tags).map((tag): [string, ReadonlySet<string>] => [tag, new Set(words(closed))]),
  ),
)
/** Tags within these are text. */
const VERBATIM = new Set(['title', 'textarea'])

/** Blanks as HTML has them. */
const isGap = (code: number) => code === 0x20 || (code <= 0x0d && code >= 0x09 && code !== 0x0b)
const SLASH = 0x2f
const EQUALS = 0x3d
const CLOSE = 0x3e
const DOUBLE = 0x22
const SINGLE = 0x27

/** Puts a node behind the last of its parent's. */
function append(parent: Element, node: Element | Text): void {
  const last = parent.children.at(-1) ?? null
  node.parent = parent
  node.prev = last
  if (last) last.next = node
  parent.children.push(node)
}

const textNode = (data: string): Text => ({
  type: 'text',
  data,
  parent: null,
  prev: null,
  next: null,
})

const elementNode = (type: 'tag' | 'root', name: string): Element => ({
  type,
  name,
  attribs: {},
  children: [],
  parent: null,
  prev: null,
  next: null,
})

type Decode = (text: string, attribute: boolean) => string

/** The first place from `at` on where a value without quotes ends. */
function unquotedEnd(html: string, at: number): number {
  let i = at
  for (; i < html.length; i++) {
    const c = html.charCodeAt(i)
    if (c === CLOSE || isGap(c)) break
  }
  return i
}

/**
 * Reads the attributes of one tag.
 * @param at behind the tag's name
 * @returns the place behind the tag; none where the page ends within it
 */
function readAttributes(
  html: string,
  at: number,
  into: Record<string, string>,
  decode: Decode,
): number | null {
  const end = html.length
  let i = at
  while (i < end) {
    let c = html.charCodeAt(i)
    if (c === CLOSE) return i + 1
    if (c === SLASH || isGap(c)) {
      i++
      continue
    }
    const from = i++
    for (; i < end; i++) {
      c = html.charCodeAt(i)
      if (c === EQUALS || c === SLASH || c === CLOSE || isGap(c)) break
    }
    const name = html.slice(from, i).toLowerCase()
    while (i < end && isGap(html.charCodeAt(i))) i++
    let value = ''
    if (html.charCodeAt(i) === EQUALS) {
      i++
      while (i < end && isGap(html.charCodeAt(i))) i++
      c = html.charCodeAt(i)
      const quoted = c === DOUBLE || c === SINGLE
      const begin = quoted ? i + 1 : i
      const close = quoted ? html.indexOf(c === DOUBLE ? '"' : "'", begin) : unquotedEnd(html, begin)
      if (close < 0) return null
      value = html.slice(begin, close)
      i = quoted ? close + 1 : close
    }
    if (!Object.hasOwn(into, name)) into[name] = decode(value, true)
  }
  return null
}

/** Where the name that begins at `at` ends. */
function nameEnd(html: string, at: number): number {
  let i = at
  for (; i < html.length; i++) {
    const c = html.charCodeAt(i)
    if (c === CLOSE || c === SLASH || isGap(c)) break
  }
  return i
}

/** @param html pruned: tags stand where `<` does, and comments and scripts are gone */
export function parseTree(html: string): PageNode {
  const root = elementNode('root', 'root')
  const open: Element[] = [root]
  const decode = referenceReader()
  let top = root
  let at = 0
  const put = (text: string) => {
    const last = top.children.at(-1)
    if (last?.type === 'text') last.data += text
    else if (text !== '') append(top, textNode(text))
  }
  while (at < html.length) {
    const next = html.indexOf('<', at)
    const until = next < 0 ? html.length : next
    if (until > at) put(decode(html.slice(at, until), false))
    if (next < 0) break
    const closing = html.charCodeAt(next + 1) === SLASH
    const from = next + (closing ? 2 : 1)
    const end = nameEnd(html, from)
    const name = html.slice(from, end).toLowerCase()
    if (closing) {
      at = end + 1
      const level = VOID.has(name) ? -1 : open.findLastIndex((it) => it.name === name)
      if (level > 0) open.length = level
      else if (name === 'p') append(top, elementNode('tag', name))
      top = open.at(-1) ?? root
      continue
    }
    const element = elementNode('tag', name)
    const behind = readAttributes(html, end, element.attribs, decode)
    // The page ends within it.
    if (behind === null) break
    at = behind
    const closes = CLOSES.get(name)
    while (closes?.has(top.name)) {
      open.pop()
      top = open.at(-1) ?? root
    }
    append(top, element)
    if (VOID.has(name)) continue
    open.push(element)
    top = element
    if (VERBATIM.has(name) && html.charCodeAt(at - 2) !== SLASH) {
      const close = html.indexOf(`</${name}>`, at)
      const text = html.slice(at, close < 0 ? html.length : close)
      put(name === 'title' ? decode(text, false) : text)
      at = close < 0 ? html.length : close
    }
  }
  return root
}

/** The tree of a pruned page, with cheerio to search, change and write it. */
export const loadPage = (html: string): CheerioAPI =>
  load(parseTree(html) as unknown as Parameters<typeof load>[0], { xml: { xmlMode: false } })
