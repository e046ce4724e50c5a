import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gazetteer } from '../../../server/src/places/gazetteer.ts'
import { foldKey, nameKey, withinOneEdit } from '../../../server/src/places/spelling.ts'

test.each([
  ['Khánh Hoà', 'Khánh Hòa'],
  ['Thuỷ Xuân', 'Thủy Xuân'],
  ['Đắk Mil', 'Đăk Mil'],
  ['Đak Đoa', 'Đăk Đoa'],
  ['Mỹ Lộc', 'Mĩ Lộc'],
  ['Quý Hoà', 'Quí Hòa'],
  ['04', '4'],
  ['Đạ K’Nàng', "Đạ K'Nàng"],
  ['Bà Rịa-Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['Hòa Bình'.normalize('NFD'), 'HOÀ BÌNH'],
  ['Ðức Trọng', 'Đức Trọng'],
])('%s and %s are one name', (a, b) => expect(nameKey(a)).toBe(nameKey(b)))

test.each([
  ['Kỳ Lạc', 'Kỳ Lác'],
  ['Tân Hoà', 'Tân Hoa'],
  ['Quy Nhơn', 'Quỳ Nhơn'],
])('%s and %s are two', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)))

test('folded names have plain letters, digits and blanks', () => {
  expect(foldKey("Ea H'leo")).toBe('ea hleo')
  for (const unit of gazetteer().units) expect(foldKey(unit.name)).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/)
})

test('both keys are the same for NFC, NFD and either case', () => {
  const names = gazetteer().units.map((unit) => unit.name)
  fc.assert(
    fc.property(fc.constantFrom(...names), (name) => {
      for (const other of [name.normalize('NFD'), name.toUpperCase(), ` ${name} `.trim()]) {
        expect(nameKey(other)).toBe(nameKey(name))
        expect(foldKey(other)).toBe(foldKey(name))
      }
    }),
  )
})

test('one edit is one letter put in, left out or replaced', () => {
  expect(withinOneEdit('kila', 'kilac')).toBe(true)
  expect(withinOneEdit('kilam', 'kilac')).toBe(true)
  expect(withinOneEdit('kila', 'kilach')).toBe(false)
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, at, letter) => {
      const place = at % (text.length + 1)
      expect(withinOneEdit(text, text.slice(0, place) + letter + text.slice(place))).toBe(true)
    }),
  )
})
