import { describe, expect, it } from 'vitest'
import { ArticleError, readPage } from '../../../server/src/article/index.ts'
import { prune } from '../../../server/src/article/prune.ts'

const BODY =
  '<p>Ngày 5/10, UBND huyện họp phiên thường kỳ, cho ý kiến vào báo cáo kết quả xây dựng nông thôn mới.</p>' +
  '<p>Đến nay, xã Nậm Mở đạt 12/19 tiêu chí; tỷ lệ hộ nghèo còn 18,4%, giảm 3,1% so với năm trước.</p>'
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const H1 = '<h1>Nậm Mở gỡ khó về nông thôn mới</h1>'

const code = (html: string | Uint8Array) => {
  try {
    readPage({ html })
  } catch (error) {
    if (error instanceof ArticleError) return error.code
    throw error
  }
  return null
}

describe('pages without an article', () => {
  const item = (i: number, more = '') =>
    `<li><a href="/${i}">Xã số ${i} đạt ${i} tiêu chí nông thôn mới trong năm</a>${more}</li>`
  const teaser =
    '<p>Trong năm nay, xã đã huy động được nhiều nguồn lực để xây dựng nông thôn mới, đời sống được nâng lên.</p>'
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n ', 'empty'],
    ['an empty body', page(''), 'empty'],
    [
      'a menu',
      page('<ul><li><a href="/">Trang chủ</a></li><li><a href="/t">Tin tức</a></li></ul>'),
      'no-article',
    ],
    [
      'a list of links',
      page(`<ul>${Array.from({ length: 30 }, (_, i) => item(i)).join('')}</ul>`),
      'no-article',
    ],
    [
      'a list with teasers',
      page(`<ul>${Array.from({ length: 30 }, (_, i) => item(i, teaser)).join('')}</ul>`),
      'no-article',
    ],
    ['20 MB', page(BODY.repeat(90_000)), 'too-large'],
    ['300,000 tags', '<div>'.repeat(300_000), 'too-large'],
    ['binary characters', '\0\u0001\u0002\u0003'.repeat(200), 'not-text'],
  ])('%s', (_, html, wanted) => {
    expect(code(html)).toBe(wanted)
  })

  it('are told apart from files by their first bytes', () => {
    const file = (...bytes: number[]) => code(new Uint8Array([...bytes, ...new Array(100).fill(7)]))
    expect(file(0x25, 0x50, 0x44, 0x46)).toBe('not-text')
    expect(file(0x89, 0x50, 0x4e, 0x47)).toBe('not-text')
    expect(file(0x50, 0x4b, 0x03, 0x04)).toBe('not-text')
    expect(file(0, 1, 2, 3)).toBe('not-text')
  })

  it('say what to do', () => {
    expect(new ArticleError('no-article').message).toMatch(/Open the article itself/)
    expect(new ArticleError('too-large', '21 MB').message).toMatch(/21 MB/)
  })
})

describe('pages made to hurt', () => {
  it.each([
    ['100,000 open elements', `${'<div>'.repeat(100_000)}${H1}${BODY}`],
    ['closing tags without end', `${'<b>'.repeat(40_000)}${'</i>'.repeat(40_000)}${H1}${BODY}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(30_000)}${H1}${BODY}`],
    ['pictures that never end', `${'<svg>'.repeat(90_000)}${H1}${BODY}`],
    ['9 MB of script', `<script>${'x'.repeat(9_000_000)}</script>${H1}${BODY}`],
    ['a state in an attribute', `<input value="${'x>'.repeat(1_000_000)}">${H1}${BODY}`],
  ])('%s', (_, html) => {
    expect(readPage({ html }).text).toContain('12/19 tiêu chí')
  })
})

describe('prune', () => {
  it('drops scripts, styles, comments, and keeps JSON-LD', () => {
    const { html, jsonLd } = prune(
      '<p>a<!-- <p> --></p><script>if (a < b) "</p>"</script><style>p{}</style><script type="application/ld+json">{"a":1}</script><p title="1>2">b',
    )
    expect(html).toBe('<p>a</p><p title="1>2">b')
    expect(jsonLd).toEqual(['{"a":1}'])
  })
  it('keeps a stray closing tag from ending what is around it', () => {
    expect(prune('<p><table><tr><td>a</p>b</div>c</td></tr></table>').html).toBe(
      '<p><table><tr><td>abc</td></tr></table>',
    )
  })
  it('takes a lone less-than sign for text', () => {
    expect(prune('<p>5 < 6 <3</p>').html).toBe('<p>5 &lt; 6 &lt;3</p>')
  })
})

describe('charsets', () => {
  const text = page(`${H1}${BODY}`, '<meta charset="CHARSET">')
  const bytes = (s: string) => new TextEncoder().encode(s)
  const read = (html: Uint8Array, contentType: string | null = null) => readPage({ html, contentType }).text
  const wanted = readPage({ html: text }).text

  it('UTF-8 under any name', () => {
    for (const name of ['utf-8', 'iso-8859-1', 'windows-1252', 'no-such-charset', 'utf-16'])
      expect(read(bytes(text.replace('CHARSET', name)))).toBe(wanted)
    expect(read(bytes(text), 'text/html; charset=windows-1258')).toBe(wanted)
  })
  it('marks', () => {
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(text)]))).toBe(wanted)
    const wide = new Uint8Array(text.length * 2)
    for (let i = 0; i < text.length; i++) new DataView(wide.buffer).setUint16(i * 2, text.charCodeAt(i), true)
    expect(read(new Uint8Array([0xff, 0xfe, ...wide]))).toBe(wanted)
    expect(read(wide)).toBe(wanted)
  })
  it('a cut character does not spoil the rest', () => {
    const cut = bytes(text)
    expect(
      read(new Uint8Array([...cut.subarray(0, cut.length - 20), 0xe1, 0xbb, ...bytes('</body></html>')])),
    ).toContain('12/19 tiêu chí')
  })
})

describe('dates', () => {
  const dated = (between: string, head = '', url: string | null = null) =>
    readPage({
      html: page(
        `<div id="clock">Thứ tư, 19/06/2024</div><ul><li><a href="/">Trang chủ</a></li></ul>${H1}${between}${BODY}`,
        head,
      ),
      url,
    }).publishedAt

  it.each([
    ['<p>10/11/2022 16:42</p>', '2022-11-10T16:42:00+07:00'],
    [
      '<div class="meta">Tác giả: Lò Văn Sương | 10/11/2022 16:42 | 386 lượt xem</div>',
      '2022-11-10T16:42:00+07:00',
    ],
    ['<span>Cập nhật lúc 09:18, Thứ Tư, 24/12/2014 (GMT+7)</span>', '2014-12-24T09:18:00+07:00'],
    ['<span>ngày 3 tháng 6 năm 2024</span>', '2024-06-03'],
    ['', null],
  ])('%s', (between, wanted) => {
    expect(dated(between)).toBe(wanted)
  })
  it('from the address only where nothing else tells', () => {
    expect(dated('', '', 'https://a.vn/pages/2020-09-08/tin.aspx')).toBe('2020-09-08')
    expect(dated('<p>07/09/2020</p>', '', 'https://a.vn/pages/2020-09-08/tin.aspx')).toBe('2020-09-07')
    expect(dated('', '', 'https://a.vn/kinhte/2011/1/105533/')).toBeNull()
  })
  it('from metadata first, never the day of a change', () => {
    expect(
      dated(
        '<p>10/11/2022</p>',
        '<meta property="article:published_time" content="2022-11-10T16:42:11+07:00">',
      ),
    ).toBe('2022-11-10T16:42:11+07:00')
    expect(
      dated('', '<meta property="article:modified_time" content="2022-11-10T16:42:11+07:00">'),
    ).toBeNull()
    expect(
      dated(
        '<p>10/11/2022 08:00</p>',
        '<meta property="article:published_time" content="1970-01-01T00:00:00Z">',
      ),
    ).toBe('2022-11-10T08:00:00+07:00')
  })
  it('given ones win', () => {
    expect(readPage({ html: page(`${H1}${BODY}`), publishedAt: '2001-02-03' }).publishedAt).toBe('2001-02-03')
  })
})

describe('headlines', () => {
  const titled = (title: string, head = '') =>
    readPage({ html: page(BODY, `<title>${title}</title>${head}`) }).title
  it.each([
    ['Nậm Mở gỡ khó về nông thôn mới - Báo Tỉnh Mẫu', 'Nậm Mở gỡ khó về nông thôn mới'],
    ['Trang chủ - Nậm Mở gỡ khó về nông thôn mới', 'Nậm Mở gỡ khó về nông thôn mới'],
    ['Cổng thông tin điện tử huyện Mường Mẫu | Nậm Mở: 5 - 7 xã về đích', 'Nậm Mở: 5 - 7 xã về đích'],
    ['BTM - Nậm Mở gỡ khó về nông thôn mới', 'Nậm Mở gỡ khó về nông thôn mới'],
    ['Huyện Mường Mẫu', null],
  ])('%s', (given, wanted) => {
    expect(titled(given)).toBe(wanted)
  })
})

it('a page without a byline is given no author', () => {
  expect(
    readPage({ html: page(`${H1}${BODY}`, '<meta name="author" content="Báo Tỉnh Mẫu">') }).author,
  ).toBeNull()
})
