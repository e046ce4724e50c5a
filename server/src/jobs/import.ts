import { createHash } from 'node:crypto'
import type { Outcome } from '../../../shared/api/articles.ts'
import { ArticleError } from '../article/errors.ts'
import type { Extract } from '../routes/dependencies.ts'
import type { Store } from '../store/types.ts'
import type { ImportItem, ImportPage } from './import-sources.ts'

/** How far an import has come. */
export type Progress = Readonly<Record<Outcome | 'failed', number>>

export interface ImportOptions {
  readonly store: Pick<Store, 'save'>
  readonly extract: Extract
  /** Called after every page; the import stops after the page under way once it gives false. */
  readonly progress: (progress: Progress) => boolean
  /** Called for what could not be read, which stops nothing. */
  readonly failed: (from: string, reason: string) => void
}

/** Named by what it holds, not by where it lies: the same page found twice, or imported again, is one capture. */
const clientId = ({ input, html }: ImportPage): string => {
  const key = `${input.url ?? ''}\0${html ?? input.text ?? input.html ?? ''}`
  return `import-${createHash('sha256').update(key).digest('hex').slice(0, 40)}`
}

async function keep(page: ImportPage, { store, extract }: ImportOptions): Promise<Outcome> {
  const { capture } = page
  const reading = extract(page.input)
  return store.save(reading, {
    clientId: capture?.clientId ?? clientId(page),
    capturedAt: page.capturedAt,
    capturedBy: null,
    html: page.html,
    ...(page.file && { file: page.file }),
    selection: capture?.selection ?? null,
    note: capture?.note ?? null,
    tags: capture?.tags ?? [],
    project: capture?.project ?? null,
    clipper: capture?.clipper ?? null,
  })
}

/**
 * Brings pages into the database, one at a time: what is already there stays, so that a stopped import is simply
 * run again. Throws where the database fails, since no further page could be kept either.
 */
export async function importAll(items: AsyncIterable<ImportItem>, options: ImportOptions): Promise<Progress> {
  let done = { created: 0, unchanged: 0, updated: 0, failed: 0 }
  for await (const item of items) {
    let outcome: keyof Progress = 'failed'
    if ('error' in item) options.failed(item.from, item.error)
    else
      try {
        outcome = await keep(item, options)
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error
        options.failed(item.from, error.message)
      }
    done = { ...done, [outcome]: done[outcome] + 1 }
    if (!options.progress(done)) break
  }
  return done
}
