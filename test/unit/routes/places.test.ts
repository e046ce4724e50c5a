import { describe, expect, it } from 'vitest'
import { findUnits } from '../../../server/src/routes/units.ts'
import { PlaceDetail, UnitList } from '../../../shared/api/places.ts'
import { expectProblem } from './problem.ts'
import { smallApp } from './small-app.ts'

const detailOf = async (path: string) => {
  const { ask } = await smallApp()
  const response = await ask(path)
  expect(response.status).toBe(200)
  return PlaceDetail.parse(await response.json())
}

const names = (units: readonly { code: string; name: string }[]) =>
  units.map(({ code, name }) => `${code} ${name}`)

describe('GET /api/places', () => {
  it('finds units by a former name without diacritics, with what they are today', async () => {
    const { ask } = await smallApp({ searchUnits: findUnits })
    const { places } = UnitList.parse(await (await ask('/api/places?q=lam%20hop&at=2023-06-01')).json())
    expect(places.filter(({ code }) => code === '18838')).toEqual([
      expect.objectContaining({
        name: 'xã Lâm Hợp',
        path: ['Hà Tĩnh', 'Kỳ Anh', 'Lâm Hợp'],
        stands: true,
        to: '2025-06-30',
        ended: { certainty: 'decreed', edtf: '2025-06-30' },
        today: [{ code: '18838', name: 'Kỳ Lạc' }],
        successorsComplete: null,
      }),
    ])
  })
})

describe('GET /api/places/{code}', () => {
  it('gives a unit of today with its history, its line and its facts', async () => {
    const detail = await detailOf('/api/places/18838')
    expect(detail.unit).toMatchObject({ name: 'xã Kỳ Lạc', stands: true, from: '2025-07-01' })
    expect(detail.day).toBeNull()
    expect(names(detail.line)).toEqual(['42 tỉnh Hà Tĩnh'])
    expect(names(detail.versions)).toEqual(['18838 xã Kỳ Lâm', '18838 xã Lâm Hợp', '18838 xã Kỳ Lạc'])
    expect(detail.predecessors?.at).toBe('2025-06-30')
    expect(detail.predecessors?.units).toContainEqual({
      code: '18850',
      from: expect.any(String),
      name: 'xã Kỳ Lạc',
      level: 'commune',
      share: 'whole',
      covers: 'part',
    })
    expect(detail.successors).toBeNull()
    expect(detail.today).toEqual([expect.objectContaining({ code: '18838', covers: 'whole' })])
    expect(detail.history.at(-1)).toMatchObject({
      date: '2025-07-01',
      day: { certainty: 'decreed' },
      after: [{ code: '18838', name: 'xã Kỳ Lạc' }],
      isComplete: true,
    })
    expect(names(detail.history.at(-1)?.before ?? []).sort()).toEqual(['18838 xã Lâm Hợp', '18850 xã Kỳ Lạc'])
    expect(detail.facts).toEqual({ own: 0, withLineage: 0 })
  })

  it('gives the version of a day: what lay below it, and what took its place', async () => {
    const detail = await detailOf('/api/places/62?at=2020-01-01&other=2026-01-01')
    expect(detail.unit).toMatchObject({ name: 'tỉnh Kon Tum', stands: true, today: [{ code: '51' }] })
    expect(names(detail.children)).toContain('610 huyện Đắk Glei')
    expect(detail.children.every(({ level }) => level === 'district')).toBe(true)
    expect(detail.successors).toMatchObject({ at: '2025-07-01', units: [{ code: '51', covers: 'whole' }] })
    expect(detail.followers).toMatchObject({ at: '2026-01-01', units: [{ code: '51', share: 'part' }] })
    expect(detail.history).toEqual([
      expect.objectContaining({ date: '2025-07-01', before: [expect.objectContaining({ code: '62' })] }),
    ])
  })

  it('shows who joined a province that kept its name', async () => {
    const { history, predecessors } = await detailOf('/api/places/68')
    expect(predecessors?.units.map(({ code }) => code)).toEqual(['60', '67', '68'])
    expect(history.map(({ date, before }) => [date, before.map(({ code }) => code).sort()])).toEqual([
      ['2025-07-01', ['60', '67', '68']],
    ])
  })

  it('shows the communes that a district became, and those alone after it had gone', async () => {
    const detail = await detailOf('/api/places/610')
    expect(detail.unit.stands).toBe(false)
    expect(detail.day).toBe('2025-06-30')
    expect(detail.successors?.units.map(({ level }) => level)).toContain('commune')
    expect(detail.children.length).toBeGreaterThan(5)
  })

  it('knows no unit by another code, and no day that is none', async () => {
    const { ask } = await smallApp()
    await expectProblem(await ask('/api/places/99999'), 'not-found')
    await expectProblem(await ask('/api/places/abc'), 'not-found')
    await expectProblem(await ask('/api/places/62?at=2020'), 'invalid')
  })
})
