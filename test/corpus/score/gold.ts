import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod'

const Place = z.object({
  text: z.string(),
  level: z.enum(['province', 'district', 'commune', 'village']),
  code: z.string().optional(),
})

/** A fact as a person annotated it; what is left out or null is none. */
const GoldFact = z.object({
  metric: z.string(),
  subject: z.string().nullish(),
  value: z.number().nullish(),
  low: z.number().nullish(),
  high: z.number().nullish(),
  total: z.number().nullish(),
  unit: z.string().nullish(),
  qualifier: z.string().nullish(),
  period: z.string().nullish(),
  status: z.string().nullish(),
  direction: z.string().nullish(),
  evidence: z.string(),
  /** A careful reader may leave it out: neither missed nor spurious. */
  optional: z.boolean().optional(),
})

const Row = z.object({
  id: z.string(),
  file: z.string(),
  places: z.array(Place).optional(),
  facts: z.array(GoldFact),
})

export type GoldFact = z.infer<typeof GoldFact>
export type GoldRow = z.infer<typeof Row>

/** A file that marks a folder as never looked at while rules are written. */
const MARKER = 'HELD-OUT.md'

/** Whether the annotations lie in a folder whose texts must stay unread. */
export const isHeldOut = (path: string): boolean => existsSync(join(dirname(path), MARKER))

/**
 * Reads annotated articles, one JSON object a line.
 *
 * @throws Error that names the line which is no annotated article
 */
export function readGold(path: string): GoldRow[] {
  const rows: GoldRow[] = []
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      rows.push(Row.parse(JSON.parse(line)))
    } catch (error) {
      throw new Error(`${path}, line ${i + 1}, is no annotated article: ${(error as Error).message}`)
    }
  }
  return rows
}

/**
 * The text that a row names: `file` is looked for beside the annotations, then in the folder above them.
 *
 * @throws Error that says where the text was looked for
 */
export function textOf(row: GoldRow, goldPath: string): string {
  const folder = dirname(goldPath)
  const tried = [join(folder, row.file), join(folder, '..', row.file), join(folder, basename(row.file))]
  const found = tried.find((path) => existsSync(path))
  if (!found) throw new Error(`The text of ${row.id} is not there; looked for ${tried.join(', ')}.`)
  return readFileSync(found, 'utf8')
}
