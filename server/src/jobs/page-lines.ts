import * as z from 'zod'
import { Capture, CapturedFile } from '../../../shared/records/article.ts'
import { ArticleError } from '../article/errors.ts'
import type { ExtractInput } from '../extract.ts'
import { fileInput, fileOf, type GivenFile } from '../routes/page-input.ts'
import { pageHash } from '../store/kept-page.ts'
import { lines } from './lines.ts'
import { longestPage } from './page-file.ts'
import { decodeUtf8 } from './utf8.ts'

const optional = z.string().nullish()

const PageLine = z
  .object({
    id: z.union([z.string(), z.number().transform(String)]).nullish(),
    url: optional,
    html: optional,
    text: optional,
    file: CapturedFile.nullish(),
    title: optional,
    publishedAt: optional,
    capturedAt: optional,
  })
  .refine(
    ({ html, text, file }) => [html, text, file].some((given) => given != null),
    'it has neither html nor text nor file',
  )

/** One line of JSON lines: what it asks to be read, or why it cannot be. `line` counts from 1. */
export type PageLineItem =
  | {
      readonly id: string | null
      readonly line: number
      readonly input: ExtractInput
      readonly file?: GivenFile
      /** The line as a capture, where it is one that a clipper exported. */
      readonly capture?: Capture
    }
  | { readonly id: string | null; readonly line: number; readonly error: string }

type Parsed = { readonly id: string | null } & ({ readonly value: unknown } | { readonly error: string })

function parseLine(bytes: Uint8Array): Parsed {
  const json = decodeUtf8(bytes)
  let value: unknown
  try {
    // What is not UTF-8 is no JSON, as the empty text is none.
    value = JSON.parse(json ?? '')
  } catch {
    return { id: null, error: 'The line is not JSON in UTF-8' }
  }
  const given = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return { id: typeof given === 'string' || typeof given === 'number' ? String(given) : null, value }
}

interface LinePage {
  readonly input: ExtractInput
  readonly file?: GivenFile
}

/** The page or file of a line. */
async function pageOf(given: z.infer<typeof PageLine>, isCapture: boolean): Promise<LinePage> {
  const { html, text, file, url = null, title = null, publishedAt = null, capturedAt = null } = given
  const told = { url, title, publishedAt, capturedAt }
  if (!file) return { input: { ...told, ...(typeof html === 'string' ? { html } : { text: text ?? '' }) } }
  const kept = fileOf(file)
  const read = await fileInput(kept)
  const own = {
    url: url ?? read.url ?? null,
    // What a browser calls its tab is a file's name.
    title: isCapture && read.title !== undefined ? read.title : (title ?? read.title ?? null),
    publishedAt: publishedAt ?? read.publishedAt ?? null,
    capturedAt: capturedAt ?? read.capturedAt ?? null,
  }
  return { input: { ...told, ...read, ...own }, file: kept }
}

const isDamaged = ({ html, file, sha256 }: Capture) =>
  sha256 !== undefined &&
  sha256 !== pageHash(Buffer.from(file?.base64 ?? html ?? '', file ? 'base64' : 'utf8'))

async function readLine(bytes: Uint8Array, line: number): Promise<PageLineItem> {
  const { id, ...given } = parseLine(bytes)
  if ('error' in given) return { id, line, ...given }
  const parsed = PageLine.safeParse(given.value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const error = `The line cannot be read: ${[...(issue?.path ?? []), issue?.message].join(': ')}`
    return { id, line, error }
  }
  const capture = Capture.safeParse(given.value).data
  if (capture && isDamaged(capture))
    return { id, line, error: 'The line is damaged: its page is not the one whose hash it names' }
  try {
    const page = await pageOf(parsed.data, capture !== undefined)
    return { id, line, ...page, ...(capture && { capture }) }
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
    return { id, line, error: error.message }
  }
}

/**
 * Pages from JSON lines `{id, url?, html? or text? or file?, title?, publishedAt?, capturedAt?}`, one at a time; a
 * line may be a capture as a clipper sends and exports it.
 */
export async function* pageLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<PageLineItem, void> {
  let line = 0
  for await (const bytes of lines(source, longestPage)) {
    line++
    if (bytes === null) yield { id: null, line, error: 'The line is too long to be an article' }
    else if (bytes.some((byte) => byte > 32)) yield await readLine(bytes, line)
  }
}
