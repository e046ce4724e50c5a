import { nodeLimit } from '../limit.ts'
import { empty, framing, isTypedInto as isField, isPlainName, rewritten } from './elements.ts'
import { quotable, writable } from './escape.ts'
import { framedBy } from './frames.ts'
import { leaf, unread } from './leaf.ts'
import { both, type Context, childrenOf, each, type Level } from './level.ts'
import {
  attributeNamesOf,
  attributeOf,
  cdataNode,
  elementNode,
  firstChildOf,
  htmlNamespace,
  localNameOf,
  namespaceOf,
  nextSiblingOf,
  nodeTypeOf,
  textContentOf,
  textNode,
} from './nodes.ts'
import { type Output, TooLarge } from './output.ts'
import { shadowOf } from './shadow.ts'
import { shownIn } from './shown.ts'
import { adoptedBy } from './styles.ts'
import { type Instead, startTag } from './tag.ts'

const nameOf = (element: Element, isHtml: boolean): string => {
  const name = localNameOf(element)
  if (!isPlainName(name)) return isHtml ? 'span' : 'g'
  return (isHtml && rewritten.get(name)) || name
}

const isTypedInto = (element: Element, names: readonly string[]): boolean =>
  names.includes('contenteditable') && isField((name) => attributeOf(element, name))

/** Whether there is nothing in an element but one text: most are so, and need no way down. */
const isBare = (element: Element): boolean => {
  const first = firstChildOf(element)
  return first === null || (nodeTypeOf(first) === textNode && nextSiblingOf(first) === null)
}

/** The head begins with what holds for the kept page: it is UTF-8, and its links lead where they led. */
const headOf = (of: Document): string =>
  `<meta charset="utf-8"><base href="${quotable(of.baseURI)}">${adoptedBy(of, null)}`

/** `hidden` as it is, whatever the page says: its style sheets decide. */
const hiddenIn = (element: Element, names: readonly string[], hides: boolean): Instead | null => {
  if (hides) return { hidden: '' }
  if (!names.includes('hidden')) return null
  return attributeOf(element, 'hidden') === 'until-found' ? null : { hidden: undefined }
}

/**
 * Writes nodes and all that is in them, in the order in which they are shown: what is in a shadow root stands in
 * its host, the host's own children in their slots, a frame's content in place of the frame. Goes down without
 * recursion: scripts nest deeper than any stack.
 * @throws TooLarge
 */
export const walk = (out: Output, context: Context, roots: readonly Node[]): void => {
  const levels: Level[] = []
  let nodes = 0

  const go = (next: Level['next'], close: string, inside: Context, place = -1): void => {
    levels.push({ ...inside, next, close, place, seen: !inside.unseen, hollow: [] })
  }

  /** What is visible makes all around it that is not be more than hidden. */
  const see = () => {
    for (let at = levels.length - 1; at >= 0; at--) {
      const level = levels[at]
      if (!level || level.seen) return
      level.seen = true
    }
  }

  const scoped = (root: DocumentOrShadowRoot, inside: Context) => {
    const name = out.scope()
    const scope = `[data-scope="${name}"]`
    return { name, adopted: adoptedBy(root, scope), inside: { ...inside, scope } }
  }

  const frame = (element: HTMLIFrameElement, inside: Context) => {
    const framed = inside.gone || inside.unseen ? null : framedBy(element)
    if (!framed) return
    if (framed.at === 'elsewhere') {
      const otherwise = unread(element, element.baseURI)
      if (framed.path === null) out.put(otherwise)
      else out.frame(framed.path, otherwise)
      return
    }
    const { content } = framed
    const { name, adopted, inside: own } = scoped(content, { ...inside, base: content.baseURI })
    const marks = { src: undefined, name: undefined, 'data-frame-url': content.URL, 'data-scope': name }
    out.put(startTag(element, 'div', inside.base, marks) + adopted)
    const sheets = [...(content.head?.querySelectorAll('style') ?? [])]
    go(both(each(sheets), content.body ? childrenOf(content.body) : each([])), '</div>', own)
  }

  const slot = (element: HTMLSlotElement, inside: Context, hides: boolean) => {
    const assigned = element.assignedNodes()
    if (hides) out.put('<span hidden>')
    go(assigned.length > 0 ? each(assigned) : childrenOf(element), hides ? '</span>' : '', inside)
  }

  const head = (element: Element, name: string) => {
    const { ownerDocument } = element
    if (element === ownerDocument.head) out.put(headOf(ownerDocument))
    if (name === 'html' && !ownerDocument.head) out.put(`<head>${headOf(ownerDocument)}</head>`)
  }

  const begin = (element: Element, name: string, isHtml: boolean, inside: Context, around: Level) => {
    const names = attributeNamesOf(element)
    const vanishes = inside.unseen
    const shadow = isHtml ? shadowOf(element as HTMLElement, name) : null
    const own = shadow && scoped(shadow.root, inside)
    const hidden = hiddenIn(element, names, inside.gone && !around.gone)
    const marks = own && { ...hidden, 'data-shadow-root': shadow?.mode, 'data-scope': own.name }
    const place = out.place()
    out.put(startTag(element, name, inside.base, marks ?? hidden, names))
    if (empty.has(name) || isTypedInto(element, names)) {
      if (!empty.has(name)) out.put(`</${name}>`)
      if (vanishes) around.hollow.push(place)
      return
    }
    if (own && shadow) {
      out.put(own.adopted)
      return go(childrenOf(shadow.root), `</${name}>`, own.inside, vanishes ? place : -1)
    }
    if (name === 'head' || name === 'html') head(element, name)
    // A parser drops the line feed that a `pre` begins with.
    if (name === 'pre' && textContentOf(element)?.startsWith('\n')) out.put('\n')
    if (!isBare(element)) return go(childrenOf(element), `</${name}>`, inside, vanishes ? place : -1)
    nodes++
    out.put(`${writable(textContentOf(element) ?? '')}</${name}>`)
    if (vanishes) around.hollow.push(place)
  }

  const enter = (element: Element, around: Level) => {
    const isHtml = namespaceOf(element) === htmlNamespace
    const name = nameOf(element, isHtml)
    const whole = leaf(element, name, around.base, around.scope)
    if (whole !== null) return out.put(whole)
    const shown = isHtml || name === 'svg' ? shownIn(around, element, name) : around
    const { gone, unseen, blind } = shown
    const inside = { base: around.base, scope: around.scope, gone, unseen, blind }
    if (around.unseen && !shown.gone && !shown.unseen) see()
    if (!isHtml) return begin(element, name, isHtml, inside, around)
    if (framing.has(name)) return frame(element as HTMLIFrameElement, inside)
    if (name === 'slot') return slot(element as HTMLSlotElement, inside, shown.gone && !around.gone)
    // Its content is a text where scripts run, and elements like any other where they do not.
    if (name === 'noscript')
      return element.firstElementChild ? go(childrenOf(element), '', inside) : undefined
    begin(element, name, isHtml, inside, around)
  }

  go(each(roots), '', context)
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next()
    if (!node) {
      levels.pop()
      out.put(level.close)
      // Marked once, on the outermost element in which nothing is seen.
      if (level.place >= 0 && !level.seen) levels.at(-1)?.hollow.push(level.place)
      else level.hollow.forEach(out.hide)
      continue
    }
    if (++nodes > nodeLimit) throw new TooLarge()
    const type = nodeTypeOf(node)
    if (type === elementNode) enter(node as Element, level)
    else if (type === textNode || type === cdataNode) out.put(writable(textContentOf(node) ?? ''))
  }
}
