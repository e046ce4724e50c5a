/** What is shown and what is not, by class names, by attributes, and by what the clipper saw. */
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../server/src/article/index.ts'

const first =
  'Sáng 4/5, xã Nà Tông khởi công tuyến đường dài 2,7 km nối hai thôn Khau Lầu và Pác Ngòi của xã.'
const second =
  'Công trình có tổng mức đầu tư 5,3 tỷ đồng, trong đó nhân dân góp 640 ngày công và hiến 1.150 m2 đất.'
const box =
  'Phiếu khảo sát dành cho cán bộ xã gồm 12 câu hỏi, mời bà con trả lời giúp chúng tôi trước cuối tháng.'

const page = (head: string, last: string) =>
  `<!DOCTYPE html><html><head>${head}<title>Khởi công đường liên thôn xã Nà Tông</title></head><body><div class="detail"><h1>Khởi công đường liên thôn xã Nà Tông</h1><p>${first}</p>${last}</div></body></html>`
const plainHead = '<meta charset="utf-8">'
const clipped = '<meta charset="utf-8"><base href="https://natong.example.vn/tin/1">'

describe('classes of what is shown on some screens', () => {
  it.each(['d-none d-md-block', 'hidden md:block', 'hidden-xs', 'd-lg-block', 'hidden lg:flex'])(
    '%s is shown',
    (name) => {
      const { text } = readPage({ html: page(plainHead, `<div class="${name}"><p>${second}</p></div>`) })
      expect(text.split('\n')).toEqual([first, second])
    },
  )

  it.each(['d-none', 'hidden', 'sr-only', 'd-none d-print-block', 'd-none d-md-none'])(
    '%s is not',
    (name) => {
      const html = page(plainHead, `<p>${second}</p><div class="${name}"><p>${box}</p></div>`)
      expect(readPage({ html }).text.split('\n')).toEqual([first, second])
    },
  )

  it('takes a text that stands there for each kind of screen once', () => {
    const twice = `<div class="d-md-none"><p>${second}</p></div><p>Đường rộng 3,5 m, mặt bê tông dày 18 cm và có rãnh thoát nước hai bên.</p><div class="d-none d-md-block"><p>${second}</p></div>`
    expect(readPage({ html: page(plainHead, twice) }).text.split(second)).toHaveLength(2)
  })
})

describe('pages as the clipper writes them', () => {
  it.each(['class="d-none"', 'class="hidden"', 'style="display: none"', 'aria-hidden="true"'])(
    'shows %s, which was seen',
    (attribute) => {
      const { text } = readPage({ html: page(clipped, `<div ${attribute}><p>${second}</p></div>`) })
      expect(text.split('\n')).toEqual([first, second])
    },
  )

  it('leaves out what was not seen', () => {
    const html = page(clipped, `<p>${second}</p><div class="note" hidden><p>${box}</p></div>`)
    expect(readPage({ html }).text.split('\n')).toEqual([first, second])
  })
})
