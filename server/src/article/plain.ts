import type { Article } from '../../../shared/records/article.ts'
import { canonicalUrl } from '../../../shared/url/canonical.ts'
import { formatStamp } from './dates.ts'
import { decodeEntities } from './entities.ts'
import { ArticleError } from './errors.ts'
import { type Framed, frame } from './frame.ts'
import { identify } from './identity.ts'
import type { Line } from './line.ts'
import { mender } from './mend.ts'
import { givenDate } from './published.ts'
import { canonicalText } from './text.ts'
import { stripAcronym } from './titles.ts'

export interface TextInput {
  readonly text: string
  readonly url?: string | null
  /** RFC 3339 or a bare date; wins over what the text shows. */
  readonly publishedAt?: string | null
  readonly title?: string | null
  readonly capturedAt?: string | null
}

/** Plain text of more than this is no article (characters). */
export const MAX_TEXT = 2_000_000

/** A line that goes on in lower case where the one before stopped without a stop: one sentence, wrapped. */
const goesOn = (before: string, line: string) =>
  before.length >= 50 && /^\p{Ll}/u.test(line) && /[\p{L}\d,]$/u.test(before) && !/^\p{Ll}\)/u.test(line)

/**
 * Rows of a table that was copied with tabs between its cells, as the article room writes tables: cells joined by
 * bars. A lone line with tabs is only indented.
 */
function barTabs(text: string): string {
  if (!text.includes('\t')) return text
  const rows = text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()))
  const wide = (row: readonly string[] | undefined, cells: number) =>
    row !== undefined && row.length === cells && row.filter((cell) => cell !== '').length > 1
  return rows
    .map((row, i) => {
      const table = wide(row, row.length) && (wide(rows[i - 1], row.length) || wide(rows[i + 1], row.length))
      return row.join(table ? ' | ' : ' ')
    })
    .join('\n')
}

/** Text lines, canonical: each a paragraph. */
function toLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = true
  const decoded = decodeEntities(barTabs(text))
  const mend = mender([decoded])
  for (const raw of canonicalText(mend ? decoded.split('\n').map(mend).join('\n') : decoded).split('\n')) {
    const line = raw.trim()
    if (line !== '') {
      const tidy = line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line
      const before = lines.at(-1)
      if (before && !gap && goesOn(before.text, tidy))
        lines[lines.length - 1] = { text: `${before.text} ${tidy}` }
      else lines.push({ text: tidy, wide: tidy !== line })
    }
    gap = line === ''
  }
  return lines
}

/** A person below the text, else one above it, else the office that signed. */
const authorOf = ({ signature, byline }: Framed) =>
  (signature?.office === false ? signature.author : null) ?? byline ?? signature?.author ?? null

/**
 * Reads an article that was copied as plain text: without its menus, date lines, captions, signature, comment
 * form, counters and other articles' headlines.
 * @throws ArticleError `empty`, `not-text`, `too-large`, or `no-article` where nothing but frame is left
 */
export function readText(input: TextInput): Article {
  if (input.text.length > MAX_TEXT) throw new ArticleError('too-large')
  if (isBinary(input.text)) throw new ArticleError('not-text')
  const lines = toLines(input.text)
  if (lines.length === 0) throw new ArticleError('empty')
  const given = input.title ? canonicalText(input.title).replace(/\s+/g, ' ').trim() : ''
  const framed = frame(lines, given === '' ? null : given)
  // A lone line is the text itself, whatever it looks like.
  const lone = framed.body.length === 0 && framed.title !== null && given === ''
  const body = lone && framed.title !== null ? [framed.title] : framed.body
  if (body.length === 0) throw new ArticleError('no-article')
  const text = body.join('\n')
  const canonical = input.url ? canonicalUrl(input.url) : null
  const stamp = framed.dates[0]
  return {
    ...identify(canonical, text),
    url: input.url ?? null,
    canonicalUrl: canonical,
    site: null,
    section: null,
    title: lone || framed.title === null ? null : stripAcronym(framed.title, text),
    author: authorOf(framed),
    publishedAt: givenDate(input.publishedAt) ?? (stamp ? formatStamp(stamp.stamp) : null),
    updatedAt: null,
    capturedAt: input.capturedAt ?? null,
    image: null,
    language: null,
    lead: body[0] ?? null,
    text,
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const BINARY = /[\0-\x08\v\x0e-\x1f\ufffd]/

/** Whether the characters are bytes of a picture, an archive or the like. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 4096)
  if (!BINARY.test(head)) return false
  let odd = 0
  for (let i = 0; i < head.length; i++) {
    const c = head.charCodeAt(i)
    if (c === 0) odd += 8
    else if ((c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) || c === 0xfffd) odd++
  }
  return odd > head.length * 0.05 && odd > 4
}
