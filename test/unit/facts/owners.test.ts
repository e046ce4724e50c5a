import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

const day = '2022-11-20'
/** [subject, value] of the facts of a metric. */
const owners = (text: string, metric: string) =>
  factsIn(text, day)
    .filter((fact) => fact.metric === metric)
    .map((fact) => [fact.subject?.text ?? null, fact.value])

test.each([
  ['the place right before', 'Đến nay, xã Mường Hoong đạt 8/19 tiêu chí.', [['xã Mường Hoong', 8]]],
  [
    'each of a series, the noun said once',
    'Xã Đăk Blô đạt 14/19 tiêu chí, xã Đăk Long 12, xã Đăk Nhoong 9/19.',
    [
      ['Xã Đăk Blô', 14],
      ['xã Đăk Long', 12],
      ['xã Đăk Nhoong', 9],
    ],
  ],
  [
    'several places with one figure, one fact each',
    'Các xã Đăk Long, Đăk Nhoong cùng đạt 13 tiêu chí.',
    [
      ['Đăk Long', 13],
      ['Đăk Nhoong', 13],
    ],
  ],
  [
    'figures handed out in turn',
    'Hai xã Đăk Long và Đăk Nhoong lần lượt đạt 16 và 15 tiêu chí.',
    [
      ['Đăk Long', 16],
      ['Đăk Nhoong', 15],
    ],
  ],
  ['a group', 'Còn 6 xã đạt từ 3 - 7 tiêu chí.', [['6 xã', null]]],
  [
    'a unit noun that stands for the place',
    'Tại xã Ngọc Linh, kết quả còn thấp. Hiện xã mới đạt 6/19 tiêu chí.',
    [['xã Ngọc Linh', 6]],
  ],
  [
    'where a place lies does not own',
    'Thôn Đăk Ga (xã Đăk Nhoong) đã đạt 7/10 tiêu chí.',
    [['Thôn Đăk Ga', 7]],
  ],
])('criteria belong to %s', (_, text, expected) => {
  expect(owners(text, 'criteria_met')).toEqual(expected)
})

test('communes listed as items of a count own no figure after it', () => {
  const text =
    'Ngày 15/11, UBND huyện Đăk Glei báo cáo: toàn huyện có 3/11 xã đạt chuẩn NTM gồm Đăk Môn, Đăk Kroong và Đăk Pék; bình quân đạt 12,4 tiêu chí/xã.'
  expect(owners(text, 'criteria_average')).toEqual([['huyện Đăk Glei', 12.4]])
  const [count] = factsIn(text, day).filter((fact) => fact.metric === 'communes_meeting_standard')
  expect(count?.items).toEqual(['Đăk Môn', 'Đăk Kroong', 'Đăk Pék'])
})

test('money given to several together stays one fact', () => {
  const text = 'Năm 2022, 2 xã Đăk Long và Đăk Nhoong được giao 12,5 tỷ đồng.'
  expect(owners(text, 'budget_allocated')).toHaveLength(1)
})

test('a unit inferred from the sentence before is marked', () => {
  const [, second] = factsIn('Xã Đăk Long đạt 14 tiêu chí. Xã còn 5 tiêu chí chưa đạt.', day)
  expect(second?.subject?.text).toBe('Xã Đăk Long')
  expect(second?.inferred).toContain('subject')
})
