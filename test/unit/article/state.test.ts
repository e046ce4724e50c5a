/** Pages whose words stand in the state of their script alone, until it has run. */
import { describe, expect, it } from 'vitest'
import { explainPage } from '../../../server/src/article/explain/index.ts'
import { readPage } from '../../../server/src/article/index.ts'

const title = 'Chiềng Lề thu hoạch 320 ha mận hậu đầu vụ'
const lead =
  'Nông dân xã Chiềng Lề đang vào vụ mận hậu với sản lượng dự kiến 2.850 tấn, cao nhất trong năm năm qua.'
const paragraphs = [
  'Toàn xã có 320 ha mận đã cho thu hoạch, trong đó 96 ha đạt tiêu chuẩn VietGAP, năng suất bình quân 8,9 tấn/ha.',
  'Giá mận đầu vụ từ 18.000 đến 25.000 đồng/kg; hợp tác xã đã ký hợp đồng bao tiêu 740 tấn với hai siêu thị.',
]
const markup = paragraphs.map((words) => `<p>${words}</p>`).join('')
const other = {
  title: 'Xã bên khánh thành trường mầm non 12 phòng học',
  content: `<p>${'Công trình có tổng mức đầu tư 14,6 tỷ đồng, hoàn thành sau 11 tháng thi công. '.repeat(12)}</p>`,
}
const page = (scripts: string, inside = '<div id="app"></div>') =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Nông nghiệp Sơn Nam</title></head><body>${inside}${scripts}</body></html>`
const json = (state: unknown, id = '__NEXT_DATA__') =>
  `<script id="${id}" type="application/json">${JSON.stringify(state).replaceAll('</', '<\\/')}</script>`
const next = (post: object) =>
  json({
    props: { pageProps: { related: [other], post, menu: [{ title: 'Tin tức' }] } },
    page: '/tin/[slug]',
  })

const article = { title, slug: 'chieng-le', content: markup }

describe('a body in the state of a page', () => {
  it.each<[string, string]>([
    ['of Next.js', page(next(article))],
    ['under names of its own', page(next({ ten_bai: title, noi_dung: markup, luot_xem: 52 }))],
    ['of WordPress', page(next({ title: { rendered: title }, content: { rendered: markup } }))],
    [
      'that is assigned',
      page(
        `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ a: [article, other] })};(function(){var s;}())</script>`,
      ),
    ],
    ['of Angular', page(json({ 'G.https://api/x': { b: { data: article } } }, 'ng-state'))],
    [
      'of Nuxt, as places in a list',
      page(json([{ data: 1 }, { post: 2 }, { title: 3, body: 4 }, title, markup], '__NUXT_DATA__')),
    ],
    ['in lines without markup', page(next({ ...article, content: paragraphs.join('\n') }))],
    ['beside a shell', page(next(article), '<div id="app"><p>Đang tải dữ liệu…</p></div>')],
  ])('%s', (_, html) => {
    const read = readPage({ html })
    expect(read.text.split('\n')).toEqual(paragraphs)
    expect(read.title).toBe(title)
  })

  it('begins with the lead, where one stands beside it', () => {
    const read = (more: object) => readPage({ html: page(next({ ...more, ...article })) }).text.split('\n')
    expect(read({ sapo: lead })).toEqual([lead, ...paragraphs])
    expect(read({ description: `${paragraphs[0]?.slice(0, 80)}…` }).at(-1)).toBe(paragraphs[1])
    expect(read({ summary: paragraphs[0] })).toEqual(paragraphs)
  })

  it('is read once, however many objects point at it', () => {
    const state = [
      title,
      markup.repeat(2000),
      ...Array.from({ length: 20_000 }, () => ({ title: 0, content: 1 })),
    ]
    expect(readPage({ html: page(json(state)) }).text.split('\n')).toEqual(paragraphs)
  })

  it('is said to be so', () => {
    const { page: read } = explainPage({ html: page(next(article)) })
    expect(read.finder).toBe('page_state')
    expect(read.sources[0]).toEqual({ field: 'title', value: title, from: 'page_state' })
    expect(read.lines.filter(({ because }) => because === 'page_state').length).toBe(2)
  })
})

describe('a state is left alone', () => {
  it('where the page shows its article', () => {
    const shown = `<article><h1>${title}</h1>${markup}</article>`
    const longer = { title, content: markup.repeat(3) }
    expect(readPage({ html: page(next(longer), shown) }).text.split('\n')).toEqual(paragraphs)
  })

  it.each<[string, string]>([
    ['whose texts are of other articles', page(next(other))],
    ['whose title has no text beside it', page(next({ title, content: 'Đang cập nhật' }))],
    [
      'that is no JSON',
      page(`<script>window.__STATE__ = {title: '${title}', content: '${markup}'}</script>`),
    ],
    ['that is cut off', page(next(article).slice(0, 300))],
    ['without end', page(`<script type="application/json">${'[{"title":'.repeat(20_000)}</script>`)],
    [
      'of objects that all point at all others',
      page(
        json(
          Array.from({ length: 1000 }, () =>
            Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`a${i}`, i])),
          ),
        ),
      ),
    ],
    ['that lists its pictures', page(next({ title, content: 'iVBORw0KGgo'.repeat(60) }))],
  ])('%s', (_, html) => {
    expect(() => readPage({ html })).toThrow()
  })
})
