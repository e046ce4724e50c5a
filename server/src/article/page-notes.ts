import type { Block, Blocks, Hidden, PageNode } from './blocks.ts'
import type { Found } from './body.ts'
import type { FrameNotes } from './frame.ts'
import type { Headline } from './headline.ts'
import type { Metadata } from './metadata.ts'
import type { Signature } from './names.ts'
import type { SiteReading } from './sites/read.ts'

/** Headline and body as the project's own finder sees them. */
export interface PageParts {
  readonly page: Blocks
  readonly headline: Headline
  readonly found: Found | null
  readonly out: readonly boolean[]
}

/** Lines of a body, and what became of each. */
export interface Framing {
  readonly lines: readonly Block[]
  readonly notes: FrameNotes
}

/** Whose body may be taken in place of the own finder's. */
export type OtherFinder = 'readability' | 'json_ld' | 'page_state' | 'site_rule'

/** Why a page was refused. */
export type Refusal = 'scattered' | 'listing' | 'too_little'

/**
 * Filled by `readPage` where it is handed in. It only points at what the steps made anyway; words are made of it
 * where someone asks for an explanation.
 */
export interface PageNotes {
  /** The page before its scripts were cut. */
  html?: string
  /** `hidden` stands on all that is not seen. */
  told?: boolean
  /** Texts of legacy fonts, or read wrongly, were mended. */
  mended?: boolean
  readonly hidden: Hidden[]
  root?: PageNode
  /** Contents of its JSON-LD scripts. */
  jsonLd?: readonly string[]
  meta?: Metadata
  parts?: PageParts
  /** Indices of the blocks that the own finder takes, and how many of them stand between headline and body. */
  taken?: { readonly indices: readonly number[]; readonly leads: number }
  own?: Framing
  /** Another finder was asked; what it found, where it found more. */
  asked?: boolean
  other?: Framing & { readonly by: OtherFinder }
  /** What the rule of its site found, where it has one. */
  site?: SiteReading
  signature?: Signature | null
  refused?: Refusal
}
