import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../server/src/article/index.ts'

const LEAD =
  'Sáng 12/4, đoàn công tác của Huyện ủy làm việc với xã Nậm Mở về xây dựng nông thôn mới và giảm nghèo bền vững.'
const MIDDLE =
  'Theo báo cáo, xã đạt 12/19 tiêu chí; tỷ lệ hộ nghèo còn 18,4%, giảm 3,1% so với năm trước. Nhân dân đóng góp 640 triệu đồng làm đường.'
const CLOSE =
  'Kết luận buổi làm việc, đồng chí Bí thư yêu cầu xã rà soát từng tiêu chí, phân công rõ việc cho từng thôn, bản./.'

const read = (...lines: string[]) => readText({ text: lines.join('\n') })

describe('the frame of a text', () => {
  it('is cut off above', () => {
    const article = read(
      'Trang chủ | Giới thiệu | Tin tức | Văn bản',
      'Trang chủ » Tin tức » Nông thôn mới',
      'CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN MƯỜNG MẪU',
      'KINH TẾ',
      'Nậm Mở: Gỡ khó để về đích nông thôn mới',
      'Thứ hai, 15/04/2024 | 08:15 GMT+7 | Lượt xem: 1.021',
      'Cỡ chữ: A- A A+',
      LEAD,
      MIDDLE,
    )
    expect(article).toMatchObject({
      title: 'Nậm Mở: Gỡ khó để về đích nông thôn mới',
      publishedAt: '2024-04-15T08:15:00+07:00',
      author: null,
      lead: LEAD,
      text: `${LEAD}\n${MIDDLE}`,
    })
  })

  it('is cut off below', () => {
    const article = read(
      'Nậm Mở gỡ khó',
      LEAD,
      MIDDLE,
      CLOSE,
      'Bài, ảnh: Lò Văn Sương',
      'Chia sẻ: Facebook | Zalo | In trang',
      'Từ khóa: Nậm Mở, nông thôn mới',
      'CÁC TIN KHÁC',
      '- Pa Tần: 38,5% hộ nghèo (10/04/2024)',
      'Ý kiến bạn đọc (0)',
      'Thống kê truy cập',
      'Đang online: 12',
      'Hôm nay',
      '1.204',
      'Điện thoại: 0213.3777.xxx',
    )
    expect(article.text).toBe(`${LEAD}\n${MIDDLE}\n${CLOSE}`)
    expect(article.author).toBe('Lò Văn Sương')
  })

  it('leaves no title where the text begins with its dateline', () => {
    const article = read(
      `(truyenhinhmau.vn) – ${LEAD}`,
      MIDDLE,
      'Quang Mẫn',
      'Trả lời',
      'Email của bạn sẽ không được hiển thị công khai.',
    )
    expect(article).toMatchObject({
      title: null,
      author: 'Quang Mẫn',
      text: `(truyenhinhmau.vn) – ${LEAD}\n${MIDDLE}`,
    })
  })

  it.each([
    'Báo và Phát thanh, Truyền hình Mường Nhà',
    'Trang tin điện tử huyện Mường Nhà',
    'Báo Mường Nhà điện tử - Thời sự',
    'Báo Mường Nhà - Số 1187, thứ Sáu',
    'Văn hóa - Xã hội',
  ])('passes over the name of the outlet or of a category: %s', (banner) => {
    const title = 'Nậm Mở: Gỡ khó để về đích nông thôn mới'
    expect(read(banner, title, '09/09/2024 16:11', LEAD)).toMatchObject({ title, text: LEAD })
  })

  it('names who stands above the text', () => {
    const title = 'Nậm Mở: Gỡ khó để về đích nông thôn mới'
    const article = read(
      'Analytic',
      'Thứ Sáu, ngày 23 tháng 08 năm 2019, 09:25:27',
      title,
      'Văn Hoa - Việt Hà - 16:11, 09/09/2024',
      LEAD,
    )
    expect(article).toMatchObject({
      title,
      author: 'Văn Hoa - Việt Hà',
      publishedAt: '2024-09-09T16:11:00+07:00',
      text: LEAD,
    })
    expect(read(title, 'Lò Văn Sương', '09/09/2024 16:11', LEAD).author).toBe('Lò Văn Sương')
    expect(read(title, 'Mường Mẫu', LEAD).author).toBeNull()
  })

  it('knows a headline that ends in a full stop by the text that says it again', () => {
    const title = 'Đoàn công tác của Huyện ủy làm việc với xã Nậm Mở về xây dựng nông thôn mới.'
    expect(read(title, LEAD, MIDDLE)).toMatchObject({ title, text: `${LEAD}\n${MIDDLE}` })
  })

  it('knows a headline that begins like a dateline', () => {
    const article = read(
      'Banner',
      '(TTM) Đoàn công tác của Huyện ủy làm việc tại xã Nậm Mở',
      LEAD,
      'Bài và ảnh Hữu Hoàn',
    )
    expect(article).toMatchObject({
      title: 'Đoàn công tác của Huyện ủy làm việc tại xã Nậm Mở',
      author: 'Hữu Hoàn',
      text: LEAD,
    })
  })

  it("does not take the site's clock for the publication", () => {
    expect(
      read(
        'Hôm nay: Thứ Bảy, 18/11/2023',
        'Nậm Mở gỡ khó về tiêu chí môi trường',
        'Cập nhật: 10/08/2023 07:05',
        LEAD,
      ).publishedAt,
    ).toBe('2023-08-10T07:05:00+07:00')
    expect(read('Thứ Bảy, 18/11/2023', 'Nậm Mở gỡ khó về tiêu chí môi trường', LEAD).publishedAt).toBeNull()
  })

  it('finds the headline among the menus of a whole page', () => {
    const menu = [
      'Trang chủ',
      'Giới thiệu',
      'Tin tức',
      'Chính trị',
      'Kinh tế',
      'Văn hóa - Xã hội',
      'Vì chủ quyền an ninh biên giới',
      'Liên hệ',
      'Đăng nhập',
    ]
    const article = read(
      ...menu,
      'Nậm Mở: Gỡ khó để sớm về đích nông thôn mới',
      'Bởi',
      'BBT',
      '-',
      '15/04/2024',
      '386',
      LEAD,
      MIDDLE,
    )
    expect(article.title).toBe('Nậm Mở: Gỡ khó để sớm về đích nông thôn mới')
    expect(article.text).toBe(`${LEAD}\n${MIDDLE}`)
    expect(article.publishedAt).toBe('2024-04-15')
  })
})

describe('small texts', () => {
  it.each([
    'Xã A đạt 12/19 tiêu chí.',
    'Xã A đạt 12/19 tiêu chí',
    'Xã A đạt 12/19 tiêu chí.\nXã B đạt 13/19 tiêu chí.',
  ])('%j', (text) => {
    expect(readText({ text })).toMatchObject({ title: null, text })
  })
  it.each([
    ['', 'empty'],
    [' \n\t\u200b', 'empty'],
    ['Trang chủ | Tin tức | Liên hệ\nLượt xem: 412\nChia sẻ', 'no-article'],
    ['\u0000\u0001\u0002PNG'.repeat(50), 'not-text'],
    ['a '.repeat(1_100_000), 'too-large'],
  ])('%j', (text, code) => {
    expect(() => readText({ text })).toThrow(expect.objectContaining({ name: 'ArticleError', code }))
  })
})

describe('what was given', () => {
  const text = `Nậm Mở gỡ khó\n15/04/2024\n${LEAD}`

  it('wins', () => {
    const article = readText({
      text,
      url: 'http://www.bao.vn/a/?utm_source=x#y',
      publishedAt: '2024-04-16T01:00:00Z',
      title: 'Nậm Mở gỡ khó',
      capturedAt: '2024-05-01T00:00:00Z',
    })
    expect(article).toMatchObject({
      url: 'http://www.bao.vn/a/?utm_source=x#y',
      canonicalUrl: 'https://bao.vn/a',
      publishedAt: '2024-04-16T08:00:00+07:00',
      capturedAt: '2024-05-01T00:00:00Z',
      title: 'Nậm Mở gỡ khó',
      site: null,
      text: LEAD,
    })
  })

  it('names the article: by its address, else by its text', () => {
    const id = (url: string | null, body = LEAD) => readText({ text: body, url }).id
    expect(id('https://bao.vn/a')).toMatch(/^[0-9a-z]{26}$/)
    expect(id('https://bao.vn/a')).toBe(id('http://m.bao.vn/a?fbclid=1', MIDDLE))
    expect(id('https://bao.vn/a')).not.toBe(id('https://bao.vn/b'))
    expect(id(null)).toBe(id('about:blank'))
    expect(id(null)).not.toBe(id(null, MIDDLE))
    expect(readText({ text: LEAD.normalize('NFD') })).toEqual(readText({ text: LEAD }))
  })
})

it('never throws anything else, gives no empty line, and reads its own text alike', () => {
  const line = fc.constantFrom(
    LEAD,
    MIDDLE,
    CLOSE,
    'Lò Văn Sương',
    'Tin liên quan',
    '15/04/2024 08:00',
    '12',
    'Chia sẻ',
    'Quang cảnh hội nghị',
    '',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(line, fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 14 }),
      (lines) => {
        try {
          const article = read(...lines)
          expect(article.text).not.toMatch(/^\n|\n\n|\n$/)
          expect(article.text.normalize('NFC')).toBe(article.text)
        } catch (error) {
          expect(error).toMatchObject({ name: 'ArticleError' })
        }
      },
    ),
    { numRuns: 400 },
  )
})
