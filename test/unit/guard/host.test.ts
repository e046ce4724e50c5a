import { describe, expect, it } from 'vitest'
import { isLoopback } from '../../../server/src/guard/host.ts'
import { expectProblem } from '../routes/problem.ts'
import { smallApp } from '../routes/small-app.ts'

const strangers = [
  '',
  'evil.test',
  'evil.test:8787',
  '127.0.0.1.evil.test',
  '127.0.0.1.evil.test:8787',
  'localhost.evil.test:8787',
  '127.0.0.1@evil.test:8787',
  '127.0.0.1:8787@evil.test',
  '127.0.0.1:80',
  '127.0.0.1:8788',
  '127.0.0.1',
  'localhost:',
  '0.0.0.0:8787',
  '[::]:8787',
  '[::ffff:127.0.0.1]:8787',
  '::1:8787',
  '2130706433:8787',
]

describe('the Host header', () => {
  it.each(['127.0.0.1:8787', 'localhost:8787', 'LOCALHOST:8787', '[::1]:8787'])(
    'lets %s in',
    async (host) => {
      const { ask } = await smallApp()
      expect((await ask('/health', { headers: { host } })).status).toBe(200)
    },
  )

  it('is checked on every route', async () => {
    const { app, ask } = await smallApp()
    const routes = new Map(
      app.routes
        .filter(({ method }) => method !== 'ALL')
        .map(({ method, path }) => [`${method} ${path}`, { method, path: path.replace(/:\w+/g, 'x') }]),
    )
    expect(routes.size).toBeGreaterThan(15)
    for (const { method, path } of routes.values())
      for (const host of strangers)
        await expectProblem(await ask(path, { method, headers: { host } }), 'bad-host')
  })

  it('is refused where it is missing', async () => {
    const { app } = await smallApp()
    await expectProblem(await app.request('/health'), 'bad-host')
  })

  it('takes the names that are configured, with their port or with any', async () => {
    const settings = {
      host: '192.168.1.5',
      port: 8787,
      hosts: ['tin.example.org', 'x.test:81'],
      bodyLimit: 1000,
    }
    const { ask } = await smallApp({ settings })
    const status = async (host: string) => (await ask('/health', { headers: { host } })).status
    expect(await status('192.168.1.5:8787')).toBe(200)
    expect(await status('tin.example.org')).toBe(200)
    expect(await status('tin.example.org:8443')).toBe(200)
    expect(await status('x.test:81')).toBe(200)
    expect(await status('x.test:82')).toBe(403)
    expect(await status('a.tin.example.org')).toBe(403)
  })

  it('knows which addresses only this machine reaches', () => {
    for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]'])
      expect(isLoopback(host)).toBe(true)
    for (const host of ['0.0.0.0', '::', '192.168.0.2', 'news.test', '127.0.0.1.evil.test'])
      expect(isLoopback(host)).toBe(false)
  })
})
