import { fileLimit } from '../limit.ts'
import { TooLarge } from './output.ts'

const pdfMark = '%PDF-'
/** How far into a file its mark may stand, as readers of PDF allow. */
const markWithin = 1024

const isPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, markWithin)).includes(pdfMark)

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const bytesOf = async ({ body }: Response): Promise<Uint8Array> => {
  const reader = body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || !value) return joined(chunks, size)
    size += value.length
    if (size > fileLimit) {
      await reader?.cancel()
      throw new TooLarge()
    }
    chunks.push(value)
  }
}

const base64Of = (bytes: Uint8Array): string => {
  // As many bytes at a time as a call takes arguments, and a multiple of three, so that the pieces join.
  const step = 3 * 8192
  let base64 = ''
  for (let at = 0; at < bytes.length; at += step)
    base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + step)))
  return base64
}

/**
 * The file that the tab shows, as the site gives it to this person: asked for from within the page, so with its
 * cookies, and out of the browser's own store where it still has it.
 * @returns null where what comes is no PDF
 * @throws TooLarge, TypeError where the site does not answer
 */
export const fetchPdf = async (address: string): Promise<string | null> => {
  const response = await fetch(address, { credentials: 'same-origin', cache: 'force-cache' })
  if (!response.ok) return null
  if (Number(response.headers.get('content-length') ?? 0) > fileLimit) throw new TooLarge()
  const bytes = await bytesOf(response)
  return isPdf(bytes) ? base64Of(bytes) : null
}
