import { selectionLimit } from '../limit.ts'

const typing = /^(?:INPUT|TEXTAREA)$/

/** What is selected in the field that a person is in: browsers count it, and it is theirs. */
const typedSelection = ({ activeElement }: Document): string => {
  if (!typing.test(activeElement?.tagName ?? '')) return ''
  const { value, selectionStart, selectionEnd } = activeElement as HTMLInputElement
  return value.slice(selectionStart ?? 0, selectionEnd ?? value.length)
}

const selectedIn = (view: Window): string => {
  const text = view.getSelection()?.toString() ?? ''
  return text === typedSelection(view.document) ? '' : text
}

/** The text that is selected in the page, or in the frame of the same site that was clicked last; null for none. */
export const selectedText = (view: Window): string | null => {
  const inPage = selectedIn(view)
  if (inPage.trim() !== '') return inPage.slice(0, selectionLimit)
  const { activeElement } = view.document
  const frame = activeElement instanceof HTMLIFrameElement && activeElement.contentDocument?.defaultView
  return frame ? selectedText(frame) : null
}
