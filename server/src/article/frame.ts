/** The frame around an article given as lines: what stands above it and below it, and what is the body. */
import { boilerplate, type LineKind } from './boilerplate.ts'
import { hasCredit, isCaption, repeatedLines } from './captions.ts'
import { tableCells } from './cells.ts'
import { type DateLine, readDateLine } from './dates.ts'
import { findEnd } from './ending.ts'
import { linesGoingOn } from './going-on.ts'
import { isProse, isSentence, type Line, sameLine, wordCount } from './line.ts'
import { findTitle, isMasthead } from './masthead.ts'
import { readByline, readSignature, type Signature } from './names.ts'

export interface Framed {
  readonly title: string | null
  readonly body: readonly string[]
  readonly signature: Signature | null
  /** Names above the text, in or beside its date line; null where there are none. */
  readonly byline: string | null
  /** Date lines of the frame, the likeliest first. */
  readonly dates: readonly DateLine[]
}

/** What becomes of a line: the body's, the headline said again, or why it is left out. */
export type Fate =
  | 'body'
  | 'title'
  | 'above'
  | 'boilerplate'
  | 'related'
  | 'caption'
  | 'date'
  | 'masthead'
  | 'repeated'

/** What `frame` decided of its lines, for those who ask. */
export interface FrameNotes {
  /** Of the lines before the end. */
  fates?: readonly Fate[]
  /** Where the article ends, exclusive. */
  end?: number
  /** The line at the end is a signature. */
  signed?: boolean
}

const isDate = (line: DateLine | null, loose: boolean): line is DateLine =>
  line !== null && (line.residue === '' || (loose && line.residue.length <= 60))

/** Orders the dates of the frame: labelled, with a time, after the title. */
function weigh(date: DateLine, afterTitle: boolean): number {
  if (date.today) return 0
  // Above the title a bare day is the site's clock.
  if (!afterTitle && !date.labelled && !date.stamp.time) return 0
  // A line that tells the last change alone gives way to one that tells the publication.
  const labelled = date.labelled && date.updated !== date.stamp
  return (labelled ? 4 : date.labelled ? 1 : 0) + (date.stamp.time ? 2 : 0) + (afterTitle ? 3 : 0) + 1
}

/** Everything that is known of the lines before they are parted. */
interface Known {
  readonly lines: readonly Line[]
  readonly kinds: readonly (LineKind | null)[]
  readonly stamps: readonly (DateLine | null)[]
  readonly cells: ReadonlySet<number>
  /** Short paragraphs of the article behind a box of links. */
  readonly goingOn: ReadonlySet<number>
}

/** The first paragraph; the number of lines where there is none. */
function findFirst({ lines, kinds, stamps }: Known, titleKnown: boolean): number {
  const find = (test: (line: string) => boolean) =>
    lines.findIndex((line, i) => kinds[i] === null && test(line.text) && !isDate(stamps[i] ?? null, false))
  let first = find(isProse)
  if (first < 0) first = find(isSentence)
  if (first < 0) return lines.length
  // A headline may end in a full stop: then a date line follows it, or the text says it again.
  const text = lines[first]?.text ?? ''
  if (titleKnown || wordCount(text) >= 45) return first
  const said = text.toLowerCase().replace(/[\s.]+$/, '')
  const again = lines.slice(first + 1, first + 3).some((l) => l.text.toLowerCase().includes(said))
  if (again || isDate(stamps[first + 1] ?? null, true)) {
    const next = lines.findIndex((line, i) => i > first && kinds[i] === null && isProse(line.text))
    if (next > 0 && next <= first + 4 && !/[.!?…] \p{Lu}/u.test(text) && !text.startsWith('(')) return next
  }
  return first
}

/** How far below the first paragraph a date line may still be the header's. */
const BELOW = 3

/** Longest words beside the date of a line above the headline: the name of the site. */
const SITE = 30

/** "Phát sóng …", "BẮC GIANG ONLINE | Thứ Sáu, 06/12/2019 | 15:37": told of the article, above its headline. */
const isOwnDate = (stamp: DateLine | null): boolean =>
  stamp !== null && (stamp.labelled || (stamp.stamp.time !== null && stamp.residue.length <= SITE))

/** Dates of the frame by weight, the likeliest first. */
function findDates(
  { lines, stamps }: Known,
  titleAt: number,
  first: number,
  end: number,
  under: boolean,
): DateLine[] {
  const found: { date: DateLine; weight: number }[] = []
  for (let i = 0; i < Math.min(lines.length, end + 3); i++) {
    const stamp = stamps[i] ?? null
    if (i > first + BELOW && i < end - 1) continue
    if (!isDate(stamp, i < first && (i > titleAt || isOwnDate(stamp)))) continue
    const weight = weigh(stamp, (under || titleAt >= 0) && i > titleAt)
    if (i <= first + BELOW && weight > 0) found.push({ date: stamp, weight })
    else if (i > first + BELOW && stamp.labelled) found.push({ date: stamp, weight: 1 })
  }
  return found.sort((a, b) => b.weight - a.weight).map((d) => d.date)
}

/** Names beside the date, between headline and text. */
function findByline({ lines, stamps }: Known, titleAt: number, first: number): string | null {
  for (let i = titleAt + 1; i < Math.min(first, titleAt + 6); i++) {
    const text = lines[i]?.text ?? ''
    if (stamps[i]) {
      const names = readByline(text)
      if (names) return names
    } else if (stamps[i - 1] || stamps[i + 1]) {
      const signature = readSignature(text)
      if (signature && !signature.office) return signature.author
    }
  }
  return null
}

/** Above the first paragraph: what belongs neither to the frame nor to the headline, such as a second one. */
function belongs({ lines, kinds, stamps }: Known, i: number, titleAt: number): boolean {
  const line = lines[i]
  if (!line || i < titleAt || isMasthead(line) || kinds[i] !== null || hasCredit(line.text)) return false
  if (isDate(stamps[i] ?? null, true) || readSignature(line.text)?.office === false) return false
  // Views, "Bởi", the name of a section.
  return wordCount(line.text) > 3 || line.text.length >= 25 || line.text.endsWith(':')
}

/** What becomes of each line up to the end of the body. */
function fatesOf(known: Known, titleAt: number, first: number, end: number): Fate[] {
  const { lines, kinds, stamps, cells, goingOn } = known
  let skipping = false
  return lines.slice(0, end).map((line, i) => {
    if (i === titleAt) return 'title'
    const kept = line.kept || cells.has(i)
    if (i < first && !kept && !belongs(known, i, titleAt)) return 'above'
    const kind = kinds[i]
    // A box of links within the body: its heading and its headlines, up to the next paragraph.
    if (kind === 'related') skipping = true
    else if (kept || isProse(line.text) || goingOn.has(i)) skipping = false
    if (kind === 'noise' || kind === 'link' || kind === 'related') return 'boilerplate'
    if (skipping) return 'related'
    if (!kept && i >= first && isCaption(line.text)) return 'caption'
    if ((i <= first + BELOW || i === end - 1) && isDate(stamps[i] ?? null, false)) return 'date'
    return 'body'
  })
}

/**
 * Parts an article's lines from their frame.
 * @param lines in reading order, canonical and without empty ones
 * @param headline where it is known already; `null` where it is to be found among the lines
 * @param under the headline is known to stand above all of the lines
 * @param notes filled with what became of each line, where someone asks
 */
export function frame(
  lines: readonly Line[],
  headline: string | null,
  under = false,
  notes?: FrameNotes,
): Framed {
  const told = lines.map((line) => (line.kept ? null : boilerplate(line.text)))
  const cells = tableCells(lines, told)
  const kinds = told.map((kind, i) => (cells.has(i) ? null : kind))
  const stamps = lines.map((line, i) => (cells.has(i) ? null : readDateLine(line.text)))
  const goingOn = linesGoingOn(lines, kinds)
  const known = { lines, kinds, stamps, cells, goingOn }
  const first = findFirst(known, headline !== null)
  const titleAt =
    headline === null ? findTitle(lines, kinds, first) : lines.findIndex((l) => sameLine(l.text, headline))
  const title = headline ?? lines[titleAt]?.text ?? null
  // Without any paragraph, all that is not frame is body.
  const start = first === lines.length ? titleAt + 1 : first
  const { end, signature } = findEnd(lines, kinds, cells, start, goingOn)
  const fates = fatesOf(known, titleAt, start, end)
  // Without paragraphs only what holds a figure, or no name of the site, is body.
  if (first === lines.length)
    for (const [i, { text }] of lines.slice(0, end).entries())
      if (fates[i] === 'body' && !/\d/.test(text) && isMasthead({ text })) fates[i] = 'masthead'
  const body = fates.flatMap((fate, i) => (fate === 'body' ? [i] : []))
  const texts = body.map((i) => lines[i]?.text ?? '')
  const repeated = repeatedLines(texts, title)
  if (notes) {
    for (const at of repeated) fates[body[at] ?? -1] = 'repeated'
    Object.assign(notes, { fates, end, signed: signature !== null })
  }
  return {
    title,
    body: texts.filter((_, i) => !repeated.has(i)),
    signature,
    byline: titleAt >= 0 ? findByline(known, titleAt, start) : null,
    dates: findDates(known, titleAt, start, end, under),
  }
}
