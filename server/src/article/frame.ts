/** The frame around an article given as lines: what stands above it and below it, and what is the body. */
import { boilerplate, type LineKind } from './boilerplate.ts'
import { isCaption, repeatedLines } from './captions.ts'
import { type DateLine, readDateLine } from './dates.ts'
import { readSignature, type Signature } from './names.ts'
import { fold } from './text.ts'

export interface Line {
  readonly text: string
  /** Holds runs of spaces or tabs: a menu, or columns. */
  readonly wide?: boolean
  /** The page's markup says that it is a heading, a row of a table … : it stays as it is. */
  readonly kept?: boolean
}

export interface Framed {
  readonly title: string | null
  readonly body: readonly string[]
  readonly signature: Signature | null
  /** Date lines of the frame, the likeliest first. */
  readonly dates: readonly DateLine[]
}

const END = /[.!?…;:]["”’»)\]]*(?: \([^()]{2,90}\))?$/
/** A paragraph, not a headline: ends like a sentence, or is too long for anything else. */
export function isProse(line: string): boolean {
  return (
    line.length >= 220 ||
    (line.length >= 60 && END.test(line)) ||
    /^\([^()]{2,30}\) ?[-–—]? ?\p{Lu}/u.test(line)
  )
}

const CRUMBS = /^(?:trang chu|trang nhat|home|ban dang o|ban dang xem|muc luc)\b.{0,120}$/
const BANNER =
  /^(?:(?:cong|trang|trang web|website) (?:thong tin|tt|dien tu|ttdt)|(?:bao|tap chi|dai)(?: anh| dien tu| phat thanh| ptth| truyen thanh|$| \S+ \S+(?: \S+)?(?: online| dien tu)?$)|uy ban nhan dan (?:tinh|huyen|thi xa|thanh pho|xa|phuong) \S+(?: \S+){0,3}$|dang bo (?:tinh|huyen) \S+(?: \S+){0,3}$|cong hoa xa hoi chu nghia|doc lap - tu do|cong dan - |chinh quyen - cong dan)/

const words = (line: string) => line.split(' ').length

/** Above the article: names of the site, menus, paths, categories. */
export function isMasthead(line: Line): boolean {
  const folded = fold(line.text)
  if (CRUMBS.test(folded) || BANNER.test(folded)) return true
  const parts = line.text.split(/\s*(?:[|»›>•·]|\s[-–—/]\s)\s*/).filter(Boolean)
  if (parts.length >= 3 && parts.every((p) => words(p) <= 5)) return true
  return (parts.length === 2 && /[|»›>]/.test(line.text)) || (line.wide === true && !END.test(line.text))
}

/** Runs of short lines with bare numbers among them are a table's cells, and no captions, menus or names. */
function tableCells(lines: readonly Line[]): Set<number> {
  const cells = new Set<number>()
  for (let i = 0; i < lines.length; ) {
    let j = i
    let numbers = 0
    while (j < lines.length && (lines[j]?.text.length ?? 99) <= 60 && !/[.!?;]$/.test(lines[j]?.text ?? '')) {
      if (/^[\d.,/%\s-]+$/.test(lines[j]?.text ?? '')) numbers++
      j++
    }
    if (j - i >= 6 && numbers >= 3) for (let k = i; k < j; k++) cells.add(k)
    i = Math.max(j, i + 1)
  }
  return cells
}

const signedAfter = (lines: readonly Line[], at: number) =>
  lines.slice(at + 1).some((line) => readSignature(line.text)?.office === false)

/** Where the article ends, exclusive, and who signed it. */
function findEnd(
  lines: readonly Line[],
  kinds: readonly (LineKind | null)[],
  cells: Set<number>,
  first: number,
): { end: number; signature: Signature | null } {
  // Sums of prose from the end, so that each question below costs nothing.
  const proseFrom = new Array<number>(lines.length + 1).fill(0)
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? ''
    const counts = text.length >= 100 && isProse(text) && kinds[i] === null
    proseFrom[i] = (proseFrom[i + 1] ?? 0) + (counts ? text.length : 0)
  }
  const total = proseFrom[first] ?? 0
  const last = lines.findLastIndex((line, i) => cells.has(i) || (kinds[i] === null && isProse(line.text)))
  let stop = lines.length
  for (let i = first; i < lines.length; i++) {
    const kind = kinds[i]
    const after = proseFrom[i] ?? 0
    // What follows such a mark may hold a teaser or two, but not a good part of the article, and no signature.
    if (
      ((kind === 'end' || kind === 'related') &&
        after <= 0.25 * total &&
        (after === 0 || !signedAfter(lines, i))) ||
      (kind === 'link' && i > last)
    ) {
      stop = i
      break
    }
  }
  for (let i = first + 1; i < stop; i++) {
    if (cells.has(i) && (cells.has(i + 1) || i < last)) continue
    const text = lines[i]?.text ?? ''
    if (kinds[i] === 'related' || kinds[i] === 'link' || isProse(text)) continue
    if ((proseFrom[i] ?? 0) - (proseFrom[stop] ?? 0) > 0) continue
    const signature = readSignature(text)
    if (signature && (!signature.office || i > last || signature.labelled)) return { end: i, signature }
  }
  return { end: stop, signature: null }
}

const isDate = (line: DateLine | null, loose: boolean): line is DateLine =>
  line !== null && (line.residue === '' || (loose && line.residue.length <= 60))

/** Orders the dates of the frame: labelled, with a time, after the title. */
function weigh(date: DateLine, afterTitle: boolean): number {
  if (date.today) return 0
  // Above the title a bare day is the site's clock.
  if (!afterTitle && !date.labelled && !date.stamp.time) return 0
  return (date.labelled ? 4 : 0) + (date.stamp.time ? 2 : 0) + (afterTitle ? 3 : 0) + 1
}

/** Which of the lines above the first paragraph is the headline; -1 where none is. */
function findTitle(lines: readonly Line[], kinds: readonly (LineKind | null)[], first: number): number {
  const able = (i: number) => {
    const line = lines[i]
    return line !== undefined && kinds[i] === null && line.text.length >= 8 && line.text.length <= 260
  }
  const candidates: number[] = []
  for (let i = 0; i < first; i++) {
    const line = lines[i]
    if (!line || !able(i) || isMasthead(line) || isDate(readDateLine(line.text), false)) continue
    const signed = readSignature(line.text)
    if (words(line.text) >= 3 && (signed === null || signed.office)) candidates.push(i)
  }
  return candidates.find((i) => words(lines[i]?.text ?? '') >= 6) ?? candidates.at(-1) ?? -1
}

/**
 * Parts an article's lines from their frame.
 * @param lines in reading order, canonical and without empty ones
 * @param known the headline, where it is known already; `null` where it is to be found among the lines
 */
export function frame(lines: readonly Line[], known: string | null): Framed {
  const cells = tableCells(lines)
  const kinds = lines.map((line, i) => (cells.has(i) || line.kept ? null : boilerplate(line.text)))
  const stamps = lines.map((line, i) => (cells.has(i) ? null : readDateLine(line.text)))
  let first = lines.findIndex(
    (line, i) => kinds[i] === null && isProse(line.text) && !isDate(stamps[i] ?? null, false),
  )
  // A headline may end in a full stop: then a date line follows it.
  if (
    known === null &&
    first >= 0 &&
    words(lines[first]?.text ?? '') < 45 &&
    isDate(stamps[first + 1] ?? null, true)
  ) {
    const next = lines.findIndex((line, i) => i > first + 1 && kinds[i] === null && isProse(line.text))
    const text = lines[first]?.text ?? ''
    if (next > 0 && next <= first + 4 && !/[.!?…] \p{Lu}/u.test(text) && !/^\(/.test(text)) first = next
  }
  if (first < 0) first = lines.length
  const titleAt =
    known === null ? findTitle(lines, kinds, first) : lines.findIndex((l) => sameLine(l.text, known))
  const title = known ?? lines[titleAt]?.text ?? null
  // Without any paragraph, all that is not frame is body.
  const start = first === lines.length ? titleAt + 1 : first
  const { end, signature } = findEnd(lines, kinds, cells, start)

  const kept: string[] = []
  const dates: { date: DateLine; weight: number }[] = []
  let skipping = false
  for (const [i, line] of lines.entries()) {
    const stamp = stamps[i] ?? null
    const headed = i > titleAt && i <= start + 2
    if (i <= start + 3 || i >= end - 1) {
      if (isDate(stamp, headed && i < start)) {
        const weight = i < end + 3 ? weigh(stamp, i > titleAt && titleAt >= 0) : 0
        if (weight > 0 && (i <= start + 3 || stamp.labelled))
          dates.push({ date: stamp, weight: i > start + 3 ? 1 : weight })
        if (i < end) continue
      }
    }
    if (i >= end || i === titleAt || (i < start && i < titleAt)) continue
    if (i < start && (isMasthead(line) || kinds[i] !== null || readSignature(line.text)?.office === false))
      continue
    if (cells.has(i) || line.kept) {
      kept.push(line.text)
      continue
    }
    const kind = kinds[i]
    // A box of links within the body: its heading and its headlines, up to the next paragraph.
    if (kind === 'related') skipping = true
    else if (isProse(line.text)) skipping = false
    if (kind === 'noise' || kind === 'related' || kind === 'link' || skipping || isCaption(line.text))
      continue
    kept.push(line.text)
  }
  const repeated = repeatedLines(kept, title)
  return {
    title,
    body: kept.filter((_, i) => !repeated.has(i)),
    signature,
    dates: dates.sort((a, b) => b.weight - a.weight).map((d) => d.date),
  }
}

/** Whether two lines say the same but for case, spaces and punctuation. */
export function sameLine(a: string, b: string): boolean {
  const bare = (s: string) =>
    fold(s)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return Math.abs(a.length - b.length) < 12 && bare(a) === bare(b)
}
