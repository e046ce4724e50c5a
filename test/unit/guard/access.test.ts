import { describe, expect, it } from 'vitest'
import { expectProblem } from '../routes/problem.ts'
import { capture, smallApp } from '../routes/small-app.ts'

const writes = [
  { method: 'POST', path: '/api/articles', scope: 'clip', right: 'clipper', wrong: 'reviewer' },
  { method: 'PATCH', path: '/api/facts/f1', scope: 'review', right: 'reviewer', wrong: 'clipper' },
  { method: 'DELETE', path: '/api/articles/a1', scope: 'admin', right: 'admin', wrong: 'clipper' },
]
const exposed = { host: '0.0.0.0', port: 8787, hosts: [], bodyLimit: 10_000 }

describe('tokens', () => {
  it.each(writes)('are needed for $method $path, with the scope $scope', async (write) => {
    const { send } = await smallApp()
    const none = await send(write.method, write.path, {})
    expect(none.headers.get('www-authenticate')).toContain(`scope="${write.scope}"`)
    await expectProblem(none, 'no-token')
    await expectProblem(await send(write.method, write.path, {}, 'nobody'), 'bad-token')
    const other = await send(write.method, write.path, {}, write.wrong)
    expect(other.headers.get('www-authenticate')).toContain('insufficient_scope')
    const problem = await expectProblem(other, 'wrong-scope')
    expect(problem.detail).toContain(`"${write.scope}"`)
    expect([400, 404]).toContain((await send(write.method, write.path, {}, write.right)).status)
  })

  it('keep nothing once they are revoked', async () => {
    const { send, store } = await smallApp()
    await store.revokeToken('clipper')
    await expectProblem(await send('POST', '/api/articles', capture(), 'clipper'), 'bad-token')
    expect(store.kept.size).toBe(0)
  })

  it.each(['Bearer', 'Bearer ', 'Basic !!', 'Token secret-clipper', 'Bearer a b'])(
    'are refused where they are malformed: %s',
    async (authorization) => {
      const { ask } = await smallApp()
      await expectProblem(await ask('/api/metrics', { headers: { authorization } }), 'bad-token')
    },
  )

  it('are not needed for reading on one’s own machine', async () => {
    const { ask } = await smallApp()
    for (const path of ['/api/facts', '/api/articles', '/api/metrics', '/api/facts.csv', '/openapi.json'])
      expect((await ask(path)).status, path).toBe(200)
  })

  it('are needed for reading where others reach the service', async () => {
    const { ask, send } = await smallApp({ settings: exposed })
    for (const path of [
      '/',
      '/articles',
      '/api/facts',
      '/api/facts.csv',
      '/api/metrics',
      '/openapi.json',
      '/nowhere',
    ])
      await expectProblem(await ask(path), 'no-token')
    await expectProblem(await send('POST', '/api/extract', { text: 'Tin' }), 'no-token')
    expect((await ask('/health')).status).toBe(200)
    const authorization = 'Bearer secret-clipper'
    expect((await ask('/api/facts', { headers: { authorization } })).status).toBe(200)
  })

  it('can be a browser’s password, for reading alone', async () => {
    const { ask, send } = await smallApp({ settings: exposed })
    const authorization = `Basic ${Buffer.from('me:secret-admin').toString('base64')}`
    const asked = await ask('/', { headers: { accept: 'text/html' } })
    expect(asked.status).toBe(401)
    expect(asked.headers.get('www-authenticate')).toContain('Basic')
    expect((await ask('/api/facts', { headers: { authorization } })).status).toBe(200)
    const written = await ask('/api/articles/a1', { method: 'DELETE', headers: { authorization } })
    await expectProblem(written, 'bad-token')
    expect((await send('GET', '/api/facts', undefined, 'admin')).status).toBe(200)
  })

  it('stand in no log, nor does a search', async () => {
    const { ask, log } = await smallApp()
    await ask('/api/facts?q=private-words', { headers: { authorization: 'Bearer secret-clipper' } })
    await ask('/api/facts?q=private-words', { headers: { authorization: 'Bearer wrong-secret' } })
    expect(log).toHaveLength(2)
    expect(log.join('\n')).not.toMatch(/secret|private/)
    expect(log[0]).toMatch(/^GET \/api\/facts 200 \d+ ms$/)
  })
})

describe('other sites', () => {
  it('get no CORS header, whatever they ask', async () => {
    const { ask } = await smallApp()
    for (const method of ['GET', 'OPTIONS', 'POST', 'PATCH', 'DELETE'])
      for (const origin of ['https://evil.test', 'null', 'chrome-extension://abc', 'http://127.0.0.1:9999']) {
        const response = await ask('/api/facts', { method, headers: { origin } })
        response.headers.forEach((_, name) => {
          expect(name).not.toMatch(/^access-control-/)
        })
      }
  })
})
