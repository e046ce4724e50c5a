/** The headline: the one that stands on the page, where one does, else the document's title without the site. */
import type { Blocks } from './blocks.ts'
import { boilerplate } from './boilerplate.ts'
import { readDateLine } from './dates.ts'
import { isProse, sameLine } from './line.ts'
import { isMasthead } from './masthead.ts'
import { fold } from './text.ts'

const TITLE_NAME =
  /(?:^|[ -])(?:tieu-?de(?:-?\w+)?|titles?|(?:news|post|entry|article|detail|content|bai-?viet|tin)-?(?:titles?|heading|head)|title-?(?:detail|news|post|article)|content-?heading|headline|detail-head|ten-?bai-?viet|ten-?tin|name-?news|heading)(?=[ -]|$|\d)/
const SITE =
  /^(?:trang chu|trang nhat|home|tin tuc|chi tiet.*|bao .{3,40}|dai .{3,50}|(?:cong|trang) (?:thong tin|tt|ttdt|dien tu).*|(?:website|web site) .*|ubnd .{3,60}|uy ban nhan dan .{3,60}|(?:huyen|tinh|thi xa|thanh pho|so|phong) \S+(?: \S+){0,3}|.*(?:\.vn|\.com|\.org|online|portal)|[a-z]{2,6}|tin trong .{3,10}|dang bo .{3,40})$/

/** "Trang chủ - X", "X - Báo Y", "Y | X" → X. Segments equal to the site's name go, and those that look like one. */
export function bareTitle(title: string, site: string | null): string {
  const parts = title.split(/\s+(?:[-–—|»:]{1,2}|::)\s+|\s*[|»]\s*/)
  if (parts.length < 2) return title
  const isSite = (part: string) => (site !== null && sameLine(part, site)) || SITE.test(fold(part))
  let from = 0
  let to = parts.length
  while (to - from > 1 && isSite(parts[to - 1] ?? '')) to--
  while (to - from > 1 && isSite(parts[from] ?? '')) from++
  if (from === 0 && to === parts.length) return title
  // Cut out of the original, so that separators within the headline stay as written.
  const first = parts[from] ?? ''
  const last = parts[to - 1] ?? ''
  const start = title.indexOf(first, from === 0 ? 0 : (parts[0]?.length ?? 0))
  const end = title.lastIndexOf(last) + last.length
  return start >= 0 && end > start ? title.slice(start, end) : first
}

const norm = (s: string) =>
  fold(s)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export interface Headline {
  readonly title: string | null
  /** Its block on the page, -1 where it stands in the head alone. */
  readonly at: number
}

/**
 * @param titles of the document, the most trusted first
 * @param bodyAt where the body begins by a first guess: headlines stand above it
 */
export function findHeadline(
  page: Blocks,
  out: readonly boolean[],
  titles: readonly string[],
  site: string | null,
  bodyAt: number,
): Headline {
  const bare = titles.map((title) => norm(bareTitle(title, site)))
  const whole = titles.map(norm)
  let best = -1
  let bestScore = 3.5
  for (const [i, block] of page.blocks.entries()) {
    if (i >= bodyAt || block.text.length < 12 || block.text.length > 300 || block.kept) continue
    const said = norm(block.text)
    // The document's title is at times the site's name alone, which stands above the menu too.
    const same =
      (bare.includes(said) || (said.length >= 20 && whole.some((title) => title.includes(said)))) &&
      !SITE.test(said)
    const named = TITLE_NAME.test(block.names)
    // Where it stands is worth too little by itself: most lines end here.
    if (!same && block.heading === 0 && !block.strong && !named) continue
    let score = same ? 6 + Math.min(3, said.length / 40) : 0
    if (block.heading === 1) score += 4
    else if (block.heading > 0) score += 1.5
    else if (block.strong) score += 1.5
    if (named) score += 2.5
    if (block.links > 0.6) score -= 3
    if (out[i]) score -= 3
    if (!same) {
      const words = block.text.split(' ').length
      if (words < 5) score -= 2.5
      if (boilerplate(block.text) || isMasthead(block) || readDateLine(block.text)?.residue === '') score -= 6
      score -= Math.min(3, (bodyAt - i) / 8)
      // Close above the text, over the date line: headlines of pages that mark nothing up.
      if (bodyAt - i <= 8 && words >= 5 && !isProse(block.text)) score += 2
      if (page.blocks.slice(i + 1, i + 3).some((next) => readDateLine(next.text) !== null)) score += 1
    }
    // Of equals the lower: what stands above is the path or the banner.
    if (score >= bestScore) {
      bestScore = score
      best = i
    }
  }
  const onPage = page.blocks[best]?.text
  if (onPage !== undefined) {
    const meta = titles.map((title) => bareTitle(title, site)).find((title) => norm(title) === norm(onPage))
    return {
      title: meta && !/[…]$/.test(meta) && meta !== meta.toUpperCase() ? bareTitle(onPage, site) : onPage,
      at: best,
    }
  }
  const named = titles
    .map((title) => bareTitle(title, site))
    .find((title) => !SITE.test(fold(title)) && title.split(' ').length >= 4)
  return { title: named ?? null, at: -1 }
}
