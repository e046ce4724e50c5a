import { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { gunzipped, type WarcPage, warcPages } from '../../../server/src/jobs/warc.ts'

const record = (type: string, uri: string, payload: Uint8Array | string) => {
  const body = Buffer.from(payload)
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-03-01T01:00:00Z\r\nContent-Length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')])
}

const response = (
  uri: string,
  body: Uint8Array | string,
  headers = '',
  status = '200 OK',
  type = 'text/html',
) => {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`
  return record('response', uri, Buffer.concat([Buffer.from(head), Buffer.from(body)]))
}

const page = '<p>Xã Đồng Lạc mới đạt 6/19 tiêu chí.</p>'
const chunked = (text: string) => {
  const bytes = Buffer.from(text)
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 10) {
    const chunk = bytes.subarray(at, at + 10)
    chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'))
  }
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')])
}

const archive = [
  record('warcinfo', '', 'software: test\r\n'),
  response('https://tin.example.vn/1', page),
  record('request', 'https://tin.example.vn/1', 'GET / HTTP/1.1\r\n\r\n'),
  response('https://tin.example.vn/gone', page, '', '404 Not Found'),
  response('https://tin.example.vn/picture', 'x', '', '200 OK', 'image/png'),
  response('<https://tin.example.vn/2>', chunked(page), 'Transfer-Encoding: chunked\r\n'),
  response('https://tin.example.vn/3', gzipSync(page), 'Content-Encoding: gzip\r\n'),
  response('https://tin.example.vn/4', brotliCompressSync(page), 'Content-Encoding: br\r\n'),
  response('https://tin.example.vn/5', page, 'Content-Encoding: gzip\r\n'),
  response('dns:tin.example.vn', page),
  response('https://tin.example.vn/6', '', '', '200', 'TEXT/HTML; charset=windows-1258'),
]
const urls = [1, 2, 3, 4, 5, 6].map((n) => `https://tin.example.vn/${n}`)

const read = async (source: AsyncIterable<Uint8Array>) => {
  const pages: WarcPage[] = []
  for await (const found of warcPages(source)) pages.push(found)
  return pages
}

const cut = (bytes: Uint8Array, size: number) => {
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size))
  return Readable.from(parts)
}

describe('a WARC', () => {
  it.each([1, 7, 64, 100_000])('gives its pages, read in pieces of %i bytes', async (size) => {
    const pages = await read(cut(Buffer.concat(archive), size))
    expect(pages.map(({ url }) => url)).toEqual(urls)
    for (const { html } of pages.slice(0, 5)) expect(Buffer.from(html).toString()).toBe(page)
    expect(pages[0]).toMatchObject({ date: '2024-03-01T01:00:00Z', contentType: 'text/html' })
    expect(pages[5]?.contentType).toBe('TEXT/HTML; charset=windows-1258')
  })

  it('is read packed, a member a record, or as one', async () => {
    const members = Buffer.concat(archive.map((part) => gzipSync(part)))
    expect((await read(gunzipped(cut(members, 1000)))).map(({ url }) => url)).toEqual(urls)
    expect(await read(gunzipped(cut(gzipSync(Buffer.concat(archive)), 50)))).toHaveLength(6)
  })

  it('says what is wrong with a file that is none, or is cut off', async () => {
    await expect(read(cut(Buffer.from('<html>\r\n\r\n'), 10))).rejects.toThrow('no WARC')
    await expect(read(cut(Buffer.alloc(100_000, 'x'), 1000))).rejects.toThrow('no WARC')
    const whole = Buffer.concat(archive)
    await expect(read(cut(whole.subarray(0, 900), 100))).rejects.toThrow('middle of a record')
    const packed = gzipSync(whole)
    await expect(read(gunzipped(cut(packed.subarray(0, packed.length - 20), 100)))).rejects.toThrow()
  })

  it('does not unfold a page that is packed a thousandfold', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    const [found] = await read(
      cut(response('https://tin.example.vn/b', bomb, 'Content-Encoding: gzip\r\n'), 9000),
    )
    expect(found?.html.length).toBe(bomb.length)
  })
})
