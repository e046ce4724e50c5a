import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Capture } from '../../../shared/records/article.ts'
import { decodePage } from '../article/charset.ts'
import { ArticleError } from '../article/errors.ts'
import type { ExtractInput } from '../extract.ts'
import type { GivenFile } from '../routes/page-input.ts'
import { type Found, filesOf } from './files.ts'
import { fileType, longestPage, pageEndings, pageOf } from './page-file.ts'
import { pageLines } from './page-lines.ts'
import { gunzipped, warcPages } from './warc.ts'

/** One page to import: what is read, when it was captured, and its HTML as evidence. */
export interface ImportPage {
  /** Where it comes from, for messages: a file, a line of one, an address in an archive. */
  readonly from: string
  readonly input: ExtractInput
  readonly capturedAt: string
  readonly html: string | null
  /** The file itself, where it is no page. */
  readonly file?: GivenFile
  /** As a clipper exported it, with what was noted. */
  readonly capture?: Capture
}

/** A page, or what could not be opened and why. */
export type ImportItem = ImportPage | { readonly from: string; readonly error: string }

type File = Extract<Found, { size: number }>

export const importEndings = [...pageEndings, '.jsonl', '.ndjson', '.warc', '.warc.gz']

const changedAt = async (path: string) => (await stat(path)).mtime.toISOString()

/** A page's time where it is one, else the file's own. */
const timeOr = (given: string | null | undefined, fallback: string) =>
  given && !Number.isNaN(Date.parse(given)) ? new Date(given).toISOString() : fallback

async function* ofLines({ path }: File): AsyncGenerator<ImportItem, void> {
  const fallback = await changedAt(path)
  for await (const item of pageLines(createReadStream(path))) {
    const from = `${path}:${item.line}`
    if ('error' in item) {
      yield { from, error: item.error }
      continue
    }
    const { html } = item.input
    const capturedAt = timeOr(item.input.capturedAt, fallback)
    yield {
      from,
      input: { ...item.input, capturedAt },
      capturedAt,
      html: typeof html === 'string' ? html : null,
      ...(item.file && { file: item.file }),
      ...(item.capture && { capture: item.capture }),
    }
  }
}

async function* ofWarc({ path }: File): AsyncGenerator<ImportItem, void> {
  const file = createReadStream(path)
  const fallback = await changedAt(path)
  for await (const page of warcPages(/\.gz$/i.test(path) ? gunzipped(file) : file)) {
    const from = `${path}: ${page.url}`
    const capturedAt = timeOr(page.date, fallback)
    try {
      const html = decodePage(page.html, page.contentType)
      yield { from, input: { html, url: page.url, capturedAt }, capturedAt, html }
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error
      yield { from, error: error.message }
    }
  }
}

async function* ofPage({ path, size }: File): AsyncGenerator<ImportItem, void> {
  if (size > longestPage) throw new ArticleError('too-large')
  const bytes = await readFile(path)
  const page = await pageOf(path, bytes)
  const capturedAt = timeOr(page.capturedAt, await changedAt(path))
  const input = { ...page, capturedAt }
  const type = fileType(path, bytes)
  const kept = type ? { html: null, file: { type, bytes } } : { html: page.html ?? null }
  yield { from: path, input, capturedAt, ...kept }
}

const readerOf = (path: string) => {
  if (/\.warc(\.gz)?$/i.test(path)) return ofWarc
  return /\.(jsonl|ndjson)$/i.test(path) ? ofLines : ofPage
}

/** Every page behind the paths, one at a time, in order. A file that fails gives its error, and the next follows. */
export async function* importItems(paths: readonly string[]): AsyncGenerator<ImportItem, void> {
  for await (const found of filesOf(paths, importEndings)) {
    if ('error' in found) yield { from: found.path, error: found.error }
    else
      try {
        yield* readerOf(found.path)(found)
      } catch (error) {
        yield { from: found.path, error: error instanceof Error ? error.message : String(error) }
      }
  }
}
