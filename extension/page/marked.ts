import { findQuotes, type Place } from './find-quotes.ts'
import type { Finding } from './messages.ts'
import { type PageText, readPageText } from './page-text.ts'
import type { Quote } from './quotes.ts'
import { indexText } from './text-index.ts'
import { slicesOf } from './text-slices.ts'

/** The quotes of a page, found. */
export interface Marked {
  /** The words of each quote that the page has; a range never leaves its text node. */
  readonly ranges: ReadonlyMap<string, readonly Range[]>
  readonly findings: Readonly<Record<string, Finding>>
  /** Those that the page shows, in its own order. */
  readonly order: readonly string[]
}

/** By their kind of node: what stands in a frame is no instance of this window's classes. */
const parentOf = (node: Text): Element | null => {
  const { parentNode } = node
  if (parentNode?.nodeType === Node.ELEMENT_NODE) return parentNode as Element
  return parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : null
}

const isSeen = (node: Text | undefined): boolean => {
  const parent = node && parentOf(node)
  return parent?.checkVisibility({ checkVisibilityCSS: true }) ?? false
}

const textNodes = ({ nodes, begins }: PageText) => {
  const lengths = nodes.map(({ length }) => length)
  const slices = (place: Place) => slicesOf(begins, lengths, place)
  return {
    isShown: (place: Place) => slices(place).every(({ node }) => isSeen(nodes[node])),
    rangesOf: (place: Place) =>
      slices(place).flatMap(({ node, from, to }) => {
        const text = nodes[node]
        const range = text?.ownerDocument.createRange()
        if (!text || !range) return []
        range.setStart(text, from)
        range.setEnd(text, to)
        return [range]
      }),
  }
}

/** Finds quotes in the page that this script runs in. @param quotes in the order of the article */
export const findMarks = (quotes: readonly Quote[]): Marked => {
  const page = readPageText(document)
  const { isShown, rangesOf } = textNodes(page)
  const places = findQuotes(indexText(page.raw), quotes, isShown)
  const finding = (place: Place | undefined): Finding =>
    place ? (place.shown ? 'shown' : 'hidden') : 'missing'
  const shown = [...places].filter(([, place]) => place.shown)
  return {
    ranges: new Map([...places].map(([id, place]) => [id, rangesOf(place)])),
    findings: Object.fromEntries(quotes.map(({ id }) => [id, finding(places.get(id))])),
    order: shown.sort(([, a], [, b]) => a.start - b.start).map(([id]) => id),
  }
}

/** Whether the page still has the nodes that a quote was found in. */
export const stillThere = (ranges: readonly Range[] | undefined): boolean =>
  ranges !== undefined &&
  ranges.length > 0 &&
  ranges.every((range) => range.startContainer.isConnected && !range.collapsed)
