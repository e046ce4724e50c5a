import { readFile } from 'node:fs/promises'
import type { FileType } from '../../../shared/records/article.ts'
import { ArticleError } from '../article/errors.ts'
import { documentEndings, readDocument } from '../documents/index.ts'
import { isMhtml } from '../documents/mhtml.ts'
import { decodeText } from '../documents/plain-text.ts'
import type { ExtractInput } from '../extract.ts'
import { readPdf } from '../pdf/index.ts'

/** No article is this long; a file that is, is something else. */
export const longestPage = 32 * 1024 * 1024

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const isPdf = (path: string): boolean => /\.pdf$/i.test(path)

/** The type of a file that is kept as it is; null for pages and plain text, which are kept as characters. */
export function fileType(path: string, bytes: Uint8Array): FileType | null {
  if (isPdf(path)) return 'application/pdf'
  // Whatever its name says: many an .mht is HTML, and a .docx is an archive, which no page is.
  if (isMhtml(bytes)) return 'multipart/related'
  if (/\.(?:md|markdown)$/i.test(path)) return 'text/markdown'
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? DOCX : null
}

/** Files of one article each, by their endings. */
export const pageEndings = ['.txt', '.pdf', ...documentEndings]

/**
 * What `extract` reads of a file's bytes; its HTML as characters, since the page itself names its character set.
 * @throws ArticleError for what has no text or cannot be opened
 */
export async function pageOf(path: string, bytes: Uint8Array): Promise<ExtractInput & { html?: string }> {
  if (isPdf(path)) return readPdf(bytes)
  return (await readDocument(bytes, path)) ?? { text: decodeText(bytes) }
}

/** Reads one file as `extract` wants it. Throws ArticleError as `pageOf` does, and for one that is too large. */
export async function readPageFile(file: { path: string; size: number }): Promise<ExtractInput> {
  if (file.size > longestPage) throw new ArticleError('too-large')
  return pageOf(file.path, await readFile(file.path))
}
