import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChunkTable } from '../../../server/src/language/chunk-table.ts'

const ask = (table: ChunkTable, chunk: string, hash: number): number => {
  const codes = Uint16Array.from([...`x${chunk}`], (one) => one.charCodeAt(0))
  return table.numberOf(codes, 1, codes.length, hash)
}

describe('the table of chunks', () => {
  it('gives each chunk one number, in the order in which they come, whatever their hashes', () => {
    const chunk = fc.string({ unit: fc.constantFrom('a', 'ấ', '1', ',', 'Đ'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 60 }), fc.integer(), (chunks, seed) => {
        const table = new ChunkTable()
        const numbers = new Map<string, number>()
        for (const one of chunks) {
          if (!numbers.has(one)) numbers.set(one, numbers.size)
          // Only a few hashes: most chunks meet others in their slots.
          expect(ask(table, one, (seed + one.length) | 0)).toBe(numbers.get(one))
        }
        expect(table.count).toBe(numbers.size)
      }),
    )
  })

  it('finds all of them after it has grown', () => {
    const table = new ChunkTable()
    const chunks = Array.from({ length: 10_000 }, (_, at) => `xã${at}dài-dài-dài-dài`)
    for (const [at, one] of chunks.entries()) expect(ask(table, one, Math.imul(at, 7919))).toBe(at)
    for (const [at, one] of chunks.entries()) expect(ask(table, one, Math.imul(at, 7919))).toBe(at)
    expect(table.size).toBe(chunks.join('').length)
  })
})
