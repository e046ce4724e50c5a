import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'

/**
 * What stands between browser and service:
 * - `fine`: nothing.
 * - `down`: nobody listens.
 * - `cut`: the connection breaks before the service has heard anything.
 * - `lost`: the service hears and answers, and the answer never arrives.
 * - `busy`: an answer of 503 by something in between.
 * - `silent`: the request is taken and not answered, until another fault is set.
 */
export type Fault = 'fine' | 'down' | 'cut' | 'lost' | 'busy' | 'silent'

export interface FaultProxy {
  readonly address: string
  set(fault: Fault): Promise<void>
  /** How many requests to keep a capture have reached the service. */
  passed(): number
  close(): Promise<void>
}

const isCapture = (method?: string, url?: string) => method === 'POST' && url === '/api/articles'

/** A network that can be made to fail, in front of a service. */
export async function openFaultProxy(target: string): Promise<FaultProxy> {
  const { host, hostname, port } = new URL(target)
  let fault: Fault = 'fine'
  let passed = 0
  let at = 0

  const proxy: Server = createServer((incoming, outgoing) => {
    const capture = isCapture(incoming.method, incoming.url)
    const present = capture ? fault : 'fine'
    if (present === 'cut') return void incoming.socket.destroy()
    if (present === 'busy')
      return void outgoing.writeHead(503, { 'content-type': 'text/html' }).end('<p>busy')
    if (present === 'silent') return void incoming.resume()
    const forward = request(
      { hostname, port, path: incoming.url, method: incoming.method, headers: { ...incoming.headers, host } },
      (answer) => {
        if (capture) passed += 1
        if (present === 'lost') {
          answer.resume().on('end', () => incoming.socket.destroy())
          return
        }
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    forward.on('error', () => incoming.socket.destroy())
    incoming.pipe(forward)
  })

  const listen = async () => {
    proxy.listen(at, '127.0.0.1')
    await once(proxy, 'listening')
    const address = proxy.address()
    if (address === null || typeof address === 'string') throw new Error('no port is free')
    at = address.port
  }
  const stop = async () => {
    const closed = new Promise((resolve) => proxy.close(resolve))
    proxy.closeAllConnections()
    await closed
  }

  await listen()
  return {
    address: `http://127.0.0.1:${at}`,
    set: async (next) => {
      fault = next
      if (next === 'down') {
        if (proxy.listening) await stop()
        return
      }
      if (!proxy.listening) await listen()
      // What was left hanging must not hang on.
      if (next === 'fine') proxy.closeIdleConnections()
    },
    passed: () => passed,
    close: async () => {
      if (proxy.listening) await stop()
    },
  }
}
