import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ArticlePage, CaptureResponse, LookupResponse } from '../../../shared/api/articles.ts'
import { Labels } from '../../../shared/api/labels.ts'
import { ArticleResponse } from '../../../shared/api/stored.ts'
import { expectProblem } from './problem.ts'
import { capture, smallApp } from './small-app.ts'

describe('POST /api/articles', () => {
  it('reads a page and keeps it, once', async () => {
    const { send, store } = await smallApp()
    const first = await send('POST', '/api/articles', capture(), 'clipper')
    expect(first.status).toBe(201)
    const { article, outcome } = CaptureResponse.parse(await first.json())
    expect(outcome).toBe('created')
    expect(article.canonicalUrl).toBe('https://tin.example.vn/bai-1')
    expect(first.headers.get('location')).toBe(`/api/articles/${article.id}`)

    const again = await send('POST', '/api/articles', capture(), 'clipper')
    expect(again.status).toBe(200)
    expect(CaptureResponse.parse(await again.json()).outcome).toBe('unchanged')
    expect(store.kept.size).toBe(1)
  })

  it('says that a page has changed', async () => {
    const { send } = await smallApp()
    await send('POST', '/api/articles', capture(), 'clipper')
    const changed = capture({ html: '<p>Nay xã đạt 7/19 tiêu chí.</p>', clientId: 'clip-2' })
    const response = await send('POST', '/api/articles', changed, 'clipper')
    expect(CaptureResponse.parse(await response.json()).outcome).toBe('updated')
  })

  it('keeps what the clipper noted, and who it was', async () => {
    const { send, store } = await smallApp()
    const noted = capture({ note: 'Xem lại', tags: ['ntm'], selection: '6/19' })
    await send('POST', '/api/articles', noted, 'clipper')
    expect([...store.kept.values()][0]?.capture).toMatchObject({
      note: 'Xem lại',
      tags: ['ntm'],
      selection: '6/19',
      capturedBy: 'clipper',
      clientId: 'clip-1',
      html: noted.html,
    })
  })

  it.each([
    ['url', { url: 'javascript:alert(1)' }],
    ['url', { url: 'file:///etc/passwd' }],
    ['html', { html: '' }],
    ['html', { html: undefined }],
    ['html', { file: { type: 'application/pdf', base64: 'AAAA' } }],
    ['file.base64', { html: undefined, file: { type: 'application/pdf', base64: '*' } }],
    ['file.type', { html: undefined, file: { type: 'image/png', base64: 'AAAA' } }],
    ['sha256', { sha256: 'abc' }],
    ['project', { project: '' }],
    ['project', { project: 'x'.repeat(101) }],
    ['clipper', { clipper: 'x'.repeat(101) }],
    ['capturedAt', { capturedAt: 'yesterday' }],
    ['clientId', { clientId: undefined }],
    ['tags', { tags: 'ntm' }],
  ])('names the field that is wrong: %s', async (field, over) => {
    const { send, store } = await smallApp()
    const response = await send('POST', '/api/articles', capture(over), 'clipper')
    const problem = await expectProblem(response, 'invalid')
    expect(problem.errors?.map(({ path }) => path)).toEqual([field])
    expect(store.kept.size).toBe(0)
  })

  it('keeps the project and the clipper', async () => {
    const { send, ask } = await smallApp()
    const given = { note: 'Xem lại', tags: ['ntm'], project: 'Kon Tum 2024', clipper: 'tin-lang 0.3.0' }
    await send('POST', '/api/articles', capture(given), 'clipper')
    const found = await ask('/api/articles/lookup?url=https://tin.example.vn/bai-1')
    expect(LookupResponse.parse(await found.json())).toMatchObject({
      note: 'Xem lại',
      tags: ['ntm'],
      projects: ['Kon Tum 2024'],
    })
    expect(Labels.parse(await (await ask('/api/labels')).json())).toEqual({
      tags: [{ name: 'ntm', count: 1 }],
      projects: [{ name: 'Kon Tum 2024', count: 1 }],
    })
  })

  it('takes a page whose hash is right, and refuses any other', async () => {
    const { send, store } = await smallApp()
    const html = '<p>Xã Đồng Lạc 😀 mới đạt 6/19 tiêu chí.</p>'
    const sha256 = createHash('sha256').update(html).digest('hex')
    const wrong = await send('POST', '/api/articles', capture({ html: `${html} `, sha256 }), 'clipper')
    await expectProblem(wrong, 'damaged')
    expect(store.kept.size).toBe(0)
    expect((await send('POST', '/api/articles', capture({ html, sha256 }), 'clipper')).status).toBe(201)
  })

  it('says that there is no article', async () => {
    const { send, store } = await smallApp()
    const response = await send('POST', '/api/articles', capture({ html: '<p></p>' }), 'clipper')
    const problem = await expectProblem(response, 'no-article')
    expect(problem.detail).toContain('The page is empty')
    expect(store.kept.size).toBe(0)
  })
})

describe('reading articles', () => {
  it('lists, reads and deletes them', async () => {
    const { send, ask } = await smallApp()
    await send('POST', '/api/articles', capture(), 'clipper')
    const { articles, total } = ArticlePage.parse(await (await ask('/api/articles')).json())
    expect(total).toBe(1)
    const path = `/api/articles/${articles[0]?.id}`
    expect(ArticleResponse.parse(await (await ask(path)).json()).article.title).toBe('Xã Đồng Lạc')
    expect((await send('DELETE', path, {}, 'admin')).status).toBe(204)
    const problem = await expectProblem(await ask(path), 'not-found')
    expect(problem.detail).toContain(articles[0]?.id)
    await expectProblem(await send('DELETE', path, {}, 'admin'), 'not-found')
  })

  it.each(['limit=0', 'limit=201', 'limit=ten'])('refuses %s', async (query) => {
    const { ask } = await smallApp()
    await expectProblem(await ask(`/api/articles?${query}`), 'invalid')
  })

  it('finds a page under any form of its address', async () => {
    const { send, ask } = await smallApp()
    const lookup = async (url: string) =>
      LookupResponse.parse(await (await ask(`/api/articles/lookup?url=${encodeURIComponent(url)}`)).json())
    expect(await lookup('https://tin.example.vn/bai-1')).toMatchObject({ clipped: false, article: null })
    await send('POST', '/api/articles', capture(), 'clipper')
    const found = await lookup('http://www.tin.example.vn/bai-1/?fbclid=abc#top')
    expect(found).toMatchObject({ clipped: true, capturedBy: 'clipper' })
    expect(found.canonicalUrl).toBe('https://tin.example.vn/bai-1')
    expect(found.article?.title).toBe('Xã Đồng Lạc')
  })

  it('does not look up what is no address', async () => {
    const { ask } = await smallApp()
    for (const query of ['', '?url=', '?url=bai-1', '?url=javascript:alert(1)'])
      await expectProblem(await ask(`/api/articles/lookup${query}`), 'invalid')
  })
})
