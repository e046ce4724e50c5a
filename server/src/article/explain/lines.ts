/** Every line of a page in its order, with what it became and why. */
import type { Article } from '../../../../shared/records/article.ts'
import type { PageLine } from '../../../../shared/records/page-explanation.ts'
import type { Block } from '../blocks.ts'
import { teasersOf } from '../body.ts'
import { lineRule } from '../boilerplate.ts'
import { formatStamp, readDateLine } from '../dates.ts'
import { readByline, readSignature } from '../names.ts'
import type { PageNotes } from '../page-notes.ts'
import { zoneWord } from '../zones.ts'
import { elementName, zonesOf } from './elements.ts'
import { boilerplateOf, framedLine, type Said } from './line.ts'

/** How far from headline and body a date or a name may stand that is the article's. */
const NEAR = 6
/** Longer lines hold more than a date or a name. */
const SHORT = 110

/** Whether a line gave the article's date: the same day, and the same minute where both have one. */
function isItsDate(text: string, publishedAt: string | null | undefined): boolean {
  const stamp = publishedAt && text.length <= SHORT ? readDateLine(text)?.stamp : undefined
  if (!stamp || !publishedAt) return false
  const said = formatStamp(stamp)
  const both = Math.min(said.length, publishedAt.length) > 10 ? 16 : 10
  return said.slice(0, both) === publishedAt.slice(0, both)
}

/** Whether a line gave the article's author. */
function isItsAuthor(text: string, author: string | null | undefined): boolean {
  if (!author || text.length > SHORT) return false
  return text.trim() === author || readSignature(text)?.author === author || readByline(text) === author
}

const lineOf = (text: string, said: Said): PageLine => ({ text, ...said })

interface Asked extends PageNotes {
  readonly article: Article | null
}

/** Of a block that no frame was made of: why it is not in the article. */
function outsideLine(
  asked: Asked,
  at: number,
  zone: ReturnType<typeof zonesOf>[number],
  teasers: Set<number>,
): Said {
  const block = asked.parts?.page.blocks[at]
  if (zone && asked.parts?.out[at]) {
    const word = zoneWord(zone.attribs)
    return { as: 'dropped', because: 'zone', element: elementName(zone), ...(word ? { word } : {}) }
  }
  if (block?.caption) return { as: 'caption', because: 'caption_markup' }
  if (teasers.has(at)) return { as: 'dropped', because: 'teaser' }
  const { headline, found } = asked.parts ?? {}
  if (block && lineRule(block.text) && found && at >= found.from && at < found.to)
    return { as: 'dropped', because: 'boilerplate', ...boilerplateOf(block.text) }
  return { as: 'dropped', because: headline && at < headline.at ? 'above_title' : 'outside' }
}

/** What each block of the page became for the own finder; null for those that another finder has to tell of. */
function blockLines(asked: Asked): (Said | null)[] {
  const { parts, taken, own, article } = asked
  if (!parts) return []
  const { blocks } = parts.page
  const zones = zonesOf(parts.page, parts.out)
  const teasers = teasersOf(blocks)
  const framed = new Map((taken?.indices ?? []).map((i, at) => [i, at]))
  const begin = Math.max(0, parts.headline.at - NEAR)
  const end = (parts.found?.to ?? blocks.length) + NEAR
  return blocks.map((block, i) => {
    if (i === parts.headline.at) return { as: 'title', because: 'headline' }
    const at = framed.get(i)
    let said: Said
    if (at === undefined || !own) said = outsideLine(asked, i, zones[i], teasers)
    else if (asked.other) return null
    else {
      const because = block.kept ? 'row' : at < (taken?.leads ?? 0) ? 'between' : 'best_part'
      const kept: Said = article
        ? { as: because === 'between' ? 'lead' : 'body', because }
        : { as: 'dropped', because: 'refused' }
      said = framedLine(own, at, kept)
    }
    if (said.as !== 'dropped' || said.because === 'refused' || i < begin || i >= end) return said
    if (isItsDate(block.text, article?.publishedAt)) return { as: 'date', because: 'date_line' }
    return isItsAuthor(block.text, article?.author) ? { as: 'author', because: 'signature' } : said
  })
}

/** Lines of another finder's body, between the page's own blocks where they stand. */
function alignedLines(asked: Asked, of: readonly (Said | null)[]): PageLine[] {
  const { other, article, parts } = asked
  if (!other) return []
  const blocks = parts?.page.blocks ?? []
  const lines: PageLine[] = []
  let next = 0
  const pass = (until: number) => {
    for (; next < until; next++) {
      const block = blocks[next]
      if (block && block.text !== '')
        lines.push(lineOf(block.text, of[next] ?? { as: 'dropped', because: 'not_found' }))
    }
  }
  const because = other.by === 'readability' ? 'other_finder' : other.by
  const word = other.by === 'site_rule' ? asked.site?.rule.name : undefined
  const kept: Said = article
    ? { as: 'body', because, ...(word ? { word } : {}) }
    : { as: 'dropped', because: 'refused' }
  const places = new Map<string, number[]>()
  for (const [i, { text }] of blocks.entries()) places.set(text, [...(places.get(text) ?? []), i])
  for (const [at, { text }] of other.lines.entries()) {
    const place = places.get(text)?.find((i) => i >= next)
    if (place !== undefined) {
      pass(place)
      next = place + 1
    }
    lines.push(lineOf(text, framedLine(other, at, kept)))
  }
  pass(blocks.length)
  return lines
}

/** Puts what is not shown between the lines, where it would have stood. */
function withHidden(asked: Asked, lines: readonly (PageLine | null)[]): PageLine[] {
  const all: PageLine[] = []
  let next = 0
  const hidden = (until: number) => {
    for (; next < asked.hidden.length && (asked.hidden[next]?.at ?? 0) <= until; next++) {
      const { text = '', by = '' } = asked.hidden[next] ?? {}
      all.push({ text, as: 'dropped', because: 'hidden', word: by })
    }
  }
  for (const [i, line] of lines.entries()) {
    hidden(i)
    if (line) all.push(line)
  }
  hidden(Number.POSITIVE_INFINITY)
  return all
}

/** Lines of lead and body together are the article's text; the first of them is its lead. */
export function pageLines(notes: PageNotes, article: Article | null): PageLine[] {
  const asked: Asked = { ...notes, article }
  const of = blockLines(asked)
  const blocks = notes.parts?.page.blocks ?? []
  const lines: readonly (PageLine | null)[] = notes.other
    ? alignedLines(asked, of)
    : blocks.map((block: Block, i) => {
        const said = of[i]
        return block.text === '' || !said ? null : lineOf(block.text, said)
      })
  const all = withHidden(asked, lines)
  const first = all.findIndex(({ as }) => as === 'body' || as === 'lead')
  return all.map((line, i) => (i === first ? { ...line, as: 'lead' } : line))
}
