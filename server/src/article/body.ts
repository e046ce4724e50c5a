/** Which part of a page is the article: the subtree with most prose for least of everything else. */
import type { Block, Blocks, Span } from './blocks.ts'
import { boilerplate } from './boilerplate.ts'
import { readDateLine } from './dates.ts'
import { isProse, sameLine } from './line.ts'
import { isMasthead } from './masthead.ts'

export interface Found {
  /** Blocks of the body, `from` inclusive, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** Indices within it that belong to it: no captions, no zones of the site. */
  readonly kept: readonly number[]
  /** Prose found, in weighed characters: 0 is nothing. */
  readonly weight: number
  /** Prose of the whole page by the same measure. */
  readonly all: number
}

/** A paragraph's first characters weigh nothing, so that many teasers never outweigh a short article. */
const FREE = 50

const OPENING = 100

const isText = (block: Block) =>
  block.text.length >= 40 && block.links < 0.35 && !block.caption && block.heading !== 1

/** Prose is positive, links and boilerplate negative, the rest nothing. */
function weigh(block: Block): number {
  const size = block.text.length
  if (size === 0 || block.caption) return 0
  // A table alone is a calendar or a price list: it belongs to an article only beside its paragraphs.
  if (block.kept) return 0
  if (block.links > 0.6) return -(size * 0.5 + 15)
  if (boilerplate(block.text) !== null) return -(size * 0.3 + 10)
  if (isText(block) && (isProse(block.text) || size >= 90)) return Math.max(0, size - FREE) + 5
  return size < 40 ? -2 : 0
}

/**
 * Zones that the page's names put outside of the article. A name may lie ("menu-wrapper" around everything):
 * one that holds half of the prose is not believed.
 */
export function outside(page: Blocks): boolean[] {
  const out = page.blocks.map(() => false)
  const prose = page.blocks.map((b) => (isText(b) && b.text.length >= 80 ? b.text.length : 0))
  const sums = [0]
  for (const [i, p] of prose.entries()) sums.push((sums[i] ?? 0) + p)
  const total = sums.at(-1) ?? 0
  for (const span of page.spans) {
    if (!span.out) continue
    const held = (sums[span.to] ?? 0) - (sums[span.from] ?? 0)
    // Under a notice the comments may be most of what is said.
    const under = span.comments && (sums[span.from] ?? 0) > 0
    if (held < total * 0.5 || held === 0 || under) out.fill(true, span.from, span.to)
  }
  return out
}

/** Headline of another article, linked, then its teaser, and the next two: prose that is no part of this one. */
export function teasersOf(blocks: readonly Block[]): Set<number> {
  const said = blocks.flatMap((block, i) => (block.text === '' ? [] : [i]))
  const isLink = (at: number) => {
    const block = blocks[said[at] ?? -1]
    return block !== undefined && block.links > 0.6 && block.text.length >= 20
  }
  const isTeaser = (at: number) => {
    const block = blocks[said[at] ?? -1]
    return isLink(at - 1) && block !== undefined && isText(block) && isProse(block.text)
  }
  const found = new Set<number>()
  for (const [at, i] of said.entries())
    if (isTeaser(at) && (isTeaser(at - 2) || isTeaser(at + 2))) found.add(i)
  return found
}

/** What each block weighs, wherever it stands; kept with its page, which is asked twice. */
interface Weighed {
  readonly teasers: ReadonlySet<number>
  readonly weights: readonly number[]
}
const weighed = new WeakMap<Blocks, Weighed>()

function weightsOf(page: Blocks): Weighed {
  const before = weighed.get(page)
  if (before) return before
  const found = { teasers: teasersOf(page.blocks), weights: page.blocks.map(weigh) }
  weighed.set(page, found)
  return found
}

/**
 * @param titleAt index of the headline's block, -1 where it is unknown: a body seldom begins above it
 */
export function findBody(page: Blocks, out: readonly boolean[], titleAt: number): Found | null {
  const { teasers, weights: alone } = weightsOf(page)
  const weights = alone.map((weight, i) => (out[i] ? 0 : teasers.has(i) ? 1 : weight))
  // The first paragraph under the headline is the article's, however short, whatever else the page holds.
  const opening = titleAt < 0 ? -1 : weights.findIndex((w, i) => i > titleAt && w > 0)
  if (opening >= 0 && opening <= titleAt + 8) weights[opening] = (weights[opening] ?? 0) + OPENING
  const sums = [0]
  for (const [i, w] of weights.entries()) sums.push((sums[i] ?? 0) + (i <= titleAt ? Math.min(0, w) : w))
  const aside = alone.reduce((n, weight, i) => n + (teasers.has(i) && !out[i] ? weight : 0), 0)
  const all = weights.reduce((n, w) => n + Math.max(0, w), aside)
  const total = (span: { from: number; to: number }) => (sums[span.to] ?? 0) - (sums[span.from] ?? 0)

  let best: Span | null = null
  let weight = 0
  for (const span of page.spans) {
    const its = total(span)
    // Of equals the smaller: it has less around the prose.
    if (its > weight || (best && its === weight && span.to - span.from <= best.to - best.from)) {
      best = span
      weight = its
    }
  }
  if (!best) return null
  const { from, to } = widen(page, out, weights, best, titleAt)
  const inside = Array.from({ length: to - from }, (_, i) => from + i)
  const kept = inside.filter(
    (i) => i > titleAt && !out[i] && !page.blocks[i]?.caption && page.blocks[i]?.text !== '',
  )
  return { from, to, kept, weight: Math.max(weight, (sums[to] ?? 0) - (sums[from] ?? 0)), all }
}

/** Nothing but neutral lines may lie between the parts of one article: no links, no boxes, no dates. */
const isNeutral = (block: Block, out: boolean | undefined) =>
  out ||
  block.caption ||
  (block.links <= 0.5 &&
    block.heading !== 1 &&
    boilerplate(block.text) === null &&
    readDateLine(block.text)?.residue !== '')

/** How many lines may part one piece of an article from the next. */
const GAP = 12

/**
 * Grows the best subtree: to elements around it that add only neutral lines (a table, a signature), and to prose
 * that follows it in an element of its own (a lead in a heading, the text after it).
 */
function widen(
  page: Blocks,
  out: readonly boolean[],
  weights: readonly number[],
  best: Span,
  titleAt: number,
): { from: number; to: number } {
  let { from, to } = best
  const neutral = (i: number) => {
    const block = page.blocks[i]
    return block !== undefined && isNeutral(block, out[i])
  }
  const around = page.spans
    .filter((span) => span.from <= from && span.to >= to && !span.out)
    .sort((a, b) => a.to - a.from - (b.to - b.from))
  for (const span of around) {
    const start = Math.max(span.from, titleAt + 1)
    if (from - start > GAP || span.to - to > 4 * GAP) break
    const added = Array.from({ length: span.to - start }, (_, i) => start + i).filter(
      (i) => i < from || i >= to,
    )
    if (!added.every(neutral)) break
    from = Math.min(from, start)
    to = span.to
  }
  for (let i = to, gap = 0; i < page.blocks.length && gap <= GAP; i++) {
    if (!neutral(i)) break
    if (!out[i] && (weights[i] ?? 0) > 0) {
      const own = page.spans.find((span) => span.from >= to && span.from <= i && span.to > i && !span.out)
      const end = Math.max(
        i + 1,
        own && Array.from({ length: own.to - i }, (_, k) => i + k).every(neutral) ? own.to : 0,
      )
      to = end
      i = end - 1
      gap = 0
    } else gap++
  }
  return { from, to }
}

const LEAD =
  /(?:^|[ -])(?:sapo|lead|desc|description|summary|intro|introtext|hometext|home-text|trich-?yeu|tom-?tat|mo-?ta|excerpt|teaser|chapeau|standfirst|sub-?title|dek)(?=[ -]|$|\d)/

/**
 * The lead (sapo) stands often between headline and body, in an element of its own, a heading even.
 * @returns indices of its blocks, in order
 */
export function findLead(page: Blocks, out: readonly boolean[], titleAt: number, found: Found): number[] {
  const lead: number[] = []
  const first = found.kept[0] ?? found.from
  for (let i = Math.max(titleAt + 1, first - 12); i < first && i < page.blocks.length; i++) {
    const block = page.blocks[i]
    if (!block || block.text.length < 40 || block.links > 0.3 || block.caption) continue
    const named = LEAD.test(block.names)
    if (out[i] && !named) continue
    if (titleAt < 0 && !named) continue
    if (!named && !isProse(block.text) && !(block.text.length >= 80 && (block.heading > 1 || block.strong)))
      continue
    if (boilerplate(block.text) !== null || isMasthead(block) || readDateLine(block.text)?.residue === '')
      continue
    const said = found.kept.slice(0, 4).some((k) => sameLine(page.blocks[k]?.text ?? '', block.text))
    if (!said) lead.push(i)
  }
  return lead.slice(-3)
}
