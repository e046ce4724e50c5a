import { readFile } from 'node:fs/promises'
import { ArticleError } from '../article/errors.ts'
import { documentEndings, readDocument } from '../documents/index.ts'
import type { ExtractInput } from '../extract.ts'
import { readPdf } from '../pdf/index.ts'
import { decodeUtf8 } from './utf8.ts'

/** No article is this long; a file that is, is something else. */
export const longestPage = 32 * 1024 * 1024

export const isPdf = (path: string): boolean => /\.pdf$/i.test(path)

/** UTF-8 unless a byte order mark says UTF-16; what is neither comes out with replacement characters. */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  const text = encoding === 'utf-8' ? decodeUtf8(bytes) : null
  return text ?? new TextDecoder(encoding).decode(bytes)
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
