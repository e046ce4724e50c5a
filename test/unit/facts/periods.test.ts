import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

/** [value, period] of each fact of the metric, read as of the day. */
const periods = (text: string, metric: string, day: string | null = '2022-11-20') =>
  factsIn(text, day)
    .filter((fact) => fact.metric === metric)
    .map((fact) => [fact.value, fact.period])

test.each([
  ['stated before', 'Đến hết tháng 2/2022, xã Đăk Long đạt 14 tiêu chí.', [[14, '2022-02']]],
  ['a day as the cut-off', 'Đến ngày 30/9/2022, xã Đăk Long đạt 14 tiêu chí.', [[14, '2022-09-30']]],
  ['now is the month of the article', 'Hiện nay, xã Đăk Long đạt 14 tiêu chí.', [[14, '2022-11']]],
  ['a plan’s own time', 'Phấn đấu đến năm 2025, xã Đăk Long đạt 19 tiêu chí.', [[19, '2025']]],
])('%s', (_, text, expected) => {
  expect(periods(text, 'criteria_met')).toEqual(expected)
})

test('from-to gives two facts, each with its own time', () => {
  const text = 'Tỷ lệ hộ nghèo của huyện giảm từ 57% năm 2017 xuống còn 35% năm 2021.'
  expect(periods(text, 'poverty_rate')).toEqual([
    [57, '2017'],
    [35, '2021'],
  ])
})

test('what a figure is compared with does not date it', () => {
  const text = 'Cuối năm 2021, tỷ lệ hộ nghèo còn 26,1%, giảm 5,3% so với năm 2020.'
  expect(periods(text, 'poverty_rate')).toEqual([
    [26.1, '2021'],
    [5.3, '2021'],
  ])
})

test('the years of a programme or a standard are part of its name', () => {
  const text = 'Theo chuẩn nghèo giai đoạn 2022 - 2025, tỷ lệ hộ nghèo đa chiều là 61,3%.'
  expect(periods(text, 'multidimensional_poverty_rate')).toEqual([[61.3, '2022-11']])
})

test('a review of January looks back on the year that its opening names', () => {
  const text =
    'Ngày 12/1, UBND huyện họp tổng kết công tác giảm nghèo năm 2022.\nToàn huyện có 1.014 hộ nghèo, chiếm 4,03%.'
  expect(periods(text, 'poor_households', '2023-01-13')).toEqual([[1014, '2022']])
})

test('nothing dates a figure where neither text nor article does', () => {
  expect(periods('Xã Đăk Long đạt 14 tiêu chí.', 'criteria_met', null)).toEqual([[14, null]])
})

test('a survey of an earlier year holds for the next paragraph, not for what later ones tell', () => {
  const text =
    'Cuối năm 2020, tỷ lệ hộ nghèo của huyện Đăk Hà còn 24,1%.\nXã Đăk Long còn 112 hộ nghèo.\nXã Đăk Ui còn 87 hộ nghèo.'
  expect(periods(text, 'poor_households')).toEqual([
    [112, '2020'],
    [87, '2022-11'],
  ])
})

test('a cut-off date of the running year holds on', () => {
  const text =
    'Tính đến ngày 30/9/2022, tỷ lệ hộ nghèo của huyện Đăk Hà còn 24,1%.\nXã Đăk Long còn 112 hộ nghèo.'
  expect(periods(text, 'poor_households')).toEqual([[112, '2022-09-30']])
})

test('what a paragraph tells of now is not dated by an earlier cut-off', () => {
  const text =
    'Đến hết tháng 9/2022, xã Đăk Mar đạt 17 tiêu chí.\nHiện xã Đăk Long đạt 14 tiêu chí. Xã Đăk Ui đạt 9 tiêu chí.'
  expect(periods(text, 'criteria_met')).toEqual([
    [17, '2022-09'],
    [14, '2022-11'],
    [9, '2022-11'],
  ])
})

test('an article that counts to a month of its own year does not look back on the one before', () => {
  const text =
    'Huyện Đăk Hà từ đầu năm 2021 đạt 6,4 tiêu chí/xã, hết tháng 2/2022 lên 9,1.\nXã Đăk Long xây nhà rông.\nDân góp 740 triệu đồng.'
  expect(periods(text, 'investment_mobilized', '2022-03-11')).toEqual([[740e6, '2022-03']])
})

test('what a thing costs is no result of the year that is looked back on', () => {
  const text =
    'Ngày 12/1, xã Đăk Long tổng kết năm 2022.\nCả xã có 112 hộ nghèo.\nTuyến đường có tổng mức đầu tư 4,6 tỷ đồng.'
  expect(periods(text, 'poor_households', '2023-01-13')).toEqual([[112, '2022']])
  expect(periods(text, 'budget_other', '2023-01-13')).toEqual([[4.6e9, '2023-01']])
})

test.each([
  [
    'a year reached, told as it stands',
    'Xã Đăk Long về đích từ năm 2019, đang duy trì 19 tiêu chí.',
    [[19, '2022-11']],
  ],
  [
    'a year pledged, told as it stands',
    'Xã Đăk Ui đăng ký về đích năm 2024, mới có 12 tiêu chí.',
    [[12, '2022-11']],
  ],
  ['a year long past', 'Năm 2011, xã Đăk Long mới đạt 3 tiêu chí.', [[3, '2011']]],
])('what was reached or pledged dates no figure of now: %s', (_, text, expected) => {
  expect(periods(text, 'criteria_met')).toEqual(expected)
})

test('the year of the first figure of two is not the second’s', () => {
  const text = 'Xã Đăk Long giảm mạnh nhất, tỷ lệ hộ nghèo từ 66% năm 2017 xuống 54,1%.'
  expect(periods(text, 'poverty_rate')).toEqual([
    [66, '2017'],
    [54.1, '2022-11'],
  ])
})

test('a time that a verb ties to the figure after it does not date the one before', () => {
  const text = 'Thu nhập bình quân đạt 37,8 triệu đồng/người/năm, năm 2011 là 14 triệu đồng.'
  expect(periods(text, 'income_per_capita')).toEqual([
    [37.8e6, '2022-11'],
    [14e6, '2011'],
  ])
})

test('the later of two times is gone on with', () => {
  const text =
    'Đầu năm 2022, huyện Đăk Hà có 27,86% hộ nghèo; trong khi cuối năm 2021, theo chuẩn cũ chỉ 5,14%. Xã Đăk Long có 340 hộ nghèo.'
  expect(periods(text, 'poor_households')).toEqual([[340, '2022']])
})

test('the year of a fund is not when it is paid out', () => {
  const text =
    'Đến ngày 30/9/2022, tổng vốn của huyện Đăk Hà là 90 tỷ đồng, gồm vốn năm 2021 kéo dài 20 tỷ đồng. Huyện đã giải ngân 41 tỷ đồng.'
  expect(periods(text, 'budget_disbursed')).toEqual([[41e9, '2022-09-30']])
})

test('the cut-off dates what is paid out, the year says of which sum', () => {
  const text = 'Đến hết tháng 9/2022, vốn sự nghiệp năm 2021 của xã Đăk Long giải ngân được 3,4 tỷ đồng.'
  expect(periods(text, 'budget_disbursed')).toEqual([[3.4e9, '2022-09']])
})

test.each([
  ['Ba năm trước, xã Đăk Long đạt 10 tiêu chí.', '2019'],
  ['Cách đây 4 năm, xã Đăk Long đạt 10 tiêu chí.', '2018'],
  ['Sau 4 năm, xã Đăk Long đạt 10 tiêu chí.', '2022-11'],
])('years ago: %s', (text, period) => {
  expect(periods(text, 'criteria_met')).toEqual([[10, period]])
})

test('"hơn" after a word of comparison makes a year one that is compared with', () => {
  const text = 'Bình quân toàn huyện đạt 12,8 tiêu chí/xã, cao hơn năm 2017 là 1,1 tiêu chí.'
  expect(periods(text, 'criteria_average')).toEqual([
    [12.8, '2022-11'],
    [1.1, '2022-11'],
  ])
})

test('money of a half-year that is summed up is paid out by its end', () => {
  const text =
    'Sáng 8/7, huyện Đăk Hà họp sơ kết công tác 6 tháng đầu năm 2022.\nVốn đầu tư 112 tỷ đồng, đã giải ngân 47 tỷ đồng.\nXã Đăk Long đạt 14 tiêu chí.'
  expect(periods(text, 'budget_disbursed', '2022-07-09')).toEqual([[47e9, '2022-06']])
  expect(periods(text, 'criteria_met', '2022-07-09')).toEqual([[14, '2022-07']])
})

test('a survey goes on within its paragraph, where its date stood beside a figure', () => {
  const text =
    'Qua bình xét, tỷ lệ hộ nghèo của huyện Đăk Hà giảm xuống 25,18% (cuối năm 2021). Xã Đăk Long có tỷ lệ hộ nghèo 51,3%.'
  expect(periods(text, 'poverty_rate')).toEqual([
    [25.18, '2021'],
    [51.3, '2021'],
  ])
})

test('criteria are no part of a survey: told as they stand', () => {
  const text = 'Xã Đăk Ui đạt 9 tiêu chí (cuối năm 2021). Xã Đăk Long đạt 14 tiêu chí.'
  expect(periods(text, 'criteria_met')).toEqual([
    [9, '2021'],
    [14, '2022-11'],
  ])
})

test('a bare year that opens its clause and says what it was', () => {
  const text = 'Tỷ lệ hộ nghèo của huyện giảm chậm: 2019 là 57,9%, 2020 còn 52,4%.'
  expect(periods(text, 'poverty_rate')).toEqual([
    [57.9, '2019'],
    [52.4, '2020'],
  ])
})

test('four digits that count are no year', () => {
  const text = 'Huyện Đăk Hà có 2020 hộ nghèo, 2015 hộ cận nghèo.'
  expect(periods(text, 'poor_households')).toEqual([[2020, '2022-11']])
})

test('a year in brackets after its figure stays with it, whatever verb follows', () => {
  const text = 'Tỷ lệ hộ nghèo của huyện Đăk Hà là 58,6% (năm 2011), nay còn 31%.'
  expect(periods(text, 'poverty_rate')).toEqual([
    [58.6, '2011'],
    [31, '2022-11'],
  ])
})
