/** What can happen to a page between its author and its reader, drawn from a seed. */

/** Draws a whole number below `below`. */
export type Draw = (below: number) => number

/** The same numbers for the same seed (mulberry32). */
export function drawing(seed: number): Draw {
  let state = (seed * 0x9e3779b1) >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const one = <Value>(values: readonly Value[], draw: Draw): Value => {
  const value = values[draw(values.length)]
  if (value === undefined) throw new Error('nothing to draw from')
  return value
}

/** Two places in a text, the first before the second, at most so far from each other. */
function cutAt(html: string, draw: Draw, most: number): [number, number] {
  const from = draw(html.length + 1)
  return [from, Math.min(html.length, from + draw(most))]
}

const replacedSome = (
  html: string,
  pattern: RegExp,
  draw: Draw,
  odds: number,
  by: (found: string) => string,
) => html.replace(pattern, (found) => (draw(odds) === 0 ? by(found) : found))

const TAGS =
  'div p span td tr table li ul a b h1 h2 script style template svg form nav article section title head body br textarea noscript'.split(
    ' ',
  )
/** Blanks and marks that nobody sees, halves of characters, letters that stand for others, ends of lines. */
const ODD = [
  '\0',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\ud83d',
  '\udc4d',
  '\u0301',
  '\u2028',
  '\r\n',
  '\t\t',
  'ﬁ',
  'Ð',
  '\ufffd',
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#',
  '&#x110000;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '</',
] as const

type Mutation = (html: string, draw: Draw, pages: readonly string[]) => string

const MUTATIONS: readonly Mutation[] = [
  // A part is lost, at times most of the page.
  (html, draw) => {
    const [from, to] = cutAt(html, draw, one([20, 300, html.length], draw))
    return html.slice(0, from) + html.slice(to)
  },
  // The connection ended.
  (html, draw) => html.slice(0, draw(html.length)),
  // A part comes twice, elsewhere.
  (html, draw) => {
    const [from, to] = cutAt(html, draw, 2000)
    const at = draw(html.length)
    return html.slice(0, at) + html.slice(from, to) + html.slice(at)
  },
  // Half of one page and half of another.
  (html, draw, pages) => {
    const other = one(pages, draw)
    return html.slice(0, draw(html.length)) + other.slice(draw(other.length))
  },
  // Tags of other names, and tags without their partners.
  (html, draw) => replacedSome(html, /(?<=<\/?)[a-z][a-z0-9]*/gi, draw, 12, () => one(TAGS, draw)),
  (html, draw) => replacedSome(html, /<\/?[a-z][^>]*>/gi, draw, 12, () => ''),
  (html, draw) => html.replace(/(?<=<\/?)[a-z][a-z0-9]*/gi, (name) => (draw(2) ? name.toUpperCase() : name)),
  // Attributes without quotes, without ends, without values.
  (html, draw) => replacedSome(html, /["']/g, draw, 15, () => one(['', '"', "'", '>', '='], draw)),
  (html, draw) => replacedSome(html, /="[^"]*"/g, draw, 8, () => one(['', '=', '=""', '="x" x="'], draw)),
  (html, draw) =>
    replacedSome(
      html,
      /class="[^"]*"/g,
      draw,
      4,
      () => `class="${one(['menu', 'hidden', 'comment', 'caption', 'post-content', 'x'.repeat(400)], draw)}"`,
    ),
  // Characters that were never typed.
  (html, draw) => {
    let broken = html
    for (let n = 1 + draw(12); n > 0; n--) {
      const at = draw(broken.length)
      broken = broken.slice(0, at) + one(ODD, draw) + broken.slice(at + draw(2))
    }
    return broken
  },
  // References instead of letters, and references to those.
  (html, draw) => replacedSome(html, /[À-ỹ]/g, draw, 3, (letter) => `&#${letter.codePointAt(0)};`),
  (html, draw) =>
    replacedSome(html, /&|[À-ỹ]/g, draw, 3, (found) =>
      found === '&' ? '&amp;' : `&amp;#${found.codePointAt(0)};`,
    ),
  (html) => html.normalize('NFD'),
  // Elements around elements around elements.
  (html, draw) => {
    const tag = one(TAGS, draw)
    const [from, to] = cutAt(html, draw, html.length)
    const deep = 1 + draw(400)
    return `${html.slice(0, from)}${`<${tag}>`.repeat(deep)}${html.slice(from, to)}${draw(2) ? `</${tag}>`.repeat(deep) : ''}${html.slice(to)}`
  },
  // Nothing but what stands between the tags, or nothing but tags.
  (html) => html.replace(/<[^>]*>/g, ' '),
  (html) => html.replace(/>[^<]*</g, '><'),
]

/** One of the pages with one to four things done to it. */
export function mutate(pages: readonly string[], draw: Draw): string {
  let html = one(pages, draw)
  for (let n = 1 + draw(4); n > 0; n--) html = one(MUTATIONS, draw)(html, draw, pages)
  return html
}

const CHARSETS = [
  'utf-8',
  'UTF8',
  'windows-1258',
  'windows-1252',
  'iso-8859-1',
  'utf-16le',
  'utf-16be',
  'utf-7',
  'gb18030',
  'shift_jis',
  'euc-kr',
  'big5',
  'iso-2022-jp',
  'koi8-r',
  'macintosh',
  'ibm866',
  'x-user-defined',
  'tcvn',
  'viscii',
  'unicode',
  'none',
  '',
]

/** The page in bytes, some of them others, under any name of a charset; one in eight is nothing but noise. */
export function mutateBytes(html: string, draw: Draw): { html: Uint8Array; contentType: string | null } {
  const noise = draw(8) === 0
  const bytes = noise
    ? Uint8Array.from({ length: draw(3000) }, () => draw(256))
    : new Uint8Array(Buffer.from(html, one(['utf8', 'utf8', 'latin1', 'utf16le'] as const, draw)))
  if (!noise && bytes.length > 0) for (let n = draw(40); n > 0; n--) bytes[draw(bytes.length)] = draw(256)
  const charset = one(CHARSETS, draw)
  return { html: bytes, contentType: draw(3) === 0 ? null : `text/html; charset=${charset}` }
}
