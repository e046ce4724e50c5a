import { unasked } from './elements.ts'
import type { Context } from './level.ts'

export type Shown = Pick<Context, 'gone' | 'unseen' | 'blind'>

const visible: Shown = { gone: false, unseen: false, blind: false }
const blind: Shown = { ...visible, blind: true }

/** Whether an element is shown: asked of the browser only where what is around it has not answered already. */
export const shownIn = (around: Context, element: Element, name: string): Shown => {
  if (around.gone || around.blind || unasked.has(name)) return around
  // Quick, and true for almost all; the rest may also have no box of their own but for their children.
  if (element.checkVisibility({ visibilityProperty: true })) return visible
  const { display, visibility } = getComputedStyle(element)
  const [gone, unseen] = [display === 'none', visibility !== 'visible']
  if (name === 'body') return gone || unseen ? blind : visible
  return gone ? { gone, unseen: around.unseen, blind: false } : { gone, unseen, blind: false }
}
