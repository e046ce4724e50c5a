import { describe, expect, test } from 'vitest'
import { listed, reads } from './reads.ts'

const in2021 = (text: string) => listed(reads(text, { publishedAt: '2021-06-15' }))
const in2025 = (text: string) => listed(reads(text, { publishedAt: '2025-10-01' }))

describe('what a name lies in, without a type word', () => {
  test.each([
    ['Họp tại huyện Bảo Yên, Lào Cai.', ['huyện Bảo Yên 087', 'Lào Cai 10']],
    ['Xã Nghĩa Đô, Bảo Yên, Lào Cai họp.', ['Xã Nghĩa Đô 02953', 'Bảo Yên 087', 'Lào Cai 10']],
    [
      'Hộ ông A ở xã Mường Hoong (huyện Đăk Glei, Kon Tum).',
      ['xã Mường Hoong 23362', 'huyện Đăk Glei 610', 'Kon Tum 62'],
    ],
    ['Trụ sở ở phường 5, TP Cà Mau, Cà Mau.', ['phường 5 32008', 'TP Cà Mau 964', 'Cà Mau 96']],
    // A list of districts goes on with districts.
    ['Các huyện Bảo Yên, Bắc Hà (Lào Cai) họp.', ['Bảo Yên 087', 'Bắc Hà 085', 'Lào Cai 10']],
  ])('%s', (text, expected) => expect(in2021(text)).toEqual(expected))

  test('since 2025 the province stands behind the commune', () => {
    expect(in2025('Xã Ngọc Linh, Quảng Ngãi họp.')).toEqual(['Xã Ngọc Linh 23365', 'Quảng Ngãi 51'])
  })
})

describe('abbreviations', () => {
  test.each([
    ['Về T.P Lào Cai và T.X Sa Pa.', ['T.P Lào Cai 080', 'T.X Sa Pa 088']],
    ['Ở P.Bến Nghé, Q.1, TP.HCM.', ['P.Bến Nghé 26740', 'Q.1 760', 'TP.HCM 79']],
    ['Đi Kontum rồi lên tỉnh Đaklak, tỉnh Bắc Cạn.', ['Kontum 62', 'tỉnh Đaklak 66', 'tỉnh Bắc Cạn 06']],
  ])('%s', (text, expected) => expect(in2021(text)).toEqual(expected))
})

describe('villages', () => {
  const inside = (text: string) =>
    reads(`${text} Huyện Bảo Yên (Lào Cai) họp.`, { publishedAt: '2021-06-15' })
      .places.filter(({ level }) => level === 'village')
      .map(({ text, path }) => `${text}: ${path.at(-2)}`)
  test.each([
    ['Thôn 1 xã Vĩnh Yên làm đường.', ['Thôn 1: Vĩnh Yên']],
    ['Khu dân cư số 4, xã Nghĩa Đô.', ['Khu dân cư số 4: Nghĩa Đô']],
    ['Chi bộ thôn Nà Mu, Đảng bộ xã Nghĩa Đô.', ['thôn Nà Mu: Nghĩa Đô']],
    // These are counted, not named.
    ['Đường qua 3 thôn của xã Nghĩa Đô. Mỗi thôn 2 tổ.', []],
  ])('%s', (text, expected) => expect(inside(text)).toEqual(expected))
})

describe('captions without marks', () => {
  const about = 'Huyện Bảo Yên (tỉnh Lào Cai) họp về xã Nghĩa Đô.'
  test.each([
    ['Nguoi dan xa Nghia Do, huyen Bao Yen lam duong.', [2, 2]],
    ['Nguoi dan xa Vinh Yen lam duong.', [1, 1, 1]],
    // None of the article's own places.
    ['Nguoi dan xa Tan Tien, huyen Trang Dinh lam duong.', [1, 1]],
    // Marks elsewhere in the sentence: whoever wrote it had them.
    ['Người dân xa Nghia Do làm đường.', [1, 1]],
  ])('%s', (text, mentions) => {
    const { places } = reads(`${about}\n${text}`, { publishedAt: '2021-06-15' })
    const below = places.filter(({ level }) => level !== 'province')
    expect(below.map((place) => place.mentions.length)).toEqual(mentions)
    expect(below.every(({ status }) => status === 'resolved')).toBe(true)
  })
})

describe('names that are no places', () => {
  test.each([
    'Công ty TNHH Một thành viên Nghĩa Đô góp vốn.',
    'Công ty Cổ phần Thủy sản Vĩnh Yên góp vốn.',
    'Ngân hàng TMCP Bảo Hà góp vốn.',
    'CLB Bảo Hà đá với đội tuyển Vĩnh Yên.',
    'Đặc sản nhãn lồng Bảo Hà và cô giáo Vĩnh Yên.',
  ])('%s', (text) => {
    expect(in2021(`${text} Huyện Bảo Yên (tỉnh Lào Cai) họp.`)).toEqual([
      'Huyện Bảo Yên 087',
      'tỉnh Lào Cai 10',
    ])
  })
})

describe('units of the past beside those of today', () => {
  const paths = (text: string) =>
    reads(text, { publishedAt: '2025-10-01' })
      .places.filter(({ level }) => level === 'commune')
      .map(({ text, path, validity }) => `${text} ${path.join('/')} ${validity}`)
  test.each([
    [
      'Xã Ia Chim (tỉnh Quảng Ngãi) được sáp nhập từ xã Đăk Năng và xã Ia Chim, thành phố Kon Tum cũ.',
      [
        'Xã Ia Chim Quảng Ngãi/Ia Chim at',
        'xã Đăk Năng Kon Tum/Kon Tum/Đăk Năng former',
        'xã Ia Chim Kon Tum/Kon Tum/Ia Chim former',
      ],
    ],
    [
      'Xã Ngọc Linh (tỉnh Quảng Ngãi) đạt 10 tiêu chí, giảm 2 so với xã Ngọc Linh cũ của tỉnh Kon Tum.',
      ['Xã Ngọc Linh Quảng Ngãi/Ngọc Linh at', 'xã Ngọc Linh Kon Tum/Đắk Glei/Ngọc Linh former'],
    ],
    // What it became, and what only took part in no merger.
    ['Sau sáp nhập, xã Ngọc Linh (tỉnh Quảng Ngãi) họp.', ['xã Ngọc Linh Quảng Ngãi/Ngọc Linh at']],
    [
      'Trên cơ sở nhập xã Mường Hoong và xã Ngọc Linh, xã Ngọc Linh (tỉnh Quảng Ngãi) họp.',
      [
        'xã Mường Hoong Kon Tum/Đắk Glei/Mường Hoong former',
        'xã Ngọc Linh Kon Tum/Đắk Glei/Ngọc Linh former',
        'xã Ngọc Linh Quảng Ngãi/Ngọc Linh at',
      ],
    ],
  ])('%s', (text, expected) => expect(paths(text)).toEqual(expected))
})
