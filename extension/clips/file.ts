import * as z from 'zod'
import { Capture } from '../../shared/records/article.ts'
import type { Clip } from '../queue/clip.ts'
import { sizeOf } from '../queue/size.ts'
import type { ClipStore } from '../queue/store.ts'

/** One line of an exported queue: the capture as the service takes it, and which service it was for. */
const Line = Capture.and(z.object({ service: z.string().optional() }))

/** The name of an export: `tin-lang-queue-2024-06-10.jsonl`. */
export const exportName = (now: Date): string => `tin-lang-queue-${now.toISOString().slice(0, 10)}.jsonl`

/** The kept captures as JSON lines, one a line: what `importQueue` and the service's own import both read. */
export const exportQueue = async (store: ClipStore): Promise<Blob> => {
  const parts: string[] = []
  for (const { id, service } of await store.clips()) {
    const capture = await store.capture(id)
    if (capture) parts.push(`${JSON.stringify({ ...capture, service })}\n`)
  }
  return new Blob(parts, { type: 'application/x-ndjson' })
}

export interface Imported {
  readonly added: number
  /** Kept already, under the same id. */
  readonly known: number
  /** Numbers of the lines that hold no capture, from 1. */
  readonly bad: readonly number[]
}

const clipOf = ({ service, ...capture }: z.infer<typeof Line>, current: string): Clip => ({
  id: capture.clientId,
  service: service || current,
  url: capture.url,
  title: capture.title ?? capture.url,
  capturedAt: capture.capturedAt,
  bytes: sizeOf(capture),
  tabId: null,
  attempts: 0,
  failure: null,
  dueAt: 0,
})

const parsed = (line: string) => {
  try {
    return Line.safeParse(JSON.parse(line))
  } catch {
    return null
  }
}

/**
 * Puts captures of an exported file back into the queue. One that is kept already stays as it is; one that the
 * service has already is kept there once all the same, since it keeps its id.
 * @param current the address for captures that name none
 * @throws DOMException where this computer's storage is full: what was added before stays
 */
export const importQueue = async (store: ClipStore, text: string, current: string): Promise<Imported> => {
  const kept = new Set((await store.clips()).map(({ id }) => id))
  const bad: number[] = []
  let [added, known] = [0, 0]
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = parsed(line)
    if (!read?.success) {
      bad.push(index + 1)
      continue
    }
    if (kept.has(read.data.clientId)) {
      known += 1
      continue
    }
    const { service, ...capture } = read.data
    await store.add(clipOf(read.data, current), capture)
    kept.add(capture.clientId)
    added += 1
  }
  return { added, known, bad }
}
