import { chosenHighlight, factHighlight } from './highlight-names.ts'

/** A window of the page: its own, or that of a frame whose text was read. */
export type View = Window & typeof globalThis

export const viewOf = (range: Range): View | null => range.startContainer.ownerDocument?.defaultView ?? null

/** Whether this browser marks words without writing into the page. */
export const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS

const paintAs = (name: string, priority: number, ranges: readonly Range[], views: Iterable<View>) => {
  for (const view of views) {
    const own = ranges.filter((range) => viewOf(range) === view)
    const highlight = new view.Highlight(...own)
    highlight.priority = priority
    view.CSS.highlights.set(name, highlight)
  }
}

/** Marks every fact's words, in all windows of the page; what was marked before is not any more. */
export const paintFacts = (ranges: readonly Range[], views: Iterable<View>): void =>
  paintAs(factHighlight, 0, ranges, views)

/** Marks the words of the chosen fact, over the others. */
export const paintChosen = (ranges: readonly Range[], views: Iterable<View>): void =>
  paintAs(chosenHighlight, 1, ranges, views)

export const wipe = (views: Iterable<View>): void => {
  for (const view of views) {
    view.CSS.highlights.delete(factHighlight)
    view.CSS.highlights.delete(chosenHighlight)
  }
}
