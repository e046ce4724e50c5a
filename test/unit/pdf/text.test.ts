import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfPages } from '../../../server/src/pdf/text.ts'
import { centred, pageOf } from './page-of.ts'
import { type PlacedLine, setParagraph } from './pdf-of.ts'

const textOf = (...pages: (readonly PlacedLine[])[]) => textOfPages(pages.map(pageOf)).text

const measure = { x: 70, width: 450 }
const one =
  'Đến hết tháng 2, toàn huyện còn 1.245 hộ nghèo, chiếm 12,4% tổng số hộ; số hộ cận nghèo là 876 hộ, chiếm 8,7%.'
const other =
  'So với cuối năm trước, tỷ lệ hộ nghèo của cả huyện giảm 2,1%, trong đó các xã vùng cao giảm nhiều hơn các xã còn lại.'

describe('paragraphs', () => {
  it('are mended from their lines, whatever the measure', () => {
    const word = fc.constantFrom(
      'xã',
      'huyện',
      'nghèo',
      '12,4%',
      '(ngoài',
      'ra)',
      'nghiêng',
      'Đắk',
      'ở',
      '1.245',
    )
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 60 })
      .map((words) => `Toàn ${words.join(' ')} và thôi.`)
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 200, max: 480 }),
        (paragraphs, width) => {
          let y = 60
          const lines = paragraphs.flatMap((text) => {
            const set = setParagraph(text, { x: 60, y, width })
            y += set.length * 16
            return set
          })
          // Something has to show where the margins are.
          fc.pre(lines.some(({ text, x }) => x === 60 && text.length * 6 > width - 30))
          expect(textOf(lines)).toBe(paragraphs.join('\n\n'))
        },
      ),
    )
  })

  it('are told apart by a wider gap where nothing is indented', () => {
    const first = setParagraph(one, { ...measure, y: 100 }, { indent: 0 })
    const second = setParagraph(other, { ...measure, y: 100 + first.length * 16 + 8 }, { indent: 0 })
    expect(textOf([...first, ...second])).toBe(`${one}\n\n${other}`)
  })

  it('go on over the end of a page, but for what begins anew there', () => {
    const lines = setParagraph(`${one} ${other}`, { ...measure, y: 700 })
    const rest = lines.slice(3).map((line, i) => ({ ...line, y: 60 + i * 16 }))
    expect(textOf(lines.slice(0, 3), rest)).toBe(`${one} ${other}`)
    const whole = setParagraph(one, { ...measure, y: 700 })
    expect(textOf(whole, setParagraph(other, { ...measure, y: 60 }))).toBe(`${one}\n\n${other}`)
  })

  it('of a list stand each for itself, with their markers', () => {
    const lines = [
      '- Xã Nậm Khoai đạt 17/19 tiêu chí;',
      '- Xã Đá Dựng đạt 12/19 tiêu chí;',
      '+ trong đó 3 mới.',
    ]
    const set = lines.map((text, i) => ({ text, x: 94, y: 160 + i * 16 }))
    const above = setParagraph(one, { ...measure, y: 100 })
    expect(textOf([...above, ...set])).toBe([one, ...lines].join('\n\n'))
    const apart = [
      { text: '1.', x: 94, y: 160 },
      { text: 'Kết quả đạt được', x: 130, y: 160 },
    ]
    expect(textOf([...above, ...apart])).toBe(`${one}\n\n1. Kết quả đạt được`)
  })

  it.each([
    ['phát triển kinh tế-', 'xã hội của huyện', 'phát triển kinh tế-xã hội của huyện'],
    ['trong giai đoạn 2021-', '2025 của tỉnh', 'trong giai đoạn 2021-2025 của tỉnh'],
    [
      'chính sách của Nhà nước về develop-',
      'ment và hợp tác',
      'chính sách của Nhà nước về development và hợp tác',
    ],
    ['nhà máy Ni\u00ad', 'ken ở xã', 'nhà máy Niken ở xã'],
    ['từ năm 2021 -', '2025 của tỉnh', 'từ năm 2021 - 2025 của tỉnh'],
  ])('join %j and %j', (end, start, mended) => {
    const lead = 'Ủy ban nhân dân các xã tổ chức họp dân để bàn về'
    const room = 75 - end.length
    const first = `${lead.slice(0, room).padEnd(room, '.')}${end}`
    const lines = [first, start].map((text, i) => ({ text, x: 70, y: 100 + i * 16 }))
    expect(textOf(lines)).toBe(first.slice(0, room) + mended)
  })
})

describe('the frame of pages', () => {
  const page = (number: number, body: readonly PlacedLine[]) => [
    { text: 'Báo cáo giảm nghèo huyện Mường Tạo', x: 300, y: 30, size: 9 },
    ...body,
    centred(`- ${number} -`, 810),
  ]

  it('is left out: running heads and page numbers', () => {
    const bodies = [`${one} ${other}`, `${other} ${one}`, `Cũng vậy: ${other} ${one}`]
    const text = textOf(...bodies.map((body, at) => page(at + 1, setParagraph(body, { ...measure, y: 80 }))))
    expect(text).not.toContain('Báo cáo giảm nghèo')
    expect(text).not.toMatch(/- \d -/)
    expect(text).toBe(bodies.join('\n\n'))
  })

  it('is left out where numbers begin on the second page, or count from elsewhere', () => {
    const body = (y: number) => setParagraph(one, { ...measure, y })
    expect(textOf(body(80), [centred('2', 30), ...body(80)])).toBe(`${one}\n\n${one}`)
    const offset = [7, 8, 9].map((number) => [...body(80), centred(`Trang ${number}`, 810)])
    expect(textOf(...offset)).not.toContain('Trang')
  })

  it('is no more than what stands outermost', () => {
    const row = (number: number) => ({ text: `${number} tiêu chí`, x: 70, y: 100 })
    const pages = [10, 12, 14].map((number) => [row(number), ...setParagraph(one, { ...measure, y: 130 })])
    for (const number of [10, 12, 14]) expect(textOf(...pages)).toContain(`${number} tiêu chí`)
  })

  it('holds the head of a table that goes on: that is told once', () => {
    const head = ['TT', 'Xã', 'Số hộ'].map((text, i) => ({ text, x: 70 + i * 150, y: 60 }))
    const rows = (names: readonly string[]) =>
      names.flatMap((name, at) => [
        { text: String(at + 1), x: 70, y: 80 + at * 16 },
        { text: name, x: 220, y: 80 + at * 16 },
        { text: `${at + 3}10`, x: 370, y: 80 + at * 16 },
      ])
    const text = textOf(
      [...head, ...rows(['Nậm Khoai', 'Đá Dựng'])],
      [...head, ...rows(['Bản Mây', 'Suối Đá'])],
    )
    expect(text.match(/TT\tXã\tSố hộ/g)).toHaveLength(1)
    expect(text).toContain('2\tĐá Dựng\t410')
    expect(text).toContain('1\tBản Mây\t310')
  })
})

describe('tables', () => {
  it('keep the places of cells that are empty', () => {
    const cells: [string, number][][] = [
      [
        ['Xã', 90],
        ['Hộ nghèo', 210],
        ['Tỷ lệ', 350],
      ],
      [
        ['Nậm Khoai', 70],
        ['310', 220],
        ['11,2', 355],
      ],
      [
        ['Đá Dựng', 70],
        ['21,5', 355],
      ],
    ]
    const lines = cells.flatMap((row, at) => row.map(([text, x]) => ({ text, x, y: 100 + at * 18 })))
    expect(textOf(lines)).toBe('Xã\tHộ nghèo\tTỷ lệ\nNậm Khoai\t310\t11,2\nĐá Dựng\t\t21,5')
  })

  it('are not made of a wide blank in a line of words', () => {
    const lines = [
      ...setParagraph(one, { ...measure, y: 100 }, { indent: 0 }),
      { text: 'Lập biểu:', x: 70, y: 180 },
      { text: 'Trần Văn Mẫu', x: 300, y: 180 },
    ]
    expect(textOf(lines)).toBe(`${one}\n\nLập biểu: Trần Văn Mẫu`)
  })
})

describe('columns', () => {
  it('are read one after the other, between lines that reach over both', () => {
    const left = setParagraph(`${one} ${one}`, { x: 60, y: 100, width: 220 }, { size: 10, indent: 0 })
    // Baselines of columns seldom meet.
    const right = setParagraph(`${other} ${other}`, { x: 305, y: 105, width: 220 }, { size: 10, indent: 0 })
    const over = { text: 'Tin trong huyện: các xã vùng cao về đích sớm', x: 60, y: 60, size: 18 }
    expect(textOf([over, ...left, ...right])).toBe(
      [over.text, `${one} ${one}`, `${other} ${other}`].join('\n\n'),
    )
  })
})
