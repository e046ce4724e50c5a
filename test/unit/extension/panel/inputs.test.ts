import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../../extension/panel/number-input.ts'
import { periodInput, periodOf } from '../../../../extension/panel/period-input.ts'
import { numberIn } from '../../../../shared/figures/number.ts'
import { periodText } from '../../../../shared/figures/period.ts'

describe('a number as people type it', () => {
  it.each([
    ['1.204', 'vi', 1204],
    ['1.204', 'en', 1.204],
    ['15,6', 'vi', 15.6],
    ['15,6', 'en', 15.6],
    ['5.5', 'vi', 5.5],
    ['1,234,567', 'vi', 1234567],
    ['1.234.567,5', 'vi', 1234567.5],
    ['1 234 567', 'vi', 1234567],
    ['143,149 tỷ', 'vi', 143149000000],
    ['143.149 billion VND', 'en', 143149000000],
    ['28 triệu đồng', 'vi', 28000000],
    ['38,6 %', 'vi', 38.6],
    ['-2', 'vi', -2],
    ['', 'vi', null],
    ['mười hai', 'vi', null],
    ['1.2.3', 'vi', null],
    ['12/19', 'vi', null],
    ['1,2,3', 'en', null],
  ] as const)('%s in %s: %s', (text, language, number) => {
    expect(numberOf(text, language)).toBe(number)
  })

  it('is read back as it is shown', () => {
    const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 1000))
    fc.assert(
      fc.property(number, fc.constantFrom('vi', 'en'), ([whole, part], language) => {
        expect(numberOf(numberIn(language, whole / part), language)).toBe(whole / part)
      }),
    )
  })
})

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const one = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text.slice(0, 4)}-3${3 + (Number(text.slice(8)) % 4)}`),
)

describe('a period as people type it', () => {
  it.each([
    ['2022', '2022'],
    ['năm 2022', '2022'],
    ['10/2022', '2022-10'],
    ['tháng 10/2022', '2022-10'],
    ['tháng 10 năm 2022', '2022-10'],
    ['8/9/2020', '2020-09-08'],
    ['ngày 8/9/2020', '2020-09-08'],
    ['quý 3/2022', '2022-35'],
    ['Q3 2022', '2022-35'],
    ['3 March 2022', '2022-03-03'],
    ['2021-2025', '2021/2025'],
    ['2021 – 2025', '2021/2025'],
    ['từ 2021 đến 2025', '2021/2025'],
    ['2021/2025', '2021/2025'],
    ['2022-10', '2022-10'],
    ['10/11', 'XXXX-11-10'],
    ['31/2/2024', null],
    ['13/2022', null],
    ['', null],
    ['năm ngoái', null],
  ])('%s: %s', (text, period) => expect(periodOf(text)).toBe(period))

  it('is read back as it is shown', () => {
    const period = fc.oneof(
      one,
      fc.tuple(one, one).map((ends) => ends.join('/')),
    )
    fc.assert(
      fc.property(period, fc.constantFrom('vi', 'en'), (edtf, language) => {
        expect(periodOf(periodText(edtf, language))).toBe(edtf)
        expect(periodOf(edtf)).toBe(edtf)
      }),
    )
  })

  it('is shown as it is stored where it could not be read back', () => {
    expect(periodInput('2022-10', 'vi')).toBe('tháng 10/2022')
    expect(periodInput('2022-21/..', 'vi')).toBe('2022-21/..')
    expect(periodInput(null, 'vi')).toBe('')
  })
})
