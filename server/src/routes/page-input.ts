import type { CapturedFile } from '../../../shared/records/article.ts'
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
