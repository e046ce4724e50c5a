import { describe, expect, test } from 'vitest'
import { referenceArea } from '../../../server/src/store/area.ts'
import type { Place } from '../../../shared/records/place.ts'
import { places } from './readings.ts'

const codes = (area: ReturnType<typeof referenceArea>) => [
  area.province_code,
  area.district_code,
  area.commune_code,
]
const withoutCodes = places.map(({ codes: _, ...place }) => place)

describe('reference area', () => {
  test('a commune carries its district and province', () => {
    const subject = { text: 'xã Nậm Khoai', level: 'commune', code: '02101' } as const
    expect(codes(referenceArea(subject, places))).toEqual(['02', '021', '02101'])
    expect(codes(referenceArea(subject, withoutCodes))).toEqual(['02', '021', '02101'])
    expect(referenceArea(subject, places)).toMatchObject({
      province_name: 'Tỉnh Sơn Bình',
      path: ['Tỉnh Sơn Bình', 'Huyện Mường Tạo', 'Xã Nậm Khoai'],
    })
  })

  test('a commune right under its province has no district', () => {
    const subject = { text: 'xã Đá Dựng', level: 'commune', code: '44001' } as const
    expect(codes(referenceArea(subject, places))).toEqual(['44', null, '44001'])
  })

  test('a village counts for its commune', () => {
    const village: Place = {
      text: 'bản Phiêng Lay',
      level: 'village',
      code: null,
      name: 'Bản Phiêng Lay',
      path: ['Tỉnh Sơn Bình', 'Huyện Mường Tạo', 'Xã Nậm Khoai', 'Bản Phiêng Lay'],
      status: 'resolved',
      mentions: [],
    }
    const subject = { text: 'bản Phiêng Lay', level: 'village', code: null } as const
    expect(codes(referenceArea(subject, [...places, village]))).toEqual(['02', '021', '02101'])
  })

  test('a group counts for what holds all places, never for one as small as itself', () => {
    const group = { text: '6 xã', level: 'commune', code: null, count: 6 } as const
    expect(codes(referenceArea(group, places.slice(0, 3)))).toEqual(['02', null, null])
    expect(codes(referenceArea(group, places.slice(1, 3)))).toEqual(['02', '021', null])
    expect(codes(referenceArea(group, places.slice(2, 3)))).toEqual(['02', '021', null])
    expect(codes(referenceArea(group, places))).toEqual([null, null, null])
    expect(codes(referenceArea({ ...group, level: 'province' }, places.slice(0, 3)))).toEqual([
      null,
      null,
      null,
    ])
    expect(referenceArea(group, places.slice(2, 3)).path).toEqual(['Tỉnh Sơn Bình', 'Huyện Mường Tạo'])
  })

  test('without subject or places there is none; a code that no place has still counts', () => {
    expect(referenceArea(null, places).path).toEqual([])
    expect(codes(referenceArea({ text: 'xã X', level: 'commune', code: '99999' }, places))).toEqual([
      null,
      null,
      '99999',
    ])
  })
})
