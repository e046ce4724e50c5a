import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isActive,
  keepsAttribute,
  keepsFieldValue,
  rebased,
} from '../../../../extension/capture/inside/attributes.ts'

describe('what stays of an element', () => {
  it.each([
    ['class', 'detail'],
    ['href', '/tin/1.html'],
    ['href', 'mailto:toa-soan@bao.example'],
    ['src', 'data:image/png;base64,AAAA'],
    ['style', 'color: red'],
    ['xlink:href', '#bieu-do'],
    ['aria-label', 'Menu: chính'],
    ['data-id', '12'],
  ])('%s="%s"', (name, value) => expect(keepsAttribute(name, value)).toBe(true))

  it.each([
    ['onclick', 'x()'],
    ['OnError', 'x()'],
    ['nonce', 'abc'],
    ['srcdoc', '<p>'],
    ['formaction', '/gui'],
    ['href', 'javascript:alert(1)'],
    ['href', ' \u0001java\nscript\t:alert(1)'],
    ['href', 'VBScript:x'],
    ['src', 'data:text/html,<script>'],
    ['src', 'blob:https://bao.example/1'],
    ['"x', '1'],
    ['@click', 'x()'],
  ])('not %s="%s"', (name, value) => expect(keepsAttribute(name, value)).toBe(false))

  it('is neither the state of a script nor a picture of half a million characters', () => {
    expect(keepsAttribute('data-state', 'x'.repeat(1001))).toBe(false)
    expect(keepsAttribute('src', `data:image/png;base64,${'A'.repeat(500_000)}`)).toBe(false)
  })

  it('is nothing that runs, however its scheme is spelled', () => {
    const gap = fc.string({ unit: fc.constantFrom('\t', '\n', ' ', '\0', '\u0001'), maxLength: 3 })
    fc.assert(
      fc.property(fc.array(gap, { minLength: 11, maxLength: 11 }), fc.array(fc.boolean()), (gaps, upper) => {
        const letters = [...'javascript:'].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter))
        expect(isActive(letters.map((letter, at) => `${gaps[at]}${letter}`).join(''))).toBe(true)
      }),
    )
  })

  it('is the label of a button, never what was entered', () => {
    expect(['submit', 'BUTTON', 'reset'].map(keepsFieldValue)).toEqual([true, true, true])
    expect(['text', 'password', 'hidden', 'email', null].map(keepsFieldValue)).toEqual(Array(5).fill(false))
  })
})

describe('addresses of a frame', () => {
  const base = 'https://khung.example/bang/1.html'
  it.each([
    ['src', 'anh.png', 'https://khung.example/bang/anh.png'],
    ['href', '//khac.example/x', 'https://khac.example/x'],
    ['href', '#muc-2', '#muc-2'],
    ['srcset', '/a.jpg 1x, b.jpg 2x', 'https://khung.example/a.jpg 1x, https://khung.example/bang/b.jpg 2x'],
    ['title', 'anh.png', 'anh.png'],
    ['href', 'http://[', 'http://['],
  ])('%s="%s" is %s', (name, value, whole) => expect(rebased(name, value, base)).toBe(whole))
})
