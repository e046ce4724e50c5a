import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { ArticleResponse } from '../../../shared/api/stored.ts'
import { commune } from '../web/sample.ts'
import { expectProblem } from './problem.ts'
import { smallApp } from './small-app.ts'

const html = '<!doctype html><script>alert(1)</script><p>Xã Đồng Lạc mới đạt 6/19 tiêu chí.</p>'
const pdf = Uint8Array.from('%PDF-1.7 \0\xff\xfe', (character) => character.charCodeAt(0))
const hashOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']
const { article } = commune()
const path = `/api/articles/${article.id}/page`

beforeAll(async () => {
  store = await openStore({ memory: true })
  const sent = {
    capturedAt: '2024-03-01T08:00:00Z',
    capturedBy: 'lan',
    selection: null,
    note: null,
    tags: [],
  }
  await store.save(commune(), { ...sent, clientId: 'c1', html })
  const later = { ...commune(), article: { ...article, text: 'Khác.', sha256: hashOf('Khác.') }, facts: [] }
  await store.save(later, {
    ...sent,
    clientId: 'c2',
    html: null,
    file: { type: 'application/pdf', bytes: pdf },
  })
  ask = (await smallApp({ store })).ask
})

afterAll(() => store.close())

it('gives the page behind the current text, and any other by its hash, byte for byte', async () => {
  const current = await ask(path)
  expect(current.headers.get('content-type')).toBe('application/pdf')
  expect(new Uint8Array(await current.arrayBuffer())).toEqual(pdf)
  const first = await ask(`${path}?sha256=${hashOf(html)}`)
  expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await first.text()).toBe(html)
  const { captures } = ArticleResponse.parse(await (await ask(`/api/articles/${article.id}`)).json())
  expect(captures.map(({ pageSha256 }) => pageSha256).sort()).toEqual([hashOf(pdf), hashOf(html)].sort())
})

it('lets nothing in a page run or lead anywhere', async () => {
  const { headers } = await ask(`${path}?sha256=${hashOf(html)}`)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy.split('; ')).toEqual([
    'sandbox',
    "default-src 'none'",
    'img-src * data:',
    "style-src 'unsafe-inline' *",
    'font-src * data:',
    "frame-ancestors 'none'",
  ])
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

it('names its hash, and does not send again what the client has', async () => {
  const first = await ask(path)
  expect(first.headers.get('etag')).toBe(`"${hashOf(pdf)}"`)
  expect(first.headers.get('repr-digest')).toBe(
    `sha-256=:${createHash('sha256').update(pdf).digest('base64')}:`,
  )
  for (const given of [`"${hashOf(pdf)}"`, `"other", W/"${hashOf(pdf)}"`]) {
    const again = await ask(path, { headers: { 'if-none-match': given } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  }
  expect((await ask(path, { headers: { 'if-none-match': `"${hashOf(html)}"` } })).status).toBe(200)
})

it('says where none is kept', async () => {
  await expectProblem(await ask('/api/articles/none/page'), 'not-found')
  const other = await expectProblem(await ask(`${path}?sha256=${hashOf('other')}`), 'not-found')
  expect(other.detail).toContain('SHA-256')
  await expectProblem(await ask(`${path}?sha256=abc`), 'invalid')
})
