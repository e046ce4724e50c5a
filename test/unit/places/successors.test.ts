import { expect, describe as suite, test } from 'vitest'
import { successorCounts, unknownSuccessors } from '../../../server/src/places/build/report.ts'
import { gazetteer, unitAt } from '../../../server/src/places/gazetteer.ts'
import { successorCertainty } from '../../../server/src/places/lifetime.ts'

const on = (day: string) => ({ from: day, to: day })
const heirs = (code: string, day: string) => {
  const unit = unitAt(code, on(day))
  return unit && [unit.next, unit.nextBy, unit.successors, unit.successorsComplete]
}

suite('which units took the place of one', () => {
  test.each([
    // The mapping of 2025 names one heir of each commune, split or not: that it is all of it nobody says.
    ['18838', '2024-06-01', [['18838'], 'mapping', ['18838'], null]],
    // Kỳ Hợp: its name is in "Lâm Hợp".
    ['18826', '2019-06-01', [['18838'], 'parts', ['18838'], false]],
    // Xuân Đài: a resolution merged it into Xuân Giang, which the mapping of 2025 follows.
    ['14107', '2024-06-01', [['14104'], 'decree', ['14104'], null]],
    // Quận 2: its wards are in Thủ Đức.
    ['769', '2020-06-01', [['769'], 'code', expect.any(Array), null]],
  ])('%s on %s', (code, day, expected) => {
    expect(heirs(code, day)).toEqual(expected)
  })
  test('a district of June 2025 went into communes of its new province', () => {
    const district = unitAt('610', on('2025-06-30'))
    expect(district?.nextBy).toBe('communes')
    for (const code of district?.next ?? []) expect(unitAt(code, on('2025-07-01'))?.parent).toBe('51')
    expect(district?.next.length).toBeGreaterThan(3)
  })
  test('every commune that ended is followed to today, or its district is all that is known', () => {
    const communes = gazetteer().units.filter(({ level, before }) => level === 'commune' && before !== null)
    const unknown = communes.filter((unit) => successorCertainty(unit) === 'unknown')
    expect(unknown.map(({ successors }) => successors)).toEqual(unknown.map(() => []))
    expect(unknownSuccessors(gazetteer().units)).toHaveLength(unknown.length)
    expect(unknownSuccessors(gazetteer().units).filter((line) => line.includes('?'))).toEqual([])
  })
  test('so many are exact, inferred and unknown', () => {
    expect(successorCounts(gazetteer().units, 'commune')).toMatchInlineSnapshot(`
      {
        "complete": 10,
        "ended": 12558,
        "exact": 11621,
        "inferred": 440,
        "unknown": 497,
      }
    `)
    expect(successorCounts(gazetteer().units, 'district')).toMatchInlineSnapshot(`
      {
        "complete": 5,
        "ended": 781,
        "exact": 781,
        "inferred": 0,
        "unknown": 0,
      }
    `)
    expect(successorCounts(gazetteer().units, 'province')).toMatchInlineSnapshot(`
      {
        "complete": 39,
        "ended": 39,
        "exact": 39,
        "inferred": 0,
        "unknown": 0,
      }
    `)
  })
})
