/** The little of a parsed page that is asked, and what its elements hold. */

/** The little of a parsed tree that is used, so that any parser can give it. */
export interface PageNode {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly children?: readonly PageNode[]
}

/** Elements whose text is no part of the page's. */
export const SKIP = new Set(
  'head script style noscript template svg iframe select option button input textarea video audio map datalist amp-sidebar amp-ad amp-analytics amp-consent'.split(
    ' ',
  ),
)
/** All text of an element, that of its parts kept apart. */
export const plain = (node: PageNode): string =>
  node.type === 'text'
    ? (node.data ?? '')
    : SKIP.has(node.name ?? '')
      ? ''
      : (node.children ?? []).map(plain).join(' ')

export const has = (node: PageNode, test: (n: PageNode) => boolean): boolean =>
  (node.children ?? []).some((child) => test(child) || has(child, test))
