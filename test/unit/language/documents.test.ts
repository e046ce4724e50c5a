import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

describe('documents', () => {
  it.each([
    ['Nghị quyết số 06-NQ/TU ngày 15/7/2021 của Tỉnh ủy', 'nghị quyết 06-NQ/TU 2021-07-15'],
    ['Nghị quyết số 50/NQ-HĐND ngày 13 tháng 10 năm 2021', 'nghị quyết 50/NQ-HĐND 2021-10-13'],
    [
      'Nghị quyết số 11-NQ/TU của Ban Chấp hành Đảng bộ tỉnh ngày 29/9/2022',
      'nghị quyết 11-NQ/TU 2022-09-29',
    ],
    ['Quyết định số 318/QĐ-TTg, ngày 08/3/2022', 'quyết định 318/QĐ-TTg 2022-03-08'],
    ['Quyết định số 318/QĐ-TTg (ngày 08/3/2022)', 'quyết định 318/QĐ-TTg 2022-03-08'],
    ['Nghị quyết số 30a/2008/NQ-CP của Chính phủ', 'nghị quyết 30a/2008/NQ-CP 2008'],
    ['Thông tư số 228/2016/TT-BTC', 'thông tư 228/2016/TT-BTC 2016'],
    ['Thông tư liên tịch số 08/2018/TTLT-BNN-BTC', 'thông tư liên tịch 08/2018/TTLT-BNN-BTC 2018'],
    ['Quyết định số 18/2022/QĐ-TTg ngày 02/8/2022', 'quyết định 18/2022/QĐ-TTg 2022-08-02'],
    ['Nghị quyết 30a, Nghị quyết 04', 'nghị quyết 30a null', 'nghị quyết 04 null'],
    ['theo Quyết định số 1447 của Ban Thường vụ', 'quyết định 1447 null'],
    ['Nghị quyết số 80/NQ-CP, gắn cho vay', 'nghị quyết 80/NQ-CP null'],
    ['Kế hoạch số 112-KH/HU; Chỉ thị số 55-CT/TW', 'kế hoạch 112-KH/HU null', 'chỉ thị 55-CT/TW null'],
    [
      'Thông báo số 305/TB-VPUBND; Kết luận số 192-KL/TW',
      'thông báo 305/TB-VPUBND null',
      'kết luận 192-KL/TW null',
    ],
    [
      'Chương trình số 12-CTr/TU; Công điện 01/CĐ-TTg',
      'chương trình 12-CTr/TU null',
      'công điện 01/CĐ-TTg null',
    ],
    [
      'Hướng dẫn số 05-HD/BTC; Tờ trình số 45/TTr-UBND',
      'hướng dẫn 05-HD/BTC null',
      'tờ trình 45/TTr-UBND null',
    ],
    ['Luật số 45/2013/QH ngày 29/11/2013', 'luật 45/2013/QH 2013-11-29'],
    ['theo Luật Viên chức năm 2010 và', 'luật 2010 2010'],
    ['Nghị quyết số 06 - NQ/TU của Tỉnh uỷ', 'nghị quyết 06-NQ/TU null'],
    ['Quyết định số 1.385/QĐ-UBND', 'quyết định 1.385/QĐ-UBND null'],
    ['Tháng 11/2021, Ban Thường vụ đã ban hành Quyết định 262', 'quyết định 262 2021-11'],
    ['Năm 2007, Tỉnh ủy khóa XIII đã ban hành Nghị quyết 04', 'nghị quyết 04 2007'],
    ['Ngày 5/4, huyện ban hành Kế hoạch số 45/KH-UBND', 'kế hoạch 45/KH-UBND 2022-04-05 inferred'],
    [
      'Kỳ họp đã thông qua 7 nghị quyết, trong đó có Nghị quyết số 09/NQ-HĐND và Nghị quyết số 11/NQ-HĐND',
      'nghị quyết 09/NQ-HĐND 2022-05 inferred',
      'nghị quyết 11/NQ-HĐND 2022-05 inferred',
    ],
    ['Năm 2020, xã được công nhận tại Quyết định số 4912/QĐ-UBND', 'quyết định 4912/QĐ-UBND null'],
    ['so với năm 2020, ban hành Quyết định 262', 'quyết định 262 null'],
  ])('%s', (text, ...expected) => {
    expect(read(text, '2022-05-20').documents).toEqual(expected)
  })

  it.each([
    'Nghị quyết 5 năm, kế hoạch 100 ha, quyết định 3 nội dung',
    'Nghị quyết Đại hội Đảng bộ huyện khóa IV',
    'báo cáo 5 xã, chương trình 135, Chương trình OCOP, Đề án 6',
    'Giấy phép số 238/GP-BTTTT',
    'ra quyết định khen thưởng 12 tập thể',
    'luật giao thông năm',
  ])('%s', (text) => {
    expect(read(text, '2022-05-20').documents).toEqual([])
  })

  it('covers kind, number and the date beside it', () => {
    const text =
      'gắn với Nghị quyết số 06-NQ/TU ngày 15/7/2021 của Tỉnh ủy; Quyết định 262 và Nghị quyết số 30a/2008/NQ-CP.'
    expect(read(text).quoted.documents).toEqual([
      'Nghị quyết số 06-NQ/TU ngày 15/7/2021',
      'Quyết định 262',
      'Nghị quyết số 30a/2008/NQ-CP',
    ])
  })
})
