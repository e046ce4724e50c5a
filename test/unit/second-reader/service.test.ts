import { writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { openDesk } from '../../../server/src/second-reader/index.ts'
import { openStore } from '../../../server/src/store/index.ts'
import { ArticleResponse } from '../../../shared/api/stored.ts'
import { run, temporaryFolder } from '../commands/run.ts'
import { expectProblem } from '../routes/problem.ts'
import { capture, smallApp } from '../routes/small-app.ts'
import { options, poor, text } from './article.ts'
import { answering, type Step, scriptedServer } from './scripted-server.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

const page = `<article>${text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</article>`

const setUp = async (script: readonly Step[], readsClipped = true) => {
  const server = await scriptedServer(...script)
  const store = await openStore({ memory: true })
  const desk = openDesk({ store, reader: options(server.url) })
  ends.push(
    server.close,
    () => store.close(),
    () => desk.stop(),
  )
  for (const [name, scope] of [
    ['clipper', 'clip'],
    ['reviewer', 'review'],
  ] as const) {
    const secret = await store.createToken(name, [scope])
    tokens[name] = secret
  }
  const small = await smallApp({ store, extract, desk, readsClipped })
  const post = (path: string, token?: 'clipper' | 'reviewer', body?: unknown) =>
    small.ask(path, {
      method: 'POST',
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${tokens[token]}` }),
      },
    })
  const clip = async () => {
    const response = await post('/api/articles', 'clipper', capture({ html: page }))
    expect(response.status).toBe(201)
    return ((await response.json()) as { article: { id: string } }).article.id
  }
  const stored = async (id: string) =>
    ArticleResponse.parse(await (await small.ask(`/api/articles/${id}`)).json())
  return { ...small, server, desk, post, clip, stored }
}
const tokens: Record<string, string> = {}

describe('the service', () => {
  it('keeps and answers a capture while the model says nothing at all', async () => {
    const { clip, stored, server } = await setUp([() => undefined])
    const { facts } = await stored(await clip())
    expect(facts.length).toBeGreaterThan(3)
    while (server.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  })

  it('has a clipped page read, hands out what was read beside the rules’ facts, and reads it once', async () => {
    const { ask, clip, stored, desk, post, server } = await setUp([answering(poor())])
    const id = await clip()
    await desk.idle()
    expect((await post('/api/articles', 'clipper', capture({ html: page }))).status).toBe(200)
    await desk.idle()
    expect(server.received).toHaveLength(1)
    const { facts, secondReadings } = await stored(id)
    expect(facts.every(({ source }) => source === 'rules')).toBe(true)
    expect(secondReadings).toMatchObject([
      { source: 'model:small', state: 'done', taken: 1, facts: [{ value: 9.4 }] },
    ])
    const total = async (query: string) =>
      ((await (await ask(`/api/facts${query}`)).json()) as { total: number }).total
    expect(await total('')).toBe(facts.length)
    expect(await total('?source=model')).toBe(1)
    expect(await total('?source=rules,model:small')).toBe(facts.length)
    const csv = await (await ask('/api/facts.csv?source=model')).text()
    expect(csv.split('\r\n')[1]).toContain('model:small')
    await expectProblem(await ask('/api/facts?source=oracle'), 'invalid')
  })

  it('reads what somebody asks for who may review, and nothing else where it is set so', async () => {
    const { clip, desk, post, server, stored } = await setUp([answering(poor())], false)
    const id = await clip()
    await desk.idle()
    expect(server.sockets()).toBe(0)
    const path = `/api/articles/${id}/second-reading`
    await expectProblem(await post(path), 'no-token')
    await expectProblem(await post(path, 'clipper'), 'wrong-scope')
    await expectProblem(await post('/api/articles/none/second-reading', 'reviewer'), 'not-found')
    const response = await post(path, 'reviewer')
    expect([response.status, await response.json()]).toEqual([
      202,
      { source: 'model:small', state: 'waiting' },
    ])
    await desk.idle()
    expect((await stored(id)).secondReadings).toMatchObject([{ state: 'done' }])
  })

  it('says so where no model is configured', async () => {
    const { send } = await smallApp()
    await expectProblem(await send('POST', '/api/articles/a/second-reading', {}, 'reviewer'), 'no-reader')
  })
})

describe('commands', () => {
  it('extract and import send nothing, second-reader sends nothing without a configuration', async () => {
    const server = await scriptedServer(answering(poor()))
    const folder = temporaryFolder()
    ends.push(server.close, folder.remove)
    const data = { TINLANG_DATA: folder.path, DATABASE_URL: '' }
    const reader = { ...data, TINLANG_READER_URL: server.url, TINLANG_READER_MODEL: 'small' }
    const line = `${JSON.stringify({ id: 'a', text, url: 'https://tin.example.vn/a' })}\n`
    expect((await run('extract', ['-'], reader, line)).status).toBe(0)
    writeFileSync(`${folder.path}/a.txt`, text)
    expect((await run('import', [`${folder.path}/a.txt`], reader)).status).toBe(0)
    const without = await run('second-reader', [], data)
    expect([without.status, without.err]).toEqual([1, expect.stringContaining('TINLANG_READER_URL')])
    expect(server.sockets()).toBe(0)

    const first = await run('second-reader', ['--q', 'tiêu chí'], reader)
    expect([first.status, first.out]).toEqual([0, '1 read, 0 not or not wholly, 1 facts\n'])
    expect((await run('second-reader', [], reader)).out).toBe('0 read, 0 not or not wholly, 0 facts\n')
    expect((await run('second-reader', ['--again', '--limit', '1'], reader)).out).toContain('1 read')
    expect((await run('second-reader', ['--limit', 'x'], reader)).status).toBe(2)
    expect(server.received).toHaveLength(2)
  })
})
