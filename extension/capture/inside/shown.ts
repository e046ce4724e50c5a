import { unasked } from './elements.ts'
import type { Context } from './level.ts'

export interface Shown {
  readonly gone: boolean
  readonly unseen: boolean
}

const visible: Shown = { gone: false, unseen: false }

/** Whether an element is shown: asked of the browser only where what is around it has not answered already. */
export const shownIn = ({ gone, unseen }: Context, element: Element, name: string): Shown => {
  if (gone || unasked.has(name)) return { gone, unseen }
  // Quick, and true for almost all; the rest may also have no box of their own but for their children.
  if (element.checkVisibility({ visibilityProperty: true })) return visible
  const { display, visibility } = getComputedStyle(element)
  if (display === 'none') return { gone: true, unseen }
  return { gone: false, unseen: visibility !== 'visible' }
}
