import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../server/src/article/official.ts'
import { textOfPages } from '../../../server/src/pdf/text.ts'
import { centred, pageOf } from './page-of.ts'
import { type PlacedLine, setParagraph } from './pdf-of.ts'

const body =
  'Đến hết tháng 2, toàn huyện còn 1.245 hộ nghèo, chiếm 12,4% tổng số hộ; số hộ cận nghèo là 876 hộ, chiếm 8,7%.'

const head = (...left: readonly string[]): PlacedLine[] => [
  ...['ỦY BAN NHÂN DÂN', 'HUYỆN MƯỜNG TẠO', ...left].map((text, i) => ({ text, x: 60, y: 60 + i * 16 })),
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 310, y: 64 },
  { text: 'Độc lập - Tự do - Hạnh phúc', x: 330, y: 80 },
  { text: 'Mường Tạo, ngày 12 tháng 3 năm 2024', x: 320, y: 98 },
]
const read = (...lines: readonly PlacedLine[]) => textOfPages([pageOf(lines)])
const paragraph = (y: number) => setParagraph(body, { x: 70, y, width: 450 })

describe('the title', () => {
  it('is the kind of the text and what it is about, in one paragraph', () => {
    const { title, text } = read(
      ...head('Số: 45/BC-UBND'),
      centred('BÁO CÁO', 160, { bold: true }),
      centred('Kết quả giảm nghèo bền vững', 182, { bold: true }),
      centred('hai tháng đầu năm 2024', 198, { bold: true }),
      centred('Kính gửi: Ủy ban nhân dân tỉnh', 230),
      ...paragraph(260),
    )
    expect(title).toBe('BÁO CÁO Kết quả giảm nghèo bền vững hai tháng đầu năm 2024')
    expect(text.split('\n\n')).toContain(title)
  })

  it('is a letter’s subject, of as many lines as it has', () => {
    const { title } = read(
      ...head('Số: 112/UBND-NN', 'V/v báo cáo kết quả', 'rà soát hộ nghèo'),
      ...paragraph(260),
    )
    expect(title).toBe('V/v báo cáo kết quả rà soát hộ nghèo')
  })

  it('is the largest words above the text, where there are larger ones', () => {
    const headline = { text: 'Nậm Khoai về đích nông thôn mới', x: 70, y: 60, size: 20 }
    expect(read(headline, ...paragraph(120)).title).toBe(headline.text)
    expect(read({ ...headline, size: 12 }, ...paragraph(120)).title).toBeNull()
  })
})

describe('the head and the foot', () => {
  it('are told side by side, not through each other', () => {
    const { text } = read(...head('Số: 45/BC-UBND'), ...paragraph(200))
    expect(text.split('\n\n').slice(0, 6)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN MƯỜNG TẠO',
      'Số: 45/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Mường Tạo, ngày 12 tháng 3 năm 2024',
    ])
  })

  it('leave of the foot who signed', () => {
    const foot = [
      { text: 'TM. ỦY BAN NHÂN DÂN', x: 350, y: 300 },
      { text: 'Nơi nhận:', x: 60, y: 310 },
      { text: 'CHỦ TỊCH', x: 380, y: 318 },
      { text: '- Như trên;', x: 60, y: 326 },
      { text: 'Trần Văn Mẫu', x: 370, y: 380 },
    ]
    const { text } = read(...head(), ...paragraph(200), ...foot)
    expect(text.split('\n\n').slice(-2)).toEqual([body, 'Trần Văn Mẫu'])
  })

  it('do not swallow a text that has neither', () => {
    expect(read(...paragraph(60), ...paragraph(120)).text).toBe(`${body}\n\n${body}`)
  })
})

describe('the day', () => {
  it('is the one beside the place', () => {
    expect(read(...head(), ...paragraph(200)).publishedAt).toBe('2024-03-12')
    expect(read(...paragraph(200)).publishedAt).toBeNull()
  })

  it.each([
    ['Mường Tạo, ngày 05 tháng 9 năm 2023', '2023-09-05'],
    ['TP. Sơn Bình, ngày 5 tháng 9 năm 2023.', '2023-09-05'],
    ['Mường Tạo, ngày      tháng 9 năm 2023', null],
    ['Mường Tạo, ngày 31 tháng 2 năm 2023', null],
    ['Theo Quyết định số 45/QĐ-UBND ngày 5 tháng 9 năm 2023', null],
    ['Căn cứ Nghị quyết của Hội đồng nhân dân huyện khóa trước, ngày 5 tháng 9 năm 2023', null],
  ])('of %j is %j', (text, day) => expect(dayOf(text)).toBe(day))
})
