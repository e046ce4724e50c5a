const lineFeed = 10

/**
 * The lines of a byte stream, without their ends, as they arrive; null for one longer than `limit` bytes, which
 * is passed over without being held. An incomplete last line counts. Holds one line at a time.
 */
export async function* lines(
  source: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | null, void> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = () => {
    const line = size > limit ? null : Buffer.concat(parts, size)
    parts = []
    size = 0
    return line && line.at(-1) === 13 ? line.subarray(0, -1) : line
  }
  const add = (part: Uint8Array) => {
    size += part.byteLength
    if (size <= limit) parts.push(part)
    else parts = []
  }
  for await (const chunk of source) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (size > 0) yield take()
}
