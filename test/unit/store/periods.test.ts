import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf, finalDay, firstDay } from '../../../server/src/store/period.ts'
import { countYears } from '../../../server/src/store/year-facet.ts'

describe('days of a period', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-10', '2022-10-01', '2022-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020-09-08', '2020-09-08', '2020-09-08'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2022-11-10/2022-11-11', '2022-11-10', '2022-11-11'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2022-10-XX', '2022-10-01', '2022-10-31'],
    ['2022-33', '2022-01-01', '2022-03-31'],
    ['2022-40', '2022-01-01', '2022-06-30'],
    ['2022~', '2022-01-01', '2022-12-31'],
    ['2023/..', '2023-01-01', '9999-12-31'],
    ['../2020', '0000-01-01', '2020-12-31'],
    ['2022-02-31', '2022-02-01', '2022-02-28'],
  ])('%s', (period, start, end) => expect(daysOf(period)).toEqual({ start, end }))

  test.each([null, '', 'XXXX-11-10', 'XXXX', 'năm nay', '2025/2021', '2021/2022/2023', '2021/x'])(
    '%s: none',
    (period) => expect(daysOf(period)).toEqual({ start: null, end: null }),
  )

  test('any text gives two days in order, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129X-/.~'.split('')), maxLength: 12 }), (period) => {
        const { start, end } = daysOf(period)
        if (start === null || end === null) expect([start, end]).toEqual([null, null])
        else {
          expect(`${start} ${end}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/)
          expect(start <= end).toBe(true)
        }
      }),
    )
  })
})

test('limits of a filter', () => {
  expect(['2022', '2022-10', '2022-10-05'].map(firstDay)).toEqual(['2022-01-01', '2022-10-01', '2022-10-05'])
  expect(['2022', '2022-10', '2022-10-05'].map(finalDay)).toEqual(['2022-12-31', '2022-10-31', '2022-10-05'])
})

test('years count the periods that touch them, an open end where others name the year', () => {
  const spans = [
    { from: 2021, to: 2023, count: 2 },
    { from: 2023, to: 2023, count: 5 },
    { from: 2022, to: 9999, count: 1 },
  ]
  expect(countYears(spans)).toEqual([
    { year: '2021', count: 2 },
    { year: '2022', count: 3 },
    { year: '2023', count: 8 },
  ])
})
