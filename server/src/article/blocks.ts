/** A page as blocks of text in reading order, each with what its markup tells about it. */
import type { Line } from './line.ts'
import { dataRows, isPicture, isPictureTable } from './page-tables.ts'
import { has, type PageNode, plain, SKIP } from './page-tree.ts'
import { fold, tidyLine } from './text.ts'
import { nameReader, zoneOf } from './zones.ts'

export type { PageNode } from './page-tree.ts'

export interface Block extends Line {
  readonly text: string
  /** Share of the text within links, 0 to 1. */
  readonly links: number
  /** 1 to 6 in a heading element, else 0. */
  readonly heading: number
  /** All of it bold, or in a large font. */
  readonly strong: boolean
  readonly caption: boolean
  /** Words of the class names and ids of the elements next around it. */
  readonly names: string
}

/** An element and the blocks within it, `from` inclusive, `to` exclusive. */
export interface Span {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Its name or class says that it holds no article: a menu, comments, related links … */
  readonly out: boolean
  /** Its name says that readers speak in it. */
  readonly comments: boolean
  readonly depth: number
  readonly attribs: Readonly<Record<string, string>>
}

export interface Blocks {
  readonly blocks: readonly Block[]
  readonly spans: readonly Span[]
}

/** An element that is not shown, where its text would have stood, and what says so. */
export interface Hidden {
  readonly at: number
  readonly text: string
  readonly by: string
}

export interface Walk {
  /** `hidden` stands on all that is not seen: neither class names nor styles have to be asked. */
  readonly told?: boolean
  /** Filled with what is not shown. */
  readonly hidden?: Hidden[] | undefined
}

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main marquee nav ol p pre section summary table tbody td tfoot th thead tr ul html'
  ).split(' '),
)
const HEADINGS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]))
const BOLD = new Set(['b', 'strong'])
const ITALIC = new Set(['i', 'em'])
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const CENTRED = /text-align\s*:\s*center/i
const BIG =
  /font-size\s*:\s*(?:(?:1[6-9]|[2-4]\d)(?:\.\d+)?pt|(?:2[0-9]|[3-5]\d)(?:\.\d+)?px|x?-?large|1\.[4-9]|[2-4](?:\.\d)?r?em)/i

/** The attribute by which an element is not shown, null where it is. */
function unseenBy(at: Readonly<Record<string, string>>, told: boolean): string | null {
  if (at.hidden !== undefined) return 'hidden'
  if (told) return null
  if (at['aria-hidden'] === 'true') return 'aria-hidden'
  return at.style === undefined ? null : (HIDDEN.exec(at.style)?.[0] ?? null)
}

interface Style {
  readonly link: boolean
  readonly strong: boolean
  readonly italic: boolean
  readonly centred: boolean
  readonly caption: boolean
  readonly heading: number
  readonly names: string
}

/** A word never ends small, or in a digit, to go on large: "14:20" and "Lượt xem" of two elements are two words. */
const meets = (last: string, next: string): boolean =>
  (/[\p{Ll}\d]/u.test(last) && /^\p{Lu}\p{Ll}/u.test(next)) ||
  (/\p{Ll}/u.test(last) && /^\d\d?[/:]/.test(next))

/**
 * Walks the tree once.
 * @param root of a page pruned by `prune`: its depth is bounded, so recursion is safe
 */
export function toBlocks(root: PageNode, { told = false, hidden }: Walk = {}): Blocks {
  const namesOf = nameReader(told)
  const blocks: Block[] = []
  const spans: Span[] = []
  let text = ''
  let linked = 0
  let bold = 0
  let italic = 0
  let picture = false
  let depth = 0
  /** Names of the inline element that holds the line, and from where to where in `text`. */
  let within = { names: '', size: 0 }
  /** Two inline elements meet here, with nothing between them. */
  let seam = false
  let closed = false

  const flush = (style: Style) => {
    const line = text === '' ? '' : tidyLine(text)
    if (line !== '') {
      const size = text.trim().length
      const under = picture && line.length <= 250 && style.heading === 0
      blocks.push({
        text: line,
        wide: line.length < 200 && text.includes('\u00a0') && /\S\s*(?:\u00a0\s*){3,}\S/.test(text),
        links: Math.min(1, linked / size),
        heading: style.heading,
        strong: style.strong || bold >= size * 0.9,
        caption: style.caption || (under && (style.centred || style.italic || italic >= size * 0.9)),
        names: within.size >= size * 0.9 ? `${within.names} ${style.names}`.slice(0, 200) : style.names,
      })
      picture = false
    }
    if (within.size > 0) within = { names: '', size: 0 }
    closed = seam = false
    text = ''
    linked = bold = italic = 0
  }

  const skip = (node: PageNode, by: string) => {
    if (!hidden) return
    const said = tidyLine(plain(node))
    if (said !== '') hidden.push({ at: blocks.length, text: said, by })
  }

  const visit = (node: PageNode, style: Style) => {
    if (node.type === 'text') {
      const data = node.data ?? ''
      const size = data.trim().length
      if (seam && meets(text.at(-1) ?? '', data)) text += ' '
      seam = closed = false
      text += data
      if (style.link) linked += size
      if (style.strong) bold += size
      if (style.italic) italic += size
      return
    }
    const name = node.name ?? ''
    if (SKIP.has(name)) return
    if (name === 'br' || name === 'hr') return flush(style)
    const at = node.attribs ?? {}
    const css = at.style ?? ''
    const unseen = unseenBy(at, told)
    if (unseen !== null) return skip(node, unseen)
    if (isPicture(node)) {
      if (tidyLine(text) === '' && !(Number.parseInt(at.width ?? '999', 10) <= 48)) picture = true
      return
    }
    const block = BLOCK.has(name)
    if (block) flush(style)
    const known = namesOf(at)
    if (known.hidden !== null) return skip(node, known.hidden)
    const named = known.words
    const zone = zoneOf(name, at, known)
    const centred =
      name === 'center' || at.align?.toLowerCase() === 'center' || (css !== '' && CENTRED.test(css))
    const inner: Style = {
      link: style.link || name === 'a',
      strong:
        style.strong ||
        BOLD.has(name) ||
        (css !== '' && BIG.test(css)) ||
        (name === 'font' && /^\+?[4-7]/.test(at.size ?? '')),
      italic: style.italic || ITALIC.has(name),
      centred: block
        ? centred || (style.centred && name !== 'td' && name !== 'th')
        : style.centred || centred,
      caption: style.caption || zone === 'caption' || (name === 'table' && isPictureTable(node)),
      heading: HEADINGS.get(name) ?? style.heading,
      names: named === '' ? style.names : `${named} ${style.names}`.slice(0, 200),
    }
    if (!block && closed) seam = true
    const start = text.length
    const from = blocks.length
    const rows = name === 'table' && !inner.caption ? dataRows(node) : null
    depth++
    if (rows)
      for (const row of rows)
        blocks.push({
          text: row,
          kept: true,
          links: 0,
          heading: 0,
          strong: false,
          caption: false,
          names: inner.names,
        })
    else for (const child of node.children ?? []) visit(child, inner)
    depth--
    if (block) flush(inner)
    else {
      closed = true
      if (named !== '' && blocks.length === from) {
        const size = text.slice(start).trim().length
        if (size > within.size) within = { names: named, size }
      }
    }
    const out = zone === 'out' || (name === 'form' && has(node, (n) => n.name === 'textarea'))
    if ((block || out) && blocks.length > from)
      spans.push({
        name,
        from,
        to: blocks.length,
        out,
        comments: out && known.comments,
        depth,
        attribs: at,
      })
  }

  const base: Style = {
    link: false,
    strong: false,
    italic: false,
    centred: false,
    caption: false,
    heading: 0,
    names: '',
  }
  for (const child of root.children ?? []) visit(child, base)
  flush(base)
  return { blocks: joinWrapped(blocks), spans }
}

/** Placeholder for lines that were joined to the one before: indices of spans must not move. */
const EMPTY: Block = { text: '', links: 0, heading: 0, strong: false, caption: false, names: '' }

/** Old pages break lines within a sentence with `<br>`: put together what goes on in lower case. */
function joinWrapped(blocks: readonly Block[]): Block[] {
  const out = [...blocks]
  for (let i = out.length - 1; i > 0; i--) {
    const line = out[i]
    const before = out[i - 1]
    if (!line || !before || line.kept || before.kept || line.caption !== before.caption) continue
    if (!/^\p{Ll}/u.test(line.text) || before.text.length < 40 || /[.!?:;…]["”’)]*$/.test(before.text))
      continue
    if (
      line.links > 0.5 ||
      before.links > 0.5 ||
      before.heading !== line.heading ||
      /^[a-zđ]\)/.test(fold(line.text))
    )
      continue
    const size = before.text.length + line.text.length
    const links = (before.links * before.text.length + line.links * line.text.length) / size
    out[i - 1] = {
      ...before,
      text: `${before.text} ${line.text}`,
      links,
      strong: before.strong && line.strong,
    }
    out[i] = EMPTY
  }
  return out
}
