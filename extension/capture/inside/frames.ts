import { attributeOf, boxOf } from './nodes.ts'

/** Smaller frames count visits or carry messages; no one sees them. */
const leastSide = 16

/** Where in its page a window stands: its number among the frames of its parent, the parent's among its own … */
export type FramePath = string

const positionOf = (child: Window | null, parent: Window): number => {
  for (let number = 0; number < parent.length; number++) if (parent[number] === child) return number
  return -1
}

/** The path of a window from the top one, `''` for that itself; null where it can't be told. */
export const pathOf = (view: Window): FramePath | null => {
  const numbers: number[] = []
  for (let at = view; at !== at.parent; at = at.parent) {
    const position = positionOf(at, at.parent)
    // Frames within shadow roots are not among their parent's.
    if (position < 0) return null
    numbers.unshift(position)
  }
  return numbers.join('.')
}

export type Framed =
  /** A document of this site's own: it can be read from here. */
  | { readonly at: 'here'; readonly content: Document }
  /** Another site's; `path` is null where it can't be named to the worker. */
  | { readonly at: 'elsewhere'; readonly path: FramePath | null }
  | null

const contentOf = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

/** Editors type into frames; what is in them is a person's, not the page's. */
const isTypedInto = (content: Document): boolean =>
  content.designMode === 'on' || content.body?.isContentEditable === true

/** What a frame shows; null where it shows nothing. */
export const framedBy = (frame: HTMLIFrameElement): Framed => {
  const { width, height } = boxOf(frame)
  if (width < leastSide || height < leastSide) return null
  const content = contentOf(frame)
  if (content) {
    const isEmpty = !content.body?.firstElementChild && !content.body?.textContent?.trim()
    return isEmpty || isTypedInto(content) ? null : { at: 'here', content }
  }
  const view = frame.ownerDocument.defaultView
  const own = view ? pathOf(view) : null
  const position = view ? positionOf(frame.contentWindow, view) : -1
  if (own === null || position < 0) return { at: 'elsewhere', path: null }
  return { at: 'elsewhere', path: own === '' ? String(position) : `${own}.${position}` }
}

/** The address of a frame or of embedded content that could not be read. */
export const addressOf = (element: Element, base: string): string | null => {
  const address = attributeOf(element, 'src') ?? attributeOf(element, 'data')
  if (!address || !URL.canParse(address, base)) return null
  const { protocol, href } = new URL(address, base)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
