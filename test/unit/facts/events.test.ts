import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

const of = (text: string, metric: string, day: string | null = '2022-11-20') =>
  factsIn(text, day).filter((fact) => fact.metric === metric)

test.each([
  ['Sáng ngày 10/11, huyện tổ chức hội nghị.', '2022-11-10'],
  ['Trong 2 ngày 14 và 15/11, HĐND huyện họp kỳ thứ 4.', '2022-11-14/2022-11-15'],
  ['Hôm qua (19/11), đoàn công tác kiểm tra tại xã Đăk Long.', '2022-11-19'],
])('the day of a meeting: %s', (text, period) => {
  expect(of(text, 'meeting_date').map((fact) => fact.period)).toEqual([period])
})

test.each([
  'Vừa qua, huyện tổ chức hội nghị.',
  'Hồ sơ nộp trước ngày 25/11 tại Phòng Nội vụ.',
  'Huyện họp triển khai Nghị quyết số 06-NQ/TU ngày 15/7/2021.',
])('no meeting day: %s', (text) => {
  expect(of(text, 'meeting_date')).toEqual([])
})

test('a year that nothing tells stays open', () => {
  expect(of('Ngày 21/8, tỉnh làm việc với huyện.', 'meeting_date', null)[0]?.period).toBe('XXXX-08-21')
})

test('a document is one fact, however often it is named, with the date that one mention gives', () => {
  const text =
    'Thực hiện Nghị quyết số 06-NQ/TU ngày 15/7/2021 của Tỉnh ủy, huyện ban hành kế hoạch. Nghị quyết 06 đã đi vào cuộc sống; Nghị quyết số 06-NQ/TU được đánh giá cao.'
  expect(of(text, 'document').map((fact) => [fact.evidence.text, fact.period])).toEqual([
    ['Nghị quyết số 06-NQ/TU ngày 15/7/2021', '2021-07-15'],
  ])
})
