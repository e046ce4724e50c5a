/** Short paragraphs behind a box of links: the article's, or other articles' headlines and teasers. */
import { describe, expect, it } from 'vitest'
import { readPage, readText } from '../../../server/src/article/index.ts'

const title = 'Xã Mường Khun kéo nước về bản'
const body = [
  'Ngày 8/4, xã Mường Khun khánh thành công trình nước sinh hoạt tập trung trị giá 2,6 tỷ đồng, cấp nước cho 214 hộ của bốn bản.',
  'Công trình gồm một đập đầu nguồn, hai bể chứa 40 m³ và 9,2 km đường ống, do xã làm chủ đầu tư, thi công trong bảy tháng.',
  'Mỗi hộ đóng góp 12 ngày công đào mương đặt ống, phần vật tư còn lại được Nhà nước hỗ trợ từ chương trình nông thôn mới.',
  'Nhiều năm qua, cứ đến tháng ba là người dân phải đi xa hơn 3 km gùi nước, trẻ nhỏ cũng phải phụ giúp gia đình từ sáng sớm.',
]
const headlines = ['Nà Hừa làm 5 km đường bê tông', 'Ba xã biên giới có thêm 7 phòng học']
const closing = ['Bà Lò Thị Đôi cho biết nhà bà đỡ mất nửa ngày gùi nước.', 'Cả bản có 63 hộ đã lắp vòi.']

const asText = (after: readonly string[]) =>
  readText({ text: [title, ...body, 'Tin liên quan:', ...after].join('\n') }).text.split('\n')
const asPage = (after: readonly string[], links: readonly string[] = headlines) => {
  const lines = after.map((line) => (links.includes(line) ? `<a href="/t">${line}</a>` : line))
  const html = `<html><head><title>${title}</title></head><body><div><h1>${title}</h1>${body.map((line) => `<p>${line}</p>`).join('')}<p><b>Tin liên quan:</b></p>${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`
  return readPage({ html }).text.split('\n')
}

describe.each([
  ['a text', asText],
  ['a page', asPage],
] as const)('in %s', (_, read) => {
  it.each<[string, readonly string[]]>([
    ['somebody is quoted', closing],
    ['they follow on', ['Nước đã về từng nhà.', 'Thời gian tới, xã sẽ nối thêm 26 hộ ở bản Nà Phát.']],
  ])('the article goes on where %s', (_case, own) => {
    expect(read([...headlines, ...own])).toEqual([...body, ...own])
    expect(read(own)).toEqual([...body, ...own])
  })

  it.each<[string, readonly string[]]>([
    ['headlines', headlines],
    ['headlines with full stops', headlines.map((line) => `${line}.`)],
    [
      'headlines each with a teaser',
      headlines.flatMap((line) => [line, 'Trưởng bản cho biết đã xong 2 km.']),
    ],
    [
      'comments',
      [...headlines, 'Bình luận (2)', 'Tôi chia sẻ với bà con.', 'Bản tôi còn 5 hộ chưa có nước.'],
    ],
    ['imprint', [...headlines, 'Địa chỉ: Tổ 3, thị trấn.', 'Điện thoại: 0212 000 000.']],
    ['one line', [...headlines, 'Cả bản có 63 hộ đã lắp vòi.']],
  ])('%s are none of it', (_case, others) => {
    expect(read(others)).toEqual(body)
  })
})

it('is no article’s where it is linked', () => {
  expect(asPage(closing, closing)).toEqual(body)
})
