import { describe, expect, it } from 'vitest'
import { isCaption, repeatedLines } from '../../../server/src/article/captions.ts'

describe('captions', () => {
  it.each([
    'Quang cảnh hội nghị',
    'Quang cảnh phiên thảo luận tại tổ.',
    'Đại biểu tham dự',
    'Chủ trì buổi làm việc',
    'Các đồng chí đại biểu dự hội nghị tại điểm cầu của thị xã',
    'Đồng chí Bí thư Huyện ủy phát biểu chỉ đạo tại hội nghị',
    'Đoàn công tác kiểm tra mô hình trồng sâm',
    'Xã An Mẫu đạt 19/19 tiêu chí. Ảnh: L.S',
    'Đường vào xã được đầu tư từ vốn 30a. - Ảnh: T.H',
    'Một góc bản mới (Ảnh minh họa)',
  ])('%s', (line) => {
    expect(isCaption(line)).toBe(true)
  })

  it.each([
    'Đoàn công tác đã kiểm tra mô hình trồng sâm và làm việc với lãnh đạo xã.',
    'Quang cảnh làng quê hôm nay đã khởi sắc.',
    'Khó khăn, hạn chế',
    'Kết quả đạt được',
    'Đoàn kiểm tra ghi nhận xã đạt 12/19 tiêu chí',
    'Ảnh hưởng của dịch bệnh còn lớn',
    'Hình ảnh: một nét đẹp của buôn làng. Người dân phấn khởi đón năm mới.',
    'Về quy hoạch: đã đạt',
  ])('none: %s', (line) => {
    expect(isCaption(line)).toBe(false)
  })
})

describe('repeated lines', () => {
  const paragraph = `Ngày 24/10, đồng chí Vàng A Dế, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng. ${'Hội nghị nghe báo cáo. '.repeat(4)}`
  it('are the title, captions given twice, and what the paragraphs say anyway', () => {
    const lines = [
      paragraph,
      'Đồng chí Vàng A Dế, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng.',
      'Giao ban công tác tháng 10',
      'Người dân được hỗ trợ sản xuất',
      'Người dân được hỗ trợ sản xuất',
      'Khó khăn',
    ]
    expect([...repeatedLines(lines, 'Giao ban công tác tháng 10')].sort()).toEqual([1, 2, 3, 4])
  })
  it('of a sentence given twice the first stays', () => {
    const line = 'Xã Nậm Mở đạt 12/19 tiêu chí nông thôn mới.'
    expect([...repeatedLines([line, line], null)]).toEqual([1])
  })
})
