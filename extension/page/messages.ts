import type { Quote } from './quotes.ts'

/** The port between a view and the script in the page that it shows facts of. */
export const pagePort = 'page'

/** What became of a quote: the page shows its words, has them where they are not seen, or has them not. */
export type Finding = 'shown' | 'hidden' | 'missing'

export type ToPage =
  /** These and no others are marked from now on. */
  | { readonly mark: readonly Quote[] }
  /** Brings the words of one into view, and marks it as the chosen one. */
  | { readonly show: string }

export type FromPage =
  | { readonly findings: Readonly<Record<string, Finding>> }
  /** Chosen in the page, by a click or a key. */
  | { readonly chosen: string }
  /** This browser can't mark words without writing into the page. */
  | { readonly unsupported: true }
