/** Mends the texts of a parsed page in place: legacy fonts, wrong charsets, entities that were encoded twice. */
import type { CheerioAPI } from 'cheerio'
import { decodeEntities } from './entities.ts'
import { mender } from './mend.ts'

export interface Mended {
  /** Reads what the tree does not hold, such as JSON-LD. */
  readonly mend: (text: string) => string
  /** Whether the tree was changed. */
  readonly changed: boolean
}

/** The little of cheerio's tree that is changed. */
interface Node {
  readonly type: string
  readonly name?: string
  data?: string
  readonly attribs?: Record<string, string>
  readonly children?: readonly Node[]
}

/** A text of the page, where it stands, and whether its font draws small letters as capitals. */
interface Place {
  readonly text: string
  readonly capitals: boolean
  /** A text, or the element whose attribute `content` it is. */
  readonly node: Node
}

/** Fonts of TCVN3 that have capitals alone: ".VnTimeH". */
const CAPITALS = /\.Vn[A-Za-z]+H\b/
const ANY_FONT = /font-family|\bface\b/i
/** References to letters, blanks, quotes and dashes that a page shows as such. */
const SHOWN =
  /&(?:nbsp|[lrb]dquo|[lrs]squo|[nm]dash|hellip|[aeiouyd](?:acute|grave|circ|tilde|breve|strok)|eth|#(?:7[89]\d\d|1[69]\d|2\d\d|27[23]|25[89]|296|297|36[01]|41[67]|43[12]|82[12]\d));/gi
const IN_WORD =
  /\p{L}&[a-z#\d]{3,8};|&(?:[aeiouyd](?:acute|grave|circ|tilde|breve|strok)|eth|#7[89]\d\d);\p{L}/iu
/** An ampersand that is written as a reference itself. */
const AMPERSAND = /&(?:amp|#0*38|#x0*26)\b/i
const BLANK = /^\s*$/
const CODE = new Set(['code', 'pre', 'kbd', 'samp'])
const NAMES =
  /^(?:og:|twitter:|article:|dc\.|dcterms\.)?(?:title|description|site_name|author|creator|section)$/i

function placesOf(root: Node): Place[] {
  const places: Place[] = []
  const visit = (node: Node, capitals: boolean) => {
    if (node.type === 'text') {
      const text = node.data ?? ''
      if (!BLANK.test(text)) places.push({ text, capitals, node })
      return
    }
    const name = node.name ?? ''
    if (CODE.has(name)) return
    const at = node.attribs ?? {}
    if (name === 'meta' && at.content && NAMES.test(at.property ?? at.name ?? ''))
      places.push({ text: at.content, capitals: false, node })
    const font = at.face ?? (at.style !== undefined && ANY_FONT.test(at.style) ? at.style : undefined)
    const inner = font === undefined ? capitals : CAPITALS.test(font)
    for (const child of node.children ?? []) visit(child, inner)
  }
  visit(root, false)
  return places
}

function put({ node }: Place, text: string): void {
  if (node.type === 'text') node.data = text
  else if (node.attribs) node.attribs.content = text
}

/**
 * @param $ of a page pruned by `prune`: its depth is bounded
 * @param html the page before it was pruned: styles name its fonts
 */
export function mendPage($: CheerioAPI, html: string): Mended {
  const places = placesOf($.root()[0] as unknown as Node)
  const twice = AMPERSAND.test(html) && places.some(({ text }) => text.includes('&') && IN_WORD.test(text))
  const texts = places.map(({ text }) =>
    twice && text.includes('&') ? text.replace(SHOWN, (found) => decodeEntities(found)) : text,
  )
  const mend = mender(texts, html)
  if (!twice && !mend) return { mend: (text) => text, changed: false }
  let changed = false
  for (const [i, place] of places.entries()) {
    const text = texts[i] ?? ''
    const mended = mend ? mend(text) : text
    const shown = place.capitals && mend ? mended.toUpperCase() : mended
    if (shown === place.text) continue
    put(place, shown)
    changed = true
  }
  return { mend: mend ?? ((text) => text), changed }
}
