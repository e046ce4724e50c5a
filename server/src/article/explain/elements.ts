/** Elements as an explanation names them. */
import type { Blocks, Span } from '../blocks.ts'

/** Longer names are those of utility classes, and tell nothing. */
const LONGEST = 80

/** "div#foot.site-footer", as style sheets write it. */
export function elementName({ name, attribs }: Pick<Span, 'name' | 'attribs'>): string {
  const id = attribs.id?.trim() ? `#${attribs.id.trim()}` : ''
  const classes = (attribs.class ?? '').split(/\s+/).filter(Boolean)
  const role = attribs.role && !id && classes.length === 0 ? `[role=${attribs.role}]` : ''
  const whole = `${name}${id}${classes.map((one) => `.${one}`).join('')}${role}`
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST)}…`
}

/** The zone that each block lies in, the innermost that was believed. */
export function zonesOf({ blocks, spans }: Blocks, out: readonly boolean[]): (Span | undefined)[] {
  const found = new Array<Span | undefined>(blocks.length)
  const widest = spans.filter((span) => span.out).sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const span of widest)
    if (out.slice(span.from, span.to).every(Boolean)) found.fill(span, span.from, span.to)
  return found
}

const CUT = /<(script|style|noscript|template|svg|math|iframe|object|canvas|xmp)\b/gi

/** How many of the elements that are cut before a page is parsed it has. */
export function removedFrom(html: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, name = ''] of html.matchAll(CUT))
    counts[name.toLowerCase()] = (counts[name.toLowerCase()] ?? 0) + 1
  return counts
}
