import { load } from 'cheerio'
import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { ArticleError } from '../article/errors.ts'
import { dayOf, officialTitle } from '../article/official.ts'
import { tidyLine } from '../article/text.ts'
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

/** Paragraphs within which the head of an official text ends, cells of its table counted. */
const HEAD = 40

/** The words of a Word file with the title of an official text as a headline, and the day beside its place. */
function withHead(words: string): { html: string; title: string | null; day: string | null } {
  const $ = load(words, null, false)
  const head = $('p, h1, h2, h3')
    .slice(0, HEAD)
    .toArray()
    .map((element) => ({ element, text: tidyLine($(element).text()) }))
    .filter(({ text }) => text !== '')
  const day = head.map(({ text }) => dayOf(text)).find((found) => found !== null) ?? null
  const plain = head.filter(({ element }) => element.name === 'p' && $(element).closest('table').length === 0)
  const title = officialTitle(plain.map(({ text }) => ({ text, page: 0, table: false })))
  if (!title) return { html: words, title: null, day }
  const [first, ...rest] = plain.slice(title.from, title.to)
  // Above it stand the office, its motto, number and day.
  if (first) $(first.element).prevAll().remove()
  if (first) $(first.element).replaceWith($('<h1></h1>').text(title.text))
  for (const { element } of rest) $(element).remove()
  return { html: $.html(), title: title.text, day }
}

/**
 * A Word file (.docx) as a page: headings, paragraphs, lists, tables, footnotes; title and day of an official text.
 * @throws ArticleError `docx-broken`, `too-large`
 */
export async function readDocx(bytes: Uint8Array): Promise<PageOfFile> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(cut(bytes)) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    const { html, title, day } = withHead(value)
    return {
      html: `<html><head><meta charset="utf-8"></head><body><article>${html}</article></body></html>`,
      url: null,
      capturedAt: null,
      ...(title !== null && { title }),
      ...(day !== null && { publishedAt: day }),
    }
  } catch (error) {
    // Whatever a damaged file makes the reader throw, it is the file's fault.
    if (error instanceof ArticleError) throw error
    throw new ArticleError('docx-broken')
  }
}
