import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { CaptureResponse, Reading } from '../../../shared/api/articles.ts'
import { pdfOf } from '../pdf/pdf-of.ts'
import { expectProblem } from './problem.ts'
import { capture, smallApp } from './small-app.ts'

const pdf = readFileSync(new URL('../pdf/fixtures/report.pdf', import.meta.url))
const sha256 = createHash('sha256').update(pdf).digest('hex')
const fileOf = (bytes: Uint8Array) => ({
  type: 'application/pdf',
  base64: Buffer.from(bytes).toString('base64'),
})
const settings = { host: '127.0.0.1', port: 8787, hosts: [], bodyLimit: 1_000_000 }
const clipped = (over: object = {}) =>
  capture({ html: undefined, title: 'bc-45.pdf', file: fileOf(pdf), sha256, ...over })

describe('a PDF', () => {
  it('is clipped as its text, and kept as the file that it is', async () => {
    const { send, ask } = await smallApp({ extract, settings })
    const response = await send('POST', '/api/articles', clipped(), 'clipper')
    expect(response.status).toBe(201)
    const { article, facts } = CaptureResponse.parse(await response.json())
    expect(article.title).toContain('BÁO CÁO Kết quả thực hiện công tác giảm nghèo')
    expect(article.publishedAt).toBe('2024-03-12')
    expect(facts.length).toBeGreaterThan(5)
    for (const { evidence } of facts)
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    const page = await ask(`/api/articles/${article.id}/page`)
    expect(page.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from(await page.arrayBuffer()).equals(pdf)).toBe(true)
    expect(page.headers.get('etag')).toBe(`"${sha256}"`)
  })

  it('is refused where it is not the one that was sent', async () => {
    const { send, store } = await smallApp({ extract, settings })
    const other = clipped({ file: fileOf(pdfOf([[]])) })
    await expectProblem(await send('POST', '/api/articles', other, 'clipper'), 'damaged')
    expect(store.kept.size).toBe(0)
  })

  it('without words is no article, and says why', async () => {
    const { send, store } = await smallApp({ extract, settings })
    const scanned = clipped({ file: fileOf(pdfOf([[]])), sha256: undefined })
    const problem = await expectProblem(await send('POST', '/api/articles', scanned, 'clipper'), 'no-article')
    expect(problem.detail).toContain('no text layer')
    const broken = await send('POST', '/api/extract', { file: fileOf(Buffer.from('no PDF')) })
    expect((await expectProblem(broken, 'no-article')).detail).toContain('cannot be opened')
    expect(store.kept.size).toBe(0)
  })

  it('is read by POST /api/extract as well, where what is given beside it wins', async () => {
    const { send } = await smallApp({ extract, settings })
    const read = async (over: object) =>
      Reading.parse(await (await send('POST', '/api/extract', { file: fileOf(pdf), ...over })).json()).article
    expect((await read({})).publishedAt).toBe('2024-03-12')
    const given = await read({ title: 'Báo cáo giảm nghèo tháng hai', publishedAt: '2024-03-15' })
    expect(given).toMatchObject({ title: 'Báo cáo giảm nghèo tháng hai', publishedAt: '2024-03-15' })
    await expectProblem(await send('POST', '/api/extract', { file: fileOf(pdf), text: 'Tin' }), 'invalid')
  })
})
