import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

const standing = (text: string) =>
  factsIn(text, '2022-11-20')
    .filter((fact) => fact.metric !== 'meeting_date' && fact.metric !== 'document')
    .map((fact) => [fact.value ?? fact.low, fact.status, fact.direction])

test.each([
  ['Tỷ lệ hộ nghèo của xã giảm 4%.', [[4, 'change', 'down']]],
  ['Tỷ lệ hộ nghèo của xã giảm còn 4%.', [[4, 'achieved', null]]],
  ['Tỷ lệ hộ nghèo của xã giảm bình quân từ 3,5 - 4,2%/năm.', [[3.5, 'change', 'down']]],
  ['Huyện phấn đấu giảm tỷ lệ hộ nghèo từ 4% trở lên.', [[4, 'target', 'down']]],
  ['Huyện phấn đấu đưa tỷ lệ hộ nghèo xuống dưới 20%.', [[20, 'target', null]]],
  [
    'Huyện phấn đấu giảm tỷ lệ hộ nghèo từ 41% xuống còn 36%.',
    [
      [41, 'achieved', null],
      [36, 'target', null],
    ],
  ],
  ['Xã Đăk Long còn 4 tiêu chí chưa đạt.', [[4, 'unmet', null]]],
  ['Xã Đăk Long đăng ký đạt thêm 3 tiêu chí.', [[3, 'registered', null]]],
  [
    'Xã Đăk Long đạt 11/19 tiêu chí, tăng 1 tiêu chí so với đầu năm.',
    [
      [11, 'achieved', null],
      [1, 'change', 'up'],
    ],
  ],
  // The least that is asked for is a plan without a word of planning.
  ['- Mỗi năm giảm 6% hộ nghèo trở lên.', [[6, 'target', 'down']]],
  ['- Tỷ lệ người dân tham gia bảo hiểm y tế ít nhất 95%.', [[95, 'target', null]]],
  ['Các xã phải giải ngân ít nhất 60% vốn năm 2022.', [[60, 'target', null]]],
  ['Quý IV các xã phải giải ngân 60% vốn.', [[60, 'target', null]]],
  ['Đến nay đã có ít nhất 95% người dân tham gia bảo hiểm y tế.', [[95, 'achieved', null]]],
  ['Cả ba bản có tỷ lệ hộ nghèo từ 45% trở lên.', [[45, 'achieved', null]]],
  ['Các bản giảm 6% hộ nghèo trở lên.', [[6, 'target', 'down']]],
  [
    'UBND huyện giao các xã giảm 4% hộ nghèo, trong đó xã Đăk Long giảm 9%, xã Đăk Blô 7,5%.',
    [
      [4, 'target', 'down'],
      [9, 'target', 'down'],
      [7.5, 'target', 'down'],
    ],
  ],
  [
    'Huyện phấn đấu giảm 4% hộ nghèo, trong khi xã Đăk Long đã giảm 9%.',
    [
      [4, 'target', 'down'],
      [9, 'change', 'down'],
    ],
  ],
  // Capital is allotted before its year, and a plan of capital is what was allotted.
  ['Tuyến đường được bố trí 3,2 tỷ đồng năm 2023.', [[3_200_000_000, 'achieved', null]]],
  ['Xã Đăk Long có kế hoạch 96,8 tỷ đồng vốn đầu tư.', [[96_800_000_000, 'achieved', null]]],
  ['Đầu năm, xã có 289 hộ nghèo.', [[289, 'achieved', null]]],
  ['Năm 2023, tỷ lệ hộ nghèo còn 12%.', [[12, 'target', null]]],
  ['Năm qua, xã có 45 hộ thoát nghèo.', [[45, 'change', 'down']]],
  ['Chương trình mục tiêu quốc gia giúp xã Đăk Long đạt 14 tiêu chí.', [[14, 'achieved', null]]],
])('%s', (text, expected) => {
  expect(standing(text)).toEqual(expected)
})

test('qualifiers are kept', () => {
  const [over, under] = factsIn('Xã A Dơi có trên 80% hộ nghèo, xã Xy dưới 15% hộ nghèo.')
  expect([over?.qualifier, under?.qualifier]).toEqual(['over', 'under'])
})
