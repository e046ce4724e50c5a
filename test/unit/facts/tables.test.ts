import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

const rows = (text: string) =>
  factsIn(text, '2023-07-12')
    .filter((fact) => fact.rule === 'table.cell')
    .map((fact) => [fact.subject?.text, fact.metric, fact.value, fact.period])

const opening =
  'Ngày 11/7, UBND huyện Đăk Glei (Kon Tum) họp đánh giá tiến độ. Kết quả tại một số xã như sau:'

test('rows with bars, money in the unit of the header', () => {
  const text = `${opening}\nXã | Vốn giao (triệu đồng) | Đã giải ngân (triệu đồng) | Tỷ lệ (%)\nĐăk Long | 8.450 | 2.704 | 32,0\nĐăk Blô | 5.200 | 1.196 | 23,0`
  expect(rows(text)).toEqual([
    ['Đăk Long', 'budget_allocated', 8_450_000_000, '2023-07'],
    ['Đăk Long', 'budget_disbursed', 2_704_000_000, '2023-07'],
    ['Đăk Long', 'disbursement_rate', 32, '2023-07'],
    ['Đăk Blô', 'budget_allocated', 5_200_000_000, '2023-07'],
    ['Đăk Blô', 'budget_disbursed', 1_196_000_000, '2023-07'],
    ['Đăk Blô', 'disbursement_rate', 23, '2023-07'],
  ])
})

test('a table that lost its columns, each cell on a line', () => {
  const cells = ['TT', 'Tên xã', 'Số tiêu chí đạt năm 2022', 'Tỷ lệ hộ nghèo năm 2022 (%)']
  const body = ['1', 'Đăk Long', '16', '9,8', '2', 'Đăk Blô', '12', '21,4']
  expect(rows([opening, ...cells, ...body].join('\n'))).toEqual([
    ['Đăk Long', 'criteria_met', 16, '2022'],
    ['Đăk Long', 'poverty_rate', 9.8, '2022'],
    ['Đăk Blô', 'criteria_met', 12, '2022'],
    ['Đăk Blô', 'poverty_rate', 21.4, '2022'],
  ])
})
