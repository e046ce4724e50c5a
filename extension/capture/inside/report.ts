import type { Refusal } from '../refusal.ts'
import type { FramePath } from './frames.ts'
import type { Written } from './output.ts'

/** What the script inside a page tells the worker. */
export interface PageReport {
  readonly url: string
  readonly title: string
  readonly selection: string | null
  /** The HTTP status that the page came with; 0 where the browser does not say. */
  readonly status: number
  readonly taken:
    | ({ readonly form: 'page' } & Written)
    | { readonly form: 'pdf'; readonly base64: string }
    | { readonly form: 'none'; readonly refusal: Refusal }
}

/** What another site's frame tells; it is placed by its path. */
export interface FrameReport extends Written {
  readonly path: FramePath
}

/** What the injected file leaves behind for the calls that follow it, in the extension's own world of the page. */
export interface Inside {
  readonly takePage: () => Promise<PageReport>
  readonly takeFrame: () => FrameReport | null
}

/** The name under which it is found there. */
export const insideName = 'tinLangInside'
