/** The text of a page in reading order, and the nodes that it stands in. */
export interface PageText {
  readonly raw: string
  readonly nodes: readonly Text[]
  /** Where each node's data begins in `raw`. */
  readonly begins: readonly number[]
}

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT TITLE HEAD OBJECT CANVAS'.split(' '))

/** Longer ones are no pages for reading (UTF-16 units). */
const longest = 8_000_000
const deepestFrame = 3

/** The document of a frame, where it is of the page's own origin. */
const documentOf = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe'
const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot'

/** Reads a page: its shadow roots and the frames of its own origin in place. Changes nothing. */
export const readPageText = (page: Document): PageText => {
  const parts: string[] = []
  const nodes: Text[] = []
  const begins: number[] = []
  let length = 0

  const add = (text: string) => {
    parts.push(text)
    length += text.length
  }

  const all = (children: Iterable<Node>, frames: number) => {
    for (const child of children) visit(child, frames)
  }

  const within = (element: Element, frames: number) => {
    if (isFrame(element)) {
      const body = frames < deepestFrame ? documentOf(element)?.body : null
      if (body) visit(body, frames + 1)
    } else if (element.shadowRoot) all(element.shadowRoot.childNodes, frames)
    else if (isSlot(element)) {
      const assigned = element.assignedNodes()
      all(assigned.length > 0 ? assigned : element.childNodes, frames)
    } else all(element.childNodes, frames)
  }

  const visit = (node: Node, frames: number) => {
    if (length > longest) return
    if (node.nodeType === Node.TEXT_NODE) {
      nodes.push(node as Text)
      begins.push(length)
      add((node as Text).data)
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element
      if (silent.has(element.tagName)) return
      const block = blocks.has(element.tagName) || isFrame(element)
      if (block) add('\n')
      within(element, frames)
      if (block) add('\n')
    }
  }

  if (page.body) visit(page.body, 0)
  return { raw: parts.join(''), nodes, begins }
}
