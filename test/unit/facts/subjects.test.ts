import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

/** [metric, subject, value] of each figure. */
const read = (text: string, published = '2025-11-20') =>
  factsIn(text, published).map((fact) => [fact.metric, fact.subject?.text ?? null, fact.value ?? fact.low])

describe('units that were merged into another', () => {
  const rate = 'Tỷ lệ hộ nghèo của xã còn 12,4%.'
  test.each([
    'Xã Đăk Long được thành lập trên cơ sở sáp nhập xã Đăk Blô và xã Đăk Nhoong.',
    'Xã Đăk Long hình thành từ việc nhập các xã Đăk Blô, Đăk Nhoong.',
    'Xã Đăk Long hợp nhất từ hai xã Đăk Blô và Đăk Nhoong.',
  ])('own nothing that follows: %s', (sentence) => {
    expect(read(`${sentence}\n${rate}`)).toContainEqual(['poverty_rate', 'Xã Đăk Long', 12.4])
  })

  test.each([
    [
      'Tỷ lệ hộ nghèo cao nhất là xã Đăk Blô và xã Đăk Nhoong, lần lượt 21% và 19,5%.',
      [
        ['poverty_rate', 'xã Đăk Blô', 21],
        ['poverty_rate', 'xã Đăk Nhoong', 19.5],
      ],
    ],
    [
      'Sau hợp nhất, xã Đăk Blô và xã Đăk Nhoong còn 21% hộ nghèo.',
      [
        ['poverty_rate', 'xã Đăk Blô', 21],
        ['poverty_rate', 'xã Đăk Nhoong', 21],
      ],
    ],
  ])('are not told of by "%s"', (sentence, expected) => {
    const text = `Ngày 18/11, huyện Đăk Glei (Kon Tum) còn 15% hộ nghèo. ${sentence}`
    expect(read(text)).toEqual(expect.arrayContaining(expected))
  })
})

const district = 'Ngày 18/11, huyện Đăk Glei (Kon Tum) còn 15% hộ nghèo.'

describe('places named before', () => {
  test.each([
    [
      'lần lượt',
      'Các xã Đăk Long, Đăk Blô cùng họp. Tỷ lệ hộ nghèo lần lượt là 21% và 19,5%.',
      [
        ['poverty_rate', 'Đăk Long', 21],
        ['poverty_rate', 'Đăk Blô', 19.5],
      ],
    ],
    [
      'theo thứ tự, with semicolons',
      'Ba xã Đăk Long, Đăk Blô, Đăk Môn cùng họp. Tỷ lệ hộ nghèo theo thứ tự chỉ còn 21%; 19,5% và 8%.',
      [
        ['poverty_rate', 'Đăk Long', 21],
        ['poverty_rate', 'Đăk Blô', 19.5],
        ['poverty_rate', 'Đăk Môn', 8],
      ],
    ],
    [
      'hai xã kia',
      'Các xã Đăk Long, Đăk Blô, Đăk Môn cùng họp. Đăk Môn đạt 17/19 tiêu chí; hai xã kia lần lượt 14 và 13.',
      [
        ['criteria_met', 'Đăk Môn', 17],
        ['criteria_met', 'Đăk Long', 14],
        ['criteria_met', 'Đăk Blô', 13],
      ],
    ],
    [
      'a number of them, as written, and all together in another measure',
      'Các xã Đăk Long, Đăk Blô, Đăk Môn cùng họp. Số hộ nghèo của 3 xã là 742 hộ, bằng 17,9% số hộ.',
      [
        ['poor_households', '3 xã', 742],
        ['poverty_rate', '3 xã', 17.9],
      ],
    ],
    [
      'an average of all',
      'Các xã Đăk Long, Đăk Blô, Đăk Môn cùng họp. Tính trung bình, 3 xã giảm 4,1% hộ nghèo.',
      [['poverty_rate', '3 xã', 4.1]],
    ],
  ])('have their figures by %s', (_, text, expected) => {
    expect(read(`${district} ${text}`).slice(1)).toEqual(expected)
  })

  test('have one each where more figures stand than places', () => {
    const text = 'Các xã Đăk Long, Đăk Blô cùng họp. Tỷ lệ hộ nghèo lần lượt là 21%, 19,5% và 8%.'
    const owners = read(`${district} ${text}`).map(([, owner]) => owner)
    expect(owners).not.toContain('Đăk Blô')
  })
})

describe('a commune under its heading', () => {
  test.each([
    'Là xã điểm của huyện, đến nay đạt 15/19 tiêu chí.',
    'Đến nay xã đạt 15/19 tiêu chí, cao hơn mức bình quân của huyện (12,3 tiêu chí/xã). Hộ nghèo còn 247 hộ.',
    'Đây là xã nghèo nhất của huyện, mới đạt 6/19 tiêu chí. Hộ nghèo còn 247 hộ.',
  ])('keeps what is said beside its district: %s', (sentence) => {
    const owners = read(`${district}\n1. Xã Đăk Long\n${sentence}`)
      .filter(([metric]) => metric === 'criteria_met' || metric === 'poor_households')
      .map(([, owner]) => owner)
    expect(new Set(owners)).toEqual(new Set(['Xã Đăk Long']))
  })
})
