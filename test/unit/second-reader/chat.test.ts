import { afterEach, describe, expect, it } from 'vitest'
import { chatWith } from '../../../server/src/second-reader/chat.ts'
import type { ReaderOptions } from '../../../server/src/second-reader/index.ts'
import { options } from './article.ts'
import { failing, type Step, saying, scriptedServer } from './scripted-server.ts'

const open: { close(): Promise<void> }[] = []
const serve = async (...script: Step[]) => {
  const server = await scriptedServer(...script)
  open.push(server)
  return server
}
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

const never = new AbortController().signal

/** Asks once, with pauses that are noted instead of taken. */
const ask = async (url: string, more: Partial<ReaderOptions> = {}, stop = never) => {
  const pauses: number[] = []
  const sleep = async (milliseconds: number) => pauses.push(milliseconds)
  const chat = chatWith(options(url, more), { sleep })
  const answer = await chat([{ role: 'user', content: 'đọc' }], stop).catch((error: unknown) => error)
  return { answer, pauses, chat }
}

const failure = (code: string) => expect.objectContaining({ name: 'ReaderFailure', code })

describe('asking a model', () => {
  it('sends what OpenAI’s chat completions take, and the key where there is one', async () => {
    const server = await serve(saying('xong'))
    expect((await ask(`${server.url}/`, { key: 'sk-1' })).answer).toBe('xong')
    expect((await ask(`${server.url}/chat/completions`)).answer).toBe('xong')
    const [first, second] = server.received
    expect(first).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer sk-1', 'content-type': 'application/json' },
      body: { model: 'small', stream: false, temperature: 0, messages: [{ role: 'user', content: 'đọc' }] },
    })
    expect(second?.path).toBe('/v1/chat/completions')
    expect(second?.headers.authorization).toBeUndefined()
  })

  it('waits as long as a busy service says, and asks again', async () => {
    const server = await serve(failing(429, { 'Retry-After': '7' }), failing(503), saying('xong'))
    const { answer, pauses } = await ask(server.url)
    expect([answer, pauses]).toEqual(['xong', [7000, 2000]])
  })

  it.each([
    ['busy', 3, [failing(429, { 'Retry-After': '1' })]],
    ['busy', 1, [failing(429, { 'Retry-After': '3600' })]],
    ['busy', 1, [failing(429, { 'Retry-After': 'Fri, 31 Dec 2100 23:59:59 GMT' })]],
    ['server', 3, [failing(500)]],
    ['refused', 1, [failing(401)]],
    ['refused', 1, [failing(302, { Location: 'http://127.0.0.1:9/' })]],
    ['refused', 2, [failing(400)]],
    ['not_json', 1, [(response) => response.end('<html>Bad gateway</html>')]],
    ['wrong_shape', 1, [(response) => response.end('{"choices": []}')]],
    ['wrong_shape', 1, [(response) => response.end('{"choices": [{"message": {"content": null}}]}')]],
    ['unreachable', 1, [(response) => response.destroy()]],
  ] satisfies [string, number, Step[]][])(
    'gives up as %s after %i requests',
    async (code, requests, script) => {
      const server = await serve(...script)
      expect((await ask(server.url)).answer).toEqual(failure(code))
      expect(server.received).toHaveLength(requests)
    },
  )

  it('asks without JSON mode once a service has refused it', async () => {
    const server = await serve(failing(400), saying('một'), saying('hai'))
    const { answer, chat } = await ask(server.url)
    expect([answer, await chat([], never)]).toEqual(['một', 'hai'])
    expect(server.received.map(({ body }) => 'response_format' in body)).toEqual([true, false, false])
  })

  it('says so where nothing listens', async () => {
    const server = await scriptedServer(saying(''))
    await server.close()
    expect((await ask(server.url)).answer).toEqual(failure('unreachable'))
  })

  it('cuts off an answer without an end by its size', async () => {
    let written = 0
    let gone = false
    const server = await serve((response) => {
      const line = `{"choices": ["${'x'.repeat(64 * 1024)}`
      const more = () => {
        while (!gone && response.write(line)) written += line.length
      }
      response.on('drain', more)
      response.on('close', () => {
        gone = true
      })
      more()
    })
    expect((await ask(server.url)).answer).toEqual(failure('endless'))
    expect(written).toBeLessThan(64 * 1024 * 1024)
  })

  it.each([
    ['that does not begin', () => undefined],
    ['that stops midway', (response) => response.write('{"choices"')],
  ] satisfies [string, Step][])('cuts off an answer %s by the time', async (_, step) => {
    const server = await serve(step)
    expect((await ask(server.url, { timeout: 300 })).answer).toEqual(failure('timeout'))
  })

  it('ends with the reason of whoever stops it', async () => {
    const stop = new AbortController()
    const server = await serve(() => stop.abort(new Error('stopped')))
    expect((await ask(server.url, {}, stop.signal)).answer).toEqual(new Error('stopped'))
  })
})
