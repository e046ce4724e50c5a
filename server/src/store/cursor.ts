import * as z from 'zod'
import { clean } from './clean.ts'
import { BadCursor } from './errors.ts'

const text = z.string().refine((given) => clean(given) === given)

/** List, key of the last row in its sort, and the row's own key. */
const Cursor = z.tuple([z.string(), z.union([text, z.number()]), text, text])

export interface After {
  readonly key: string | number
  readonly articleId: string
  readonly id: string
}

/** An opaque, URL-safe mark of the last row of a page. `list` names the list and sort that it belongs to. */
export const writeCursor = (list: string, { key, articleId, id }: After): string =>
  Buffer.from(JSON.stringify([list, key, articleId, id])).toString('base64url')

/** Reads a cursor that `writeCursor` wrote for the same list and kind of key. Throws BadCursor for any other. */
export const readCursor = (list: string, kind: 'string' | 'number', given: string): After => {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(given, 'base64url').toString())
  } catch {
    throw new BadCursor()
  }
  const { data } = Cursor.safeParse(parsed)
  if (!data || data[0] !== list || typeof data[1] !== kind) throw new BadCursor()
  return { key: data[1], articleId: data[2], id: data[3] }
}
