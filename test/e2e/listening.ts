import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { createApp } from '../../server/src/app.ts'

/** Settings of an app that listens on a free port of this machine. */
export const settings = { host: '127.0.0.1', port: 0, hosts: [], bodyLimit: 1_000_000 }

/** An app that a browser can open. */
export interface Listening {
  readonly base: string
  /** Cuts off who is still connected. */
  close(): void
}

/** Starts an app on a free port. */
export async function listen(app: ReturnType<typeof createApp>): Promise<Listening> {
  const server = await new Promise<Server>((resolve) => {
    const listening = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, () =>
      resolve(listening as Server),
    )
  })
  return {
    base: `http://${settings.host}:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
