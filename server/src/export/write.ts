import type { FactRow } from '../../../shared/api/facts.ts'
import type { CsvOptions } from './csv.ts'
import type { Format } from './formats.ts'

/** Big enough that a hundred thousand rows are not as many writes, small enough to be nothing in memory. */
const chunkLength = 32 * 1024

/** Writes rows in a format, in chunks of text; what reads the chunks sets the pace. */
export async function* write(
  rows: AsyncIterable<FactRow>,
  format: Format,
  options: CsvOptions = {},
): AsyncGenerator<string, void> {
  let chunk = format.header()
  for await (const row of rows) {
    chunk += format.record(row, options)
    if (chunk.length >= chunkLength) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk !== '') yield chunk
}

export interface StreamOptions {
  /** Called when the client goes away. */
  readonly cancel: () => void
  /** Called when a chunk cannot be made; true where it broke the connection off itself. */
  readonly fail: (error: unknown) => boolean
}

/**
 * A response body from chunks of text, made as the client takes them. The first chunk is made before this
 * returns, so that a failure at the start can still become a problem response; a later one breaks the transfer
 * off, so that nobody takes half a table for a whole one.
 */
export async function streamOf(
  chunks: AsyncGenerator<string, void>,
  { cancel, fail }: StreamOptions,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  let upcoming: IteratorResult<string, void> | null = await chunks.next()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = upcoming ?? (await chunks.next())
          upcoming = null
          if (done) controller.close()
          else controller.enqueue(encoder.encode(value))
        } catch (error) {
          if (!fail(error)) controller.error(error)
        }
      },
      async cancel() {
        cancel()
        await chunks.return()
      },
    },
    { highWaterMark: 1 },
  )
}
