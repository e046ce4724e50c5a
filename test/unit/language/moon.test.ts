import { describe, expect, it } from 'vitest'
import { lastDay, solarDate } from '../../../server/src/language/times/moon.ts'

const newYear = (year: number) => solarDate({ day: 1, month: 1, leap: false }, year)

describe('the first day of the lunar year', () => {
  it.each([
    [2008, '2008-02-07'],
    [2009, '2009-01-26'],
    [2010, '2010-02-14'],
    [2011, '2011-02-03'],
    [2012, '2012-01-23'],
    [2013, '2013-02-10'],
    [2014, '2014-01-31'],
    [2015, '2015-02-19'],
    [2016, '2016-02-08'],
    [2017, '2017-01-28'],
    [2018, '2018-02-16'],
    [2019, '2019-02-05'],
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
  ])('%i', (year, date) => {
    expect(newYear(year)).toBe(date)
  })

  // Vietnam's new moons are counted at UTC+7, China's at UTC+8: a moon between the two midnights parts the calendars.
  it.each([
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
    [2030, '2030-02-02', '2030-02-03'],
  ])('%i, where China had another', (year, vietnam, china) => {
    expect(newYear(year)).toBe(vietnam)
    expect(newYear(year)).not.toBe(china)
  })
})

describe('leap months', () => {
  it.each([
    [2009, 5],
    [2012, 4],
    [2014, 9],
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
  ])('%i has its month %i twice', (year, leap) => {
    const months = Array.from({ length: 12 }, (_, i) => i + 1)
    expect(months.filter((month) => solarDate({ day: 1, month, leap: true }, year) !== null)).toEqual([leap])
  })
})

it.each([
  ['30 Tết of 2023', 12, 2022, '2023-01-21'],
  ['29 Tết of 2022, which has no 30th', 12, 2021, '2022-01-31'],
  ['the end of tháng Giêng 2023', 1, 2023, '2023-02-19'],
])('%s', (_, month, year, date) => {
  expect(lastDay(month, false, year)).toBe(date)
})

it('knows no day that there is not', () => {
  expect(solarDate({ day: 30, month: 12, leap: false }, 2021)).toBeNull()
  expect(solarDate({ day: 31, month: 1, leap: false }, 2021)).toBeNull()
  expect(solarDate({ day: 1, month: 13, leap: false }, 2021)).toBeNull()
})
