import { isUtf8, transcode } from 'node:buffer'
import { decodePage } from '../article/charset.ts'

/**
 * Characters of plain text: UTF-8, UTF-16 where its mark or its zeros say so, else the charsets of old Vietnamese
 * texts, as of pages.
 * @throws ArticleError `not-text` for what begins as pictures and archives do
 */
export function decodeText(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) return decodePage(bytes)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const text = marked ? bytes.subarray(3) : bytes
  // Node's decoders go byte by byte through what is not ASCII; `transcode` takes many at a time.
  return text.length === 0 ? '' : transcode(text, 'utf8', 'utf16le').toString('utf16le')
}
