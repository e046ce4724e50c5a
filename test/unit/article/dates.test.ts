import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatStamp, readDateLine, readStamp } from '../../../server/src/article/dates.ts'
import { givenDate } from '../../../server/src/article/published.ts'
import { dateOfUrl, settleDate } from '../../../server/src/article/shown.ts'

const shown = (line: string) => {
  const read = readStamp(line)
  return read ? formatStamp(read.stamp) : null
}

describe('dates as pages show them', () => {
  it.each([
    ['10/11/2022 16:42', '2022-11-10T16:42:00+07:00'],
    ['Thứ ba, 14/03/2022 | 08:15 GMT+7', '2022-03-14T08:15:00+07:00'],
    ['22:46 08/09/2020', '2020-09-08T22:46:00+07:00'],
    ['Ngày đăng: 5-7-2019', '2019-07-05'],
    ["4:12', 4/1/2011 (GMT+7)", '2011-01-04T04:12:00+07:00'],
    ['07g30 ngày 02/01/2020', '2020-01-02T07:30:00+07:00'],
    ['Cập nhật lúc 09:18, Thứ Tư, 24/12/2014 (GMT+7)', '2014-12-24T09:18:00+07:00'],
    ['ngày 3 tháng 6 năm 2024', '2024-06-03'],
    ['Thứ hai, 3 Tháng 6 2024 10:25 AM', '2024-06-03T10:25:00+07:00'],
    ['03/06/2024 3:45:10 CH', '2024-06-03T15:45:10+07:00'],
    ['03.06.2024, 12:05 SA', '2024-06-03T00:05:00+07:00'],
    ['03/06/2024 15:20 PM', '2024-06-03T15:20:00+07:00'],
    ['Thứ Bảy, Tháng Mười Một 12, 2022', '2022-11-12'],
    ['3 Tháng Sáu, 2024', '2024-06-03'],
    ['Ngày 5 tháng 10 năm 2016 - 15 giờ 40 phút', '2016-10-05T15:40:00+07:00'],
    ['June 3, 2024', '2024-06-03'],
    ['2024-06-03 08:00', '2024-06-03T08:00:00+07:00'],
    ['Cập nhật ngày: 28/10/2022 13:47:20', '2022-10-28T13:47:20+07:00'],
    ['Thứ Năm, 07/06/2018, 15:20 [GMT+7]', '2018-06-07T15:20:00+07:00'],
    ['12h30 ngày 14/03/2022', '2022-03-14T12:30:00+07:00'],
    ['12 giờ 30 phút, ngày 14 tháng 3 năm 2022', '2022-03-14T12:30:00+07:00'],
    ['Thứ sáu: 15:00 ngày 11/03/2022', '2022-03-11T15:00:00+07:00'],
    ['Thứ ba, ngày 24 tháng 1 năm 2023 | 10:31', '2023-01-24T10:31:00+07:00'],
    ['07.02.2023 | 18:16 PM', '2023-02-07T18:16:00+07:00'],
    ['Ngày xuất bản 14/3/2022 12:15 AM', '2022-03-14T00:15:00+07:00'],
    ['ngày 03 tháng 12 năm 2021', '2021-12-03'],
    ['31/02/2022', null],
    ['12/19 tiêu chí', null],
    ['giai đoạn 2021 - 2025', null],
    ['01/01/1970 07:00', null],
    ['Quyết định 1447', null],
  ])('%s', (line, wanted) => {
    expect(shown(line)).toBe(wanted)
  })

  it('are day first, whatever the numbers', () => {
    const day = fc.record({
      d: fc.integer({ min: 1, max: 28 }),
      m: fc.integer({ min: 1, max: 12 }),
      y: fc.integer({ min: 1999, max: 2030 }),
    })
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), ({ d, m, y }, mark) => {
        const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
        expect(shown(`Thứ hai, ${d}${mark}${m}${mark}${y}`)).toBe(iso)
      }),
    )
  })

  it.each([
    'Thứ hai, 14/03/2022 | 08:15 GMT+7',
    'Đăng ngày 14-3-2022 09:15 AM',
    'Ngày đăng:14/03/2022 3:15 CH',
    'Được đăng: Thứ hai, 14 Tháng 3 2022 08:15',
    'Đã đăng: 14/03/2022',
    'Tin đăng lúc 14/03/2022 08:15',
    'Ngày tạo: 14/3/2022 8:15:00 AM',
    '(14:02 | 14/03/2022)',
    'Lần cập nhật cuối lúc Thứ hai, 14 Tháng 3 2022 08:15',
    'Cập nhật lần cuối: 14/03/2022',
    'Thứ Hai, 14/03/2022, 08:15 (GMT +7)',
  ])('have nothing beside them in %s', (line) => {
    expect(readDateLine(line)).toMatchObject({ residue: '', stamp: { date: '2022-03-14' } })
  })

  it.each([
    ['Đăng bài mới 14/03/2022', 'dang bai moi'],
    ['Ngày ban hành: 14/03/2022', 'ban hanh'],
  ])('have something beside them in %s', (line, residue) => {
    expect(readDateLine(line)?.residue).toBe(residue)
  })

  it('tell what stands beside them', () => {
    expect(readDateLine('Thứ Năm, 12/12/2024 10:40 | Lượt xem: 1853')).toMatchObject({
      residue: '',
      labelled: false,
    })
    expect(readDateLine('Ngày đăng: 06/12/2021 - Lượt xem: 412')).toMatchObject({
      residue: '',
      labelled: true,
    })
    expect(readDateLine('Hôm nay: Thứ Bảy, 18/11/2023')).toMatchObject({ today: true })
    expect(readDateLine('Lan Anh - 12/03/2022 08:00')).toMatchObject({ residue: 'lan anh' })
    expect(readDateLine('Sáng 4-7, tại sân vận động xã')).toBeNull()
  })
})

describe('dates as metadata give them', () => {
  it.each([
    ['2022-11-10T16:42:11+07:00', '2022-11-10T16:42:11+07:00'],
    ['2022-11-10T09:42:11Z', '2022-11-10T16:42:11+07:00'],
    ['2022-11-10T09:42:11.000+0000', '2022-11-10T16:42:11+07:00'],
    ['2022-11-10T20:00:00Z', '2022-11-11T03:00:00+07:00'],
    ['2022-11-10 16:42', '2022-11-10T16:42:00+07:00'],
    ['2022-11-10', '2022-11-10'],
    ['10/11/2022 4:42:11 CH', '2022-11-10T16:42:11+07:00'],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01T00:00:00', null],
    ['2022-13-40', null],
    ['hôm qua', null],
    ['', null],
    [null, null],
  ])('%s', (value, wanted) => {
    expect(givenDate(value)).toBe(wanted)
  })

  it('give way to the page where they are known to err', () => {
    const stamp = { date: '2021-06-03', time: '09:05:00' }
    expect(settleDate('2021-06-03T16:05:44+07:00', stamp)).toBe('2021-06-03T09:05:00+07:00')
    expect(settleDate('2021-06-03T00:00:00+07:00', stamp)).toBe('2021-06-03T09:05:00+07:00')
    expect(settleDate('2021-06-03', stamp)).toBe('2021-06-03T09:05:00+07:00')
    expect(settleDate('2021-06-01T08:00:00+07:00', stamp)).toBe('2021-06-01T08:00:00+07:00')
    expect(settleDate(null, null)).toBeNull()
  })

  it.each([
    ['https://a.vn/portal/pages/2020-09-08/Tin-x7b2.aspx', '2020-09-08'],
    ['https://a.vn/2020/09/08/tin', '2020-09-08'],
    ['https://a.vn/20200908/tin', '2020-09-08'],
    ['https://a.vn/kinhte/2011/1/105533/', null],
    ['https://a.vn/2011/12/tin', null],
    ['https://a.vn/tin-12345678.html', null],
    ['https://a.vn/tin?d=2020-09-08', null],
    [null, null],
  ])('in the address %s', (url, wanted) => {
    expect(dateOfUrl(url)).toBe(wanted)
  })
})
