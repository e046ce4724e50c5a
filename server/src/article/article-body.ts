/** The body as JSON-LD gives it, for pages whose own elements hold none before a script has run. */
import { load } from 'cheerio'
import { type Block, type PageNode, toBlocks } from './blocks.ts'
import { decodeEntities } from './entities.ts'
import { articleIn, parseJsonLd } from './json-ld.ts'
import { MAX_HTML, prune } from './prune.ts'
import { tidyLine } from './text.ts'

/** Shorter ones are the page's description once more. */
const LEAST = 200

const lineOf = (text: string): Block => ({
  text,
  links: 0,
  heading: 0,
  strong: false,
  caption: false,
  names: '',
})

/**
 * @param scripts contents of the page's JSON-LD scripts
 * @returns null where there is no `articleBody` of an article's length
 */
export function articleBody(scripts: readonly string[]): Block[] | null {
  if (!scripts.some((script) => script.includes('"articleBody"'))) return null
  const given = articleIn(parseJsonLd(scripts))?.articleBody
  if (typeof given !== 'string' || given.length < LEAST || given.length > MAX_HTML) return null
  const text = /<(?:p|br|div)\b/i.test(given) ? given : decodeEntities(given)
  const blocks = /<(?:p|br|div)\b/i.test(text)
    ? toBlocks(load(prune(text).html, { xml: { xmlMode: false } }).root()[0] as unknown as PageNode).blocks
    : text.split(/\r?\n/).map((line) => lineOf(tidyLine(line)))
  return blocks.filter((block) => block.text !== '' && !block.caption)
}
