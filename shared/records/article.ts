import * as z from 'zod'

/** A SHA-256, hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits, small')

/** Media types of the files that are read, and kept as they came. */
export const FileType = z
  .enum([
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'multipart/related',
    'text/markdown',
    'text/plain',
  ])
  .describe('a PDF with a text layer, Word (.docx), a page saved as MHTML, Markdown, plain text')
export type FileType = z.infer<typeof FileType>

/** A file that is no page of HTML, with its bytes. */
export const CapturedFile = z.object({ type: FileType, base64: z.base64().min(1) })
export type CapturedFile = z.infer<typeof CapturedFile>

/** What a clipper sends: one page as the browser rendered it, or one file as it was served. */
export const Capture = z
  .object({
    url: z.url({ protocol: /^https?$/ }),
    html: z.string().min(1).optional().describe('the rendered page; left out where a file is given'),
    file: CapturedFile.optional().describe('in place of html'),
    title: z.string().optional(),
    selection: z.string().optional(),
    note: z.string().optional(),
    tags: z.array(z.string()).optional(),
    project: z.string().min(1).max(100).optional().describe('the collection that it is clipped into'),
    capturedAt: z.iso.datetime({ offset: true }),
    clientId: z.string().min(1).max(100),
    sha256: Sha256.optional().describe(
      'of the UTF-8 of html, or of the bytes of the file, as the clipper made it before it sent anything',
    ),
    clipper: z.string().min(1).max(100).optional().describe('who clipped it: a name and a version'),
  })
  .refine(({ html, file }) => (html === undefined) !== (file === undefined), {
    path: ['html'],
    message: 'give either html or file',
  })
export type Capture = z.infer<typeof Capture>

/**
 * One article: `text` is the body alone, NFC, paragraphs parted by one line feed. A service before 0.4.0 does not
 * say section, updatedAt, image and language.
 */
export const Article = z.object({
  id: z.string(),
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  site: z.string().nullable(),
  section: z.string().nullable().default(null).describe('of the site, as the page names it'),
  title: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: z.string().nullable().describe('RFC 3339 with +07:00, or a bare date where no time is known'),
  updatedAt: z
    .string()
    .nullable()
    .default(null)
    .describe('the last change after publication, in the same form; null where the page tells none'),
  capturedAt: z.string().nullable(),
  image: z.string().nullable().default(null).describe('address of the picture that the page gives for it'),
  language: z.string().nullable().default(null).describe('BCP 47'),
  lead: z.string().nullable(),
  text: z.string(),
  sha256: z.string().describe('of the text, hexadecimal'),
})
export type Article = z.infer<typeof Article>
