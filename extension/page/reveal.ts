import { viewOf } from './paint.ts'

/** Scrolls words into the middle of the window, where they are not there already. */
export const reveal = (range: Range): void => {
  const view = viewOf(range)
  const parent = range.startContainer.parentElement
  if (!view || !parent) return
  parent.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  // A long paragraph's middle is not its words' middle.
  const { top, height } = range.getBoundingClientRect()
  const middle = top + height / 2
  if (middle < view.innerHeight * 0.2 || middle > view.innerHeight * 0.8)
    view.scrollBy({ top: middle - view.innerHeight / 2, behavior: 'instant' })
}

/** Whether a point of a window lies on words. */
export const isOn = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
