import { expect, describe as suite, test } from 'vitest'
import { gazetteer, unitAt } from '../../../server/src/places/gazetteer.ts'
import { firstDay, lastDay, lifetime } from '../../../server/src/places/lifetime.ts'
import type { Unit } from '../../../server/src/places/units.ts'

const [some] = gazetteer().units
const lived = (after: string | null, from: string, to: string | null, before: string | null): Unit => {
  if (!some) throw new Error('no units')
  return { ...some, after, from, to, before }
}

suite('days of a unit', () => {
  test('decreed', () => {
    const unit = lived('2019-12-31', '2020-01-01', '2025-06-30', '2025-07-01')
    expect(firstDay(unit)).toEqual({ certainty: 'decreed', edtf: '2020-01-01' })
    expect(lastDay(unit)).toEqual({ certainty: 'decreed', edtf: '2025-06-30' })
    expect(lifetime(unit)).toBe('2020-01-01/2025-06-30')
  })
  test('between two rosters', () => {
    const unit = lived('2019-05-10', '2023-04-10', '2024-01-01', '2024-03-01')
    expect(firstDay(unit)).toEqual({ certainty: 'between', edtf: '[2019-05-11..2023-04-10]' })
    expect(lastDay(unit)).toEqual({ certainty: 'between', edtf: '[2024-01-01..2024-02-29]' })
    expect(lifetime(unit)).toBe('2023-04-10~/2024-01-01~')
  })
  test('not known, and still standing', () => {
    const unit = lived(null, '2019-05-10', null, null)
    expect(firstDay(unit)).toEqual({ certainty: 'unknown', edtf: '[..2019-05-10]' })
    expect(lastDay(unit)).toEqual({ certainty: 'standing', edtf: '..' })
    expect(lifetime(unit)).toBe('/..')
  })
  test('the city of Thủ Đức by its resolution', () => {
    const city = unitAt('769', { from: '2022-01-01', to: '2022-01-01' })
    expect(city && lifetime(city)).toBe('2021-01-01/2025-06-30')
    expect(city && gazetteer().sources[city.source]).toBe('1111/NQ-UBTVQH14')
  })
})
