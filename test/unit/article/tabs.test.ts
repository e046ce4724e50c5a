import { expect, test } from 'vitest'
import { readText } from '../../../server/src/article/index.ts'

const table = `Sáng 12/7, UBND huyện Nà Lèng họp đánh giá tiến độ giải ngân của các xã trên địa bàn huyện.
Xã\tVốn giao (triệu đồng)\tĐã giải ngân (triệu đồng)
Nà Tiên\t8.450\t2.704
Nà Pho\t5.200\t1.196
Hội nghị thống nhất tập trung tháo gỡ khó khăn cho các chủ đầu tư trong thời gian tới.`

test('a table copied with tabs keeps its cells apart, row by row', () => {
  expect(readText({ text: table }).text.split('\n').slice(1, 4)).toEqual([
    'Xã | Vốn giao (triệu đồng) | Đã giải ngân (triệu đồng)',
    'Nà Tiên | 8.450 | 2.704',
    'Nà Pho | 5.200 | 1.196',
  ])
})

test('a tab that only indents is a space', () => {
  const text = '\tSáng 12/7, UBND huyện họp đánh giá tiến độ giải ngân của các xã trên địa bàn.'
  expect(readText({ text }).text.startsWith('Sáng 12/7')).toBe(true)
})
