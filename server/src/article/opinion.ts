/** Mozilla's Readability as a second opinion, for pages on which the first finder is unsure. */
import { Readability } from '@mozilla/readability'
import { load } from 'cheerio'
import { parseHTML } from 'linkedom'
import { type Block, type PageNode, toBlocks } from './blocks.ts'

/** Short notices are articles too; its default of 500 falls back to menus and comments on them. */
const CHAR_THRESHOLD = 200
/** A large page of a newspaper has some 5,000; more are no page that anyone wrote, and each takes 30 microseconds. */
const MAX_ELEMENTS = 8_000

/** Readability's own count of elements always finds none in linkedom's documents. */
function isTooLarge(html: string): boolean {
  let elements = 0
  for (const _tag of html.matchAll(/<[a-z]/gi)) if (++elements > MAX_ELEMENTS) return true
  return false
}

/**
 * @param html pruned: its depth is bounded
 * @returns the body's blocks, or null where it finds none, or the page is too large to ask
 */
export function secondOpinion(html: string): Block[] | null {
  if (isTooLarge(html)) return null
  try {
    const { document } = parseHTML(
      /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
    )
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: CHAR_THRESHOLD,
      keepClasses: true,
    }).parse()
    if (!article?.content) return null
    const page = toBlocks(load(article.content, { xml: { xmlMode: false } }).root()[0] as unknown as PageNode)
    return page.blocks.filter((block) => block.text !== '' && !block.caption && block.links < 0.6)
  } catch {
    // It throws on documents without a body: then there is no second opinion.
    return null
  }
}
