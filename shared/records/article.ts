import * as z from 'zod'

/** What a clipper sends: one page as the browser rendered it. */
export const Capture = z.object({
  url: z.url({ protocol: /^https?$/ }),
  html: z.string().min(1),
  title: z.string().optional(),
  selection: z.string().optional(),
  note: z.string().optional(),
  tags: z.array(z.string()).optional(),
  capturedAt: z.iso.datetime({ offset: true }),
  clientId: z.string().min(1).max(100),
})
export type Capture = z.infer<typeof Capture>

/** One article: `text` is the body alone, NFC, paragraphs parted by one line feed. */
export const Article = z.object({
  id: z.string(),
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  site: z.string().nullable(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: z.string().nullable().describe('RFC 3339 with +07:00, or a bare date where no time is known'),
  capturedAt: z.string().nullable(),
  lead: z.string().nullable(),
  text: z.string(),
  sha256: z.string().describe('of the text, hexadecimal'),
})
export type Article = z.infer<typeof Article>
