import { describe, expect, it } from 'vitest'
import { readDigits } from '../../../server/src/language/quantities/digits.ts'
import { read } from './reading.ts'

type Row = readonly [text: string, ...expected: string[]]
const table = (rows: readonly Row[]) => {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(read(text).quantities).toEqual(expected)
  })
}

describe('digits', () => {
  it.each([
    ...([
      '19 19',
      '06 6',
      '1.329 1329',
      '12.500.000.000 12500000000',
      '15,6 15.6',
      '46,118 46.118',
      '18.4 18.4',
    ] as const),
    ...([
      '0.87 0.87',
      '1.790,2 1790.2',
      '1,234,567 1234567',
      '1,790.25 1790.25',
      '0,92 0.92',
      '100 100',
      '00 0',
    ] as const),
    ...([
      '0213.3876.112 null',
      '053.19 null',
      '04.819 null',
      '0919.190.416 null',
      '0219 null',
      '1.2.3 null',
    ] as const),
    ...(['99999999999999999 null', '1.23.456 null', '1,2,3 null', '5. null'] as const),
  ])('%s', (pair) => {
    const [text = '', value] = pair.split(' ')
    expect(String(readDigits(text))).toBe(value)
  })
})

describe('numbers', () => {
  table([
    ['đạt 15,6 tiêu chí/xã', '15.6 per xã'],
    ['còn 1.329 hộ nghèo', '1329'],
    ['01 xã đạt 04 tiêu chí', '1', '4'],
    ['dài 312km, 50.000m3 cát, 15.600 m2 đất', '312', '50000', '15600'],
    ['bình quân 18.4 tiêu chí', '18.4'],
    ['xã A 12, xã B 9, xã C 8', '12', '9', '8'],
    ['dân số 43.000 người, gồm 6 dân tộc', '43000', '6'],
    ['2 triệu lượt người, 5 nghìn hộ, 1,2 triệu con', '2000000', '5000', '1200000'],
    ['trong số 19 xã của huyện có 5 xã đạt', '19', '5'],
    ['tổng số 97 xã', '97'],
    ['hàng loạt số liệu'],
    ['2015 hộ nghèo', '2015'],
  ])
})

describe('ranges', () => {
  table([
    ['đạt 3 - 7 tiêu chí', '3..7'],
    ['đạt từ 3 – 7 tiêu chí', '3..7'],
    ['đạt 10 -14 tiêu chí, 15-18 tiêu chí', '10..14', '15..18'],
    ['từ 8 đến 11 tiêu chí', '8..11'],
    ['từ 8 tới 11 tiêu chí', '8..11'],
    ['giảm từ 2,9 - 3,8%', '2.9..3.8 %'],
    ['giảm bình quân từ 3,5 - 4,29%/năm', '3.5..4.29 % per năm'],
    ['từ 75% đến 86%', '75..86 %'],
    ['giảm 4 - 5%', '4..5 %'],
    ['từ 2 - 3 tỷ đồng', '2000000000..3000000000 VND'],
    ['500 - 700 triệu đồng', '500000000..700000000 VND'],
    ['800 triệu đến 1,2 tỷ đồng', '800000000..1200000000 VND'],
    ['phạt từ 300.000 đồng đến 400.000 đồng', '300000..400000 VND'],
    ['từ 3 - 7 triệu đồng', '3000000..7000000 VND'],
    ['thắng 4 - 2', '4', '2'],
    ['từ 64,2% năm trước xuống còn 39%', '64.2 %', '39 %'],
    ['từ 100 đến dưới 500 thí sinh', '100', 'under 500'],
    ['khoảng từ 5 đến 7 xã, từ khoảng 5 - 7 xã', 'about 5..7', 'about 5..7'],
    ['điểm 5 - 6 - 7', '5', '6..7'],
  ])
})

describe('percents', () => {
  table([
    ['đạt 99,07% kế hoạch', '99.07 %'],
    ['đạt 45 phần trăm', '45 %'],
    ['giảm 5,3 điểm phần trăm', '5.3 points'],
    ['giảm 7 điểm %', '7 points'],
    ['100% xã, 42 % hộ', '100 %', '42 %'],
    ['cộng 5 điểm vào kết quả', '5'],
    ['giảm 3% mỗi năm', '3 % per năm'],
    ['giảm 4 - 5%/năm', '4..5 % per năm'],
  ])
})

describe('money', () => {
  table([
    ['trên 143 tỷ 149 triệu đồng', 'over 143149000000 VND'],
    ['196 tỷ 75 triệu', '196075000000 VND'],
    ['1.329 triệu đồng', '1329000000 VND'],
    ['28.640 triệu đồng', '28640000000 VND'],
    ['46,118 tỷ đồng', '46118000000 VND'],
    ['2,35 nghìn tỷ đồng', '2350000000000 VND'],
    ['12.500.000.000 đồng', '12500000000 VND'],
    ['1,5 tỷ', '1500000000 VND'],
    ['187,5tỷ đồng', '187500000000 VND'],
    ['vốn tín dụng 76 tỷ, doanh nghiệp 11,3 tỉ', '76000000000 VND', '11300000000 VND'],
    ['43 triệu 150 nghìn đồng', '43150000 VND'],
    ['giải ngân1.832 tỷ 299 triệu đồng', '1832299000000 VND'],
    ['1.790,2 tỷ đồng', '1790200000000 VND'],
    ['500.000đ, 500.000 VNĐ', '500000 VND', '500000 VND'],
    ['14,2 triệu đồng/người/năm', '14200000 VND per người năm'],
    ['32 triệu/người', '32000000 VND per người'],
    ['45 triệu đồng/đầu người/năm', '45000000 VND per đầu người năm'],
    ['300 ngàn đồng', '300000 VND'],
    ['2 tỷ rưỡi', '2500000000 VND'],
    ['hai mươi tỷ đồng', '20000000000 VND words'],
    ['1 tỷ 640 triệu đồng', '1640000000 VND'],
    ['12 tỷ 2.500 triệu đồng', '12000000000 VND', '2500000000 VND'],
    ['196 tỷ 75 xã', '196000000000 VND', '75'],
    ['4.500.000 tỷ đồng', '4500000000000000 VND'],
    ['99.999.999 tỷ đồng'],
    ['đạt 61 tỷ lệ', '61'],
    ['76 đồng chí, hơn 400 đồng bào', '76', 'over 400'],
    ['6 bạc, 4 đồng', '6', '4'],
    ['tặng 200 triệu USD, 3 tỷ lượt người', '200000000', '3000000000'],
    ['ông Hà Triệu Huyền 5 con', '5'],
  ])
})

describe('words', () => {
  table([
    ['mười chín tiêu chí', '19 words'],
    ['hai mươi mốt xã', '21 words'],
    ['ba mươi tư hộ', '34 words'],
    ['một trăm linh năm hộ', '105 words'],
    ['hai trăm ba mươi hộ', '230 words'],
    ['hai nghìn ba trăm hộ', '2300 words'],
    ['mười lăm, chín, bốn tiêu chí', '15 words', '9 words', '4 words'],
    ['ít nhất mười bảy tiêu chí', 'at_least 17 words'],
    ['Ba xã vùng cao', '3 words'],
    ['hai xã biên giới Dân Ba và Hai Lộc', '2 words'],
    ['năm xã biên giới', '5 words'],
    ['có năm hộ nghèo', '5 words'],
    ['một nửa số hộ', '0.5 words'],
    ['gần nửa số hộ, hơn một nửa', 'about 0.5 words', 'over 0.5 words'],
    ['trong năm xã đạt 3 tiêu chí', '3'],
    ['mười năm qua', '10 words'],
    ['mỗi năm, cả năm, hằng năm, quanh năm'],
    ['một số xã, một trong những xã, một phần, một cách, từng một'],
    ['thứ ba, thứ hai, lớp năm, đầu tư, người Ba Na'],
    ['hàng trăm hộ, hàng chục xã'],
    ['một xã', '1 words'],
    ['nửa đầu, hơn nữa'],
    ['chín muồi'],
  ])
})

describe('shares', () => {
  table([
    ['đạt 6/19 tiêu chí', '6/19'],
    ['41/97 xã', '41/97'],
    ['4/17 xã đạt chuẩn', '4/17'],
    ['đạt 8/9 tiêu chí', '8/9'],
    ['1 trong 2 tiêu chí', '1/2 share'],
    ['139 trong tổng số 162 xã', '139/162 share'],
    ['139 xã trong tổng số 162 xã', '139/162 share'],
    ['139 xã trên tổng số 162 xã', '139/162 share'],
    ['41/tổng số 97 xã', '41/97 share'],
    ['41 xã/tổng số 97 xã', '41/97 share'],
    ['9 trên 19 tiêu chí', '9/19 share'],
    ['12/10 mô hình', '12/10'],
    ['hơn 2/3 số hộ', 'over 2/3'],
    ['tăng 3 trong 2 năm qua', '3', '2'],
    ['một trong hai xã', '1/2 share'],
    ['1.204/5.612 hộ', '1204/5612'],
    ['giải ngân 4,8/21,4 tỷ đồng', '4800000000/21400000000 VND'],
    ['27,1 trên tổng số 33 tỷ đồng', '27100000000/33000000000 VND share'],
    ['1,9 tỷ đồng trong tổng số 6,8 tỷ đồng', '1900000000 VND', '6800000000 VND'],
    ['49 tỷ 050 triệu đồng', '49050000000 VND'],
    ['3.420 triệu đồng/3.800 triệu đồng', '3420000000/3800000000 VND'],
    ['0 đồng/6,2 tỷ đồng', '0/6200000000 VND'],
    ['3 triệu đồng/hộ', '3000000 VND per hộ'],
    ['121.778 trđ', '121778000000 VND'],
    ['trực 24/24 giờ, 24/7'],
    ['xếp thứ 6/63 tỉnh'],
    ['nhân dịp 27/7, Quốc khánh 2/9'],
  ])
})

describe('qualifiers', () => {
  table([
    ['hơn 42% xã, trên 57%, quá 5 lần', 'over 42 %', 'over 57 %', 'over 5'],
    ['dưới 35%, chưa đến 5 xã, chưa tới 3%, chưa đầy 1%', 'under 35 %', 'under 5', 'under 3 %', 'under 1 %'],
    ['gần 31 tỷ, khoảng 3.000 lượt, xấp xỉ 10%', 'about 31000000000 VND', 'about 3000', 'about 10 %'],
    ['ước chừng 5 ha, chừng 7 hộ, độ 3 xã', 'about 5', 'about 7', 'about 3'],
    [
      'tối thiểu 95%, ít nhất 1 tiêu chí, không dưới 60 tỷ đồng',
      'at_least 95 %',
      'at_least 1',
      'at_least 60000000000 VND',
    ],
    ['tối đa 5 xã, không quá 3%, nhiều nhất 2 hộ', 'at_most 5', 'at_most 3 %', 'at_most 2'],
    [
      'từ 4% trở lên, 7 tiêu chí trở lên, từ 13 tiêu chí trở lên',
      'at_least 4 %',
      'at_least 7',
      'at_least 13',
    ],
    ['từ 90% thành viên Hội đồng trở lên', 'at_least 90 %'],
    ['5 tiêu chí trở xuống', 'at_most 5'],
    ['không ít hơn 5 xã, không vượt quá 3%', 'at_least 5', 'at_most 3 %'],
    ['cao hơn 2%, thấp hơn 3 lần, nhiều hơn 5 xã', '2 %', '3', '5'],
    ['trên địa bàn 5 xã, dưới sự lãnh đạo của 3 đảng bộ', '5', '3'],
    ['huy động tối đa mọi nguồn lực, gần dân 2 xã', '2'],
    ['tốc độ 8%, mức độ 4', '8 %', '4'],
    ['trên là 5 xã, gần được 3', '5', '3'],
    ['từ trên 57% xuống còn dưới 35%', 'over 57 %', 'under 35 %'],
    ['5 xã, 7 tiêu chí trở lên', '5', 'at_least 7'],
  ])
})

describe('what only looks like a figure', () => {
  table([
    ['điện thoại 0272.3826.195, 0219 3836 125'],
    ['Điện thoại: (0272) 3826 195'],
    ['gọi số 0299 3876 112'],
    ['Mã xác nhận: 4 7 1 9'],
    ['biển số 83C - 053.19'],
    ['đoạn Km 19+600'],
    ['tiêu chí số 14 về giáo dục, tổ thảo luận số 3, số 08 đường Song Hành'],
    ['tiêu chí 17, vốn 135, Chương trình 135'],
    ['kỳ họp thứ 7, lần thứ 4, khóa XIII, khóa 13'],
    ['thôn 2, quốc lộ 6, khu phố 2, giai đoạn 1, vòng 2'],
    ['Tổ công tác 262'],
    ['lúc 19 giờ 45 phút, 7g30, 08:15, 16g'],
    ['năm 2022, ngày 24/10/2022, tháng 2/2024, quý I/2024, T9/2022'],
    ['Nghị quyết số 06-NQ/TU, Quyết định số 1447, Nghị quyết 30a'],
    ['giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025'],
    ['1. Cầu Rạch Miễu'],
    ['GMT+7'],
    ['dịch COVID-19, cúm H5N1'],
  ])
})

describe('spans', () => {
  it.each([
    ['là trên 218 tỷ 460 triệu đồng.', 'trên 218 tỷ 460 triệu đồng', '218 tỷ 460 triệu đồng'],
    ['giảm từ 3,5 - 4,29%/năm;', 'từ 3,5 - 4,29%/năm', '3,5 - 4,29%'],
    ['giảm từ 4% trở lên;', 'từ 4% trở lên', '4%'],
    ['có từ 13 tiêu chí trở lên', 'từ 13', '13'],
    ['đạt 14,2 triệu đồng/người/năm,', '14,2 triệu đồng/người/năm', '14,2 triệu đồng'],
    ['giảm 5,3 điểm phần trăm so', '5,3 điểm phần trăm', '5,3 điểm phần trăm'],
    ['bình quân 15,6 tiêu chí/xã', '15,6', '15,6'],
  ])('%s', (text, whole, core) => {
    expect(read(text).quoted).toMatchObject({ quantities: [whole], cores: [core] })
  })

  it('never joins the cells of a table', () => {
    expect(read('Chiềng Khoa\n16\n19\n9,8\n-\n12').quantities).toEqual(['16', '19', '9.8', '12'])
  })
})
