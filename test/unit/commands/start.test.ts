import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { ended, start, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
const environment = { TINLANG_DATA: folder.path, DATABASE_URL: '', HOST: '', PORT: '0' }

afterAll(folder.remove)

/** What a starting service prints, up to its pairing link. */
const printed = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (/\/pair#\S+/.test(text)) resolve(text)
    })
    child.on('close', () => reject(new Error(`it ended: ${text}`)))
  })

describe('start', () => {
  it('prints its address, the extension and a pairing link, serves, and ends when told to', async () => {
    const child = start('start.ts', [], environment)
    const end = ended(child)
    const text = await printed(child)
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? ''
    expect(text).toContain('Extension')
    expect(text).toContain(folder.path)
    expect((await fetch(`${address}/health`)).status).toBe(200)
    const code = /\/pair#(\S+)/.exec(text)?.[1]
    const pair = () =>
      fetch(`${address}/api/pair`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code, name: 'browser' }),
      })
    expect((await pair()).status).toBe(201)
    expect((await pair()).status).toBe(403)
    child.kill('SIGTERM')
    const { status, err } = await end
    expect(status).toBe(0)
    expect(err).toContain('POST /api/pair 201')
    expect(err).not.toContain(code)
  })

  it('says that its port is in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const { status, err } = await ended(start('start.ts', [], { ...environment, PORT: port }))
    other.close()
    expect(status).toBe(1)
    expect(err).toContain(`Port ${port} is in use`)
    expect(err).not.toContain('    at ')
  })

  it.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ HOST: 'no such host' }, 'HOST'],
    [{ TINLANG_DATA: '/dev/null/data' }, 'TINLANG_DATA'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  ])('says which setting is wrong: %j', async (wrong, variable) => {
    const { status, err } = await ended(start('start.ts', [], { ...environment, ...wrong }))
    expect(status).toBe(1)
    expect(err).toContain(variable)
    expect(err).not.toContain('    at ')
  })
})
