/** Headline and body as the project's own finder sees them. */
import type { Blocks } from './blocks.ts'
import { findBody, findLead, outside } from './body.ts'
import { findHeadline } from './headline.ts'
import { isProse } from './line.ts'
import type { PageParts } from './page-notes.ts'

/** Headline and body depend on each other: a body first, then the headline above it, then the body below that. */
export function readParts(page: Blocks, titles: readonly string[], site: string | null): PageParts {
  const out = outside(page)
  const guess = findBody(page, out, -1)
  const headline = findHeadline(
    page,
    out,
    titles,
    site,
    guess ? Math.max(guess.from, (guess.kept[0] ?? 0) + 3) : page.blocks.length,
  )
  const found = headline.at >= 0 ? findBody(page, out, headline.at) : guess
  return { page, headline, found, out }
}

/** Of the lead and the body: indices of their blocks, how many are the lead's, and where they begin. */
export function bodyIndices({ page, found, out, headline }: PageParts) {
  if (!found) return { indices: [], leads: 0, first: 0 }
  const lead = findLead(page, out, headline.at, found)
  const indices = [...lead, ...found.kept]
  return { indices, leads: lead.length, first: indices[0] ?? found.from }
}

/** Link after link, each with its teaser, under no headline: a section's front page. */
export function isListing({ page, found, headline }: PageParts): boolean {
  if (!found || headline.at >= 0) return false
  const inside = found.kept.flatMap((i) => page.blocks[i] ?? [])
  const links = inside.filter((block) => block.links > 0.6 && block.text.length >= 20).length
  return (
    links >= 5 && links >= 0.6 * inside.filter((block) => block.links < 0.3 && isProse(block.text)).length
  )
}
