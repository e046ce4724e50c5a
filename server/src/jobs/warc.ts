import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliDecompress, createGunzip, gunzip, inflate } from 'node:zlib'
import { longestPage } from './page-file.ts'

/** A page as a crawler received it. */
export interface WarcPage {
  readonly url: string
  /** WARC-Date: when it was fetched, in RFC 3339. */
  readonly date: string
  readonly html: Uint8Array
  /** What the server said of the page's type and character set. */
  readonly contentType: string
}

interface Headers {
  readonly first: string
  readonly get: (name: string) => string | undefined
}

const parseHeaders = (bytes: Uint8Array): Headers => {
  const [first = '', ...rest] = Buffer.from(bytes).toString('latin1').split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const line of rest) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { first, get: (name) => fields.get(name) }
}

/** Takes exact amounts of bytes off a stream, holding no more than what is asked for. */
class Bytes {
  private readonly source: AsyncIterator<Uint8Array>
  private held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]()
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.source.next()
    if (done) return false
    this.held = this.held.length === 0 ? Buffer.from(value) : Buffer.concat([this.held, value])
    return true
  }

  /** Bytes up to an empty line, which is passed over; null at the end. Blank lines before it are skipped. */
  async block(limit: number): Promise<Uint8Array | null> {
    for (;;) {
      let start = 0
      while (this.held[start] === 13 || this.held[start] === 10) start++
      const end = this.held.indexOf('\r\n\r\n', start)
      if (end !== -1) {
        const block = this.held.subarray(start, end)
        this.held = this.held.subarray(end + 4)
        return block
      }
      if (this.held.length - start > limit) throw new Error('this is no WARC file: a header never ends')
      if (!(await this.more())) return null
    }
  }

  /** The next `count` bytes; null, and passed over unheld, where that is more than `limit`. */
  async take(count: number, limit: number): Promise<Uint8Array | null> {
    const parts: Buffer[] = []
    for (let left = count; ; ) {
      const part = this.held.subarray(0, left)
      this.held = this.held.subarray(part.length)
      left -= part.length
      if (count <= limit) parts.push(part)
      if (left === 0) return count > limit ? null : Buffer.concat(parts, count)
      if (!(await this.more())) throw new Error('the file ends in the middle of a record')
    }
  }
}

/** The chunks of a chunked HTTP body, joined; what is malformed is given back as it is. */
function dechunk(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body)
  const chunks: Buffer[] = []
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at)
    const size = lineEnd === -1 ? Number.NaN : Number.parseInt(bytes.toString('latin1', at, lineEnd), 16)
    if (Number.isNaN(size)) return chunks.length > 0 ? Buffer.concat(chunks) : body
    if (size === 0) return Buffer.concat(chunks)
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 2 + size + 2
  }
}

const bounded = { maxOutputLength: longestPage }

async function decode(body: Uint8Array, encoding: string): Promise<Uint8Array> {
  switch (encoding.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return promisify(gunzip)(body, bounded)
    case 'deflate':
      return promisify(inflate)(body, bounded)
    case 'br':
      return promisify(brotliDecompress)(body, bounded)
    default:
      return body
  }
}

async function pageOf(record: Headers, payload: Uint8Array): Promise<WarcPage | null> {
  const url = record.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1')
  const headEnd = Buffer.from(payload).indexOf('\r\n\r\n')
  if (!url || !/^https?:/i.test(url) || headEnd === -1) return null
  const http = parseHeaders(payload.subarray(0, headEnd))
  const type = http.get('content-type') ?? ''
  if (!/^HTTP\/\S+ 200\b/.test(http.first) || !/^(text\/html|application\/xhtml\+xml)\b/i.test(type))
    return null
  const sent = payload.subarray(headEnd + 4)
  const body = /chunked/i.test(http.get('transfer-encoding') ?? '') ? dechunk(sent) : sent
  // Some crawlers unpack the body and leave the header standing: then it is taken as it is.
  const html = await decode(body, http.get('content-encoding') ?? '').catch(() => body)
  return { url, date: record.get('warc-date') ?? '', html, contentType: type }
}

/**
 * The HTML pages of a WARC 1.0 or 1.1 stream (ISO 28500): its responses with status 200. Everything else
 * (requests, metadata, images, records past 32 MB) is passed over. Holds one record at a time.
 * Throws Error, in words for a person, where the stream is no WARC or ends within a record.
 */
export async function* warcPages(source: AsyncIterable<Uint8Array>): AsyncGenerator<WarcPage, void> {
  const bytes = new Bytes(source)
  for (let block = await bytes.block(64 * 1024); block !== null; block = await bytes.block(64 * 1024)) {
    const record = parseHeaders(block)
    const length = Number(record.get('content-length') ?? Number.NaN)
    if (!record.first.startsWith('WARC/') || !Number.isSafeInteger(length))
      throw new Error('this is no WARC file: a record does not begin as one')
    const isResponse = record.get('warc-type') === 'response'
    const payload = await bytes.take(length, isResponse ? longestPage : 0)
    const page = payload && (await pageOf(record, payload))
    if (page) yield page
  }
}

/** Unpacks a .warc.gz: one gzip member a record, one after the other, which zlib reads through. */
export const gunzipped = (source: Readable): AsyncIterable<Uint8Array> => {
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  return source.pipe(unpacked)
}
