/** From the bytes of a file to a page: what browsers, clippers, note takers and Word save. */
import { ArticleError } from '../article/errors.ts'
import { readMarkdown } from './markdown.ts'
import { isMhtml, readMhtml } from './mhtml.ts'
import { readSavedPage } from './saved-page.ts'
import type { PageOfFile } from './types.ts'

export type { PageOfFile } from './types.ts'

/** Names of the files that are read here. */
export const documentEndings = [
  '.html',
  '.htm',
  '.xhtml',
  '.mhtml',
  '.mht',
  '.md',
  '.markdown',
  '.docx',
  '.doc',
]

const begins = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte)

/**
 * Reads a file by what it is, whatever its name says: many an .mht is HTML, and many a .doc too.
 * @param name of the file: its ending tells Markdown from plain text
 * @returns null where it is none of these: plain text, or something that the article room refuses
 * @throws ArticleError `docx-broken`, `doc-old`, `mhtml-broken`, `not-text`, `too-large`
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<PageOfFile | null> {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    // Its library takes as long to load as a hundred articles to read: only who sends Word files waits for it.
    const { readDocx } = await import('./docx.ts')
    return readDocx(bytes)
  }
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ArticleError('doc-old')
  if (/\.docx$/i.test(name)) throw new ArticleError('docx-broken')
  if (isMhtml(bytes)) return readMhtml(bytes)
  if (/\.(?:md|markdown)$/i.test(name)) return readMarkdown(new TextDecoder().decode(bytes))
  return /\.(?:html?|xhtml|mht|mhtml|doc)$/i.test(name) ? readSavedPage(bytes) : null
}
