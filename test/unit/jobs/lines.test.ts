import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lines } from '../../../server/src/jobs/lines.ts'

async function* cut(bytes: Uint8Array, sizes: readonly number[]) {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

const read = async (text: string, sizes: number[], limit = 1000) => {
  const found: (string | null)[] = []
  for await (const line of lines(cut(Buffer.from(text), sizes), limit))
    found.push(line && Buffer.from(line).toString('utf8'))
  return found
}

describe('lines', () => {
  it('come out whole, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((s) => s.replace(/[\r\n]/g, ''))),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        async (wanted, sizes, end) => {
          expect(await read(wanted.map((line) => line + end).join(''), sizes)).toEqual(wanted)
        },
      ),
    )
  })

  it('take an incomplete last line', async () => {
    expect(await read('a\nb', [1])).toEqual(['a', 'b'])
    expect(await read('', [1])).toEqual([])
  })

  it('pass over one that is too long, and go on', async () => {
    expect(await read(`a\n${'x'.repeat(50)}\nb\n`, [7], 10)).toEqual(['a', null, 'b'])
    expect(await read('0123456789\n', [3], 10)).toEqual(['0123456789'])
  })
})
