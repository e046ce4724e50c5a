import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../../server/src/article/entities.ts'
import { canonicalText, fold } from '../../../server/src/article/text.ts'
import { canonicalText as languageText } from '../../../server/src/language/text.ts'

describe('canonicalText', () => {
  it.each([
    ['hoa\u0300', 'hoà'],
    ['quý\u00a0I năm\u2009 2019', 'quý I năm  2019'],
    ['xã\u200b\ufeff đạt\u00ad', 'xã đạt'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['Ðắk Nông, ðạt', 'Đắk Nông, đạt'],
    ['a\tb', 'a b'],
    ['v\u00e2\u0301t', 'vất'],
    ['m\u0000e\u0007', 'me'],
  ])('%j → %j', (given, wanted) => {
    expect(canonicalText(given)).toBe(wanted)
  })

  it('is idempotent and NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = canonicalText(text)
        expect(canonicalText(once)).toBe(once)
        expect(once.normalize('NFC')).toBe(once)
        // The language room's own form changes nothing in it: offsets mean the same on both sides.
        expect(languageText(once)).toBe(once)
        expect(once).not.toMatch(/[\r\t\u00a0\u200b\ufeff]/)
      }),
    )
  })

  it('does the same to NFD and NFC', () => {
    const text = 'Uỷ ban nhân dân xã Đắk Rơ Ông: tỷ lệ hộ nghèo còn 5,2%'
    expect(canonicalText(text.normalize('NFD'))).toBe(canonicalText(text))
  })
})

describe('texts of usual characters alone, which go a shorter way', () => {
  const code = fc.oneof(
    fc.integer({ min: 0x20, max: 0x250 }),
    fc.integer({ min: 0x1e00, max: 0x1eff }),
    fc.integer({ min: 0x2010, max: 0x2070 }),
  )
  const text = fc.array(code, { maxLength: 40 }).map((codes) => String.fromCharCode(...codes))

  it('become what they become beside an odd one', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(canonicalText(given)).toBe(canonicalText(`${given}\u200b`))
        expect(canonicalText(given).normalize('NFC')).toBe(canonicalText(given))
        // A mark alone is folded away.
        expect(fold(given)).toBe(fold(`${given}\u0301`))
      }),
      { numRuns: 500 },
    )
  })

  it('are folded alike whatever their length', () => {
    const line = 'Tỷ lệ hộ nghèo – “5,2%”… '
    expect(fold(line.repeat(100))).toBe(fold(line).repeat(100))
  })
})

describe('decodeEntities', () => {
  it.each([
    ['I&nbsp;năm', 'I\u00a0năm'],
    ['A &raquo; B &amp; C', 'A » B & C'],
    ['&ldquo;Muốn&rdquo; &ndash; đ&ocirc;ng &copy;', '“Muốn” – đông ©'],
    ['x&#7879; &#x1EC7; &#150;', 'xệ ệ –'],
    ['AT&T; R&D & &unknown; &;', 'AT&T; R&D & &unknown; &;'],
    ['&#0; &#xD800;', '&#0; &#xD800;'],
    ['&amp;nbsp;', '&nbsp;'],
  ])('%s', (given, wanted) => {
    expect(decodeEntities(given)).toBe(wanted)
  })
})

it('fold makes one spelling of many', () => {
  expect(fold('Đắk Nông – “Uỷ ban”')).toBe('dak nong - "uy ban"')
  expect(fold('Thuỷ')).toBe(fold('Thủy'))
})
