import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { ArticleError } from '../article/errors.ts'
import type { PageOfFile } from './types.ts'

/** All that words and tables stand in; pictures and what else there may be are never unpacked. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\d*\.xml\.rels|word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml)$/
/** Bytes of these parts, unpacked and packed: a report of 100 pages has some two million. */
const LARGEST = 24 * 1024 * 1024
const LARGEST_PACKED = 4 * 1024 * 1024

/** The file again with only what is wanted of it, so that nothing in it can unfold to more. */
function cut(bytes: Uint8Array): Uint8Array {
  let size = 0
  const filter = (file: UnzipFileInfo) => {
    if (!WANTED.test(file.name)) return false
    size += file.originalSize
    if (size > LARGEST || file.size > LARGEST_PACKED) throw new ArticleError('too-large')
    return true
  }
  const parts = unzipSync(bytes, { filter })
  if (!Object.keys(parts).some((name) => name.startsWith('word/document')))
    throw new ArticleError('docx-broken')
  return zipSync(parts, { level: 0 })
}

/**
 * A Word file (.docx) as a page: headings, paragraphs, lists, tables, footnotes.
 * @throws ArticleError `docx-broken`, `too-large`
 */
export async function readDocx(bytes: Uint8Array): Promise<PageOfFile> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(cut(bytes)) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    const html = `<html><head><meta charset="utf-8"></head><body><article>${value}</article></body></html>`
    return { html, url: null, capturedAt: null }
  } catch (error) {
    // Whatever a damaged file makes the reader throw, it is the file's fault.
    if (error instanceof ArticleError) throw error
    throw new ArticleError('docx-broken')
  }
}
