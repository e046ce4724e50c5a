import type { ReadableFile } from '../../../shared/api/articles.ts'
import type { CapturedFile } from '../../../shared/records/article.ts'
import { readDocument } from '../documents/index.ts'
import type { ExtractInput } from '../extract.ts'
import { readPdf } from '../pdf/index.ts'

export const bytesOf = ({ base64 }: CapturedFile): Buffer => Buffer.from(base64, 'base64')

/**
 * What is read of a page or a file. A file's title and day are its own: what a browser calls its tab is a file's name.
 * @throws ArticleError where the file has no text to read
 */
export const pageInput = async (
  { html, text }: { readonly html?: string | undefined; readonly text?: string | undefined },
  file: Uint8Array | null,
): Promise<Pick<ExtractInput, 'html' | 'text' | 'title' | 'publishedAt'>> =>
  file ? readPdf(file) : { html, text }

/** Names that tell `readDocument` what the bytes alone do not. */
const nameOf = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'file.docx',
  'multipart/related': 'file.mhtml',
  'text/markdown': 'file.md',
} as const

/**
 * What is read of a file of any type that is read.
 * @throws ArticleError where it cannot be opened, or has no text to read
 */
export const fileInput = async ({ type, base64 }: ReadableFile): Promise<ExtractInput> => {
  const bytes = Buffer.from(base64, 'base64')
  return type === 'application/pdf' ? readPdf(bytes) : ((await readDocument(bytes, nameOf[type])) ?? {})
}
