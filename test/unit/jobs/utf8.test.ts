import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8, jsonLine } from '../../../server/src/jobs/utf8.ts'

/** Node's own decoder, which says the same more slowly. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

describe('UTF-8', () => {
  it('is read as the standard says, whatever the bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: 'grapheme' }).map((text) => new Uint8Array(Buffer.from(text))),
      fc.string({ unit: 'binary' }).map((text) => new Uint8Array(Buffer.from(`\ufeff${text}`))),
    )
    fc.assert(
      fc.property(bytes, (given) => {
        expect(decodeUtf8(given)).toBe(decode(given))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes a part of a larger piece of memory', () => {
    expect(decodeUtf8(Buffer.from('một hai ba').subarray(6, 9))).toBe('hai')
    expect(decodeUtf8(new Uint8Array(0))).toBe('')
    expect(decodeUtf8(Buffer.from([0xef, 0xbb, 0xbf]))).toBe('')
  })

  it('is written as JSON that reads as what was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = { text, half: `${text}\ud83d` }
        const line = Buffer.from(jsonLine(value))
        expect(line.equals(Buffer.from(`${JSON.stringify(value)}\n`))).toBe(true)
        expect(JSON.parse(line.toString())).toEqual(value)
      }),
    )
  })
})
