import { describe, expect, test } from 'vitest'
import { listed, reads } from './reads.ts'

const place = (text: string, name: string, around: Parameters<typeof reads>[1] = {}) =>
  reads(text, around).places.find((found) => found.name === name)

describe('the date', () => {
  const text = 'Sáng nay, đoàn công tác của tỉnh Hà Tĩnh làm việc với xã Kỳ Lạc về giảm nghèo.'
  test('chooses the code that the unit had', () => {
    expect(place(text, 'Kỳ Lạc', { publishedAt: '2022-05-04' })).toMatchObject({
      code: '18850',
      path: ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lạc'],
      successors: [{ code: '18838', name: 'Kỳ Lạc' }],
    })
    const today = place(text, 'Kỳ Lạc', { publishedAt: '2025-08-04T07:30:00+07:00' })
    expect(today).toMatchObject({ code: '18838', path: ['Hà Tĩnh', 'Kỳ Lạc'] })
    expect(today).not.toHaveProperty('successors')
  })
  test('one code, three names', () => {
    const at = (name: string, publishedAt: string) =>
      place(`Tỉnh Hà Tĩnh, huyện Kỳ Anh: xã ${name} có 30 hộ nghèo.`, name, { publishedAt })?.code
    expect(at('Kỳ Lâm', '2018-02-02')).toBe('18838')
    expect(at('Lâm Hợp', '2023-02-02')).toBe('18838')
  })
  test('without one, the district named says that it is the time before July 2025', () => {
    expect(listed(reads('Tại xã Kỳ Lạc, huyện Kỳ Anh, tỉnh Hà Tĩnh có 30 hộ nghèo.'))).toEqual([
      'xã Kỳ Lạc 18850',
      'huyện Kỳ Anh 447',
      'tỉnh Hà Tĩnh 42',
    ])
  })
  test('without one, words of the reform say that it is the time after', () => {
    const text = 'Sau khi sáp nhập, xã Kỳ Lạc (tỉnh Hà Tĩnh) vận hành chính quyền địa phương 2 cấp.'
    expect(place(text, 'Kỳ Lạc')?.code).toBe('18838')
  })
  test('provinces of the day: Kon Tum lies in Quảng Ngãi since July 2025', () => {
    const text = 'Tỉnh Quảng Ngãi: xã Đăk Pxi và xã Đăk Hà có 412 hộ nghèo.'
    expect(place(text, 'Đăk Pxi', { publishedAt: '2025-12-01' })?.path).toEqual(['Quảng Ngãi', 'Đăk Pxi'])
  })
  test('a former district is named after its end, with what lay in it', () => {
    const text =
      'Xã Nghĩa Đô (tỉnh Lào Cai) được lập từ các xã Nghĩa Đô, Vĩnh Yên và Tân Tiến (huyện Bảo Yên cũ).'
    expect(listed(reads(text, { publishedAt: '2025-10-10' }))).toEqual([
      'Xã Nghĩa Đô 02953',
      'tỉnh Lào Cai 15',
      'Vĩnh Yên 02956',
      'Tân Tiến 02950',
      'huyện Bảo Yên 087',
    ])
  })
  test('Hà Tây until August 2008', () => {
    const text = 'Huyện Chương Mỹ, tỉnh Hà Tây: xã Nam Phương Tiến còn 12% hộ nghèo.'
    expect(place(text, 'Nam Phương Tiến', { publishedAt: '2007-03-03' })?.path[0]).toBe('Hà Tây')
  })
})

describe('evidence for one of several of a name', () => {
  const text = 'Xã Tân Lập đạt 15 tiêu chí.'
  const day = { publishedAt: '2020-03-03' }
  test('nothing settles it: ambiguous, with candidates, no code', () => {
    const found = place(text, 'Tân Lập', day)
    expect(found).toMatchObject({ status: 'ambiguous', code: null })
    expect(found?.candidates?.length).toBeGreaterThan(5)
  })
  test.each([
    ['the district named', 'Huyện Lục Yên họp. ', {}, '04354'],
    [
      'district and province, of two districts so named',
      'UBND huyện Bảo Lâm (Cao Bằng). Xã Nam Quang. ',
      {},
      null,
    ],
    ['the district in the title', '', { title: 'Lục Yên: Kết quả giảm nghèo' }, '04354'],
    ['the site, with the district', 'Huyện họp. ', { url: 'https://lucyen.yenbai.gov.vn/tin/1' }, '04354'],
    ['a commune beside it that only one district has', 'Xã Phan Thanh đạt 9 tiêu chí. ', {}, '04354'],
    ['the body that is named', 'Huyện ủy Lục Yên họp. ', {}, '04354'],
    ['the dateline', '(Lục Yên) Vừa qua, ', {}, '04354'],
  ])('%s', (_, before, around, code) => {
    const found = place(before + text, 'Tân Lập', { ...day, ...around })
    expect(found?.code).toBe(code)
  })
  test('the signature of a paper and of a site name the province', () => {
    const text = 'Xã Xuân Hòa đạt 15 tiêu chí.'
    expect(place(`(STO) - ${text}`, 'Xuân Hòa', day)?.code).toBe('31534')
    expect(place(text, 'Xuân Hòa', { ...day, site: 'baosoctrang.org.vn' })?.code).toBe('31534')
  })
  test('two communes that only one district holds together', () => {
    const { places, home } = reads('Huyện ủy làm việc với xã Tân Hưng và xã Thới Thạnh.', day)
    const districts = new Set(places.map((found) => found.path[1]))
    expect(districts.size).toBe(1)
    expect(home.district?.name).toBe([...districts][0])
  })
  test('a wrong type word lowers, it does not exclude', () => {
    expect(listed(reads('Huyện Đông Triều (Quảng Ninh): phường Hồng Thái Tây thoát nghèo.', day))).toEqual([
      'Huyện Đông Triều 205',
      'Quảng Ninh 22',
      'phường Hồng Thái Tây 07108',
    ])
  })
  test('of two neighbours of one name the type word tells which', () => {
    const codes = (type: string) => listed(reads(`Tỉnh Hà Tĩnh: ${type} Kỳ Anh họp.`, day), 'district')
    expect(codes('huyện')).toEqual(['huyện Kỳ Anh 447'])
    expect(codes('thị xã')).toEqual(['thị xã Kỳ Anh 449'])
  })
})

describe('home', () => {
  const day = { publishedAt: '2021-03-03' }
  test('is the district the article is about, as it writes it', () => {
    const { home } = reads(
      'Huyện uỷ Bảo Yên họp. Huyện Bảo Yên (Lào Cai) có 3 xã: Nghĩa Đô, Bảo Hà, Kim Sơn.',
      day,
    )
    expect(home.district).toEqual({ code: '087', name: 'Bảo Yên', text: 'huyện Bảo Yên', level: 'district' })
    expect(home.province?.code).toBe('10')
    expect(home.commune).toBeNull()
  })
  test('is the province where several districts are named', () => {
    const { home } = reads('Tỉnh Lào Cai: huyện Bảo Yên đạt 40%, huyện Bắc Hà 35%, huyện Văn Bàn 30%.', day)
    expect(home.district).toBeNull()
    expect(home.province?.text).toBe('tỉnh Lào Cai')
  })
  test('is also the commune, where there is one', () => {
    const { home } = reads('Huyện Bảo Yên (Lào Cai) kiểm tra xã Nghĩa Đô. Xã đạt 12 tiêu chí.', day)
    expect(home.commune).toMatchObject({ code: '02953', text: 'xã Nghĩa Đô' })
  })
  test('may come from the title alone; then the place has no mentions', () => {
    const { home, places } = reads('Sáng nay, thị xã họp bàn về giảm nghèo.', {
      ...day,
      title: 'Đông Triều họp bàn giảm nghèo',
    })
    expect(home.district?.code).toBe('205')
    expect(places).toMatchObject([{ code: '205', mentions: [] }])
  })
  test('is nothing where nothing is named', () => {
    expect(reads('Hôm nay trời mưa.', day)).toEqual({
      places: [],
      home: { province: null, district: null, commune: null },
    })
  })
})
