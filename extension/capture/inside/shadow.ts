export interface Shadow {
  readonly root: ShadowRoot
  readonly mode: 'open' | 'closed'
}

interface Opener {
  readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null
}

const opener = (globalThis as { chrome?: { dom?: Opener } }).chrome?.dom

const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
)

/**
 * Whether a closed root is worth asking for, which takes long: made-up elements have them, and plain ones that are
 * there for nothing else.
 */
const mayBeClosed = (element: HTMLElement, name: string): boolean =>
  name.includes('-') ||
  (hosts.has(name) && element.firstElementChild === null && !/\S/.test(element.textContent ?? ''))

/** The shadow root of an element of HTML; browsers show even closed ones to extensions. */
export const shadowOf = (element: HTMLElement, name: string): Shadow | null => {
  if (element.shadowRoot) return { root: element.shadowRoot, mode: 'open' }
  if (!mayBeClosed(element, name)) return null
  try {
    // Firefox has it as a property of the element.
    const root =
      opener?.openOrClosedShadowRoot?.(element) ??
      (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot
    return root ? { root, mode: root.mode } : null
  } catch {
    return null
  }
}
