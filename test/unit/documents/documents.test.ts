import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ArticleError, readPage } from '../../../server/src/article/index.ts'
import { readDocument } from '../../../server/src/documents/index.ts'
import { bytes1258, bytesLatin1, tcvn3Case, toTcvn3 } from '../article/legacy.ts'
import { docxOf, paragraph, table } from './docx-of.ts'

const TITLE = 'Xã Nậm Khoai gần đích nông thôn mới'
const BODY = [
  'Sáng 14/5, Ủy ban nhân dân xã Nậm Khoai tổ chức hội nghị đánh giá tiến độ xây dựng nông thôn mới.',
  'Đến nay, xã đạt 17/19 tiêu chí, còn hai tiêu chí về thu nhập và môi trường chưa đạt.',
  'Tỷ lệ hộ nghèo của xã giảm còn 6,4%, thu nhập bình quân đạt 38 triệu đồng mỗi người.',
]
const ROWS = [
  ['Thôn', 'Số hộ', 'Hộ nghèo'],
  ['Nà Lốc', '112', '9'],
  ['Bản Khoai', '86', '4'],
]
const LINES = ['Thôn | Số hộ | Hộ nghèo', 'Nà Lốc | 112 | 9', 'Bản Khoai | 86 | 4']
const html = (head = '') =>
  `<!DOCTYPE html><html><head><title>${TITLE}</title>${head}</head><body><ul><li><a href="/">Trang chủ</a></li></ul><div><h1>${TITLE}</h1>${BODY.map((p) => `<p>${p}</p>`).join('\r\n')}</div></body></html>`

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array, name: string) => {
  const page = await readDocument(bytes, name)
  if (!page) throw new Error(`${name} is not read`)
  return { page, article: readPage(page) }
}
const codeOf = async (bytes: Uint8Array, name: string) => {
  try {
    await read(bytes, name)
  } catch (error) {
    if (error instanceof ArticleError) return error.code
    throw error
  }
  return null
}

const quoted = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) =>
    (byte > 126 || byte === 61 || byte < 32) && byte !== 13 && byte !== 10
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
    .join('')
    .replace(/[^\r\n]{60,75}(?<!=|=.)(?=[^\r\n])/g, '$&=\r\n')

interface MimePart {
  readonly head: readonly string[]
  readonly body: string
}
const message = (head: readonly string[], parts: readonly MimePart[]) =>
  [
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--abc----"',
    '',
    '',
    ...parts.flatMap(({ head: own, body }) => ['------MultipartBoundary--abc----', ...own, '', body]),
    '------MultipartBoundary--abc------',
    '',
  ].join('\r\n')

const SAVED = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://namkhoai.example.vn/tin/17-19.html',
  'Subject: =?utf-8?Q?X=C3=A3?=',
  'Date: Tue, 14 May 2024 03:30:00 -0000',
]
const picture: MimePart = {
  head: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'],
  body: 'iVBORw0KGgo=',
}

describe('MHTML', () => {
  it.each<[string, MimePart, (text: string) => string]>([
    [
      'quoted-printable',
      {
        head: ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'],
        body: quoted(utf8(html())),
      },
      (t) => t,
    ],
    [
      'base64',
      {
        head: ['Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: base64'],
        body: Buffer.from(html()).toString('base64').replace(/.{76}/g, '$&\r\n'),
      },
      (t) => t,
    ],
    [
      'windows-1258',
      {
        head: [
          'Content-Type: text/html;',
          '\tcharset="windows-1258"',
          'Content-Transfer-Encoding: quoted-printable',
        ],
        body: quoted(bytes1258(html())),
      },
      (t) => t,
    ],
    [
      'TCVN3',
      {
        head: [
          'Content-Type: text/html; charset=windows-1252',
          'Content-Transfer-Encoding: quoted-printable',
        ],
        body: quoted(bytesLatin1(toTcvn3(html()))),
      },
      tcvn3Case,
    ],
    [
      '8bit',
      {
        head: ['Content-Type: text/html', 'Content-Transfer-Encoding: 8bit'],
        body: Buffer.from(html()).toString('latin1'),
      },
      (t) => t,
    ],
  ])('in %s', async (_, part, normal) => {
    const bytes = Buffer.from(message(SAVED, [picture, part, picture]), 'latin1')
    const { page, article } = await read(bytes, 'tin.mhtml')
    expect(article.text).toBe(normal(BODY.join('\n')))
    expect(article.title).toBe(normal(TITLE))
    expect(page.url).toBe('https://namkhoai.example.vn/tin/17-19.html')
    expect(page.capturedAt).toBe('2024-05-14T03:30:00.000Z')
  })

  it('takes the page and none of its frames', async () => {
    const frame = {
      head: ['Content-Type: text/html', 'Content-Location: https://ads.example.com/'],
      body: '<p>Quảng cáo</p>',
    }
    const main = {
      head: [
        'Content-Type: text/html',
        'Content-Location: https://namkhoai.example.vn/tin/17-19.html',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      body: quoted(utf8(html())),
    }
    const { article } = await read(utf8(message(SAVED, [frame, main])), 'x.mht')
    expect(article.text).toBe(BODY.join('\n'))
  })

  it('reads pages with shadow roots', async () => {
    const inner = html()
      .replace('<div>', '<x-body><template shadowmode="open"><div>')
      .replace('</div>', '</div></template></x-body>')
    const part = {
      head: ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'],
      body: quoted(utf8(inner)),
    }
    expect((await read(utf8(message(SAVED, [part])), 'x.mhtml')).article.text).toBe(BODY.join('\n'))
  })

  it('says what is wrong with one that holds no page', async () => {
    expect(await codeOf(utf8(message(SAVED, [picture])), 'x.mhtml')).toBe('mhtml-broken')
    expect(await codeOf(utf8(message(SAVED, [])), 'x.mhtml')).toBe('mhtml-broken')
  })

  it('is HTML where an .mht is no more than that', async () => {
    expect((await read(utf8(html()), 'x.mht')).article.text).toBe(BODY.join('\n'))
  })
})

describe('pages that were saved', () => {
  const banner =
    '<!--\n Page saved with SingleFile \n url: https://namkhoai.example.vn/tin/17-19.html \n saved date: Tue May 14 2024 10:30:00 GMT+0700 (Giờ Đông Dương)\n-->'

  it('by SingleFile, with pictures inlined and shadow roots', async () => {
    const data = `data:image/png;base64,${'A'.repeat(11_000_000)}`
    const saved = html('<meta charset="utf-8">')
      .replace('<html>', `<html>${banner}`)
      .replace('<div>', `<img src="${data}"><x-body><template shadowrootmode="open"><div>`)
      .replace('</div>', '</div></template></x-body>')
    const { page, article } = await read(utf8(saved), 'x.html')
    expect(article.text).toBe(BODY.join('\n'))
    expect(page.url).toBe('https://namkhoai.example.vn/tin/17-19.html')
    expect(page.capturedAt).toBe('2024-05-14T03:30:00.000Z')
  })

  it('by a browser, with its mark of the web', async () => {
    const { page } = await read(
      utf8(`<!-- saved from url=(0042)https://namkhoai.example.vn/tin/17-19.html -->\n${html()}`),
      'x.htm',
    )
    expect(page.url).toBe('https://namkhoai.example.vn/tin/17-19.html')
  })

  it('leaves templates that are never shown', async () => {
    const hidden = html().replace(
      '</div>',
      '<template><p>Mẫu đơn ẩn của trang này không bao giờ hiện ra.</p></template></div>',
    )
    expect((await read(utf8(hidden), 'x.html')).article.text).toBe(BODY.join('\n'))
  })
})

describe('Markdown', () => {
  const rows = ROWS.map((row) => `| ${row.join(' | ')} |`)
  const text = [
    `# ${TITLE}`,
    ...BODY,
    [rows[0], '|---|---:|---:|', ...rows.slice(1)].join('\n'),
    '*Nguồn: xã*',
  ].join('\n\n')

  it('with a heading and a table', async () => {
    const { article } = await read(utf8(text), 'x.md')
    expect(article.title).toBe(TITLE)
    for (const line of [...BODY, ...LINES]) expect(article.text.split('\n')).toContain(line)
  })

  it('with front matter', async () => {
    const front = `---\ntitle: "${TITLE}"\nsource: https://namkhoai.example.vn/tin/17-19.html\nauthor: "[[Lò Thị Mai]]"\npublished: 2024-05-14\ncreated: 2024-05-15\ntags:\n  - clippings\n---\n`
    const { page, article } = await read(
      utf8(front + BODY.map((p) => p.replace('17/19 tiêu chí', '**17/19 tiêu chí**')).join('\n\n')),
      'x.md',
    )
    expect(article.text).toBe(BODY.join('\n'))
    expect(article).toMatchObject({ title: TITLE, author: 'Lò Thị Mai', publishedAt: '2024-05-14' })
    expect(page.url).toBe('https://namkhoai.example.vn/tin/17-19.html')
  })

  it.each(['> '.repeat(50_000), '[', '*a_ ', '`', '- ', '![](', '| a ', '<div>', '1. \n'])(
    'many of %j',
    async (piece) => {
      await codeOf(utf8(piece.length > 99 ? piece : piece.repeat(20_000)), 'x.md')
    },
  )
})

describe('Word', () => {
  const body = [paragraph(TITLE, 'Heading1'), ...BODY.map((text) => paragraph(text)), table(ROWS)].join('')

  it('with a heading and a table', async () => {
    const { article } = await read(docxOf(body), 'x.docx')
    expect(article.title).toBe(TITLE)
    expect(article.text).toBe([...BODY, ...LINES].join('\n'))
  })

  it('whatever pictures it holds', async () => {
    const picture = '<w:p><w:r><w:drawing/></w:r></w:p>'
    const bytes = docxOf(picture + body, { 'word/media/image1.png': new Uint8Array(500) })
    expect((await read(bytes, 'x.docx')).article.text).toContain(BODY[1])
  })

  it('in a font of TCVN3', async () => {
    const { article } = await read(docxOf(BODY.map((text) => paragraph(toTcvn3(text))).join('')), 'x.docx')
    expect(article.text).toBe(tcvn3Case(BODY.join('\n')))
  })

  it.each<[string, Uint8Array, string, string]>([
    [
      'of an older Office',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'x.doc',
      'doc-old',
    ],
    ['no Word file', utf8('Không phải Word'), 'x.docx', 'docx-broken'],
    ['cut short', docxOf(body).subarray(0, 300), 'x.docx', 'docx-broken'],
    ['damaged', docxOf('<w:p><w:r>').subarray(), 'x.docx', 'no-article'],
    ['without words', docxOf(''), 'x.docx', 'empty'],
    [
      'too large when unpacked',
      docxOf('', { 'word/footnotes.xml': strToU8(' '.repeat(26_000_000)) }),
      'x.docx',
      'too-large',
    ],
    ['another archive', docxOf(body).subarray(0, 4), 'x.zip', 'docx-broken'],
  ])('says what is wrong with one that is %s', async (_, bytes, name, code) => {
    const found = await codeOf(bytes, name)
    if (code === 'no-article') expect(['docx-broken', 'empty', 'no-article']).toContain(found)
    else expect(found).toBe(code)
  })
})

describe('any bytes under any name', () => {
  it('give a page, nothing, or an ArticleError', async () => {
    const samples = [docxOf(paragraph(BODY[0] ?? '')), utf8(message(SAVED, [picture])), utf8(html())]
    const names = fc.constantFrom('x.docx', 'x.doc', 'x.md', 'x.mht', 'x.html', 'x.txt')
    const mutated = fc
      .tuple(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        fc.nat(),
      )
      .map(([sample, changes, end]) => {
        const bytes = sample.slice(0, end % 3 === 0 ? end % sample.length : sample.length)
        for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte
        return bytes
      })
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated, fc.uint8Array({ maxLength: 200 })), names, async (bytes, name) => {
        try {
          await readDocument(bytes, name)
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleError)
        }
      }),
      { numRuns: 150 },
    )
  })
})
