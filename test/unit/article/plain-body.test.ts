import { describe, expect, it } from 'vitest'
import { readText } from '../../../server/src/article/index.ts'

const LEAD =
  'Sáng 12/4, đoàn công tác của Huyện ủy làm việc với xã Nậm Mở về xây dựng nông thôn mới và giảm nghèo bền vững.'
const MIDDLE =
  'Theo báo cáo, xã đạt 12/19 tiêu chí; tỷ lệ hộ nghèo còn 18,4%, giảm 3,1% so với năm trước. Nhân dân đóng góp 640 triệu đồng làm đường.'
const CLOSE =
  'Kết luận buổi làm việc, đồng chí Bí thư yêu cầu xã rà soát từng tiêu chí, phân công rõ việc cho từng thôn, bản./.'

const read = (...lines: string[]) => readText({ text: lines.join('\n') })

describe('within the body', () => {
  it('captions go, headings stay', () => {
    const article = read(
      'Nậm Mở gỡ khó',
      LEAD,
      'Quang cảnh buổi làm việc',
      'Còn nhiều khó khăn',
      MIDDLE,
      'Người dân bản Phiêng Lót thu hoạch quế. Ảnh: L.S',
      'anh tin bai',
      'Đường vào bản mới',
      'Đường vào bản mới',
      CLOSE,
    )
    expect(article.text).toBe([LEAD, 'Còn nhiều khó khăn', MIDDLE, CLOSE].join('\n'))
  })

  it('table cells stay, one a line', () => {
    const table = [
      'TT',
      'Tên xã',
      'Số tiêu chí',
      '1',
      'Nậm Mở',
      '12',
      '2',
      'Tân Xuân',
      '9',
      '3',
      'Chia Sẻ',
      '14',
    ]
    const article = read('Kết quả xây dựng nông thôn mới năm 2023', LEAD, ...table, CLOSE, 'Lò Văn Sương')
    expect(article.text).toBe([LEAD, ...table, CLOSE].join('\n'))
    expect(article.author).toBe('Lò Văn Sương')
  })

  it('lists and rows stay', () => {
    const rows = [
      '- Về quy hoạch: đã đạt;',
      '- Giao thông: 4/5 chỉ tiêu',
      'Nậm Mở | 12/19 | 18,4%',
      'Tên xã | Tiêu chí | Hộ nghèo',
    ]
    expect(read('Kết quả năm 2023', LEAD, ...rows, CLOSE).text).toBe([LEAD, ...rows, CLOSE].join('\n'))
  })

  it('a box of links goes, what follows stays', () => {
    const article = read(
      'Nậm Mở gỡ khó',
      LEAD,
      'Tin liên quan',
      'Pa Tần: 38,5% hộ nghèo',
      MIDDLE,
      'Xem thêm: Mùa quế mới',
      CLOSE,
      'Lò Văn Sương',
    )
    expect(article.text).toBe([LEAD, MIDDLE, CLOSE].join('\n'))
  })

  it('an answer is no comment form', () => {
    const article = read(
      'Hỏi đáp về tiêu chí thu nhập',
      'Hỏi: Xã đạt tiêu chí thu nhập khi nào?',
      'Trả lời:',
      MIDDLE,
      CLOSE,
    )
    expect(article.text).toContain('Trả lời:')
    expect(article.text).toContain(CLOSE)
  })

  it('a name between paragraphs is no signature', () => {
    const article = read('Nậm Mở gỡ khó', LEAD, 'Vàng A Dế', MIDDLE, CLOSE)
    expect(article.author).toBeNull()
    expect(article.text).toContain(CLOSE)
  })

  it('a wrapped sentence is put together', () => {
    const article = read(
      'Nậm Mở gỡ khó về tiêu chí',
      LEAD,
      'Theo báo cáo của Ủy ban nhân dân xã, đến nay toàn xã đã',
      'đạt 12/19 tiêu chí; hộ nghèo còn 18,4%.',
    )
    expect(article.text).toBe(
      `${LEAD}\nTheo báo cáo của Ủy ban nhân dân xã, đến nay toàn xã đã đạt 12/19 tiêu chí; hộ nghèo còn 18,4%.`,
    )
  })
})
