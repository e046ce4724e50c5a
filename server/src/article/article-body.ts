/** The body as JSON-LD gives it, for pages whose own elements hold none before a script has run. */
import { load } from 'cheerio'
import { type Block, type PageNode, toBlocks } from './blocks.ts'
import { decodeEntities } from './entities.ts'
import { articleIn, parseJsonLd } from './json-ld.ts'
import { MAX_HTML, prune } from './prune.ts'
import { tidyLine } from './text.ts'

export type { Block } from './blocks.ts'

/** Shorter ones are the page's description once more. */
export const LEAST_BODY = 200
const MARKUP = /<(?:p|br|div|table|pre|li|span|marquee)\b/i

const lineOf = (text: string): Block => ({
  text,
  links: 0,
  heading: 0,
  strong: false,
  caption: false,
  names: '',
})

/**
 * Blocks of a text that stands in no element of the page: markup, the same written as entities, or plain lines.
 * Without captions.
 * @param drop a selector of what is to be left out
 */
export function markupBlocks(given: string, drop?: string): Block[] {
  const text = MARKUP.test(given) ? given : decodeEntities(given)
  if (!MARKUP.test(text))
    return text.split(/\r?\n/).flatMap((line) => (tidyLine(line) === '' ? [] : lineOf(tidyLine(line))))
  const $ = load(prune(text).html, { xml: { xmlMode: false, decodeEntities: true } })
  if (drop !== undefined) $(drop).remove()
  return toBlocks($.root()[0] as unknown as PageNode).blocks.filter(
    (block) => block.text !== '' && !block.caption,
  )
}

/**
 * @param scripts contents of the page's JSON-LD scripts
 * @returns null where there is no `articleBody` of an article's length
 */
export function articleBody(scripts: readonly string[]): Block[] | null {
  if (!scripts.some((script) => script.includes('"articleBody"'))) return null
  const given = articleIn(parseJsonLd(scripts))?.articleBody
  if (typeof given !== 'string' || given.length < LEAST_BODY || given.length > MAX_HTML) return null
  return markupBlocks(given)
}
