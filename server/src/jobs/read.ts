import type { Reading } from '../../../shared/api/articles.ts'
import { ArticleError } from '../article/errors.ts'
import type { Extract } from '../routes/dependencies.ts'
import { filesOf, idOf } from './files.ts'
import { pageEndings, readPageFile } from './page-file.ts'
import { pageLines } from './page-lines.ts'

/** One printed line: a reading, or why there is none. `missing` where the path itself cannot be read. */
export type ReadItem =
  | ({ readonly id: string | null; readonly file?: string } & Reading)
  | { readonly id: string | null; readonly file?: string; readonly error: string; readonly missing?: true }

/** A page can fail in no way that stops the ones after it: what an ArticleError does not tell is a defect. */
const reasonOf = (error: unknown): string => {
  if (error instanceof ArticleError) return error.message
  return `The page could not be read (${error instanceof Error ? error.message : String(error)})`
}

/** Reads the files of articles behind paths, one at a time, in order. */
export async function* readFiles(paths: readonly string[], extract: Extract): AsyncGenerator<ReadItem, void> {
  for await (const found of filesOf(paths, pageEndings)) {
    const named = { id: idOf(found.path), file: found.path }
    if ('error' in found) yield { ...named, error: found.error, missing: true }
    else
      try {
        yield { ...named, ...extract(await readPageFile(found)) }
      } catch (error) {
        yield { ...named, error: reasonOf(error) }
      }
  }
}

/** Reads the pages of JSON lines, one at a time, in order. */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  extract: Extract,
): AsyncGenerator<ReadItem, void> {
  for await (const item of pageLines(source)) {
    const { id } = item
    if ('error' in item) yield { id, error: `Line ${item.line}: ${item.error}` }
    else
      try {
        yield { id, ...extract(item.input) }
      } catch (error) {
        yield { id, error: reasonOf(error) }
      }
  }
}
