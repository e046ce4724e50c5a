import { pageLimit } from '../limit.ts'
import { quotable } from './escape.ts'
import type { FramePath } from './frames.ts'
import { output, type Written } from './output.ts'
import { walk } from './walk.ts'

const bare = { base: null, scope: null, gone: false, unseen: false, blind: false }

/**
 * The page as it is seen now, without what runs in it and what a person typed into it.
 * @throws TooLarge
 */
export const writePage = (page: Document): Written => {
  const out = output(pageLimit)
  if (page.doctype) out.put(`${new XMLSerializer().serializeToString(page.doctype)}\n`)
  if (page.documentElement) walk(out, bare, [page.documentElement])
  return out.written()
}

/**
 * What another site's frame shows, to be put into its place in the page.
 * @throws TooLarge
 */
export const writeFrame = (frame: Document, path: FramePath): Written => {
  const out = output(pageLimit, `${path}-`)
  const name = out.scope()
  const scope = `[data-scope="${name}"]`
  const sheets = [...(frame.head?.querySelectorAll('style') ?? [])]
  out.put(`<div data-frame-url="${quotable(frame.URL)}" data-scope="${name}">`)
  walk(out, { ...bare, base: frame.baseURI, scope }, [...sheets, ...(frame.body?.childNodes ?? [])])
  out.put('</div>')
  return out.written()
}
