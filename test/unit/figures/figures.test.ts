import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Figure, figureText } from '../../../shared/figures/figure.ts'
import { periodText } from '../../../shared/figures/period.ts'

const figure = (given: Partial<Figure>): Figure => ({
  value: null,
  low: null,
  high: null,
  total: null,
  unit: null,
  qualifier: 'exact',
  direction: null,
  ...given,
})

describe('a figure', () => {
  const table: readonly (readonly [Partial<Figure>, vi: string | null, en: string | null])[] = [
    [{ value: 6, total: 19, unit: 'tiêu chí' }, '6/19 tiêu chí', '6/19 criteria'],
    [{ value: 1, unit: 'xã' }, '1 xã', '1 commune'],
    [{ value: 1204, unit: 'hộ' }, '1.204 hộ', '1,204 households'],
    [{ value: 99.07, unit: '%' }, '99,07%', '99.07%'],
    [{ value: 143_149_000_000, unit: 'VND' }, '143,149 tỷ đồng', '143.149 billion VND'],
    [{ value: 45e6, unit: 'VND', qualifier: 'over' }, 'trên 45 triệu đồng', 'over 45 million VND'],
    [{ value: 500_000, unit: 'VND' }, '500.000 đồng', '500,000 VND'],
    [{ low: 9e8, high: 12e8, unit: 'VND' }, '0,9–1,2 tỷ đồng', '0.9–1.2 billion VND'],
    [{ low: 3, high: 7, unit: 'tiêu chí' }, '3–7 tiêu chí', '3–7 criteria'],
    [{ low: 3, unit: 'tiêu chí' }, 'từ 3 tiêu chí', 'from 3 criteria'],
    [{ high: 7, unit: 'tiêu chí' }, 'đến 7 tiêu chí', 'up to 7 criteria'],
    [{ value: 2, unit: 'tiêu chí', direction: 'down' }, 'giảm 2 tiêu chí', 'down 2 criteria'],
    [{ value: 4, unit: '%', direction: 'up', qualifier: 'about' }, 'tăng khoảng 4%', 'up about 4%'],
    [{ value: 12, unit: 'sản phẩm' }, '12 sản phẩm', '12 sản phẩm'],
    [{ value: 0, unit: null }, '0', '0'],
    [{ value: 0, unit: 'VND' }, '0 đồng', '0 VND'],
    [{}, null, null],
  ]

  it.each(table)('%j is %s', (given, vi, en) => {
    expect(figureText(figure(given), 'vi')).toBe(vi)
    expect(figureText(figure(given), 'en')).toBe(en)
  })

  it('keeps every đồng of a sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e15 }), (value) => {
        const text = figureText(figure({ value, unit: 'VND' }), 'vi') ?? ''
        const scale = text.includes('tỷ') ? 1e9 : text.includes('triệu') ? 1e6 : 1
        const number = text.replace(/[^\d,]/g, '').replace(',', '.')
        expect(Math.round(Number(number) * scale)).toBe(value)
      }),
    )
  })
})

describe('a period', () => {
  it.each([
    ['2015', '2015', '2015'],
    ['2022-10', 'tháng 10/2022', 'October 2022'],
    ['2020-09-08', '8/9/2020', '8 September 2020'],
    ['2021/2025', '2021–2025', '2021–2025'],
    ['2024-06-10/2024-06-12', '10/6/2024–12/6/2024', '10 June 2024–12 June 2024'],
    ['XXXX-11-10', '10/11', '10 November'],
    ['XXXX-11', 'tháng 11', 'November'],
    ['2024-33', 'quý 1/2024', 'Q1 2024'],
    ['2020~', '2020', '2020'],
    ['2025/..', '2025/..', '2025/..'],
    ['2024-21', '2024-21', '2024-21'],
  ])('%s is %s', (period, vi, en) => {
    expect(periodText(period, 'vi')).toBe(vi)
    expect(periodText(period, 'en')).toBe(en)
  })
})
