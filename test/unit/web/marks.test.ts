import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Marked,
  markParagraph,
  paragraphsOf,
  type TextNode,
} from '../../../server/src/web/article/marks.ts'

const textOf = (nodes: readonly TextNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')

const shown = (nodes: readonly TextNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : `[${node.id}:${shown(node.children)}]`)).join('')

/** Every piece of every mark: which fact, which text, first and last. */
const piecesOf = (
  nodes: readonly TextNode[],
): { id: string; text: string; first: boolean; last: boolean }[] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [
          { id: node.id, text: textOf(node.children), first: node.first, last: node.last },
          ...piecesOf(node.children),
        ],
  )

const mark = (text: string, spans: Marked[]) => shown(markParagraph(text, spans, 0, text.length))

describe('marks', () => {
  it('stand beside, within and across each other', () => {
    const text = '0123456789'
    expect(mark(text, [])).toBe('0123456789')
    expect(
      mark(text, [
        { id: 'a', start: 2, end: 4 },
        { id: 'b', start: 4, end: 6 },
      ]),
    ).toBe('01[a:23][b:45]6789')
    expect(
      mark(text, [
        { id: 'b', start: 3, end: 4 },
        { id: 'a', start: 2, end: 6 },
      ]),
    ).toBe('01[a:2[b:3]45]6789')
    expect(
      mark(text, [
        { id: 'a', start: 2, end: 5 },
        { id: 'b', start: 4, end: 8 },
      ]),
    ).toBe('01[a:23[b:4]][b:567]89')
    expect(
      mark(text, [
        { id: 'a', start: 2, end: 5 },
        { id: 'b', start: 2, end: 5 },
      ]),
    ).toBe('01[a:[b:234]]56789')
  })

  it('keep every character, and show every fact whole, in any arrangement', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    const spans = fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 40 })), { maxLength: 8 })
    fc.assert(
      fc.property(texts, spans, (text, pairs) => {
        const marked = pairs
          .map(([start, length], i) => ({ id: `f${i}`, start, end: Math.min(text.length, start + length) }))
          .filter(({ start, end }) => start < end)
        const nodes = markParagraph(text, marked, 0, text.length)
        expect(textOf(nodes)).toBe(text)
        const pieces = piecesOf(nodes)
        for (const { id, start, end } of marked) {
          const own = pieces.filter((piece) => piece.id === id)
          expect(own.map((piece) => piece.text).join('')).toBe(text.slice(start, end))
          expect(own.map((piece) => piece.first)).toEqual(own.map((_, i) => i === 0))
          expect(own.map((piece) => piece.last)).toEqual(own.map((_, i) => i === own.length - 1))
        }
      }),
    )
  })

  it('are cut where a paragraph ends', () => {
    const text = 'một hai\nba bốn'
    const span = [{ id: 'a', start: 4, end: 10 }]
    const [first, second] = paragraphsOf(text)
    expect(first && shown(markParagraph(text, span, first.start, first.end))).toBe('một [a:hai]')
    expect(second && shown(markParagraph(text, span, second.start, second.end))).toBe('[a:ba] bốn')
  })

  it('know paragraphs, and leave empty ones out', () => {
    expect(paragraphsOf('a\n\n  \nb c\n').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [6, 9],
    ])
  })
})
