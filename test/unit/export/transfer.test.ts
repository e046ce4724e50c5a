import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { StoreError } from '../../../server/src/store/errors.ts'
import { row } from '../routes/rows.ts'
import { smallApp } from '../routes/small-app.ts'

let server: Server
let base = ''
let fails = false
let ended = Promise.resolve(0)

beforeAll(async () => {
  const settings = { host: '127.0.0.1', port: 0, hosts: [], bodyLimit: 1000 }
  const { app, store } = await smallApp({ settings })
  store.eachFact = (_filter, signal) => {
    let finish = (_given: number) => {}
    ended = new Promise((resolve) => {
      finish = resolve
    })
    return (async function* () {
      let given = 0
      try {
        for (; given < 200_000 && !signal?.aborted; given++) {
          if (fails && given === 5000) throw new StoreError('damaged', 'The database file is damaged')
          yield row(`f${given}`)
        }
      } finally {
        finish(given)
      }
    })()
  }
  server = await new Promise<Server>((resolve) => {
    const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
      resolve(listening as Server),
    )
  })
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('stops reading the database soon after the client has gone', async () => {
  const leaving = new AbortController()
  const response = await fetch(`${base}/api/facts.csv`, { signal: leaving.signal })
  const reader = response.body?.getReader()
  await reader?.read()
  leaving.abort()
  expect(await ended).toBeLessThan(100_000)
})

it('reads no further than a slow client takes', async () => {
  const leaving = new AbortController()
  const response = await fetch(`${base}/api/facts.jsonl`, { signal: leaving.signal })
  await new Promise((resolve) => setTimeout(resolve, 500))
  leaving.abort()
  expect(response.status).toBe(200)
  // What the two sockets hold, and no more.
  expect(await ended).toBeLessThan(100_000)
})

it('breaks the transfer off where the database fails midway, and serves on', async () => {
  fails = true
  const response = await fetch(`${base}/api/facts.csv`)
  await expect(response.text()).rejects.toThrow()
  expect((await fetch(`${base}/health`)).status).toBe(200)
})
