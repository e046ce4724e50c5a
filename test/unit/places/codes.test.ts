import { expect, test } from 'vitest'
import { readLanguage } from '../../../server/src/language/index.ts'
import { readPlaces } from '../../../server/src/places/index.ts'

test('a resolved place carries the codes of the units above it, a village those of its commune', () => {
  const text = 'Ngày 5/6/2023, huyện Đăk Glei (Kon Tum) kiểm tra thôn Long Nang, xã Đăk Blô.'
  const document = readLanguage(text, { publishedAt: '2023-06-06' })
  const context = { title: null, url: null, site: null, lead: null, publishedAt: '2023-06-06' }
  const { places } = readPlaces(document, context)
  const codes = Object.fromEntries(places.map((place) => [place.level, place.codes]))
  expect(codes.province).toEqual(['62'])
  expect(codes.district).toEqual(['62', '610'])
  expect(codes.commune?.slice(0, 2)).toEqual(['62', '610'])
  expect(codes.village).toEqual(codes.commune)
})
