/** What pages tell of their articles beside the text: the last change, section, picture, language, site. */
import { describe, expect, it } from 'vitest'
import { readPage, readText } from '../../../server/src/article/index.ts'
import { languageTag } from '../../../server/src/article/spoken.ts'

const TITLE = 'Nậm Mở gỡ khó để về đích nông thôn mới'
const BODY =
  '<p>Ngày 5/10, UBND huyện họp phiên thường kỳ, cho ý kiến vào báo cáo kết quả xây dựng nông thôn mới.</p>' +
  '<p>Đến nay, xã Nậm Mở đạt 12/19 tiêu chí; tỷ lệ hộ nghèo còn 18,4%, giảm 3,1% so với năm trước.</p>'
const URL = 'https://nammo.example.vn/tin/go-kho.html'

interface Given {
  readonly head?: string
  /** Above the headline. */
  readonly above?: string
  /** Between headline and text. */
  readonly under?: string
  readonly below?: string
  readonly html?: string
}

const read = ({ head = '', above = '', under = '', below = '', html = '' }: Given) =>
  readPage({
    html: `<!doctype html><html ${html}><head><title>${TITLE}</title>${head}</head><body>${above}<h1>${TITLE}</h1>${under}${BODY}${below}</body></html>`,
    url: URL,
  })

const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const news = (more: object) => ld({ '@type': 'NewsArticle', headline: TITLE, ...more })

describe('publication and last change', () => {
  const at = '2022-03-14T08:15:00+07:00'
  const later = '2022-03-15T10:40:00+07:00'
  const both: readonly (readonly [string, Given])[] = [
    ['JSON-LD', { head: news({ datePublished: at, dateModified: later }) }],
    [
      'meta elements',
      {
        head: `<meta property="article:published_time" content="${at}"><meta property="article:modified_time" content="2022-03-15T03:40:00Z">`,
      },
    ],
    [
      'og:updated_time',
      {
        head: `<meta property="article:published_time" content="${at}"><meta property="og:updated_time" content="${later}">`,
      },
    ],
    [
      'microdata',
      {
        under: `<meta itemprop="datePublished" content="${at}"><meta itemprop="dateModified" content="${later}">`,
      },
    ],
    [
      'time elements',
      {
        under: `<time class="entry-date published" datetime="${at}">14/03/2022</time><time class="updated" datetime="${later}">15/03/2022</time>`,
      },
    ],
    ['words', { under: '<p>Thứ hai, 14/03/2022 | 08:15 GMT+7</p><p>Cập nhật lúc 10:40 ngày 15/03/2022</p>' }],
    ['words in one line', { under: '<p>Đăng ngày 14/03/2022 08:15 - Cập nhật: 15/03/2022 10:40</p>' }],
    [
      'words the other way round',
      { under: '<p>Cập nhật: 10:40 15/03/2022 | Ngày đăng: 08:15 14/03/2022</p>' },
    ],
    [
      'words under the text',
      { under: '<p>14/03/2022 08:15</p>', below: '<p>Sửa lần cuối: 15/03/2022 10:40</p>' },
    ],
    [
      'metadata and words',
      {
        head: `<meta property="article:published_time" content="${at}">`,
        under: '<p>Cập nhật: Thứ ba, 15/03/2022 10:40 AM</p>',
      },
    ],
    [
      'a clock seven hours ahead',
      {
        head: news({ datePublished: '2022-03-14T15:15:30+07:00', dateModified: '2022-03-15T17:40:00+07:00' }),
        under: '<p>14/03/2022 08:15</p>',
      },
    ],
  ]
  it.each(both)('both from %s', (_, given) => {
    const { publishedAt, updatedAt } = read(given)
    expect({ publishedAt, updatedAt }).toEqual({ publishedAt: at, updatedAt: later })
  })

  const one: readonly (readonly [string, Given])[] = [
    ['a change at the moment of publication', { head: news({ datePublished: at, dateModified: at }) }],
    [
      'a change some seconds later',
      { head: news({ datePublished: at, dateModified: '2022-03-14T08:15:21+07:00' }) },
    ],
    ['a change before it', { head: news({ datePublished: at, dateModified: '2022-03-14T07:00:00+07:00' }) }],
    ['the only date, called a change', { under: '<p>Cập nhật lúc 08:15, Thứ hai, 14/03/2022 (GMT+7)</p>' }],
    [
      'the only date, of the page and its head',
      {
        head: `<meta property="article:published_time" content="2022-03-14">`,
        under: '<p>Cập nhật: 14/03/2022 08:15</p>',
      },
    ],
    [
      'a theme’s class for both',
      {
        under: `<article><time class="entry-date published updated" datetime="${at}">14/03/2022</time></article>`,
      },
    ],
    [
      'a clock above the headline',
      {
        above: '<div>Cập nhật: 10:22 | 16/08/2024</div><div>Tin tức</div><div>Sự kiện</div><div>Video</div>',
        under: '<p>14/03/2022 08:15</p>',
      },
    ],
  ]
  it.each(one)('one from %s', (_, given) => {
    const { publishedAt, updatedAt } = read(given)
    expect({ publishedAt, updatedAt }).toEqual({ publishedAt: at, updatedAt: null })
  })

  it('none where the page tells none', () => {
    expect(read({})).toMatchObject({ publishedAt: null, updatedAt: null })
    expect(
      read({ under: '<p>Trong phiên họp ngày 14/03/2022, lúc 08:15, xã cập nhật số liệu mới nhất.</p>' }),
    ).toMatchObject({ publishedAt: null, updatedAt: null })
  })

  it('by day where the page tells the day', () => {
    const head = news({ datePublished: '2022-03-14', dateModified: '2022-03-16' })
    expect(read({ head })).toMatchObject({ publishedAt: '2022-03-14', updatedAt: '2022-03-16' })
  })
})

describe('the section', () => {
  const path = (...names: string[]) =>
    ld({
      '@type': 'BreadcrumbList',
      itemListElement: names.map((name, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: { '@id': `/${i}`, name },
      })),
    })
  const told: readonly (readonly [string, Given])[] = [
    ['JSON-LD', { head: news({ articleSection: 'Kinh tế' }) }],
    ['JSON-LD, several', { head: news({ articleSection: ['Uncategorized', 'Kinh tế', 'Tin nóng'] }) }],
    ['a meta element', { head: '<meta property="article:section" content="Kinh tế">' }],
    ['microdata', { under: '<span itemprop="articleSection">Kinh tế</span>' }],
    ['a path in JSON-LD', { head: path('Trang chủ', 'Kinh tế', TITLE) }],
    [
      'a path in microdata',
      {
        above:
          '<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li><a href="/"><span itemprop="name">Trang chủ</span></a></li><li><a href="/k"><span itemprop="name">Kinh tế</span></a></li></ol>',
      },
    ],
    ['a path in a line', { above: '<div class="breadcrumb"><a href="/">Trang chủ</a> » Kinh tế</div>' }],
    [
      'a path that ends in the headline',
      {
        above: `<nav aria-label="breadcrumb"><a href="/">Home</a> / <a href="/k">Kinh tế</a> / <span>${TITLE.slice(0, 24)}…</span></nav>`,
      },
    ],
    [
      'an element around more than the path',
      {
        above: `<div class="breadcrumb-wrap"><ul class="breadcrumbs"><li><a href="/">Trang nhất</a></li><li><a href="/k">Kinh tế</a></li></ul><div>${'<p>Thông báo của huyện về lịch tiếp công dân tháng này</p>'.repeat(9)}</div></div>`,
      },
    ],
    ['a label above the headline', { above: '<div class="entry-category"><a href="/k">Kinh tế</a></div>' }],
    [
      'a label under the text',
      { below: '<div class="item-category"><span>Chuyên mục:</span> <a href="/k">Kinh tế</a></div>' },
    ],
  ]
  it.each(told)('from %s', (_, given) => {
    expect(read(given).section).toBe('Kinh tế')
  })

  const untold: readonly (readonly [string, Given])[] = [
    ['nothing', {}],
    ['the front page', { above: '<div class="breadcrumb"><a href="/">Trang chủ</a></div>' }],
    ['no choice', { head: '<meta property="article:section" content="Chưa phân loại">' }],
    ['the headline', { head: path('Trang chủ', TITLE) }],
    [
      'a menu',
      { above: '<ul class="menu"><li><a href="/k">Kinh tế</a></li><li><a href="/x">Xã hội</a></li></ul>' },
    ],
    ['a class of the post', { under: '<div class="post category-kinh-te"><p>Ảnh tư liệu</p></div>' }],
    [
      'other articles',
      { below: '<div class="related-category"><a href="/1">Xã Pa Tần có thêm 3 thôn đạt chuẩn</a></div>' },
    ],
  ]
  it.each(untold)('null from %s', (_, given) => {
    expect(read(given).section).toBeNull()
  })
})

describe('the picture', () => {
  it.each([
    ['<meta property="og:image" content="https://cdn.example.vn/a.jpg">', 'https://cdn.example.vn/a.jpg'],
    ['<meta property="og:image" content="/anh/a b.jpg">', 'https://nammo.example.vn/anh/a%20b.jpg'],
    ['<meta property="og:image" content="//cdn.example.vn/a.jpg">', 'https://cdn.example.vn/a.jpg'],
    [news({ image: ['anh.jpg', 'khac.jpg'] }), 'https://nammo.example.vn/tin/anh.jpg'],
    [news({ image: { '@type': 'ImageObject', url: '/anh.jpg' } }), 'https://nammo.example.vn/anh.jpg'],
    ['<meta name="twitter:image" content="https://cdn.example.vn/t.jpg">', 'https://cdn.example.vn/t.jpg'],
    ['<link rel="image_src" href="https://cdn.example.vn/l.jpg">', 'https://cdn.example.vn/l.jpg'],
    [
      '<meta property="og:image" content="data:image/gif;base64,R0lGOD"><meta name="twitter:image" content="/t.jpg">',
      'https://nammo.example.vn/t.jpg',
    ],
    ['<meta property="og:image" content="http://[">', null],
    ['<meta property="og:image" content="javascript:alert(1)">', null],
    ['', null],
  ])('%s', (head, image) => {
    expect(read({ head }).image).toBe(image)
  })
})

describe('the language', () => {
  it.each([
    ['lang="vi"', '', 'vi'],
    ['lang="vi-vn"', '', 'vi-VN'],
    ['', '<meta property="og:locale" content="vi_VN">', 'vi-VN'],
    ['', '<meta http-equiv="Content-Language" content="vietnamese">', 'vi'],
    ['lang="en-US"', '', 'vi'],
    ['lang="en-US"', '<meta property="og:locale" content="vi_VN">', 'vi-VN'],
    ['', '', 'vi'],
  ])('%s%s', (html, head, language) => {
    expect(read({ html, head }).language).toBe(language)
  })

  it('is what the text is where the page claims Vietnamese, and what it claims where the text tells nothing', () => {
    const page = (text: string) =>
      readPage({
        html: `<html lang="vi"><body><h1>Rural districts report progress</h1>${text}</body></html>`,
      })
    const english =
      '<p>The district said on Monday that the number of poor households has been halved since the start of the year, and that the roads to the villages were paved.</p>'
    expect(page(english.repeat(2)).language).toBe('en')
    expect(
      page(`<p>${'Kuv tsev neeg nyob hauv lub zos, peb ua liaj ua teb txhua xyoo. '.repeat(4)}</p>`).language,
    ).toBe('vi')
  })

  it.each([
    ['vi_VN', 'vi-VN'],
    ['VN', 'vi'],
    ['en-us, vi', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['utf-8', null],
    ['{{lang}}', null],
    ['', null],
  ])('reads the tag %s', (claim, tag) => {
    expect(languageTag(claim)).toBe(tag)
  })
})

describe('the site', () => {
  it('is what a logo’s link says where nothing else does', () => {
    const link = (words: string) => ({ above: `<div class="site-logo"><a href="/">${words}</a></div>` })
    expect(read(link('Huyện Nậm Mở quê em')).site).toBe('Huyện Nậm Mở quê em')
    expect(read(link('Trang chủ')).site).toBe('nammo.example.vn')
    expect(read({ above: '<ul><li><a href="/">Tin trong huyện</a></li></ul>' }).site).toBe('nammo.example.vn')
  })

  it('is no author', () => {
    const head =
      '<meta property="og:site_name" content="Hương Rừng Nậm Mở"><meta name="author" content="Hương Rừng Nậm Mở">'
    expect(read({ head }).author).toBeNull()
  })
})

it('is not told by plain text', () => {
  const article = readText({ text: `${TITLE}\n14/03/2022 08:15\n${BODY.replace(/<\/?p>/g, '\n')}` })
  expect(article).toMatchObject({ section: null, updatedAt: null, image: null, language: null })
})
