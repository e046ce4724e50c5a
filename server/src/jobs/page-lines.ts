import * as z from 'zod'
import type { ExtractInput } from '../extract.ts'
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
    title: optional,
    publishedAt: optional,
    capturedAt: optional,
  })
  .refine(
    (line) => typeof line.html === 'string' || typeof line.text === 'string',
    'it has neither html nor text',
  )

/** One line of JSON lines: what it asks to be read, or why it cannot be. `line` counts from 1. */
export type PageLineItem =
  | { readonly id: string | null; readonly line: number; readonly input: ExtractInput }
  | { readonly id: string | null; readonly line: number; readonly error: string }

function parsePageLine(bytes: Uint8Array, line: number): PageLineItem {
  const json = decodeUtf8(bytes)
  let value: unknown
  try {
    // What is not UTF-8 is no JSON, as the empty text is none.
    value = JSON.parse(json ?? '')
  } catch {
    return { id: null, line, error: 'The line is not JSON in UTF-8' }
  }
  const given = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : null
  const parsed = PageLine.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return {
      id,
      line,
      error: `The line cannot be read: ${[...(issue?.path ?? []), issue?.message].join(': ')}`,
    }
  }
  const { html, text, url = null, title = null, publishedAt = null, capturedAt = null } = parsed.data
  const page = typeof html === 'string' ? { html } : { text: text ?? '' }
  return { id, line, input: { ...page, url, title, publishedAt, capturedAt } }
}

/** Pages from JSON lines `{id, url?, html? or text?, title?, publishedAt?, capturedAt?}`, one at a time. */
export async function* pageLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<PageLineItem, void> {
  let line = 0
  for await (const bytes of lines(source, longestPage)) {
    line++
    if (bytes === null) yield { id: null, line, error: 'The line is too long to be an article' }
    else if (bytes.some((byte) => byte > 32)) yield parsePageLine(bytes, line)
  }
}
