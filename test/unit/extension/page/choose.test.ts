import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextOf, stepped } from '../../../../extension/page/choose.ts'

describe('walking the facts of a page', () => {
  it('begins at either end, and goes round', () => {
    expect(stepped(['a', 'b', 'c'], null, 1)).toBe('a')
    expect(stepped(['a', 'b', 'c'], null, -1)).toBe('c')
    expect(stepped(['a', 'b', 'c'], 'c', 1)).toBe('a')
    expect(stepped(['a', 'b', 'c'], 'a', -1)).toBe('c')
    expect(stepped(['a'], 'a', 1)).toBe('a')
    expect(stepped([], null, 1)).toBeUndefined()
  })

  it('begins anew where the chosen one is not seen', () => expect(stepped(['a', 'b'], 'x', 1)).toBe('a'))

  it('comes by every fact once before it comes back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1 }),
        fc.constantFrom<1 | -1>(1, -1),
        (order, by) => {
          const walked: string[] = []
          let chosen: string | null = null
          for (const _ of order) {
            chosen = stepped(order, chosen, by) ?? null
            if (chosen !== null) walked.push(chosen)
          }
          expect(walked.sort()).toEqual([...order].sort())
        },
      ),
    )
  })
})

it('clicks on words of several facts take one after the other', () => {
  expect(nextOf(['a', 'b'], null)).toBe('a')
  expect(nextOf(['a', 'b'], 'a')).toBe('b')
  expect(nextOf(['a', 'b'], 'b')).toBe('a')
  expect(nextOf(['a'], 'x')).toBe('a')
  expect(nextOf([], 'x')).toBeUndefined()
})
