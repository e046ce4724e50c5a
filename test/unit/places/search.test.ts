import { expect, test } from 'vitest'
import { searchUnits } from '../../../server/src/places/search.ts'

const found = (query: string, day?: string) =>
  searchUnits(query, day).map(({ unit, path }) => `${unit.code} ${path.join(' / ')}`)

test('finds by name without diacritics', () => {
  expect(found('muong hoong')).toEqual(['23362 Kon Tum / Đắk Glei / Mường Hoong'])
})
test('a type word narrows, with marks or without', () => {
  expect(found('thị xã Kỳ Anh', '2022-01-01')[0]).toBe('449 Hà Tĩnh / Kỳ Anh')
  expect(found('huyen ky anh', '2022-01-01')[0]).toBe('447 Hà Tĩnh / Kỳ Anh')
})
test('finds by the beginning of a code', () => {
  expect(found('62', '2022-01-01')[0]).toBe('62 Kon Tum')
  expect(found('18838')).toHaveLength(3)
})
test('a day chooses the versions', () => {
  expect(found('ky lac', '2022-01-01')).toEqual(['18850 Hà Tĩnh / Kỳ Anh / Kỳ Lạc'])
  expect(found('ky lac', '2025-09-01')).toEqual(['18838 Hà Tĩnh / Kỳ Lạc'])
})
test('provinces come before districts, whole names before beginnings', () => {
  expect(found('lao cai', '2022-01-01').slice(0, 2)).toEqual(['10 Lào Cai', '080 Lào Cai / Lào Cai'])
})
test('an empty or unknown query finds nothing, a common one no more than the limit', () => {
  expect(found('')).toEqual([])
  expect(found('   ')).toEqual([])
  expect(found('zzzz')).toEqual([])
  expect(searchUnits('tan', undefined, 10)).toHaveLength(10)
})
