import { describe, expect, test } from 'vitest'
import { listed, reads } from './reads.ts'

const in2021 = (text: string) => listed(reads(text, { publishedAt: '2021-06-15' }))
const in2025 = (text: string) => listed(reads(text, { publishedAt: '2025-10-01' }))

describe('sentences in capitals', () => {
  test.each([
    // A word or a syllable of one letter has the shape of a capital, not of capitals.
    ['NÔNG THÔN MỚI Ở XÃ NẬM CẮN', ['XÃ NẬM CẮN 16837']],
    ['HUYỆN U MINH VỀ ĐÍCH', ['HUYỆN U MINH 966']],
    ["HUYỆN EA H'LEO: XÃ EA NAM VỀ ĐÍCH", ["HUYỆN EA H'LEO 645", 'XÃ EA NAM 24208']],
    ['HUYỆN EA H’LEO VỀ ĐÍCH', ['HUYỆN EA H’LEO 645']],
    ['HUYỆN Ý YÊN: XÃ YÊN PHONG VỀ ĐÍCH', ['HUYỆN Ý YÊN 360', 'XÃ YÊN PHONG 13846']],
    ['HUYỆN ỦY IA GRAI: HỌP VỀ NÔNG THÔN MỚI', ['IA GRAI 628']],
    ['CÁC XÃ NGHĨA ĐÔ, VĨNH YÊN Ở HUYỆN BẢO YÊN', ['NGHĨA ĐÔ 02953', 'VĨNH YÊN 02956', 'HUYỆN BẢO YÊN 087']],
    ['VỀ ĐÍCH Ở VÙNG CAO', []],
  ])('%s', (text, expected) => expect(in2021(text)).toEqual(expected))
})

describe('names in capitals where the sentence is not', () => {
  test.each([
    ['Huyện U MINH (Cà Mau) họp.', ['Huyện U MINH 966', 'Cà Mau 96']],
    ['Về xã NGHĨA ĐÔ của huyện BẢO YÊN.', ['xã NGHĨA ĐÔ 02953', 'huyện BẢO YÊN 087']],
    ["Về huyện EA H'LEO làm NTM.", ["huyện EA H'LEO 645"]],
    ['BẢO YÊN: Xã Nghĩa Đô về đích.', ['BẢO YÊN 087', 'Xã Nghĩa Đô 02953']],
    // Acronyms, and an author's name that is a district's too.
    ['Huyện Bảo Yên: xã NTM, OCOP và UBND HĐND.', ['Huyện Bảo Yên 087']],
    ['Huyện Bảo Yên họp. Ảnh: BẢO HÀ', ['Huyện Bảo Yên 087']],
  ])('%s', (text, expected) => expect(in2021(text)).toEqual(expected))
})

describe('names partly joined or partly in small letters', () => {
  test.each([
    ['Xã IaMơ Nông (huyện Chư Păh) họp.', ['Xã IaMơ Nông 23737', 'huyện Chư Păh 627']],
    ['Xã EaKao, huyện CưMgar và huyện EaHleo.', ['Xã EaKao 24169', 'huyện CưMgar 648', 'huyện EaHleo 645']],
    ['Huyện Tu mơ rông: xã Đăk Rơ ông đạt.', ['Huyện Tu mơ rông 617', 'xã Đăk Rơ ông 23417']],
    ['Tỉnh Lào cai: các xã Nghĩa đô, Vĩnh Yên.', ['Tỉnh Lào cai 10', 'Nghĩa đô 02953', 'Vĩnh Yên 02956']],
    // The name ends where a unit's does, whatever small words follow.
    ['Huyện Bảo Yên: xã Nghĩa Đô hà tiện.', ['Huyện Bảo Yên 087', 'xã Nghĩa Đô 02953']],
    ['Huyện Đăk Glei: ở xã Đăk Pék ông Thao A Bốc mừng.', ['Huyện Đăk Glei 610', 'xã Đăk Pék 23353']],
  ])('%s', (text, expected) => expect(in2021(text)).toEqual(expected))
})

describe('wards with a number for a name', () => {
  test.each([
    ['Ở phường 1 Bảo Lộc.', ['phường 1 24823', 'Bảo Lộc 673']],
    ['Ở P.1, TP. Bảo Lộc.', ['P.1 24823', 'TP. Bảo Lộc 673']],
    [
      'Phường 5, Vĩnh Long và phường 9 Cà Mau.',
      ['Phường 5 29545', 'Vĩnh Long 855', 'phường 9 31999', 'Cà Mau 964'],
    ],
    ['Các phường 1 và 2 (TP. Bảo Lộc) họp.', ['1 24823', '2 24820', 'TP. Bảo Lộc 673']],
    ['Các quận 1, 3 (TP.HCM) họp.', ['1 760', '3 770', 'TP.HCM 79']],
    // Counted, or followed by what holds no ward of that number.
    ['TP. Bảo Lộc: các phường 2 năm liền đạt, 3 phường 1 hộ.', ['TP. Bảo Lộc 673']],
    ['TP. Bảo Lộc: mỗi phường 1, 2 hộ nghèo.', ['TP. Bảo Lộc 673']],
    ['Phường 6 Hà Nội.', ['Hà Nội 01']],
  ])('%s', (text, expected) => expect(in2021(text)).toEqual(expected))

  test.each([
    ['UBND phường 1 Bảo Lộc (Lâm Đồng).', ['phường 1 Bảo Lộc 24823', 'Lâm Đồng 68']],
    ['PHƯỜNG 1 BẢO LỘC VỀ ĐÍCH', ['PHƯỜNG 1 BẢO LỘC 24823']],
    ['Các phường 1, 2 và 3 Bảo Lộc họp.', ['1 24823', '2 24820', '3 Bảo Lộc 24841']],
    ['Các phường: 1 Bảo Lộc, 2 Bảo Lộc.', ['1 Bảo Lộc 24823', '2 Bảo Lộc 24820']],
    // The town is none any more, but still says which ward.
    ['Ở P.1, TP. Bảo Lộc.', ['P.1 24823', 'TP. Bảo Lộc 673']],
  ])('since 2025: %s', (text, expected) => expect(in2025(text)).toEqual(expected))
})

describe('companies, banks and papers that bear a name', () => {
  test.each([
    'Xổ số kiến thiết Tây Ninh và XSKT Tây Ninh góp vốn.',
    'Công ty TNHH MTV Xổ số kiến thiết Tây Ninh góp vốn.',
    'Theo Đài PT-TH Yên Bái, Đài Truyền hình Yên Bái và Báo Yên Bái.',
    'Báo Yên Bái đưa tin.',
    'Công ty cổ phần Nhựa Thanh Hóa và Công ty cổ phần cấp nước Thanh Hóa góp vốn.',
    'Công ty Điện lực Thanh Hóa, VNPT Thanh Hóa và Ngân hàng Chính sách xã hội Thanh Hóa góp vốn.',
  ])('none: %s', (text) => expect(in2021(text)).toEqual([]))
  test.each([
    ['Công ty đầu tư tại Thanh Hóa.', ['Thanh Hóa 38']],
    ['Công ty Xổ số kiến thiết tỉnh Tây Ninh góp vốn.', ['tỉnh Tây Ninh 72']],
    ['Sở Y tế Thanh Hóa họp.', ['Thanh Hóa 38']],
  ])('but %s', (text, expected) => expect(in2021(text)).toEqual(expected))
})

test('a village is as sure as its commune', () => {
  const { places } = reads('Thôn 1, xã Nghĩa Đô, huyện Bảo Yên họp. Thôn Nà Mu vui.', {
    publishedAt: '2021-06-15',
  })
  const commune = places.find(({ level }) => level === 'commune')
  const villages = places.filter(({ level }) => level === 'village')
  expect(commune?.score).toBeGreaterThan(0.9)
  expect(villages.map(({ score }) => score)).toEqual([commune?.score, commune?.score])
})

describe('first letters that sound alike', () => {
  test.each([
    // The list has Xà Phìn, and Tả Phìn beside it, one letter away as well.
    [
      'Huyện Đồng Văn (Hà Giang) họp; xã Sà Phìn đạt chuẩn.',
      ['Huyện Đồng Văn 026', 'Hà Giang 02', 'xã Sà Phìn 00736'],
    ],
    // Both are there: each is its own.
    [
      'Huyện Đồng Văn (Hà Giang) họp; xã Tả Phìn và xã Xà Phìn đạt chuẩn.',
      ['Huyện Đồng Văn 026', 'Hà Giang 02', 'xã Tả Phìn 00739', 'xã Xà Phìn 00736'],
    ],
  ])('%s', (text, expected) => expect(in2021(text)).toEqual(expected))
})
