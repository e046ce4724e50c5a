import { describe, expect, it } from 'vitest'
import { expectProblem } from '../routes/problem.ts'
import { smallApp } from '../routes/small-app.ts'

const limit = 2000
const settings = { host: '127.0.0.1', port: 8787, hosts: [], bodyLimit: limit }
const json = { 'content-type': 'application/json' }

/** A JSON body of exactly this many bytes. */
const ofSize = (size: number) => {
  const frame = JSON.stringify({ text: '' })
  return JSON.stringify({ text: 'x'.repeat(size - frame.length) })
}

const chunked = (text: string, onCancel = () => {}) => {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at + 100))
      at += 100
    },
    cancel: onCancel,
  })
}

describe('a request body', () => {
  it('is read up to the limit and refused one byte past it', async () => {
    const { ask } = await smallApp({ settings })
    const post = (body: string) => ask('/api/extract', { method: 'POST', headers: json, body })
    expect((await post(ofSize(limit))).status).toBe(200)
    const problem = await expectProblem(await post(ofSize(limit + 1)), 'too-large')
    expect(problem.detail).toContain('2,000 bytes')
  })

  it('is counted as it arrives where it comes in chunks, and read no further than the limit', async () => {
    const { ask } = await smallApp({ settings })
    let cancelled = false
    const post = (body: ReadableStream) =>
      ask('/api/extract', { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit)
    expect((await post(chunked(ofSize(limit)))).status).toBe(200)
    await expectProblem(await post(chunked(ofSize(50 * limit), () => (cancelled = true))), 'too-large')
    expect(cancelled).toBe(true)
  })

  it('is counted although its Content-Length is a lie', async () => {
    const { ask } = await smallApp({ settings })
    const headers = { ...json, 'content-length': '10' }
    const body = ofSize(limit + 1)
    await expectProblem(await ask('/api/extract', { method: 'POST', headers, body }), 'too-large')
  })

  it.each(['gzip', 'br', 'deflate, gzip'])('is refused where it is compressed: %s', async (encoding) => {
    const { ask } = await smallApp({ settings })
    const headers = { ...json, 'content-encoding': encoding }
    const response = await ask('/api/extract', { method: 'POST', headers, body: ofSize(100) })
    expect(response.headers.get('accept-encoding')).toBe('identity')
    await expectProblem(response, 'wrong-type')
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/html', 'application/jsonp', ''])(
    'is refused where a form could have sent it: %s',
    async (type) => {
      const { ask } = await smallApp({ settings })
      const headers = { 'content-type': type }
      await expectProblem(
        await ask('/api/extract', { method: 'POST', headers, body: ofSize(100) }),
        'wrong-type',
      )
    },
  )

  it.each(['', '{', 'null x', Buffer.from([0x22, 0xff, 0xfe, 0x22])])(
    'is refused where it is no JSON',
    async (body) => {
      const { ask } = await smallApp({ settings })
      await expectProblem(await ask('/api/extract', { method: 'POST', headers: json, body }), 'not-json')
    },
  )
})
