import fc from 'fast-check'
import { expect, describe as suite, test } from 'vitest'
import { makeGazetteer } from '../../../server/src/places/build/make.ts'
import data from '../../../server/src/places/data/gazetteer.json' with { type: 'json' }
import { decode, encode, GazetteerFile } from '../../../server/src/places/encoding.ts'
import {
  codePathOf,
  descendants,
  describe,
  gazetteer,
  pathOf,
  successorsOf,
  unitAt,
  unitsAt,
} from '../../../server/src/places/gazetteer.ts'
import { isSeenIn, standsIn, type Unit } from '../../../server/src/places/units.ts'

const on = (day: string) => ({ from: day, to: day })
const count = (units: readonly Unit[]) =>
  (['province', 'district', 'commune'] as const).map(
    (level) => units.filter((unit) => unit.level === level).length,
  )

function named(code: string, day: string): string | undefined {
  const unit = unitAt(code, on(day))
  return unit ? `${unit.type} ${unit.name}` : undefined
}

suite('the data file', () => {
  test('has the shape that it is read with', () => {
    expect(() => GazetteerFile.parse(data)).not.toThrow()
  })
  test('comes back from its encoding', () => {
    const units = gazetteer().units.slice(0, 500)
    expect(decode(encode(units))).toEqual(units)
  })
  test('has every unit below one that it knows', () => {
    const lost = gazetteer().units.filter(
      (unit) => unit.parent !== '' && !gazetteer().byCode.has(unit.parent),
    )
    expect(lost).toEqual([])
  })
  test('leads every successor to a unit of today', () => {
    for (const unit of gazetteer().units)
      for (const code of unit.successors) expect(gazetteer().byCode.get(code)?.at(-1)?.before).toBeNull()
  })
  test('is what the build writes', () => {
    expect(makeGazetteer().file).toEqual(data)
  }, 120_000)
  test('says what each version and each end rests on', () => {
    for (const unit of gazetteer().units) {
      expect(data.sources[unit.source]).toBeTypeOf('string')
      expect(unit.endedBy === null).toBe(unit.before === null)
      expect(unit.next.length === 0).toBe(unit.nextBy === null)
      expect(unit.successors.length === 0).toBe(unit.successorsBy === null)
    }
  })
  test('has every parent standing on the first and the last day of a unit', () => {
    const lost = gazetteer().units.filter(
      (unit) =>
        unit.parent !== '' &&
        [unit.from, unit.to ?? unit.from].some(
          (day) =>
            !gazetteer()
              .byCode.get(unit.parent)
              ?.some((above) => standsIn(above, on(day))),
        ),
    )
    expect(lost).toEqual([])
  })
  test('has every next unit standing on the day after an end', () => {
    for (const unit of gazetteer().units)
      for (const code of unit.next) {
        const there = gazetteer().byCode.get(code) ?? []
        expect(
          there.some((next) => standsIn(next, on(unit.before ?? ''))),
          unit.code,
        ).toBe(true)
      }
  })
  test('knows where each commune of June 2025 went', () => {
    const lost = unitsAt('2025-06-30').filter(
      (unit) => unit.level === 'commune' && unit.successors.length === 0,
    )
    expect(lost).toEqual([])
  })
})

suite('rosters', () => {
  test('are those of the statistics office on their days', () => {
    const seen = (day: string) => count(gazetteer().units.filter((unit) => isSeenIn(unit, on(day))))
    expect(seen('2019-05-10')).toEqual([63, 713, 11160])
    expect(seen('2025-06-30')).toEqual([63, 696, 10035])
    expect(count(unitsAt('2025-07-01'))).toEqual([34, 0, 3321])
  })
  test.each([
    // Without what earlier.txt knows to have begun later: districts split off, communes made of parts of others.
    ['2008-08-01', [63, 691, 11112]],
    ['2010-06-15', [63, 701, 11137]],
    ['2013-01-01', [63, 703, 11146]],
    ['2015-12-31', [63, 713, 11160]],
    ['2016-06-15', [63, 713, 11160]],
    ['2019-12-31', [63, 713, 11055]],
    ['2020-06-15', [63, 707, 10614]],
    ['2022-06-15', [63, 705, 10599]],
    ['2023-04-10', [63, 705, 10599]],
    ['2024-06-15', [63, 705, 10596]],
    ['2025-01-01', [63, 696, 10039]],
    ['2025-07-01', [34, 0, 3321]],
    ['2026-06-15', [34, 0, 3321]],
  ])('on %s the levels hold %j units, no code twice', (day, counts) => {
    const units = unitsAt(day)
    expect(count(units)).toEqual(counts)
    expect(new Set(units.map((unit) => unit.code)).size).toBe(units.length)
  })
  test('versions of one code never stand on the same day, where rosters show them', () => {
    for (const versions of gazetteer().byCode.values())
      for (const [at, unit] of versions.entries()) {
        const next = versions[at + 1]
        if (next) expect((unit.to ?? '9999') < next.from, `${unit.code} ${unit.from}`).toBe(true)
      }
  })
})

suite('codes over time', () => {
  test.each([
    ['18838', '2019-01-01', 'xã Kỳ Lâm'],
    ['18838', '2023-06-01', 'xã Lâm Hợp'],
    ['18838', '2025-07-01', 'xã Kỳ Lạc'],
    ['205', '2014-05-05', 'huyện Đông Triều'],
    ['205', '2022-05-05', 'thị xã Đông Triều'],
    ['205', '2024-11-01', 'thành phố Đông Triều'],
    ['46', '2024-12-31', 'tỉnh Thừa Thiên Huế'],
    ['46', '2025-01-01', 'thành phố Huế'],
    ['75', '2026-04-29', 'tỉnh Đồng Nai'],
    ['75', '2026-04-30', 'thành phố Đồng Nai'],
    ['26326', '2026-04-30', 'phường Dầu Giây'],
    ['268', '2007-02-02', 'thành phố Hà Đông'],
    ['268', '2009-05-07', 'thành phố Hà Đông'],
    ['268', '2009-05-08', 'quận Hà Đông'],
    ['019', '2010-05-05', 'huyện Từ Liêm'],
    ['019', '2013-12-27', 'quận Nam Từ Liêm'],
    ['00616', '2010-05-05', 'xã Cổ Nhuế'],
    ['17110', '2012-05-05', 'thị trấn Hoàng Mai'],
  ])('%s on %s is %s', (code, day, name) => expect(named(code, day)).toBe(name))

  test('Hà Tây holds its districts until 2008-08-01', () => {
    const district = unitAt('277', on('2008-07-31'))
    expect(district && pathOf(district, on('2008-07-31'))).toEqual(['Hà Tây', 'Chương Mỹ'])
    const later = unitAt('277', on('2008-08-01'))
    expect(later && pathOf(later, on('2008-08-01'))).toEqual(['Hà Nội', 'Chương Mỹ'])
  })
  test.each([
    ['a district split off', '00595', '2013-12-26', 'xã Thượng Cát, huyện Từ Liêm, thành phố Hà Nội'],
    ['one of the same name', '18835', '2015-04-09', 'xã Kỳ Long, huyện Kỳ Anh, tỉnh Hà Tĩnh'],
    ['made of two', '02290', '2011-01-27', 'xã Bình An, huyện Chiêm Hóa, tỉnh Tuyên Quang'],
    ['moved', '04933', '2009-07-13', 'xã Yên Quang, huyện Lương Sơn, tỉnh Hoà Bình'],
    [
      'moved, and another type and name',
      '16379',
      '2012-02-28',
      'thị trấn Nhồi, huyện Đông Sơn, tỉnh Thanh Hóa',
    ],
    ['moved twice', '03434', '2012-11-01', 'thị trấn Nậm Nhùn, huyện Mường Tè, tỉnh Lai Châu'],
  ])('before the rosters: %s', (_what, code, day, expected) => {
    const unit = unitAt(code, on(day))
    expect(unit && describe(unit, on(day))).toBe(expected)
  })
  test('what began after 2008 does not stand before', () => {
    for (const [code, day] of [
      ['021', '2013-12-26'],
      ['00617', '2013-12-26'],
      ['22910', '2009-06-09'],
    ] as const)
      expect(
        unitsAt(day).some((unit) => unit.code === code),
        code,
      ).toBe(false)
  })
  test('a decree whose first day is not known leaves the days between open', () => {
    const [before, after] = gazetteer().byCode.get('03598') ?? []
    expect([before?.parent, before?.to, before?.before]).toEqual(['110', '2008-10-30', '2008-12-29'])
    expect([after?.parent, after?.after, after?.from]).toEqual(['111', '2008-10-30', '2008-12-29'])
  })
  test('corrected codes and successors', () => {
    const successors = (code: string, day: string) => {
      const unit = unitAt(code, on(day))
      return unit && successorsOf(unit).map((next) => next.code)
    }
    expect(successors('06970', '2024-01-01')).toEqual(['06978'])
    expect(successors('30901', '2024-01-01')).toEqual(['30886'])
    expect(successors('30913', '2024-01-01')).toEqual(['30910'])
    expect(successors('62', '2024-01-01')).toEqual(['51'])
    expect(named('23938', '2024-01-01')).toBe('xã Ia Mơ')
  })
})

suite('lookups', () => {
  test('paths and descriptions are of the day', () => {
    const before = unitAt('23362', on('2022-11-10'))
    expect(before && describe(before, on('2022-11-10'))).toBe('xã Mường Hoong, huyện Đắk Glei, tỉnh Kon Tum')
    expect(before && codePathOf(before, on('2022-11-10'))).toEqual(['62', '610', '23362'])
  })
  test('a code includes what lies below it', () => {
    const codes = new Set(descendants('610').map((unit) => unit.code))
    expect(codes.has('23362')).toBe(true)
    expect(new Set(descendants('62').map((unit) => unit.code)).has('23362')).toBe(true)
    expect(descendants('23362')).toEqual([])
  })
  test('unitAt gives a version that stood, wherever one did', () => {
    const codes = [...gazetteer().byCode.keys()]
    const days = fc.date({ min: new Date('2005-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...codes), days, (code, date) => {
        const dates = on(date.toISOString().slice(0, 10))
        const unit = unitAt(code, dates)
        const any = gazetteer()
          .byCode.get(code)
          ?.some((version) => standsIn(version, dates))
        return unit !== null && (!any || standsIn(unit, dates))
      }),
    )
  })
})
