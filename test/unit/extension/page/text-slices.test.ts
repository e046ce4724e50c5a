import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slicesOf } from '../../../../extension/page/text-slices.ts'

it('cuts a place into parts of the nodes that it covers', () => {
  const nodes = ['Đạt ', '', '12/19', ' tiêu chí']
  // One character, such as a block's edge, may stand between nodes.
  const begins = [0, 4, 5, 10]
  const lengths = nodes.map(({ length }) => length)
  expect(slicesOf(begins, lengths, { start: 2, end: 14 })).toEqual([
    { node: 0, from: 2, to: 4 },
    { node: 2, from: 0, to: 5 },
    { node: 3, from: 0, to: 4 },
  ])
})

it('the parts put together are the text of the place', () => {
  const scene = fc.tuple(fc.array(fc.string({ maxLength: 6 }), { minLength: 1 }), fc.nat(), fc.nat())
  fc.assert(
    fc.property(scene, ([nodes, a, b]) => {
      const raw = nodes.join('')
      const [start = 0, end = 0] = [a % (raw.length + 1), b % (raw.length + 1)].sort((x, y) => x - y)
      const begins = nodes.map((_, i) => nodes.slice(0, i).join('').length)
      const parts = slicesOf(
        begins,
        nodes.map(({ length }) => length),
        { start, end },
      )
      expect(parts.map(({ node, from, to }) => nodes[node]?.slice(from, to)).join('')).toBe(
        raw.slice(start, end),
      )
      for (const { from, to } of parts) expect(from).toBeLessThan(to)
    }),
  )
})
