import { isActive } from './attributes.ts'
import { dropped, embedded, keepsLink, keepsMeta, special } from './elements.ts'
import { jsonOf, quotable, writable } from './escape.ts'
import { addressOf } from './frames.ts'
import { attributeOf, textContentOf } from './nodes.ts'
import { styleOf } from './styles.ts'
import { startTag } from './tag.ts'

/** JSON-LD that is longer describes no article. */
const longestJson = 500_000

const isJsonLd = (script: Element) => /^\s*application\/ld\+json/i.test(attributeOf(script, 'type') ?? '')

const jsonLd = (script: Element): string => {
  const json = textContentOf(script) ?? ''
  return json.length > longestJson ? '' : `<script type="application/ld+json">${jsonOf(json)}</script>`
}

/** A link to what could not be read; what looks for an article passes over the element, a person sees the link. */
export const unread = (element: Element, base: string): string => {
  const address = addressOf(element, base)
  if (address === null || isActive(address)) return ''
  const href = quotable(address)
  const title = attributeOf(element, 'title')?.trim()
  return `<object data-unread="${href}"><a href="${href}">${writable(title || address)}</a></object>`
}

/**
 * An element that is written as a whole or not at all, whatever is in it.
 * @returns its HTML, or null where it is an element like any other
 */
export const leaf = (
  element: Element,
  name: string,
  base: string | null,
  scope: string | null,
): string | null => {
  if (name === 'script' && isJsonLd(element)) return jsonLd(element)
  if (dropped.has(name)) return ''
  if (embedded.has(name)) return unread(element, element.baseURI)
  if (!special.has(name)) return null
  const get = (attribute: string) => attributeOf(element, attribute)
  if (name === 'style') return styleOf(element as HTMLStyleElement, scope)
  if (name === 'title') return base === null ? `<title>${writable(textContentOf(element) ?? '')}</title>` : ''
  if (name === 'textarea') return `${startTag(element, name, base)}</textarea>`
  if (name === 'meta') return keepsMeta(get) ? null : ''
  // A sheet of its own file can't be held to the shadow root or frame that it is for.
  if (name === 'link') return keepsLink(get('rel')) && scope === null ? null : ''
  // Drawings can change their own links while they play.
  if (/href$/i.test(get('attributeName') ?? '')) return ''
  return name === 'input' && get('type')?.toLowerCase() === 'hidden' ? '' : null
}
