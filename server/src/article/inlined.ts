/** What saved pages carry that others do not: pictures within attributes, shadow roots as templates. */

/** Longer ones are pictures and fonts, which are most of a page saved in one file. */
const SHORT = 200
const DATA = /["'(=]\s*data:/g
/** Ends what stands within an attribute or within `url()`. */
const ENDS = new Set(Array.from('"\'()<> \n\r\t', (character) => character.charCodeAt(0)))
const TEMPLATE = /<(\/?)template\b([^>]*)>/gi
/** Declarative shadow roots, by the attribute's present name and by those of older programs. */
const SHADOW = /\sshadow(?:root)?(?:mode)?\s*=/i

/** The page without its inlined pictures and fonts. */
export function withoutData(html: string): string {
  const kept: string[] = []
  let from = 0
  DATA.lastIndex = 0
  for (let found = DATA.exec(html); found; found = DATA.exec(html)) {
    const start = DATA.lastIndex
    let end = start
    while (end < html.length && !ENDS.has(html.charCodeAt(end))) end++
    DATA.lastIndex = end
    if (end - start < SHORT) continue
    kept.push(html.slice(from, start), ',')
    from = end
  }
  return from === 0 ? html : kept.join('') + html.slice(from)
}

/** Shadow roots as the plain elements that a browser shows; other templates are never shown and stay. */
export function openShadowRoots(html: string): string {
  if (!SHADOW.test(html)) return html
  const shown: boolean[] = []
  return html.replace(TEMPLATE, (tag, closing: string, attributes: string) => {
    if (closing === '') {
      shown.push(SHADOW.test(attributes))
      return shown.at(-1) ? '<div>' : tag
    }
    return shown.pop() ? '</div>' : tag
  })
}
