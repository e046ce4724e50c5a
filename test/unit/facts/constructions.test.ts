import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

/** Constructions over several clauses or lines: whose figure it is, when it holds, and whether it is planned. */
const read = (text: string, published = '2019-12-20') =>
  factsIn(text, published).map((fact) => [
    fact.metric,
    fact.subject?.text,
    fact.value ?? fact.low,
    fact.period,
    fact.status,
  ])

const district = 'Ngày 18/12, UBND huyện Đăk Glei (Kon Tum) họp.'

describe('what stands above a figure', () => {
  test('a heading makes a plan of the lines below it, and dates them', () => {
    const text = `Huyện Đăk Glei tổng kết năm\n${district}\nI. KẾT QUẢ THỰC HIỆN NĂM 2019\n1. Tỷ lệ hộ nghèo 21,4%.\nII. MỤC TIÊU NĂM 2020\n1. Tỷ lệ hộ nghèo dưới 18%.`
    const rates = read(text).filter(([metric]) => metric === 'poverty_rate')
    expect(rates.map(([, , value, period, status]) => [value, period, status])).toEqual([
      [21.4, '2019', 'achieved'],
      [18, '2020', 'target'],
    ])
  })

  test('a place on a line of its own owns what follows', () => {
    const text = `${district}\nSau đây là tình hình các xã trên địa bàn.\n1. Xã Đăk Long\nĐến nay đạt 15/19 tiêu chí.`
    expect(read(text)).toContainEqual(['criteria_met', 'Xã Đăk Long', 15, '2019-12', 'achieved'])
  })

  test('a table takes the cut-off and the unit of the words above it', () => {
    const text = `${district} Đến hết ngày 30/11/2019, kết quả tại các xã như sau (đơn vị tính: triệu đồng):\nXã | Vốn giao | Đã giải ngân\nĐăk Long | 8.450 | 2.704\nĐăk Blô | 5.200 | 1.196`
    expect(read(text)).toContainEqual([
      'budget_disbursed',
      'Đăk Long',
      2_704_000_000,
      '2019-11-30',
      'achieved',
    ])
  })
})

describe('whose figure it is', () => {
  test.each([
    ['Huyện được giao vốn 17 tỷ đồng cho 12 xã.', 'budget_allocated', 'huyện Đăk Glei'],
    ['Chủ tịch UBND tỉnh yêu cầu đến năm 2020 tỷ lệ hộ nghèo còn 15%.', 'poverty_rate', 'huyện Đăk Glei'],
    ['Bình quân 12 xã đạt 11,2 tiêu chí/xã.', 'criteria_average', 'huyện Đăk Glei'],
    ['Nhóm đạt từ 10 đến 13 tiêu chí có 3 xã.', 'criteria_met', '3 xã'],
    [
      'Toàn tỉnh còn 9,1% hộ nghèo. Thu nhập bình quân đầu người 24 triệu đồng.',
      'income_per_capita',
      'huyện Đăk Glei',
    ],
  ])('%s', (sentence, metric, owner) => {
    const facts = read(`${district}\n${sentence}`).filter(([one]) => one === metric)
    expect(facts.map(([, subject]) => subject)).toEqual([owner])
  })
})

describe('when it holds, and whether it is planned', () => {
  test.each([
    ['Tỷ lệ hộ nghèo giảm 6,3% so với cuối năm 2018 (43,9%).', 43.9, '2018', 'achieved'],
    [
      'Xã Đăk Long duy trì 19/19 tiêu chí, phấn đấu đạt chuẩn nâng cao vào năm 2021.',
      19,
      '2019-12',
      'achieved',
    ],
    ['Xã Đăk Long đăng ký về đích năm 2020; xã Đăk Blô đạt 13 tiêu chí.', 13, '2019-12', 'achieved'],
    ['Năm 2010 xã Đăk Long được 4 tiêu chí, nay được 9/19.', 9, '2019-12', 'achieved'],
    ['Xã Đăk Long, dự kiến về đích năm nay, mới đạt 16/19 tiêu chí.', 16, '2019', 'achieved'],
  ])('%s', (sentence, value, period, status) => {
    const fact = read(`${district}\n${sentence}`).find((one) => one[2] === value)
    expect(fact?.slice(3)).toEqual([period, status])
  })

  test('the parts of a change move as the whole does', () => {
    const facts = read(`${district}\nNăm 2019, huyện giảm được 361 hộ nghèo. Trong đó xã Đăk Long 118 hộ.`)
    expect(facts).toContainEqual(['poor_households', 'xã Đăk Long', 118, '2019', 'change'])
  })
})
