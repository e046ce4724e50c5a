import type { HonoRequest } from 'hono'
import { ProblemError } from './problem.ts'

const tooLarge = (limit: number) =>
  new ProblemError('too-large', { detail: `The limit is ${limit.toLocaleString('en')} bytes` })

async function collect(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks, size)
    size += value.byteLength
    if (size > limit) {
      await reader.cancel().catch(() => undefined)
      throw tooLarge(limit)
    }
    chunks.push(value)
  }
}

/**
 * Reads a JSON body of at most `limit` bytes, counted as they arrive: a Content-Length may lie, and a chunked
 * body has none. A compressed body is refused, since its size says nothing about what it unfolds to. The type
 * must be JSON: a form on a stranger's page cannot send that without the browser asking first.
 */
export async function jsonBody(request: HonoRequest, limit: number): Promise<unknown> {
  const encoding = request.header('content-encoding')
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw new ProblemError('wrong-type', {
      detail: `It is compressed (${encoding})`,
      headers: { 'Accept-Encoding': 'identity' },
    })
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(request.header('content-type') ?? ''))
    throw new ProblemError('wrong-type', { headers: { Accept: 'application/json' } })
  if (Number(request.header('content-length') ?? 0) > limit) throw tooLarge(limit)
  const body = request.raw.body
  const bytes = body ? await collect(body, limit) : new Uint8Array()
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new ProblemError('not-json', { cause })
  }
}
