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
