import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../server/src/language/tokens.ts'
import { article } from './article.ts'

const words = (text: string) => tokenize(text).tokens.map((token) => token.text)
const shapes = (text: string) => tokenize(text).tokens.map((token) => token.shape)
const sentences = (text: string) => tokenize(text).sentences.map(({ start, end }) => text.slice(start, end))

const pieces = [
  ...[
    'huyện',
    'Đăk',
    'Glei',
    'tiêu',
    'chí',
    'QP-AN',
    'qp-an',
    'KT-XH',
    'COVID-19',
    'covid-19',
    'H5N1',
    'h5n1',
    'm2',
    'M2',
  ],
  ...[
    'Q.',
    'q.',
    'TP.',
    'tp.',
    'Đ/c',
    'A.',
    'Đ.T',
    'v.v.',
    'vv.',
    './.',
    '...',
    '…',
    '.',
    ',',
    '?',
    ':',
    ';',
    '(',
    ')',
    '“',
    '”',
  ],
  ...[
    '06-NQ/TU',
    '06-nq/tu',
    '30a/2008/NQ-CP',
    '50.000m3',
    '1.329',
    '15,6',
    '6/19',
    '24/10/2022',
    '30-12',
    '7g30',
    '7G30',
  ],
  ...[
    '%',
    '/',
    '-',
    '–',
    "R'Tíh",
    'K’Nàng',
    'báo.vn',
    'BÁO.VN',
    'ab.com',
    'AB.COM',
    'a@b.vn',
    'https://x.vn/a?b',
    '👨‍👩‍👧',
    '_',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\u3000',
    '\ufeff',
    '\v',
    '\u0301',
    '\ud83d',
  ],
  ...['__proto__', 'constructor', '$%^oov^%$', '2022', '19', '01', 'a', 'Á', 'Á'.normalize('NFD')],
]
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 40,
})

describe('tokens', () => {
  it.each([
    ['đạt 16/20 tiêu chí.', 'đạt 16/20 tiêu chí .'],
    ['dịch COVID-19, H5N1;', 'dịch COVID-19 , H5N1 ;'],
    ['50.000m3 nước, 312km, 15.600 m2 đất', '50.000 m3 nước , 312 km , 15.600 m2 đất'],
    ['tại Q.1, TP.HCM', 'tại Q. 1 , TP. HCM'],
    ['Nghị quyết số 06-NQ/TU, 50/NQ-HĐND', 'Nghị quyết số 06-NQ/TU , 50/NQ-HĐND'],
    ['(30a/2008/NQ-CP)', '( 30a/2008/NQ-CP )'],
    ['Kế hoạch 112-KH/HU; 12-CTr/TU', 'Kế hoạch 112-KH/HU ; 12-CTr/TU'],
    ['QP-AN, kinh tế- xã hội', 'QP-AN , kinh tế - xã hội'],
    ['giải ngân1.832 tỷ', 'giải ngân 1.832 tỷ'],
    ['14 tiêu chí,Nhi Sơn', '14 tiêu chí , Nhi Sơn'],
    ['ngày 8/9,Thường trực', 'ngày 8/9 , Thường trực'],
    ['T9/2022, T12/2022', 'T 9/2022 , T 12/2022'],
    ['từ 7g30 đến 16g, 08:15', 'từ 7g30 đến 16g , 08:15'],
    ['quý I-2024, quý I/2024', 'quý I - 2024 , quý I / 2024'],
    ['25-27/4', '25 - 27/4'],
    ['14-6-2019; 15.12.2010', '14-6-2019 ; 15.12.2010'],
    ["Đắk R'Tíh, Đạ K’Nàng, M’Rông", "Đắk R'Tíh , Đạ K’Nàng , M’Rông"],
    ['(kontumtv.vn) – abc', '( kontumtv.vn ) – abc'],
    ['làm chủ./.', 'làm chủ ./.'],
    ['PGS.TS. Nguyễn Văn B.', 'PGS. TS. Nguyễn Văn B .'],
    ['15,6%/năm', '15,6 % / năm'],
    ['83C - 053.19, Km 19+600', '83C - 053.19 , Km 19 + 600'],
    ['bê-tông hoá', 'bê - tông hoá'],
  ])('cuts %s', (sentence, expected) => {
    expect(words(sentence).join(' ')).toBe(expected)
  })

  it('cuts NFD as NFC', () => {
    const sentence = 'Đồng chí Bí thư Huyện uỷ Kỳ Anh: “xã đạt 16/20 tiêu chí”, M’Rông.'
    expect(words(sentence.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual(words(sentence))
  })

  it('names shapes', () => {
    expect(shapes('19 06 15,6 18.4 1.329 1.790,2 6/19 24/10/2022 30-9-2016 2022 7g30 16:05')).toEqual([
      ...[
        'int',
        'int',
        'decimal',
        'decimal',
        'grouped',
        'grouped',
        'fraction',
        'date',
        'date',
        'year',
        'clock',
        'clock',
      ],
    ])
    expect(shapes('xã Đăk NTM XIII 06-NQ/TU QP-AN TP. % , $ h5n1 baomoi.vn a@b.vn 30a')).toEqual([
      ...['lower', 'capital', 'upper', 'roman', 'docno', 'acronym', 'abbreviation', 'percent', 'punctuation'],
      ...['symbol', 'mixed', 'url', 'email', 'mixed'],
    ])
  })

  it('folds case, tone placement and apostrophes in norm', () => {
    expect(tokenize('HOÀ Uỷ Thuý quý K’Nàng').tokens.map((token) => token.norm)).toEqual([
      ...['hòa', 'ủy', 'thúy', 'quý', "k'nàng"],
    ])
  })

  it('gives exact offsets for any text, with white space alone between tokens', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.join('')
        const { tokens, sentences: found } = tokenize(source)
        let position = 0
        for (const token of tokens) {
          expect(source.slice(token.start, token.end)).toBe(token.text)
          expect(source.slice(position, token.start)).toMatch(/^[\s\u0085]*$/)
          position = token.end
        }
        expect(source.slice(position)).toMatch(/^[\s\u0085]*$/)
        let next = 0
        for (const sentence of found) {
          expect(sentence.firstToken).toBe(next)
          expect(sentence.endToken).toBeGreaterThan(sentence.firstToken)
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start)
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end)
          expect(source.slice(sentence.start, sentence.end)).not.toMatch(/[\n\u2028\u2029\u0085]/)
          next = sentence.endToken
        }
        expect(next).toBe(tokens.length)
      }),
      { numRuns: 1500 },
    )
  })

  it('stays exact when its store of words is renewed', () => {
    const source = Array.from({ length: 70_000 }, (_, index) => `x${index}y`).join(' ')
    expect(words(source)).toHaveLength(70_000)
    expect(words('đạt 16/20 tiêu chí.')).toEqual(['đạt', '16/20', 'tiêu', 'chí', '.'])
    expect(words(source)).toHaveLength(70_000)
  })

  it('does not depend on what was read before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const source = parts.join('')
        const first = words(source)
        tokenize(source.toUpperCase())
        tokenize(`(${source}), “${source}”`)
        expect(words(source)).toEqual(first)
      }),
      { numRuns: 1500 },
    )
  })
})

it('keeps the tokens of an article: wink-nlp is pinned and its model format undocumented', () => {
  const { tokens, sentences: found } = tokenize(article)
  const lines = found.map(({ firstToken, endToken }) =>
    tokens
      .slice(firstToken, endToken)
      .map((token) => `${token.text}·${token.shape}`)
      .join(' '),
  )
  expect(lines.join('\n')).toMatchSnapshot()
})

describe('sentences', () => {
  it('cuts what is too long to be one, behind a comma where there is one, and loses no token', () => {
    const { tokens, sentences } = tokenize('Xã Lâm Hợp đạt tiêu chí, '.repeat(500))
    expect(sentences.length).toBeGreaterThan(1)
    expect(Math.max(...sentences.map((one) => one.endToken - one.firstToken))).toBeLessThanOrEqual(400)
    let next = 0
    for (const { firstToken, endToken, end } of sentences) {
      expect(firstToken).toBe(next)
      next = endToken
      expect(tokens[endToken - 1]).toMatchObject({ text: ',', end })
    }
    expect(next).toBe(tokens.length)
    expect(tokenize('xã '.repeat(1000)).sentences.at(-1)?.endToken).toBe(1000)
  })

  it.each([
    ['Xã đạt 16/20 tiêu chí. Xã B đạt 10. 10 tiêu chí chưa đạt.', 3],
    ['Tại TP. Hồ Chí Minh, TS. Lê B nói. Ông cho biết thêm.', 2],
    ['Nguyễn A. Đ/c nói rõ.', 2],
    ['Phó Bí thư A. Pớt phát biểu.', 1],
    ['Trần Văn N. (sinh năm 1979) khai nhận.', 1],
    ['dân làm chủ./. Tin: Anh Đức', 2],
    ['còn 1.329 triệu đồng… Từ nguồn vốn này.', 2],
    ['gạo nếp tan...; kết cấu hạ tầng', 1],
    ['vấn đề nảy sinh.Đồng thời, tăng cường.', 2],
    ['1. Cầu Rạch Miễu. 2. Xã Trà Côn', 2],
    ['Tại Q.1 có 5 phường.', 1],
    ['Đề xuất: “Phải làm ngay.” Ông nói thêm.', 2],
    ['Vì sao? Do vốn. Và thời tiết!', 3],
    ['lúa, ngô v.v. Các xã khác', 2],
    ['Một dòng\nhai dòng\n\nba dòng', 3],
    ['diện rộng. . .', 1],
    ['', 0],
    ['\n \n', 0],
  ])('%s', (source, count) => {
    expect(sentences(source)).toHaveLength(count)
  })

  it('counts paragraphs by line breaks of any kind', () => {
    expect(tokenize('a\r\nb\n\nc\u2028d\re').sentences.map((sentence) => sentence.paragraph)).toEqual([
      0, 1, 3, 4, 5,
    ])
  })
})
