/** Reads a page by the rule of its site. */
import type { CheerioAPI } from 'cheerio'
import { siteFields } from '../../../../shared/records/page-explanation.ts'
import { type Block, markupBlocks } from '../article-body.ts'
import { sameLine } from '../line.ts'
import { personalName, readSignature } from '../names.ts'
import { givenDate } from '../published.ts'
import { tidyLine } from '../text.ts'
import type { Place, SiteRule } from './rule.ts'

export interface SiteReading {
  readonly rule: SiteRule
  readonly title: string | null
  /** The lead, and what follows. */
  readonly body: readonly Block[] | null
  readonly author: string | null
  /** RFC 3339 or a bare date. */
  readonly date: string | null
  /** What the rule names and the page does not have. */
  readonly missed: readonly (typeof siteFields)[number][]
  /** Nothing of it was found: the site was redesigned, most likely. */
  readonly nothing: boolean
}

/** Reads what the tree does not hold as text. */
type Mend = (text: string) => string

/** Less is no body: a place that a script has yet to fill. */
const LEAST = 40
const PLACE = /^(.*?)(?:@([\w-]+))?$/s
/** What tells of an element how it looks or whether it is seen: the rule knows better. */
const LOOKS = ['class', 'style', 'id', 'hidden', 'aria-hidden']

/** Markup or text of each element that is found, in the order of the page; none that lies within another. */
function markupAt($: CheerioAPI, place: Place, mend: Mend): string[] {
  const [, selector = '', attribute] = PLACE.exec(place) ?? []
  const outer = $(selector).filter((_, element) => $(element).parents(selector).length === 0)
  return outer.toArray().map((element) => {
    const one = $(element)
    if (attribute !== undefined) return mend(one.attr(attribute) ?? '')
    // Their line ends are those of paragraphs.
    if (one.is('textarea') || (one.is('pre') && one.find('p, div, br').length === 0)) return one.text()
    const bare = one.clone()
    for (const look of LOOKS) bare.removeAttr(look)
    return $.html(bare)
  })
}

/** The first that says anything, as one line. */
function lineAt($: CheerioAPI, place: Place | undefined, mend: Mend): string | null {
  if (place === undefined) return null
  const [, selector = '', attribute] = PLACE.exec(place) ?? []
  const lines = $(selector)
    .toArray()
    .map((element) =>
      tidyLine(attribute === undefined ? $(element).text() : mend($(element).attr(attribute) ?? '')),
    )
  return lines.find((line) => line !== '') ?? null
}

const sizeOf = (blocks: readonly Block[]) => blocks.reduce((size, { text }) => size + text.length, 0)

/**
 * @param $ of the page as it is parsed and mended; it is left as it is
 * @param mend for the values of attributes
 */
export function readBySite($: CheerioAPI, rule: SiteRule, mend: Mend): SiteReading {
  const lineOf = (place: Place | undefined) => lineAt($, place, mend)
  const blocksOf = (place: Place | undefined): Block[] =>
    place === undefined ? [] : markupAt($, place, mend).flatMap((markup) => markupBlocks(markup, rule.drop))
  const title = lineOf(rule.title)
  const signed = lineOf(rule.author)
  const author = personalName(signed) ?? (signed ? (readSignature(signed)?.author ?? null) : null)
  const date = givenDate(lineOf(rule.date))
  const blocks = blocksOf(rule.body)
  const lead = blocksOf(rule.lead)
  const isSaid = (text: string) => blocks.slice(0, 3).some((block) => sameLine(block.text, text))
  const body = sizeOf(blocks) >= LEAST ? [...lead.filter(({ text }) => !isSaid(text)), ...blocks] : null
  const found = { title, author, date, body, lead: lead.length > 0 ? lead : null }
  const missed = siteFields.filter((field) => rule[field] !== undefined && found[field] === null)
  const nothing = body === null && title === null && author === null && date === null
  return { rule, title, body, author, date, missed, nothing }
}
