import { expect, describe as suite, test } from 'vitest'
import data from '../../../server/src/places/data/gazetteer.json' with { type: 'json' }
import { decode, encode, type GazetteerFile } from '../../../server/src/places/encoding.ts'
import { UnitTable } from '../../../server/src/places/unit-table.ts'
import type { Unit } from '../../../server/src/places/units.ts'

const all = decode(data as unknown as GazetteerFile)
const units = [
  ...all.filter((unit) => unit.level !== 'commune'),
  ...all.filter((unit) => unit.level === 'commune').slice(0, 2000),
]
const table = new UnitTable(encode(units))

function grouped(keyOf: (unit: Unit) => string): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) groups.set(keyOf(unit), [...(groups.get(keyOf(unit)) ?? []), unit])
  return groups
}

suite('a table of units', () => {
  test.each([
    ['code', table.byCode, (unit: Unit) => unit.code],
    ['name', table.byName, (unit: Unit) => unit.key],
    ['parent', table.byParent, (unit: Unit) => unit.parent],
    ['level', table.byLevel, (unit: Unit) => unit.level],
  ])('holds all units by their %s, in the order of the file', (_what, groups, keyOf) => {
    const expected = grouped(keyOf)
    expect([...groups.keys()]).toEqual([...expected.keys()])
    expect([...groups.values()]).toEqual([...expected.values()])
  })
  test('knows no unit by a key that none has', () => {
    expect(table.byName.has('không đâu')).toBe(false)
    expect(table.byName.get('không đâu')).toBeUndefined()
  })
  test('gives one and the same unit, however it is found', () => {
    for (const unit of table.units.slice(0, 200)) {
      expect(table.byCode.get(unit.code)).toContain(unit)
      expect(table.byName.get(unit.key)).toContain(unit)
    }
  })
  test('leaves out names that only provinces bear', () => {
    const names = new Set(units.filter((unit) => unit.level !== 'province').map((unit) => unit.name))
    expect(new Set(table.namesBelowProvinces)).toEqual(names)
  })
})
