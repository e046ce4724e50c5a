/** Who wrote it: the signature below the text, the byline above it, or metadata. */
import type { Block, Blocks } from './blocks.ts'
import type { Found } from './body.ts'
import { boilerplate } from './boilerplate.ts'
import { readDateLine } from './dates.ts'
import { personalName, readByline, readSignature, type Signature } from './names.ts'
import { fold } from './text.ts'

const AUTHOR_NAME =
  /(?:^|[ -])(?:authors?|tac-?gia|byline|by-?author|writers?|nguoi-?viet|p-?author|post-?author|article-?author|news-?author|but-?danh|ky-?ten)(?=[ -]|$|\d)/

const nameSet = (names: string) =>
  fold(names)
    .split(/\s*[,;&/]\s*|\s+(?:-|va)\s+/)
    .sort()
    .join('|')

/** A block within the article's part of the page whose class says "author". */
function named(blocks: readonly Block[], from: number, to: number): string | null {
  for (let i = from; i < Math.min(to, blocks.length); i++) {
    const block = blocks[i]
    if (!block || block.text.length > 110 || !AUTHOR_NAME.test(block.names)) continue
    const name = personalName(block.text.replace(/\s*[|•].*$/, ''))
    if (name) return name
  }
  return null
}

/**
 * The signature is what a reader sees, so it wins over the account that posted the page. Where metadata name the
 * same persons, their form is kept: there each is a name of its own.
 */
export function byline(
  page: Blocks,
  read: { readonly headline: { readonly at: number }; readonly found: Found | null },
  signature: Signature | null,
  meta: string | null,
): string | null {
  const from = Math.max(0, read.headline.at)
  const end = read.found?.to ?? page.blocks.length
  if (signature && !signature.office)
    return meta && nameSet(meta) === nameSet(signature.author) ? meta : signature.author
  const after = page.blocks.slice(end, end + 4)
  const stop = after.findIndex(
    (block) => block.links > 0.5 || block.heading > 0 || boilerplate(block.text) !== null,
  )
  const below = after
    .slice(0, stop < 0 ? after.length : stop)
    .map((block) => readSignature(block.text))
    .find((read) => read !== null && !read.office)
  const under = page.blocks.slice(from + 1, Math.min(end, from + 6))
  const labelled = under
    .map((block) => readSignature(block.text))
    .find((read) => read?.labelled === true && !read.office)
  const above = under
    .filter((block) => block.text.length <= 110 && readDateLine(block.text) !== null)
    .map((block) => readByline(block.text))
    .find((names) => names !== null)
  return (
    meta ??
    named(page.blocks, from, end + 6) ??
    labelled?.author ??
    below?.author ??
    above ??
    signature?.author ??
    null
  )
}
