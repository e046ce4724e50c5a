import { describe, expect, it } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { Reading } from '../../../shared/api/articles.ts'
import { expectProblem } from '../routes/problem.ts'
import { smallApp } from '../routes/small-app.ts'
import { docxOf, paragraph } from './docx-of.ts'

const settings = { host: '127.0.0.1', port: 8787, hosts: [], bodyLimit: 1_000_000 }
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const words = 'Đến nay, xã Nậm Khoai đạt 17/19 tiêu chí nông thôn mới, còn hai tiêu chí chưa đạt.'
const file = (type: string, bytes: Uint8Array) => ({ type, base64: Buffer.from(bytes).toString('base64') })

describe('POST /api/extract', () => {
  it.each([
    ['Word', file(WORD, docxOf(paragraph(words)))],
    ['Markdown', file('text/markdown', Buffer.from(words))],
    ['MHTML', file('multipart/related', Buffer.from(`<p>${words}</p>`))],
  ])('reads %s', async (_, sent) => {
    const { send } = await smallApp({ extract, settings })
    const response = await send('POST', '/api/extract', { file: sent })
    expect(Reading.parse(await response.json()).article.text).toBe(words)
  })

  it('refuses what it cannot open, and says why', async () => {
    const { send } = await smallApp({ extract, settings })
    const broken = await send('POST', '/api/extract', { file: file(WORD, Buffer.from('no Word')) })
    expect((await expectProblem(broken, 'no-article')).detail).toContain('save it anew as .docx')
    const other = await send('POST', '/api/extract', { file: file('image/png', Buffer.from('x')) })
    await expectProblem(other, 'invalid')
  })
})
