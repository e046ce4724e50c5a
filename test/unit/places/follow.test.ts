import fc from 'fast-check'
import { expect, describe as suite, test } from 'vitest'
import { follow, followers } from '../../../server/src/places/follow.ts'
import { gazetteer, unitAt } from '../../../server/src/places/gazetteer.ts'
import { kinOf } from '../../../server/src/places/kin.ts'
import { isOn } from '../../../server/src/places/lineage.ts'
import type { Unit } from '../../../server/src/places/units.ts'

const followed = (code: string, day: string, other: string) =>
  follow(code, day, other)?.followers.map(
    ({ unit, share, covers }) => `${unit.code} ${unit.name} ${share}/${covers}`,
  )

const unitOn = (code: string, day: string): Unit => {
  const unit = unitAt(code, { from: day, to: day })
  if (!unit) throw new Error(`no unit ${code}`)
  return unit
}

suite('following a unit', () => {
  test.each([
    ['a province merged with another', '62', '2018-01-01', '2026-01-01', ['51 Quảng Ngãi part/whole']],
    [
      'a province that took others in under its own name',
      '68',
      '2026-01-01',
      '2024-01-01',
      ['60 Bình Thuận whole/part', '67 Đắk Nông whole/part', '68 Lâm Đồng whole/part'],
    ],
    ['a province abolished in 2008', '28', '2006-01-01', '2012-01-01', ['01 Hà Nội part/whole']],
    [
      'a commune whose name went on under another code',
      '18850',
      '2024-01-01',
      '2026-01-01',
      ['18838 Kỳ Lạc part/whole'],
    ],
    ['an island district', '755', '2024-01-01', '2026-01-01', ['26732 Côn Đảo whole/whole']],
    ['a commune in years without change', '18850', '2019-06-01', '2024-01-01', ['18850 Kỳ Lạc whole/whole']],
  ])('%s', (_what, code, day, other, expected) => expect(followed(code, day, other)).toEqual(expected))

  test('tells versions of one code apart', () => {
    expect(followed('18838', '2026-01-01', '2024-01-01')).toEqual([
      '18838 Lâm Hợp whole/part',
      '18850 Kỳ Lạc whole/part',
      '447 Kỳ Anh part/whole',
    ])
  })
  test('an old district became parts of several communes', () => {
    const after = follow('447', '2024-01-01', '2026-01-01')?.followers ?? []
    expect(after.length).toBeGreaterThan(5)
    for (const { unit, covers } of after) expect([unit.level, covers]).toEqual(['commune', 'part'])
    // Some took in wards of the town next to it.
    expect(new Set(after.map(({ share }) => share))).toContain('part')
    expect(after.find(({ unit }) => unit.code === '18838')?.share).toBe('whole')
  })
  test('a code that nobody has is not followed, one of another time is followed from its own days', () => {
    expect(follow('99999', '2024-01-01', '2026-01-01')).toBeNull()
    expect(follow('62', '2026-01-01', '2026-01-02')).toMatchObject({ stands: false })
    expect(followed('62', '2026-01-01', '2026-01-02')).toEqual(['51 Quảng Ngãi part/whole'])
  })
})

const day = fc
  .date({ min: new Date('2007-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const code = fc.constantFrom(...gazetteer().byCode.keys())

suite('whatever is followed', () => {
  test('is its own follower on the same day, whole', () => {
    fc.assert(
      fc.property(code, day, (of, on) => {
        const unit = unitOn(of, on)
        fc.pre(isOn(unit, on))
        expect(followers(unit, on, on)).toEqual([{ unit, share: 'whole', covers: 'whole' }])
      }),
    )
  })
  test('is followed back: successors have it as a predecessor, with the shares of both sides', () => {
    fc.assert(
      fc.property(code, day, day, (of, on, other) => {
        const unit = unitOn(of, on)
        fc.pre(isOn(unit, on))
        for (const found of followers(unit, on, other)) {
          expect(isOn(found.unit, other)).toBe(true)
          expect(followers(found.unit, other, on)).toContainEqual({
            unit,
            share: found.covers,
            covers: found.share,
          })
        }
      }),
      { numRuns: 300 },
    )
  })
  test('has one unit that holds all of it, or several that hold parts', () => {
    fc.assert(
      fc.property(code, day, day, (of, on, other) => {
        const unit = unitOn(of, on)
        fc.pre(isOn(unit, on))
        const own = followers(unit, on, other).filter((found) => found.unit.level === unit.level)
        if (own.length > 1) expect(own.map(({ covers }) => covers)).not.toContain('whole')
        if (own.length === 1) expect(own[0]?.covers).not.toBe('part')
      }),
    )
  })
})

test('an island district without communes is the one that had some', () => {
  const island = unitOn('536', '2024-01-01')
  const before = followers(island, '2024-01-01', '2016-01-01')
  expect(before).toEqual([{ unit: unitOn('536', '2016-01-01'), share: 'whole', covers: 'whole' }])
})

suite('kin of all times', () => {
  const kin = (of: string, on: string) =>
    kinOf(unitOn(of, on)).map(({ unit, kind }) => `${kind} ${unit.code} ${unit.name}`)

  test('reaches back over several reforms', () => {
    expect(kin('18838', '2026-01-01')).toEqual(
      expect.arrayContaining([
        'predecessor 18838 Lâm Hợp',
        'predecessor 18850 Kỳ Lạc',
        'predecessor 18838 Kỳ Lâm',
      ]),
    )
  })
  test('a former province is followed into the communes of today, not into all of the province', () => {
    const all = kinOf(unitOn('62', '2024-01-01'))
    const province = all.find(({ unit }) => unit.level === 'province')
    expect(province).toMatchObject({ kind: 'successor', share: 'part', covers: 'whole', withBelow: false })
    expect(
      all.filter(({ unit, share }) => unit.level === 'commune' && share === 'whole').length,
    ).toBeGreaterThan(30)
  })
  test('an island’s district is kin of its special zone', () => {
    expect(kin('26732', '2026-01-01')).toEqual(['predecessor 755 Côn Đảo'])
  })
})
