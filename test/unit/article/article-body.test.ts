/** Pages whose words stand in JSON-LD alone, until a script has run. */
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../server/src/article/index.ts'

const paragraphs = [
  'Ngày 11/10, xã Bản Phùng tổ chức bàn giao 14 căn nhà đại đoàn kết cho hộ nghèo, trị giá 60 triệu đồng mỗi căn.',
  'Từ đầu năm đến nay, toàn xã đã xóa 38/52 nhà tạm, trong đó nhân dân góp 1.240 ngày công và 310 triệu đồng.',
  'Lãnh đạo xã đề nghị các thôn rà soát, bảo đảm hoàn thành số nhà còn lại trước ngày 20/12 năm nay.',
]
const page = (articleBody: string, inside: string, more: object = {}) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Bản Phùng bàn giao 14 căn nhà cho hộ nghèo</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bản Phùng bàn giao 14 căn nhà cho hộ nghèo', articleBody, ...more })}</script></head><body>${inside}</body></html>`
const shell = '<div id="app"></div><noscript>Bật JavaScript để xem trang.</noscript>'

describe('articleBody of JSON-LD', () => {
  it('is the body where the page shows none', () => {
    const { text, title } = readPage({ html: page(paragraphs.join('\n'), shell) })
    expect(text.split('\n')).toEqual(paragraphs)
    expect(title).toBe('Bản Phùng bàn giao 14 căn nhà cho hộ nghèo')
  })

  it('is read with its markup, plain or written as entities', () => {
    const marked = paragraphs.map((words) => `<p>${words}</p>`).join('')
    const asEntities = marked.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    for (const body of [marked, asEntities])
      expect(readPage({ html: page(body, `${shell}<p>Đang tải…</p>`) }).text.split('\n')).toEqual(paragraphs)
  })

  it('leaves a body alone that the page shows', () => {
    const shown = `<div class="detail"><h1>Bản Phùng bàn giao 14 căn nhà cho hộ nghèo</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</div>`
    const { text } = readPage({ html: page(paragraphs.join(' ').repeat(2), shown) })
    expect(text.split('\n')).toEqual(paragraphs)
  })

  it('is no body where it is but a description', () => {
    expect(() => readPage({ html: page('Bản Phùng bàn giao nhà cho hộ nghèo.', shell) })).toThrow()
  })
})
