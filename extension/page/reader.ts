import { nextOf, stepped } from './choose.ts'
import { findMarks, type Marked, stillThere } from './marked.ts'
import type { FromPage, ToPage } from './messages.ts'
import { canPaint, paintChosen, paintFacts, type View, viewOf, wipe } from './paint.ts'
import type { Quote } from './quotes.ts'
import { isOn, reveal } from './reveal.ts'

const nothing: Marked = { ranges: new Map(), findings: {}, order: [] }

/** Asked of what it has: an element of a frame is no instance of this window's classes. */
const isTyping = (event: Event): boolean => {
  const target = event.composedPath()[0] as Partial<HTMLElement> | undefined
  return (
    target?.isContentEditable === true || ['input', 'textarea', 'select'].includes(target?.localName ?? '')
  )
}

/**
 * Marks the words that a view asks for, in the page that this script runs in. Nothing is written into the page:
 * the marks are the browser's own, and go with the port, as do the listeners.
 * @returns what ends it from this side, where the port tells nothing
 */
export const serve = (port: chrome.runtime.Port): (() => void) => {
  let quotes: readonly Quote[] = []
  let marked = nothing
  let chosen: string | null = null
  const views = new Set<View>([window])
  const say = (message: FromPage) => port.postMessage(message)

  const find = () => {
    marked = findMarks(quotes)
    const ranges = [...marked.ranges.values()].flat()
    for (const range of ranges) {
      const view = viewOf(range)
      if (view && !views.has(view)) listenIn(view)
    }
    paintFacts(ranges, views)
    paintChosen(chosen === null ? [] : (marked.ranges.get(chosen) ?? []), views)
    say({ findings: marked.findings })
  }

  const show = (id: string) => {
    // Pages put in other nodes for what they show: then the words are looked for again.
    if (!stillThere(marked.ranges.get(id))) find()
    const ranges = marked.ranges.get(id) ?? []
    chosen = id
    paintChosen(ranges, views)
    if (ranges[0]) reveal(ranges[0])
  }

  const choose = (id: string | undefined) => {
    if (id === undefined) return
    show(id)
    say({ chosen: id })
  }

  const clicked = (event: MouseEvent) => {
    const view = event.view as View | null
    // A click that ends a selection is meant for the selection.
    if (!view || view.getSelection()?.isCollapsed === false) return
    const hit = [...marked.ranges].filter(([, ranges]) =>
      ranges.some((range) => viewOf(range) === view && isOn(range, event.clientX, event.clientY)),
    )
    choose(
      nextOf(
        hit.map(([id]) => id),
        chosen,
      ),
    )
  }

  const pressed = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by === null || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return
    if (isTyping(event) || marked.order.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    choose(stepped(marked.order, chosen, by))
  }

  const listenIn = (view: View) => {
    views.add(view)
    view.addEventListener('click', clicked, true)
    view.addEventListener('keydown', pressed, true)
  }

  if (!canPaint()) {
    say({ unsupported: true })
    return () => {}
  }
  listenIn(window)
  port.onMessage.addListener((message: ToPage) => {
    if ('show' in message) return show(message.show)
    quotes = message.mark
    if (!quotes.some(({ id }) => id === chosen)) chosen = null
    find()
  })
  const end = () => {
    for (const view of views) {
      view.removeEventListener('click', clicked, true)
      view.removeEventListener('keydown', pressed, true)
    }
    wipe(views)
  }
  port.onDisconnect.addListener(end)
  return end
}
