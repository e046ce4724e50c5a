import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: { model: string; messages: { role: string; content: string }[]; [name: string]: unknown }
}

/** What the server does with one request. */
export type Step = (response: ServerResponse, received: Received) => void

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Step =>
  (response) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))

/** A chat completion whose message is this text. */
export const saying = (content: string): Step =>
  json({ id: 'c1', choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }] })

/** A chat completion with these facts. */
export const answering = (...facts: readonly unknown[]): Step => saying(JSON.stringify({ facts }))

export const failing = (status: number, headers: Record<string, string> = {}): Step =>
  json({ error: { message: 'no' } }, status, headers)

/** A model's service on this machine that does what a script says, one step a request, the last one for good. */
export async function scriptedServer(...script: readonly Step[]) {
  const received: Received[] = []
  let sockets = 0
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => {
      text += chunk
    })
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) }
      received.push(one)
      script[Math.min(received.length, script.length) - 1]?.(response, one)
    })
  })
  server.on('connection', () => {
    sockets++
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    received,
    sockets: () => sockets,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
