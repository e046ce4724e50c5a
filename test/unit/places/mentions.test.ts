import { describe, expect, test } from 'vitest'
import { listed, reads } from './reads.ts'

const published = { publishedAt: '2021-06-15' }
const communes = (text: string, around: Parameters<typeof reads>[1] = published) =>
  listed(reads(text, around), 'commune')
const villages = (text: string) => listed(reads(text, published), 'village')

describe('type words', () => {
  test.each([
    ['Huyện Bảo Yên họp. Xã Nghĩa Đô đạt 19/19 tiêu chí.', ['Xã Nghĩa Đô 02953']],
    ['UBND H. Bảo Yên: TT. Phố Ràng có 40 hộ nghèo.', ['TT. Phố Ràng 02947']],
    ['Đoàn đến thị trấn Phố Ràng, huyện Bảo Yên.', ['thị trấn Phố Ràng 02947']],
    ['HUYỆN BẢO YÊN: XÃ NGHĨA ĐÔ ĐÓN NHẬN DANH HIỆU', ['XÃ NGHĨA ĐÔ 02953']],
    [
      'Lãnh đạo TP. Lào Cai kiểm tra P. Cốc Lếu và phường Duyên Hải.',
      ['P. Cốc Lếu 02644', 'phường Duyên Hải 02635'],
    ],
    ['Quận Gò Vấp (TP HCM) có phường 17 và P. 5 thoát nghèo.', ['phường 17 26875', 'P. 5 26887']],
  ])('%s', (text, expected) => expect(communes(text)).toEqual(expected))
})

describe('names that hold a number, a hyphen or a type word', () => {
  test.each([
    [
      'Huyện Hương Sơn (Hà Tĩnh): xã Sơn Kim 1 đạt 19 tiêu chí, Sơn Kim 2 đạt 17.',
      ['xã Sơn Kim 1 18196', 'Sơn Kim 2 18199'],
    ],
    ['Quận Hải Châu (Đà Nẵng): phường Hải Châu II họp.', ['phường Hải Châu II 20239']],
    ['Huyện Cần Giờ (TP.HCM): xã Tam Thôn Hiệp họp.', ['xã Tam Thôn Hiệp 27670']],
    ['Huyện Đakrông (Quảng Trị): xã Đakrông và xã Tà Rụt.', ['xã Đakrông 19564', 'xã Tà Rụt 19588']],
  ])('%s', (text, expected) => expect(communes(text)).toEqual(expected))

  test('Bà Rịa - Vũng Tàu', () => {
    expect(listed(reads('Tỉnh Bà Rịa - Vũng Tàu có 3 huyện nông thôn mới.', published))).toEqual([
      'Tỉnh Bà Rịa - Vũng Tàu 77',
    ])
  })
})

describe('lists', () => {
  const lead = 'UBND huyện Bảo Yên (tỉnh Lào Cai) họp về nông thôn mới. '
  test.each([
    ['Đoàn làm việc với 2 xã Nghĩa Đô, Vĩnh Yên.', ['Nghĩa Đô 02953', 'Vĩnh Yên 02956']],
    [
      'Các xã Nghĩa Đô, Vĩnh Yên và Tân Dương đạt chuẩn.',
      ['Nghĩa Đô 02953', 'Vĩnh Yên 02956', 'Tân Dương 02965'],
    ],
    ['Xã Nghĩa Đô và xã Vĩnh Yên đạt chuẩn.', ['Xã Nghĩa Đô 02953', 'xã Vĩnh Yên 02956']],
    ['Xã Nghĩa Đô và Vĩnh Yên đạt chuẩn.', ['Xã Nghĩa Đô 02953', 'Vĩnh Yên 02956']],
    [
      'Có 3/16 xã đạt chuẩn NTM là Nghĩa Đô, Vĩnh Yên, Bảo Hà.',
      ['Nghĩa Đô 02953', 'Vĩnh Yên 02956', 'Bảo Hà 02989'],
    ],
    ['4 xã đạt chuẩn nông thôn mới, gồm: Nghĩa Đô, Bảo Hà.', ['Nghĩa Đô 02953', 'Bảo Hà 02989']],
    ['Các xã đặc biệt khó khăn Nghĩa Đô, Tân Tiến được đầu tư.', ['Nghĩa Đô 02953', 'Tân Tiến 02950']],
    [
      'Ba xã vùng thượng huyện (Nghĩa Đô, Vĩnh Yên, Tân Tiến) còn nghèo.',
      ['Nghĩa Đô 02953', 'Vĩnh Yên 02956', 'Tân Tiến 02950'],
    ],
  ])('%s', (text, expected) => expect(communes(lead + text)).toEqual(expected))

  test('figures stand between the names of a series', () => {
    const text = `${lead}Xã Nghĩa Đô đạt 19 tiêu chí, Vĩnh Yên 15, Tân Tiến và Bảo Hà 12; Xuân Hòa 205 hộ (41,2%).`
    expect(communes(text)).toEqual([
      'Xã Nghĩa Đô 02953',
      'Vĩnh Yên 02956',
      'Tân Tiến 02950',
      'Bảo Hà 02989',
      'Xuân Hòa 02962',
    ])
  })
  test('cells of a table are communes, the author below is none', () => {
    const text = `${lead}Kết quả một số xã như sau:\nTên xã\nNghĩa Đô\n19\nVĩnh Yên\n15\nBảo Hà\n12\nCác xã cần rà soát lại từng tiêu chí, báo cáo huyện trước ngày 30 hằng tháng để tổng hợp.\nTân Dương`
    expect(communes(text)).toEqual(['Nghĩa Đô 02953', 'Vĩnh Yên 02956', 'Bảo Hà 02989'])
  })
  test('brackets name the district of what stands before them', () => {
    const text =
      'UBND tỉnh Lào Cai công nhận 5 xã đạt chuẩn gồm: Nậm Mòn, Cốc Lầu (Bắc Hà), Tân Thượng (huyện Văn Bàn), Sơn Hà (Bảo Thắng) và Xuân Thượng (Bảo Yên).'
    const { places } = reads(text, published)
    expect(places.filter((place) => place.level === 'commune').map((place) => place.path.slice(1))).toEqual([
      ['Bắc Hà', 'Nậm Mòn'],
      ['Bắc Hà', 'Cốc Lầu'],
      ['Văn Bàn', 'Tân Thượng'],
      ['Bảo Thắng', 'Sơn Hà'],
      ['Bảo Yên', 'Xuân Thượng'],
    ])
  })
  test('a district behind a comma is no commune', () => {
    expect(communes('Vụ việc xảy ra tại xã Nghĩa Đô, Bảo Yên, Lào Cai.')).toEqual(['xã Nghĩa Đô 02953'])
  })
})

describe('names without a type word', () => {
  const lead = 'Huyện Bảo Yên (Lào Cai) làm việc với xã Nghĩa Đô. '
  test('a place once introduced is meant again', () => {
    const { places } = reads(`${lead}Nghĩa Đô chỉ đạt 9 tiêu chí. Bảo Yên giao xã phấn đấu.`, published)
    expect(places.map((place) => [place.code, place.mentions.length])).toEqual([
      ['087', 2],
      ['10', 1],
      ['02953', 2],
    ])
  })
  test.each([
    'Ông Xuân Hòa, Bí thư chi bộ, phấn khởi.',
    'Đường Xuân Hòa - Bảo Hà dài 9 km.',
    'Trường Tiểu học Xuân Hòa có 300 em.',
    'Hợp tác xã Xuân Hòa trồng quế.',
    'Sông Chảy và suối Xuân Hòa dâng cao.',
    'Bí thư Đảng ủy xã Nguyễn Xuân Hòa cho biết.',
    'Quế Xuân Hòa được xếp hạng 4 sao.',
  ])('none: %s', (text) => expect(communes(lead + text)).toEqual(['xã Nghĩa Đô 02953']))
  test('nor is an author', () => {
    expect(
      communes(
        `${lead}Đoàn đề nghị xã rà soát lại các tiêu chí chưa đạt, phân công người phụ trách.\nXuân Hòa`,
      ),
    ).toEqual(['xã Nghĩa Đô 02953'])
  })
  test.each([
    'Xã Nông thôn mới kiểu mẫu là mục tiêu của xã.',
    'Hợp tác xã và xã hội hóa được nhắc đến; ban hành văn bản, bản Kế hoạch số 5.',
    'Chủ tịch UBND xã Lò Văn Pản báo cáo.',
  ])('no unknown commune either: %s', (text) => expect(communes(lead + text)).toEqual(['xã Nghĩa Đô 02953']))
})

describe('misspelt names', () => {
  test('one letter or its marks away from a name in reach', () => {
    const { places } = reads(
      'Huyện Bảo Yên (Lào Cai): xã Nghĩa Đô và xã Vĩnh Yên. Xã Nghĩa Đo đạt 9 tiêu chí, xã Vĩn Yên đạt 8.',
      published,
    )
    const found = places.filter((place) => place.level === 'commune')
    expect(found.map((place) => [place.name, place.mentions.length])).toEqual([
      ['Nghĩa Đô', 2],
      ['Vĩnh Yên', 2],
    ])
  })
  test('a name that is nowhere stays unresolved', () => {
    expect(communes('Huyện Bảo Yên (Lào Cai): xã Trùng Quất Lĩnh, đạt 9 tiêu chí.')).toEqual([
      'xã Trùng Quất Lĩnh unresolved',
    ])
  })
})

describe('villages', () => {
  const lead = 'Tại huyện Bảo Yên (Lào Cai), '
  test.each([
    ['bản Lằng Đáp (xã Nghĩa Đô) đạt chuẩn.', ['bản Lằng Đáp resolved']],
    ['thôn 3, xã Nghĩa Đô có 20 hộ.', ['thôn 3 resolved']],
    ['tổ dân phố Phố Mới, thị trấn Phố Ràng.', ['tổ dân phố Phố Mới resolved']],
    ['ấp Hòa Lợi 2, xã Nghĩa Đô.', ['ấp Hòa Lợi 2 resolved']],
    ['mỗi thôn 2 triệu đồng, các thôn, bản đều vui; bản Kế hoạch số 3.', []],
    ['trưởng thôn Lự Văn Hải cho biết.', []],
    ['những thôn đông đồng bào Dao còn khó khăn.', []],
  ])('%s', (text, expected) => expect(villages(lead + text)).toEqual(expected))

  test('lie in their commune and have no code', () => {
    const place = reads(`${lead}bản Lằng Đáp (xã Nghĩa Đô) đạt chuẩn.`, published).places.find(
      ({ level }) => level === 'village',
    )
    expect(place).toMatchObject({ code: null, path: ['Lào Cai', 'Bảo Yên', 'Nghĩa Đô', 'Lằng Đáp'] })
  })
})
