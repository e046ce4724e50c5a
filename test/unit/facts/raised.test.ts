import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

const lead = 'Ngày 18/11, huyện Đăk Glei (Kon Tum) sơ kết xây dựng nông thôn mới.'
const sums = (text: string) =>
  factsIn(`${lead} ${text}`, '2019-11-20')
    .filter(({ unit }) => unit === 'VND')
    .map(({ metric, value }) => [metric, (value ?? 0) / 1e9])

const raised = (...values: number[]) => values.map((value) => ['investment_mobilized', value])

test.each([
  [
    'the total in the sentence before',
    'Nguồn lực dành cho chương trình đạt 212,7 tỷ đồng. Ngân sách trung ương 64,3 tỷ đồng, ngân sách tỉnh 41,5 tỷ đồng; vốn lồng ghép 71,4 tỷ đồng; đóng góp của cộng đồng dân cư 35,5 tỷ đồng.',
    raised(212.7, 64.3, 41.5, 71.4, 35.5),
  ],
  [
    'the total in the same sentence, rounded',
    'Tổng vốn thực hiện chương trình là 96,4 tỷ đồng, trong đó ngân sách tỉnh 52 tỷ đồng, ngân sách huyện 34,2 tỷ đồng, nhân dân đóng góp 10 tỷ đồng.',
    raised(96.4, 52, 34.2, 10),
  ],
])('sources that people added to are money raised, %s', (_, text, expected) => {
  expect(sums(text)).toEqual(expected)
})

test.each([
  [
    'parts that do not add up',
    'Tổng vốn thực hiện chương trình là 96,4 tỷ đồng. Ngân sách tỉnh 22 tỷ đồng, ngân sách huyện 14,2 tỷ đồng, nhân dân đóng góp 10 tỷ đồng.',
  ],
  [
    'a plan that was allotted',
    'Huyện được phân bổ 23,6 tỷ đồng, gồm ngân sách tỉnh 19,2 tỷ đồng, ngân sách huyện 2,1 tỷ đồng, vận động xã hội hóa 2,3 tỷ đồng.',
  ],
])('but not %s', (_, text) => {
  expect(sums(text)[0]?.[0]).toBe('budget_allocated')
})
