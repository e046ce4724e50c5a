import { cssOf, quotable } from './escape.ts'
import { textContentOf } from './nodes.ts'

/** More text of style sheets than this in one element is left out. */
const longest = 2_000_000

const rulesOf = (sheet: CSSStyleSheet | null): string => {
  try {
    return [...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n')
  } catch {
    // The sheet is another site's: its text can't be read.
    return ''
  }
}

/** The element for a style sheet; with a scope it holds for what is under the elements that fit this selector. */
const element = (css: string, media: string, scope: string | null): string => {
  if (css.trim() === '' || css.length > longest) return ''
  const own = scope === null ? css : `@scope (${scope}) {\n${css.replace(/:host\b(?!-)/g, ':scope')}\n}`
  return `<style${media ? ` media="${quotable(media)}"` : ''}>${cssOf(own)}</style>`
}

/** A style element as it works now: scripts write rules that do not stand in its text. */
export const styleOf = (style: HTMLStyleElement, scope: string | null): string => {
  const text = textContentOf(style) ?? ''
  return element(text.trim() === '' ? rulesOf(style.sheet) : text, style.media, scope)
}

/** Style sheets that scripts gave to a document or a shadow root, without any element. */
export const adoptedBy = (root: DocumentOrShadowRoot, scope: string | null): string => {
  try {
    return root.adoptedStyleSheets
      .filter(({ disabled }) => !disabled)
      .map((sheet) => element(rulesOf(sheet), sheet.media.mediaText, scope))
      .join('')
  } catch {
    return ''
  }
}
