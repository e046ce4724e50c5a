import { describe, expect, it } from 'vitest'
import { dayInVietnam } from '../../../server/src/language/times/anchor.ts'
import { read } from './reading.ts'

type Row = readonly [text: string, ...expected: string[]]
const table = (publishedAt: string | null, rows: readonly Row[]) => {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(read(text, publishedAt).times).toEqual(expected)
  })
}

describe('days', () => {
  table('2022-10-24', [
    ['Ngày 24/10, hội nghị', '2022-10-24 day inferred'],
    ['Sáng ngày 8/9, Thường trực', '2022-09-08 day inferred'],
    ['Chiều 24/10/2022, đoàn', '2022-10-24 day'],
    ['chiều 30-12, huyện', '2021-12-30 day inferred'],
    ['Sáng 4-7, tại sân vận động', '2022-07-04 day inferred'],
    ['giải ngân đến 15.12.2010 đạt', '2010-12-15 day as_of'],
    ['Ngày 03 tháng 12 năm 2021, HĐND', '2021-12-03 day'],
    ['ngày 5 tháng 10, huyện', '2022-10-05 day inferred'],
    ['ngày 14-6-2019 của UBND', '2019-06-14 day'],
    ['Chiều thứ Sáu, 17/10', '2022-10-17 day inferred'],
    ['Sáng thứ Hai (17/10), đoàn', '2022-10-17 day inferred'],
    ['hôm qua (23/10) đã kiểm tra', '2022-10-23 day inferred'],
    ['Sáng nay (24/10), huyện', '2022-10-24 day inferred'],
    ['Sáng nay, huyện', '2022-10-24 day inferred'],
    ['chiều qua, đoàn', '2022-10-23 day inferred'],
    ['hôm qua, đoàn', '2022-10-23 day inferred'],
    ['đến ngày 31/5/2023, huyện', '2023-05-31 day as_of'],
    ['Tính đến 30-9-2016, dư nợ', '2016-09-30 day as_of'],
    ['đến ngày 30/9, huyện', '2022-09-30 day as_of inferred'],
    ['đến 30/9 giải ngân', '2022-09-30 day as_of inferred'],
    ['tính đến 25/12, giải ngân', '2021-12-25 day as_of inferred'],
    ['trước ngày 31/12', '2022-12-31 day as_of inferred'],
    ['phấn đấu đến ngày 31/12 đạt 95%', '2022-12-31 day as_of inferred'],
    ['kể từ ngày 1/7/2025', '2025-07-01 day from'],
    ['Thứ hai, 14/03/2022 | 08:15', '2022-03-14 day'],
    ['đến hết niên độ (31/01/2026)', '2026-01-31 day'],
    ['Tối 20/10, lễ khai mạc; đêm 21/10', '2022-10-20 day inferred', '2022-10-21 day inferred'],
  ])
})

describe('several days', () => {
  table('2017-07-18', [
    ['Trong 2 ngày 14 và 15/7, HĐND', '2017-07-14/2017-07-15 span inferred'],
    ['Trong hai ngày 14 và 15-7', '2017-07-14/2017-07-15 span inferred'],
    ['Sau 3 ngày tranh tài (25 - 27/4), đại hội', '2017-04-25/2017-04-27 span inferred'],
    ['từ ngày 3 đến ngày 5/6', '2017-06-03/2017-06-05 span inferred'],
    ['từ ngày 02/10 đến 05/10/2016', '2016-10-02/2016-10-05 span'],
    ['các ngày 14, 15 và 16/7', '2017-07-14/2017-07-16 span inferred'],
    ['Trong ba ngày từ 14 đến 16/7', '2017-07-14/2017-07-16 span inferred'],
    ['trong 02 ngày (14-15/7)', '2017-07-14/2017-07-15 span inferred'],
    ['từ 01/01/2016 đến 30/6/2016', '2016-01-01/2016-06-30 span'],
    ['ngày 12-14/7', '2017-07-12/2017-07-14 span inferred'],
    ['ngày 14 và 15 tháng 7 năm 2016', '2016-07-14/2016-07-15 span'],
    ['từ ngày 30/12 đến ngày 2/1/2017', '2016-12-30/2017-01-02 span'],
  ])
})

describe('months and quarters', () => {
  table('2024-05-15', [
    ['tính đến tháng 10 năm 2022', '2022-10 month as_of'],
    ['tháng 11/2021, Ban Thường vụ', '2021-11 month'],
    ['trong tháng 4', '2024-04 month inferred'],
    ['đến cuối tháng 4 mới giải ngân', '2024-04 month as_of inferred'],
    ['đến hết tháng 2/2024', '2024-02 month as_of'],
    ['tháng 9.2022, tháng 9-2022', '2022-09 month', '2022-09 month'],
    ['từ tháng 3 đến tháng 9/2023', '2023-03/2023-09 span'],
    ['từ tháng 10 đến tháng 3/2023', '2022-10/2023-03 span'],
    ['tháng 1 - 4/2024', '2024-01/2024-04 span'],
    ['T9/2022, 10/2022', '2022-09 month', '2022-10 month'],
    ['tháng tư, tháng mười hai năm 2023', '2024-04 month inferred', '2023-12 month'],
    ['tháng 10 năm nay, tháng 10 năm ngoái', '2024-10 month inferred', '2023-10 month inferred'],
    ['tháng 12, huyện có', '2023-12 month inferred'],
    ['phấn đấu tháng 12 đạt', '2024-12 month inferred'],
    ['Đến hết quý I năm 2019', '2019-03 quarter as_of'],
    ['Đến hết quý I-2024, quý I/2024', '2024-03 quarter as_of', '2024-01/2024-03 quarter'],
    ['hoàn thành trong quý III', '2024-07/2024-09 quarter inferred'],
    ['quý 2/2023, quý 1 năm 2022', '2023-04/2023-06 quarter', '2022-01/2022-03 quarter'],
    ['quý vị, quý khách, quý 5'],
    ['mỗi tháng, hằng tháng, nhiều tháng'],
  ])
})

describe('parts of the year', () => {
  table('2022-08-20', [
    ['9 tháng đầu năm 2013', '2013-01/2013-09 phase'],
    ['6 tháng đầu năm, thu ngân sách', '2022-01/2022-06 phase inferred'],
    ['11 tháng đầu năm, thu ngân sách', '2021-01/2021-11 phase inferred'],
    ['6 tháng cuối năm, huyện phấn đấu', '2022-07/2022-12 phase inferred'],
    ['Bảy tháng qua, nhân dân đóng góp', '2022-01/2022-07 phase inferred'],
    ['trong 3 tháng qua', '2022-05/2022-07 phase inferred'],
    ['trong 10 tháng năm 2022', '2022-01/2022-10 phase'],
    ['9 tháng năm 2018', '2018-01/2018-09 phase'],
    ['Thu ngân sách 7 tháng được 30.115 triệu đồng', '2022-01/2022-07 phase inferred'],
    ['Qua 7 tháng, huyện huy động', '2022-01/2022-07 phase inferred'],
    ['nửa đầu năm 2022, nửa cuối năm', '2022-01/2022-06 phase', '2022-07/2022-12 phase inferred'],
    ['sáu tháng đầu năm nay', '2022-01/2022-06 phase inferred'],
    ['định kỳ 6 tháng báo cáo, sau 6 tháng, trong vòng 3 tháng'],
    ['4 tháng vận hành'],
  ])
})

describe('years', () => {
  table('2022-08-20', [
    ['năm 2021, huyện', '2021 year'],
    ['Năm nay, năm ngoái, năm tới', '2022 year inferred', '2021 year inferred', '2023 year inferred'],
    ['cuối năm 2015, hết năm 2021', '2015 year as_of', '2021 year as_of'],
    ['đến cuối năm 2019', '2019 year as_of'],
    ['vào cuối năm 2012', '2012 year as_of'],
    ['đến năm 2030', '2030 year as_of'],
    ['đầu năm, cuối năm', '2022 year inferred', '2022 year as_of inferred'],
    ['từ đầu năm', '2022 year from inferred'],
    ['từ đầu năm đến nay', '2022-01/2022-08 span inferred'],
    ['giai đoạn 2021 - 2025', '2021/2025 span'],
    ['giai đoạn 2021-2025, định hướng đến năm 2030', '2021/2025 span', '2030 year as_of'],
    ['nhiệm kỳ 2020-2025, năm học 2020 - 2021', '2020/2025 span', '2020/2021 span'],
    ['Trong 5 năm 2009 - 2013', '2009/2013 span'],
    ['từ năm 2009 đến nay', '2009/2022 span inferred'],
    ['giai đoạn từ năm 2016 đến nay', '2016/2022 span inferred'],
    ['từ đầu nhiệm kỳ 2020 - 2025 đến nay', '2020/2022 span inferred'],
    ['từ năm 2016 đến năm 2020', '2016/2020 span'],
    ['đến hết nhiệm kỳ 2020-2025', '2025 year as_of'],
    ['bình quân 3 năm (2019-2021)', '2019/2021 span'],
    ['vụ Đông Xuân 2021-2022', '2021/2022 span'],
    ['từ 2016 đến 2020', '2016/2020 span'],
    ['hai năm 2021 và 2022', '2021/2022 span'],
    ['từ năm 2019 (đạt chuẩn từ năm 2015)', '2019 year from', '2015 year from'],
    ['mỗi năm, hằng năm, những năm qua, 5 năm qua, sinh năm 1979'],
    ['kinh tế năm sau cao hơn năm trước'],
    ['bắt đầu năm 2021', '2021 year'],
  ])

  it.each([
    ['2020-01-02', 'đến cuối năm đạt 5%', '2019'],
    ['2020-01-02', 'năm qua', '2019'],
    ['2020-12-20', 'năm qua', '2020'],
    ['2020-01-02', 'phấn đấu đến cuối năm đạt 5%', '2020'],
    ['2026-01-03', 'giảm từ 4,8% đầu năm', '2025'],
    ['2020-03-02', 'Năm 2020, huyện giảm 4% vào cuối năm', '2020 2020'],
    ['2011-01-04', 'từ năm 2009 đến nay', '2009/2010'],
  ])('published %s: %s', (publishedAt, text, expected) => {
    const dates = read(text, publishedAt).times.map((time) => time.split(' ')[0])
    expect(dates.join(' ')).toBe(expected)
  })
})

describe('comparisons', () => {
  table('2017-07-18', [
    ['tăng 2 tiêu chí so với năm trước', '2016 year inferred comparison'],
    ['tăng 2% so với cùng kỳ năm 2016', '2016 year comparison'],
    ['tăng 2% so với cùng kỳ', '2016 year inferred comparison'],
    ['giảm so với đầu năm', '2017 year inferred comparison'],
    ['gấp 2,5 lần năm 2010', '2010 year comparison'],
    ['so với cuối năm 2016', '2016 year as_of comparison'],
    ['năm 2016 giảm 5%, so với năm 2015', '2016 year', '2015 year comparison'],
  ])
})

describe('now', () => {
  table('2017-07-18', [
    ['Hiện nay, xã đạt', '2017-07 now inferred'],
    ['Hiện xã mới đạt', '2017-07 now inferred'],
    ['đến nay, hiện tại, tới nay', '2017-07 now inferred', '2017-07 now inferred', '2017-07 now inferred'],
    ['đến thời điểm này', '2017-07 now inferred'],
    ['đến thời điểm hiện nay', '2017-07 now inferred'],
    ['đến thời điểm báo cáo', '2017-07 now inferred'],
    ['thực hiện, hiện đại, thể hiện, hiện trạng, xuất hiện'],
    ['từ trước đến nay, từ nay đến lúc đó'],
  ])
})

describe('what is no time', () => {
  table('2022-10-24', [
    ['đạt 6/19 tiêu chí, 8/9 xã, 4/17 xã, 1/12 thôn'],
    ['tăng từ 7/12 xã lên 9/12 xã, đến 9/12 xã'],
    ['Quyết định số 1447, Nghị quyết 04'],
    ['sáng tạo, tối đa, chiều dài, chiều rộng 5 m, ngày càng, ngày công'],
    ['trực 24/24 giờ, 24/7'],
    ['Hôm nay: 88'],
    ['từ 7-10 tiêu chí, từ 3-5%'],
    ['10 ngày làm việc, 30 ngày'],
    ['0272.3826.195'],
    ['ngày 45/13, ngày 31/2'],
    ['2012 hộ'],
  ])
})

describe('the article without a date', () => {
  it.each([
    ['Trong 9 tháng đầu năm 2013, huyện đạt. Chiều 24/10, đoàn.', '2013', '2013-10-24'],
    ['Tính đến tháng 10 năm 2022, xã đạt. Sáng ngày 10/11, hội nghị.', '2022', '2022-11-10'],
    [
      'Chương trình mục tiêu quốc gia năm 2023 được giao, đến hết tháng 2/2024 đã giải ngân.',
      '2024',
      '2024-02',
    ],
    ['giai đoạn 2021 - 2025, nhiệm kỳ 2020 - 2025. Ngày 21/8, đoàn.', null, 'XXXX-08-21'],
    ['Phấn đấu đến năm 2030. Theo Nghị quyết số 06-NQ/TU ngày 15/7/2021.', null, '2021-07-15'],
    ['Năm 2007 ban hành; năm 2015 còn 35%; mục tiêu năm 2020 là 10%.', '2015', '2020'],
    ['Hết nhiệm kỳ 2020 - 2025, xã về đích. Năm 2022 đạt.', '2022', '2022'],
    ['đến năm 2021 nâng thu nhập. Năm 2019 đạt. Tháng 7 này', '2019', '2019-07'],
    ['Hiện nay, xã đạt 5 tiêu chí từ năm qua.', null, undefined],
  ])('%s', (text, anchor, last) => {
    const found = read(text)
    expect(found.anchor).toEqual({ date: anchor, source: anchor === null ? null : 'text' })
    expect(found.times.at(-1)?.split(' ')[0]).toBe(last)
  })
})

describe('the publication date', () => {
  it.each([
    ['2022-10-24', '2022-10-24'],
    ['2022-10', '2022-10'],
    ['2022', '2022'],
    ['2022-10-24T19:57:00+07:00', '2022-10-24'],
    ['2022-10-24T19:57:00Z', '2022-10-25'],
    ['2022-10-24T23:30:00.000-02:00', '2022-10-25'],
    ['2022-12-31T18:00Z', '2023-01-01'],
    ['2022-10-24T19:57', '2022-10-24'],
    ['24/10/2022', null],
    ['', null],
  ])('%s', (given, expected) => {
    expect(dayInVietnam(given)).toBe(expected)
  })
})

describe('spans', () => {
  it.each([
    ['Sáng ngày 8/9, Thường trực', 'Sáng ngày 8/9'],
    ['Trong 2 ngày 14 và 15/7, HĐND', '2 ngày 14 và 15/7'],
    ['do ông A dẫn đầu hôm qua (3/4) đã', 'hôm qua (3/4)'],
    ['thì tính đến hết tháng 2/2024 đã', 'tính đến hết tháng 2/2024'],
    ['xuống 39% vào cuối năm 2012, bình quân', 'cuối năm 2012'],
    ['Từ đầu nhiệm kỳ 2020 - 2025 đến nay.', 'Từ đầu nhiệm kỳ 2020 - 2025 đến nay'],
  ])('%s', (text, expected) => {
    expect(read(text, '2024-05-01').quoted.times).toEqual([expected])
  })
})
