import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Waits until a stream can take more: a slow reader sets the pace, and nothing piles up in memory. */
export async function put(out: Writable, chunk: string | Uint8Array): Promise<void> {
  if (!out.write(chunk)) await once(out, 'drain')
}

/** `extract … | head` closes the pipe when it has enough: that is no failure. Call once per command. */
export function endQuietlyWithoutReader(out: Writable): void {
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
