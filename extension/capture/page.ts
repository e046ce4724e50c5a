export interface RenderedPage {
  readonly url: string
  readonly title: string
  readonly type: string
  /** The page as it is rendered now, or null where it is longer than what was asked for. */
  readonly html: string | null
}

/**
 * Runs inside the page: injected as its own source text, so it may use nothing from around it.
 * @param limit how many UTF-16 units of HTML to hand back at most
 */
export const renderedPage = (limit: number): RenderedPage => {
  const root = document.documentElement
  const doctype = document.doctype ? `${new XMLSerializer().serializeToString(document.doctype)}\n` : ''
  const html = root ? doctype + root.outerHTML : ''
  return {
    url: location.href,
    title: document.title,
    type: document.contentType,
    html: html.length > limit ? null : html,
  }
}
