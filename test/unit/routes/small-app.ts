import { createHash } from 'node:crypto'
import { createApp } from '../../../server/src/app.ts'
import { ArticleError } from '../../../server/src/article/errors.ts'
import type { ExtractInput } from '../../../server/src/extract.ts'
import { createPairing } from '../../../server/src/guard/pairing.ts'
import type { Dependencies } from '../../../server/src/routes/dependencies.ts'
import { canonicalUrl } from '../../../shared/url/canonical.ts'
import { MemoryStore } from './memory-store.ts'

/** Stands in for the reading rooms: the page without its tags is the article, and it holds no facts. */
export function readTags(input: ExtractInput) {
  const text = String(input.html ?? input.text)
    .replace(/<[^>]*>/g, '')
    .trim()
  if (text === '') throw new ArticleError('empty')
  const canonical = input.url ? canonicalUrl(input.url) : null
  const hash = (of: string) => createHash('sha256').update(of).digest('hex')
  return {
    article: {
      id: hash(canonical ?? text).slice(0, 26),
      url: input.url ?? null,
      canonicalUrl: canonical,
      site: input.url ? new URL(input.url).hostname : null,
      section: null,
      title: input.title ?? null,
      author: null,
      publishedAt: input.publishedAt ?? null,
      updatedAt: null,
      capturedAt: input.capturedAt ?? null,
      image: null,
      language: null,
      lead: null,
      text,
      sha256: hash(text),
    },
    places: [],
    facts: [],
  }
}

/** A small app with a token of every kind, and a way to ask it under its own name. */
export async function smallApp(over: Partial<Dependencies> = {}) {
  const store = new MemoryStore()
  const pairing = createPairing(15)
  const log: string[] = []
  const app = createApp({
    store,
    extract: readTags,
    searchUnits: () => [],
    canonicalUrl,
    settings: { host: '127.0.0.1', port: 8787, hosts: [], bodyLimit: 10_000 },
    pairing,
    log: (line) => log.push(line),
    ...over,
  })
  await store.createToken('clipper', ['clip'])
  await store.createToken('reviewer', ['review'])
  await store.createToken('admin', ['admin'])
  const ask = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if (!headers.has('host')) headers.set('host', '127.0.0.1:8787')
    return app.request(path, { ...init, headers })
  }
  const send = (method: string, path: string, body: unknown, token?: string) =>
    ask(path, {
      method,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer secret-${token}` }),
      },
    })
  return { app, store, pairing, log, ask, send }
}

export const capture = (over: object = {}) => ({
  url: 'https://tin.example.vn/bai-1?utm_source=mail',
  html: '<p>Xã Đồng Lạc mới đạt 6/19 tiêu chí.</p>',
  title: 'Xã Đồng Lạc',
  capturedAt: '2024-03-01T08:00:00+07:00',
  clientId: 'clip-1',
  ...over,
})
