import { expect, describe as suite, test } from 'vitest'
import { type EarlierDecree, earlierDecrees } from '../../../server/src/places/build/decreed/earlier.ts'
import { Sources } from '../../../server/src/places/build/sources.ts'
import { takeBack } from '../../../server/src/places/build/step-back.ts'
import { type Version, versionOf } from '../../../server/src/places/build/versions.ts'

const DAY = '2012-05-04'

/** One province of two districts; communes 1 and 2 in the new one, 3 in the old one. */
function map(): Version[] {
  const units: [string, string, string][] = [
    ['Huyện Sông Cũ', '901', '90'],
    ['Thị xã Sông Mới', '902', '90'],
    ['Phường Một Bến', '90001', '902'],
    ['Xã Hai Bến', '90002', '902'],
    ['Xã Ba Bến', '90003', '901'],
  ]
  return units.map(([name, code, parent]) => ({ ...versionOf(name, code, parent), from: '2019-05-10' }))
}

const named = (name: string, type: Version['type'] | null = null) => ({ name, type })
const decree = (lines: EarlierDecree['lines'], signed: string | null = null): EarlierDecree => ({
  by: '1/NQ-CP',
  signed,
  day: DAY,
  province: '90',
  lines,
})
const district = {
  kind: 'district',
  from: named('Sông Cũ'),
  into: named('Sông Mới'),
  communes: [],
  line: 'district',
} as const
const on = (all: readonly Version[], day: string) =>
  all
    .filter(({ after, before }) => (after === null || after < day) && (before === null || before > day))
    .map(({ type, name, parent }) => `${type} ${name} ${parent}`)

suite('taking the map back by a decree', () => {
  test('a district that began leaves its communes where they were', () => {
    const all = map()
    takeBack(all, decree([district]), new Sources([]))
    expect(on(all, '2012-05-03').sort()).toEqual([
      'huyện Sông Cũ 90',
      'phường Một Bến 901',
      'xã Ba Bến 901',
      'xã Hai Bến 901',
    ])
    expect(on(all, DAY)).toHaveLength(5)
  })
  test('types, names and beginnings of one day come together', () => {
    const all = map()
    const type = {
      kind: 'type',
      into: named('Sông Mới'),
      were: [{ now: 'Một Bến', before: named('Chợ Bến', 'thị trấn') }],
      line: 'type',
    } as const
    const begun = { kind: 'new', into: named('Sông Mới'), communes: ['Hai Bến'], line: 'new' } as const
    const rename = {
      kind: 'rename',
      from: named('Sông Xưa', 'huyện'),
      into: named('Sông Cũ'),
      line: 'rename',
    } as const
    const split = { ...district, from: named('Sông Xưa') }
    takeBack(all, decree([split, rename, type, begun], '2012-03-05'), new Sources([]))
    expect(on(all, '2012-03-05').sort()).toEqual([
      'huyện Sông Xưa 90',
      'thị trấn Chợ Bến 901',
      'xã Ba Bến 901',
    ])
    const town = all.filter(({ code }) => code === '90001')
    expect(town.map(({ after, from, to, before, key }) => [after, from, to, before, key])).toEqual([
      ['2012-03-05', DAY, null, null, town[0]?.key],
      [null, '2004-07-08', '2012-03-05', DAY, town[1]?.key],
    ])
    expect(town[0]?.key).not.toBe(town[1]?.key)
  })
  test.each([
    ['a district', { ...district, from: named('Sông Xa') }, 'no unit Sông Xa'],
    ['a commune', { ...district, communes: ['Bốn Bến'] }, 'no unit Bốn Bến'],
    ['a type', { ...district, into: named('Sông Mới', 'huyện') }, 'no unit Sông Mới'],
  ] as const)('%s that is not there is an error', (_what, line, message) => {
    expect(() => takeBack(map(), decree([line]), new Sources([]))).toThrow(message)
  })
})

suite('earlier.txt', () => {
  test('names decrees from the grown Hà Nội to the oldest roster, each before it', () => {
    for (const { day, signed, by } of earlierDecrees()) {
      expect(day >= '2008-08-01' && day < '2019-05-10', by).toBe(true)
      expect(signed === null || signed < day, by).toBe(true)
    }
  })
})
