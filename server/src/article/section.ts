/** The section of the site that an article stands in, as the page names it. */
import type { Block } from './blocks.ts'
import { fold, tidyLine } from './text.ts'

/** Steps of every path, and what systems write where nobody chose a section (folded). */
const NO_SECTION =
  /^(?:(?:ve )?trang (?:chu|nhat)|home(?: ?page)?|(?:ban )?dang (?:o|xem)(?: day)?|ban (?:dang )?o day|you are here|uncategori[sz]ed|(?:chua|khong)(?: duoc)? phan loai|null|undefined|none|default|tat ca|all|(?:xem |tin |noi dung )?chi tiet(?: tin(?: tuc)?| bai viet| noi dung)?|bai viet|noi dung|article|posts?|(?:news )?details?|pages?|index)$/
/** Names of the element that holds it, innermost words last: "category-tin-tuc" is what a post belongs to, no label. */
const CATEGORY =
  /(?:^|[ -])(?:categor(?:y|ies)|cate|cats?|chuyen-?muc)(?:-(?:name|title|links?|label|item|text))?(?= |$)/
const LABEL =
  /^(?:(?:thuộc )?chuyên mục|danh mục|thể loại|trong|category|categories|(?:posted |filed )?in)\s*:?\s+/iu
const LONGEST = 60
/** How many blocks above and below the headline may be its section. */
const NEAR = 4

const norm = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

interface Headed {
  readonly title: string | null
  readonly site: string | null
}

/** Whether the words may name a section: neither a step of every path, nor the article, nor the site. */
function isSection(words: string, { title, site }: Headed): boolean {
  if (words.length < 2 || words.length > LONGEST || !/^[^/:]*\p{L}/u.test(words)) return false
  const said = norm(words)
  if (said === '' || NO_SECTION.test(said) || (site !== null && said === norm(site))) return false
  const headline = norm(title ?? '')
  // A path often ends in the headline's beginning.
  return said !== headline && !(said.length >= 12 && headline.startsWith(said))
}

export interface Page extends Headed {
  /** What the page calls it in metadata. */
  readonly sections: readonly string[]
  /** Steps from the front page down. */
  readonly paths: readonly (readonly string[])[]
  readonly blocks: readonly Block[]
  /** The headline's block, -1 where unknown. */
  readonly titleAt: number
  /** Where the body begins and ends. */
  readonly first: number
  readonly end: number
}

/** Where the page labels it: beside the headline, or in so many words under the text. */
function labelled(page: Page): string | null {
  const { blocks, titleAt, first, end } = page
  if (titleAt < 0) return null
  for (let i = Math.max(0, titleAt - NEAR); i < Math.min(blocks.length, end + NEAR); i++) {
    if (i === titleAt || (i > Math.min(titleAt + NEAR, first - 1) && i < end - NEAR)) continue
    const block = blocks[i]
    if (!block || block.text.length > LONGEST + 20 || !CATEGORY.test(block.names)) continue
    const words = block.text.replace(LABEL, '')
    if (i >= first && words === block.text) continue
    if (!/\d{4}/.test(words) && isSection(words, page)) return words
  }
  return null
}

/** Metadata first, then the last step of a path that names neither the front page nor the article. */
export function sectionOf(page: Page): string | null {
  const named = page.sections.find((words) => isSection(words, page))
  if (named !== undefined) return named
  for (const path of page.paths) {
    const step = path.map(tidyLine).findLast((words) => isSection(words, page))
    if (step !== undefined) return step
  }
  return labelled(page)
}
