import { describe, expect, test } from 'vitest'
import { referenceArea as areaOn } from '../../../server/src/store/area.ts'
import type { Subject } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { places } from './readings.ts'

const day = '2023-05-05'
const referenceArea = (subject: Subject | null, places: readonly Place[]) => areaOn(subject, places, day)

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

  test('a code that a reviewer named brings what it lies in', () => {
    const subject = { text: 'xã X', level: 'commune', code: '18838' } as const
    expect(referenceArea(subject, places)).toMatchObject({
      ...{ province_code: '42', district_code: '447', commune_code: '18838', province_name: 'Hà Tĩnh' },
      ...{ path: ['Hà Tĩnh', 'Kỳ Anh', 'Lâm Hợp'], day },
    })
  })

  test('of two units of one code the subject names one', () => {
    const of = (name: string, more: Partial<Place>): Place => ({
      ...{ text: `xã ${name}`, level: 'commune' as const, code: '18838', name },
      ...{ status: 'resolved' as const, mentions: [] },
      ...{ path: ['Hà Tĩnh', name], codes: ['42', '18838'], ...more },
    })
    const both = [of('Kỳ Lạc', {}), of('Lâm Hợp', { validity: 'former', stoodOn: '2025-06-30' })]
    const area = (text: string, on = '2026-01-05') =>
      areaOn({ text, level: 'commune', code: '18838' }, both, on)
    expect(area('xã Kỳ Lạc')).toMatchObject({ path: ['Hà Tĩnh', 'Kỳ Lạc'], day: '2026-01-05' })
    expect(area('Xã Lâm Hợp')).toMatchObject({ path: ['Hà Tĩnh', 'Lâm Hợp'], day: '2025-06-30' })
    expect(area('UBND xã Lâm Hợp')).toMatchObject({ day: '2025-06-30' })
    expect(area('toàn xã')).toMatchObject({ path: ['Hà Tĩnh', 'Kỳ Lạc'] })
  })

  test('a group in a district of the past is of its day', () => {
    const place: Place = {
      ...{ text: 'huyện Kỳ Anh', level: 'district', code: '447', name: 'Kỳ Anh', mentions: [] },
      ...{ path: ['Hà Tĩnh', 'Kỳ Anh'], codes: ['42', '447'], stoodOn: '2025-06-30' },
      status: 'resolved',
    }
    const group = { text: '6 xã', level: 'commune', code: null, count: 6 } as const
    expect(areaOn(group, [place], '2026-01-05')).toMatchObject({ district_code: '447', day: '2025-06-30' })
  })
})
