import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArticleError, readPage, readText } from '../../../server/src/article/index.ts'
import { mender } from '../../../server/src/article/mend.ts'
import { isSyllable } from '../../../server/src/article/syllables.ts'
import { bytes1258, bytesLatin1, bytesViscii, misread, tcvn3Case, toTcvn3, toVni, utf8As } from './legacy.ts'

/** Of a slow core, several times over. */
const PATIENCE = 240_000

const TITLE = 'Nậm Mở gỡ khó về nông thôn mới'
const BODY = [
  'Ngày 5/10, Ủy ban nhân dân huyện họp phiên thường kỳ, cho ý kiến vào báo cáo kết quả xây dựng nông thôn mới.',
  'Đến nay, xã Nậm Mở đạt 12/19 tiêu chí; tỷ lệ hộ nghèo còn 18,4%, giảm 3,1% so với năm trước. Đường ô tô đã tới mọi thôn.',
  'Huyện đặt mục tiêu hết năm sẽ có thêm hai xã được công nhận đạt chuẩn, cố gắng giữ vững những tiêu chí đã có.',
]
const page = (map: (text: string) => string, head = '', open = '<div>') =>
  `<html><head><title>${map(TITLE)}</title>${head}</head><body>${open}<h1>${map(TITLE)}</h1>${BODY.map((p) => `<p>${map(p)}</p>`).join('')}</div></body></html>`
const WANTED = BODY.join('\n')

describe('a page in an old encoding is read as in Unicode', () => {
  const cp1252 = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'
  it.each<[string, string | Uint8Array, (text: string) => string]>([
    ['TCVN3, as bytes', bytesLatin1(page(toTcvn3, cp1252)), tcvn3Case],
    ['TCVN3 that calls itself UTF-8', bytesLatin1(page(toTcvn3, '<meta charset="utf-8">')), tcvn3Case],
    [
      'TCVN3 that calls itself windows-1258',
      bytesLatin1(page(toTcvn3, '<meta charset="windows-1258">')),
      tcvn3Case,
    ],
    [
      'TCVN3 of a user-defined charset',
      bytesLatin1(page(toTcvn3, '<meta charset="x-user-defined">')),
      tcvn3Case,
    ],
    ['TCVN3, as rendered', page(toTcvn3, '', '<div style="font-family: .VnTime">'), tcvn3Case],
    [
      'TCVN3 by entities',
      page((text) => toTcvn3(text).replace(/[\u00a1-\u00fe]/g, (c) => `&#${c.charCodeAt(0)};`)),
      tcvn3Case,
    ],
    ['VNI, as bytes', bytesLatin1(page(toVni, cp1252)), (text) => text],
    ['VNI, as rendered', page(toVni), (text) => text],
    ['VISCII', bytesViscii(page((text) => text)), (text) => text],
    ['VISCII by its name', bytesViscii(page((t) => t, '<meta charset="viscii">')), (text) => text],
    ['VISCII that calls itself UTF-8', bytesViscii(page((t) => t, '<meta charset="utf-8">')), (t) => t],
    [
      'VISCII that calls itself windows-1258',
      bytesViscii(page((t) => t, '<meta charset="windows-1258">')),
      (text) => text,
    ],
    ['VISCII under a Cyrillic name', bytesViscii(page((t) => t, '<meta charset="windows-1251">')), (t) => t],
    ['VISCII, as rendered', misread(bytesViscii(page((t) => t)), 'windows-1252'), (text) => text],
    ['windows-1258', bytes1258(page((text) => text)), (text) => text],
    ['windows-1258 read as windows-1252', misread(bytes1258(page((t) => t)), 'windows-1252'), (text) => text],
    [
      'UTF-8 read as windows-1252',
      utf8As(
        page((t) => t),
        'windows-1252',
      ),
      (text) => text,
    ],
    [
      'UTF-8 read as windows-1258',
      utf8As(
        page((t) => t),
        'windows-1258',
      ),
      (text) => text,
    ],
    [
      'UTF-8 read wrongly twice',
      utf8As(
        utf8As(
          page((t) => t),
          'windows-1252',
        ),
        'windows-1252',
      ),
      (text) => text,
    ],
    [
      'UTF-8 under a Chinese name',
      new TextEncoder().encode(page((t) => t, '<meta charset="gb2312">')),
      (t) => t,
    ],
    ['TCVN3 under a Cyrillic name', bytesLatin1(page(toTcvn3, '<meta charset="windows-1251">')), tcvn3Case],
    ['NFD', page((text) => text.normalize('NFD')), (text) => text],
    ['soft hyphens and zero widths', page((t) => t.replace(/n(?=g)/g, 'n\u00ad\u200b')), (text) => text],
    [
      'entities encoded twice',
      page((text) => text.replace(/[^\0-\x7f]/gu, (c) => `&amp;#${c.codePointAt(0)};`)),
      (text) => text,
    ],
    [
      'named entities encoded twice',
      page((text) => text.replaceAll('ê', '&amp;ecirc;').replaceAll('à', '&amp;agrave;')),
      (t) => t,
    ],
  ])('%s', (_, html, normal) => {
    const article = readPage({ html })
    expect(article.text).toBe(normal(WANTED))
    expect(article.title).toBe(normal(TITLE))
  })

  it.each([
    ['UTF-16, little end first', 'utf16le'],
    ['UTF-16, marked', 'marked'],
  ])('%s', (_, how) => {
    const bytes = Buffer.from(`${how === 'marked' ? '\ufeff' : ''}${page((t) => t)}`, 'utf16le')
    expect(readPage({ html: new Uint8Array(bytes) }).text).toBe(WANTED)
    expect(readPage({ html: new Uint8Array(bytes.swap16()) }).text).toBe(WANTED)
  })

  it('in plain text too', () => {
    const viscii = (text: string) => misread(bytesViscii(text), 'windows-1252')
    for (const map of [toVni, viscii, (text: string) => utf8As(text, 'windows-1252')])
      expect(readText({ text: [TITLE, ...BODY].map(map).join('\n') }).text).toBe(WANTED)
    expect(readText({ text: [TITLE, ...BODY].map(toTcvn3).join('\n') }).text).toBe(tcvn3Case(WANTED))
  })

  it('where only the body is', () => {
    const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${BODY.map((p) => `<p><font face=".VnTime">${toTcvn3(p)}</font></p>`).join('')}</body></html>`
    const article = readPage({ html })
    expect(article.text).toBe(tcvn3Case(WANTED))
    expect(article.title).toBe(TITLE)
  })

  it('with the capitals that a font of capitals draws', () => {
    const html = page(toTcvn3).replace(
      `<h1>${toTcvn3(TITLE)}`,
      `<h1><font face=".VnTimeH">${toTcvn3(TITLE)}</font>`,
    )
    expect(readPage({ html: html.replace(/<title>.*?<\/title>/, '') }).title).toBe(TITLE.toUpperCase())
  })
})

const words =
  'huyện xã đạt chuẩn nông thôn mới tỷ lệ hộ nghèo giảm còn được ở về tiêu chí đường ô tô quý giá giếng'.split(
    ' ',
  )
const sentence = fc.array(
  fc.constantFrom(...words, 'Đắk Lắk', 'Krông Nô', '2.400 hộ', 'HĐND', '© 2020', '«', 'm²', 'café', '–'),
  {
    minLength: 1,
    maxLength: 60,
  },
)

describe('a text that is fine is left as it is', () => {
  it('Vietnamese', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const texts = sentences.map((list) => list.join(' '))
        const mend = mender(texts, 'font-family: .VnTime')
        for (const text of texts) expect(mend ? mend(text) : text).toBe(text)
      }),
    )
  })

  it.each([
    'L’été dernier, la région a dû fermer près de trois écoles à cause des dégâts causés par la forêt brûlée, où les élèves étaient déjà.',
    'El año pasado, la población de la región creció un 5 % según el informe; además, mañana habrá más información sobre los niños.',
    'Für die Bürger größerer Städte müssen öffentliche Gebäude künftig häufiger überprüft werden, so die zuständige Behörde für Wärme.',
    'Årets største fødselsdag blev fejret på øen; både børn og ældre så på, da båden på søen sejlede forbi molen før klokken tolv.',
    'Phòng đọc «Tài liệu» mở cửa 8h–17h © 2024 · Bản quyền ® thuộc Ủy ban nhân dân xã; diện tích 120 m², nhiệt độ 25 °C.',
  ])('%s', (text) => {
    expect(mender([text])).toBeNull()
  })

  it('a text about entities', () => {
    const html = page((text) => text).replace(
      '</div>',
      '<p>Ký hiệu &amp;agrave; và &amp;lt; là thực thể của ngôn ngữ đánh dấu, dùng trong trang.</p></div>',
    )
    expect(readPage({ html }).text).toContain('&agrave; và &lt; là')
  })
})

describe('syllables', () => {
  it.each(['nghiêng', 'Quảng', 'GIẾNG', 'gì', 'khuỷu', 'ước', 'yết', 'đồng', 'xoong', 'ở'])(
    '%s is one',
    (word) => {
      expect(isSyllable(word)).toBe(true)
    },
  )
  it.each(['ngé́', 'hộp̀', 'cafộ', 'für', 'zà', 'hòp', 'nghà̃', ''])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})

describe('any bytes', () => {
  const orError = (read: () => unknown) => {
    try {
      read()
    } catch (error) {
      expect(error).toBeInstanceOf(ArticleError)
    }
  }

  it('give an article or an ArticleError', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<meta charset=',
          'utf-16',
          '"',
          'big5',
          '&#',
          ';',
          '<!--',
          'Ã ',
          '<template shadowrootmode="open">',
        ].map(bytesLatin1),
      ),
      fc.constantFrom(
        ...BODY.flatMap((text) => [
          bytesLatin1(toTcvn3(text)),
          bytes1258(text),
          bytesViscii(text),
          new TextEncoder().encode(text),
        ]),
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.option(fc.string()), (pieces, contentType) => {
        const html = new Uint8Array(Buffer.concat(pieces))
        orError(() => readPage({ html, contentType }))
        orError(() => readText({ text: new TextDecoder('latin1').decode(html) }))
      }),
      { numRuns: 300 },
    )
  })

  it.each(['Ã ', '\u00e1\u00bb', 'aù', '&amp;#7879;', '\u00ad', '© ', 'ö', 'b\u00b8'])(
    'a million of %j',
    (piece) => {
      const text = piece.repeat(Math.floor(1_000_000 / piece.length))
      orError(() => readPage({ html: text }))
      orError(() => readPage({ html: bytesLatin1(text) }))
      orError(() => readText({ text }))
    },
    PATIENCE,
  )
})
