/** Why each line of a page was kept or dropped. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_RULES } from '../../../server/src/article/boilerplate.ts'
import { explainPage } from '../../../server/src/article/explain/index.ts'
import { readPage } from '../../../server/src/article/index.ts'
import { lineReasonText, pageRemarks, sourceTexts } from '../../../shared/figures/page-explanation.ts'
import { pageWords } from '../../../shared/figures/page-words.ts'
import {
  lineReasons,
  lineRoles,
  PageExplanation,
  type PageLine,
  sourceNames,
} from '../../../shared/records/page-explanation.ts'
import { fixtures, pairs } from '../../corpus/layouts/fixtures.ts'

const textOf = (lines: readonly PageLine[]) =>
  lines
    .filter(({ as }) => as === 'lead' || as === 'body')
    .map(({ text }) => text)
    .join('\n')

describe.each(fixtures)('$name', ({ html, url, story }) => {
  const { article, page } = explainPage({ html, url })

  it('is read as without notes, and keeps the lines of its text', () => {
    expect(article).toEqual(readPage({ html, url }))
    expect(textOf(page.lines)).toBe(article?.text)
    expect(PageExplanation.parse(page)).toEqual(page)
    expect(page.lines.find(({ as }) => as === 'lead')?.text).toBe(article?.lead)
  })

  it('knows where title and date come from', () => {
    expect(page.lines.filter(({ as }) => as === 'title').length).toBeLessThanOrEqual(1)
    for (const { field, value, from } of page.sources) {
      expect(from === null).toBe(value === null)
      expect([field, from]).not.toEqual([field, 'other'])
    }
    expect(page.sources.find(({ field }) => field === 'title')?.value).toBe(story.title)
  })
})

it('meets most of the reasons in real layouts', () => {
  const met = new Set(
    pairs.flatMap(({ html, url }) => explainPage({ html, url }).page.lines.map((line) => line.because)),
  )
  const elsewhere = [
    'json_ld',
    'page_state',
    'site_rule',
    'other_finder',
    'not_found',
    'refused',
    'teaser',
    'title_again',
    'caption_words',
  ]
  const inFrames = ['masthead', 'above_text', 'related', 'repeated']
  const known = [...met, ...elsewhere, ...inFrames]
  expect(lineReasons.filter((reason) => !known.includes(reason))).toEqual([])
})

describe('words', () => {
  it.each(['vi', 'en'] as const)('says every reason, role and source in %s', (language) => {
    const words = pageWords[language]
    for (const reason of lineReasons) expect(words.reason[reason]).toMatch(/\p{L}/u)
    for (const role of lineRoles) expect(words.role[role]).toMatch(/\p{L}/u)
    for (const source of sourceNames) expect(words.source[source]).toMatch(/\p{L}/u)
    for (const because of lineReasons) {
      const bare: PageLine = { text: 'x', as: 'dropped', because }
      const whole: PageLine = {
        ...bare,
        element: 'div.related',
        word: 'related',
        rule: { vi: 'bình luận', en: 'comments' },
        of: 'Bình luận',
      }
      for (const line of [bare, whole]) expect(lineReasonText(line, language)).toMatch(/^[^{}|]+$/)
    }
  })

  it('names every kind of boilerplate in both languages', () => {
    for (const { name, vi } of LINE_RULES) expect(vi).not.toBe(name)
  })
})

const prose =
  'Đến hết tháng 5, xã Pù Lầu có 21/34 hộ hoàn thành nhà vệ sinh, các hộ còn lại của sáu thôn xong trước ngày 30/9.'
const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>Xã Pù Lầu vận động làm nhà vệ sinh</title></head><body>${body}</body></html>`
const because = (html: string, text: string) => {
  const line = explainPage({ html }).page.lines.find((one) => one.text.includes(text))
  return line && [line.as, line.because, lineReasonText(line, 'en')]
}

describe('reasons', () => {
  const around = (inner: string) =>
    page(
      `<div><h1>Xã Pù Lầu vận động làm nhà vệ sinh</h1><p>${prose}</p>${inner}<p>${prose.replace('21', '22')}</p></div>`,
    )

  it('names the element and the word of a zone', () => {
    expect(
      because(around('<div id="b1" class="box-lienquan">Đường lên bản dài 3 km</div>'), 'Đường lên'),
    ).toEqual(['dropped', 'zone', 'in div#b1.box-lienquan, and “lienquan” says that it is no article'])
    expect(because(around('<aside>Đường lên bản dài 3 km</aside>'), 'Đường lên')?.[2]).toBe(
      'in aside, which is no article',
    )
  })

  it.each([
    ['style="display:none"', 'display:none'],
    ['hidden', 'hidden'],
    ['class="sr-only"', 'sr-only'],
    ['aria-hidden="true"', 'aria-hidden'],
  ])('says by what an element with %s is hidden', (attribute, by) => {
    expect(because(around(`<div ${attribute}>Mã phiếu khảo sát 4471</div>`), 'Mã phiếu')).toEqual([
      'dropped',
      'hidden',
      `not shown on the page: ${by}`,
    ])
  })

  it('names the kind of boilerplate, and the line that ends an article', () => {
    expect(because(around('<p>Lượt xem: 918</p>'), 'Lượt xem')).toEqual([
      'dropped',
      'boilerplate',
      'boilerplate: views',
    ])
    const ended = around('').replace('</div>', '<p>Bình luận (2)</p><p>Bà con mừng lắm</p></div>')
    expect(because(ended, 'Bà con mừng')?.[2]).toBe('after the article’s end, “Bình luận (2)” (comments)')
  })

  it('tells what stands between paragraphs, and above them', () => {
    const html = page(
      `<div><h1>Xã Pù Lầu vận động làm nhà vệ sinh</h1><p>Tin tức » Nông thôn » Bản làng</p><p>Cỡ vừa</p><p>${prose}</p><p>Tin liên quan:</p><p>Bản bên có đường mới dài 3 km</p><p>${prose.replace('21', '22')}</p><p>${prose.replace('21', '24')}</p><p>Quang cảnh buổi lễ phát động tại xã</p><p>Xã Pù Lầu vận động làm nhà vệ sinh</p><p>${prose.replace('21', '23')}</p><p>${prose.replace('21', '23')}</p></div>`,
    )
    const reasonOf = (text: string) => because(html, text)?.slice(0, 2)
    expect(reasonOf('Tin tức »')).toEqual(['dropped', 'masthead'])
    expect(reasonOf('Cỡ vừa')).toEqual(['dropped', 'above_text'])
    expect(reasonOf('Tin liên quan:')).toEqual(['dropped', 'boilerplate'])
    expect(reasonOf('Bản bên')).toEqual(['dropped', 'related'])
    expect(reasonOf('Quang cảnh')).toEqual(['caption', 'caption_words'])
    const ends = explainPage({ html }).page.lines.map((line) => line.because)
    expect(ends).toContain('title_again')
    expect(ends.at(-1)).toBe('repeated')
  })

  it('tells of a page that is no article what came nearest', () => {
    const {
      article,
      error,
      page: read,
    } = explainPage({ html: page('<h1>Thông tin</h1><p>Đang cập nhật nội dung.</p>') })
    expect(article).toBeNull()
    expect(error?.code).toBe('no-article')
    expect(explainPage({ html: '<p></p>' }).page).toMatchObject({ lines: [], refused: 'unread' })
    expect(read.refused).toBe('too_little')
    expect(textOf(read.lines)).toBe('')
    expect(read.lines.map(({ text }) => text)).toContain('Đang cập nhật nội dung.')
    expect(pageRemarks(read, 'vi')[0]).toMatch(/^Không phải bài viết/)
  })

  it('says what was cut, and where values come from', () => {
    const html = page(
      `<script>1</script><script>2</script><style></style><div><h1>Xã Pù Lầu vận động làm nhà vệ sinh</h1><p>${prose}</p></div>`,
    )
    const { page: read } = explainPage({ html, publishedAt: '2024-06-03' })
    expect(read.removed).toEqual({ script: 2, style: 1 })
    expect(sourceTexts(read, 'en')).toContainEqual({
      field: 'publishedAt',
      label: 'Published',
      value: '2024-06-03',
      from: 'given with the page',
    })
  })
})

it('keeps exactly the lines of the text, whatever becomes of a page', () => {
  const cuts = fc.array(fc.tuple(fc.nat(40_000), fc.nat(400)), { maxLength: 6 })
  fc.assert(
    fc.property(fc.constantFrom(...pairs), cuts, ({ html }, holes) => {
      let damaged = html
      for (const [at, size] of holes)
        damaged = damaged.slice(0, at % damaged.length) + damaged.slice((at % damaged.length) + size)
      const { article, page: read } = explainPage({ html: damaged })
      expect(textOf(read.lines)).toBe(article?.text ?? '')
    }),
    { numRuns: 150 },
  )
})
