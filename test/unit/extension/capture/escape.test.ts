import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cssOf, jsonOf, quotable, writable } from '../../../../extension/capture/inside/escape.ts'

const text = fc.string({ unit: fc.constantFrom(...'<>&"\'/! -scriptyleaé\u00a0='), maxLength: 60 })

describe('what is written', () => {
  it('is read back as it was, between tags and between quotes', () => {
    fc.assert(
      fc.property(text, text, (words, value) => {
        const $ = load(`<!doctype html><p title="${quotable(value)}">${writable(words)}</p>`)
        expect($('p').text()).toBe(words)
        expect($('p').attr('title')).toBe(value)
        expect($('body').children()).toHaveLength(1)
      }),
    )
  })

  it('ends no element from within', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const open of ['<style>', '<svg><style>', '<textarea>', '<script type="application/ld+json">']) {
          const $ = load(`<!doctype html>${open}${cssOf(words)}</style></textarea></script><b>`)
          expect($('img, i, a, p').length).toBe(0)
        }
        expect(jsonOf(words)).not.toContain('<')
      }),
    )
  })

  it('is JSON that means the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonOf(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves style sheets as they are but for pictures drawn in them', () => {
    const sheet = '@media (300px < width) { a > b::after { content: "<3" } }'
    expect(cssOf(sheet)).toBe(sheet)
    expect(cssOf('url("data:image/svg+xml,<svg/>")')).toBe('url("data:image/svg+xml,\\3c svg/>")')
  })

  it('holds no NUL', () => expect(writable('a\0<') + quotable('\0')).toBe('a\ufffd&lt;\ufffd'))
})
