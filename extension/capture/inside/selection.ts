import { selectionLimit } from '../limit.ts'

const typing = /^(?:INPUT|TEXTAREA)$/

const selectedIn = (view: Window): string => {
  // Some browsers count what is selected in a field, which a person typed.
  if (typing.test(view.document.activeElement?.tagName ?? '')) return ''
  return view.getSelection()?.toString() ?? ''
}

/** The text that is selected in the page, or in the frame of the same site that was clicked last; null for none. */
export const selectedText = (view: Window): string | null => {
  const inPage = selectedIn(view)
  if (inPage.trim() !== '') return inPage.slice(0, selectionLimit)
  const { activeElement } = view.document
  const frame = activeElement instanceof HTMLIFrameElement && activeElement.contentDocument?.defaultView
  return frame ? selectedText(frame) : null
}
