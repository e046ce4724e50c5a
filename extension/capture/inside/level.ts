import { firstChildOf, nextSiblingOf } from './nodes.ts'

/** What holds for everything within an element. */
export interface Context {
  /** What addresses are relative to, where that is not the page's own document. */
  readonly base: string | null
  /** The selector of the shadow root or frame whose style sheets hold here alone. */
  readonly scope: string | null
  /** Within something that has no box: nothing in it is shown. */
  readonly gone: boolean
  /** Within something invisible; what is in it may be visible again. */
  readonly unseen: boolean
  /** All of the page is hidden, as while it loads: that tells none of its parts from another. */
  readonly blind: boolean
}

/** An element whose children are being written. */
export interface Level extends Context {
  /** Gives the children one by one, then null. */
  readonly next: () => Node | null
  /** What to write behind the last. */
  readonly close: string
  /** The place of the start tag of an element that is invisible itself; else -1. */
  readonly place: number
  /** Whether it, or anything within it, is visible. */
  seen: boolean
  /** The places of children in which nothing is seen. */
  readonly hollow: number[]
}

/** The children of a node, as they stand when each is asked for. */
export const childrenOf = (parent: Node): (() => Node | null) => {
  let next = firstChildOf(parent)
  return () => {
    const child = next
    if (child) next = nextSiblingOf(child)
    return child
  }
}

export const each = (nodes: readonly Node[]): (() => Node | null) => {
  let at = 0
  return () => nodes[at++] ?? null
}

/** One list of children after the other. */
export const both = (first: () => Node | null, second: () => Node | null): (() => Node | null) => {
  return () => first() ?? second()
}
