/** Mozilla's Readability as a second opinion, for pages on which the first finder is unsure. */
import { Readability } from '@mozilla/readability'
import { load } from 'cheerio'
import { parseHTML } from 'linkedom'
import { type Block, type PageNode, toBlocks } from './blocks.ts'

/** Short notices are articles too; its default of 500 falls back to menus and comments on them. */
const CHAR_THRESHOLD = 200
/** More are no page that anyone wrote, and it takes 30 microseconds for each. */
const MAX_ELEMENTS = 10_000

/**
 * @param html pruned: its depth is bounded
 * @returns the body's blocks, or null where it finds none
 */
export function secondOpinion(html: string): Block[] | null {
  try {
    const { document } = parseHTML(
      /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
    )
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: CHAR_THRESHOLD,
      keepClasses: true,
      maxElemsToParse: MAX_ELEMENTS,
    }).parse()
    if (!article?.content) return null
    const page = toBlocks(load(article.content, { xml: { xmlMode: false } }).root()[0] as unknown as PageNode)
    return page.blocks.filter((block) => block.text !== '' && !block.caption && block.links < 0.6)
  } catch {
    // It throws on documents without a body and on too many elements: then there is no second opinion.
    return null
  }
}
