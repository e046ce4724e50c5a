import { ReaderFailure } from './types.ts'

/** A response's body as text. Throws ReaderFailure `endless`, and takes no more of it, past `limit` bytes. */
export async function textWithin(response: Response, limit: number): Promise<string> {
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  let [text, length] = ['', 0]
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > limit) {
      await reader.cancel().catch(() => undefined)
      throw new ReaderFailure('endless', `The answer has more than ${limit} bytes`)
    }
    text += decoder.decode(value, { stream: true })
  }
  return text + decoder.decode()
}
