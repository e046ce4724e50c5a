import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { CaptureResponse } from '../../../shared/api/articles.ts'
import type { FileType } from '../../../shared/records/article.ts'
import { docxOf, paragraph } from '../documents/docx-of.ts'
import { expectProblem } from './problem.ts'
import { smallApp } from './small-app.ts'

const words = 'Đến nay, xã Nậm Khoai đạt 17/19 tiêu chí nông thôn mới, còn hai tiêu chí chưa đạt.'
const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://tin.example.vn/a.html',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="cut"',
  '',
  '--cut',
  'Content-Type: text/html',
  'Content-Location: https://tin.example.vn/a.html',
  '',
  `<html><meta charset="utf-8"><p>${words}</p></html>`,
  '--cut--',
].join('\r\n')

const files: readonly (readonly [FileType, Uint8Array, string])[] = [
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    docxOf(paragraph(words)),
    'docx',
  ],
  ['multipart/related', Buffer.from(mhtml), 'mhtml'],
  ['text/markdown', Buffer.from(words), 'md'],
  ['text/plain', Buffer.from(words), 'txt'],
]
const settings = { host: '127.0.0.1', port: 8787, hosts: [], bodyLimit: 1_000_000 }
const capture = (type: string, bytes: Uint8Array) => ({
  url: 'https://tin.example.vn/tep',
  file: { type, base64: Buffer.from(bytes).toString('base64') },
  title: 'tep',
  capturedAt: '2024-03-02T08:00:00+07:00',
  clientId: `c-${type}`,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

describe('POST /api/articles', () => {
  it.each(files)('reads %s and keeps it as it came', async (type, bytes, ending) => {
    const { ask, send } = await smallApp({ extract, settings })
    const response = await send('POST', '/api/articles', capture(type, bytes), 'clipper')
    const { article } = CaptureResponse.parse(await response.json())
    expect(article.text).toBe(words)
    const kept = await ask(`/api/articles/${article.id}/page`)
    expect(kept.headers.get('content-type')).toMatch(type)
    expect(kept.headers.get('content-disposition')).toBe(`attachment; filename="${article.id}.${ending}"`)
    expect(Buffer.from(await kept.arrayBuffer()).equals(bytes)).toBe(true)
  })

  it('says what to do with a file that cannot be read', async () => {
    const { send } = await smallApp({ extract, settings })
    const type = files[0]?.[0] ?? ''
    const broken = await send('POST', '/api/articles', capture(type, Buffer.from('no Word')), 'clipper')
    expect((await expectProblem(broken, 'no-article')).detail).toContain('save it anew as .docx')
    const picture = await send(
      'POST',
      '/api/articles',
      capture('text/plain', Buffer.from('\x89PNG\r\n\xff\xfe', 'latin1')),
      'clipper',
    )
    expect((await expectProblem(picture, 'no-article')).detail).not.toBe('')
    await expectProblem(
      await send('POST', '/api/articles', capture('image/png', Buffer.from('x')), 'clipper'),
      'invalid',
    )
  })
})
