import { describe, expect, it } from 'vitest'
import { findUnits } from '../../../server/src/routes/units.ts'
import { isReused, placeLabel } from '../../../server/src/web/search/place.ts'
import { relationText } from '../../../server/src/web/search/relation.tsx'
import { placeChoice, placeParameters } from '../../../server/src/web/search/view.ts'
import { wordsIn } from '../../../server/src/web/words/index.ts'
import type { PlaceRelation } from '../../../shared/api/facts.ts'

const t = wordsIn('en')
const link = (name: string) => ({ code: '1', from: '2020-01-01', name, level: 'commune' as const })
const relation = (
  kind: PlaceRelation['kind'],
  share: PlaceRelation['share'],
  covers: PlaceRelation['covers'],
) => ({
  kind,
  part: null,
  share,
  covers,
  of: link('A'),
  via: link('B'),
})

describe('what a result says of a place of another time', () => {
  it.each([
    ['same', 'whole', 'whole', null],
    ['below', 'whole', 'part', null],
    ['predecessor', 'whole', 'whole', 'today A'],
    ['predecessor', 'whole', 'part', 'today part of A'],
    ['predecessor', 'part', 'part', 'some of it is today part of A'],
    ['predecessor', 'unknown', 'part', 'today part of A, as a whole or in part'],
    ['successor', 'whole', 'whole', 'formerly A'],
    ['successor', 'whole', 'part', 'was part of the former A'],
    ['successor', 'part', 'whole', 'holds the former A and more'],
    ['successor', 'part', 'part', 'holds some of the former A'],
    ['successor', 'part', 'unknown', 'holds the former A, as a whole or in part'],
    ['code', 'unknown', 'unknown', 'another place that once bore the code: B'],
  ] as const)('%s, %s, %s: %s', (kind, share, covers, expected) => {
    expect(relationText(t, relation(kind, share, covers))).toBe(expected)
  })
  it('says nothing where no place was asked for', () => {
    expect(relationText(t, undefined)).toBeNull()
  })
})

describe('the place that a search means', () => {
  it('is named with its days where its code was given to several', () => {
    expect(placeLabel(t, '18838', undefined)).toBe('xã Kỳ Lạc (1 July 2025 – today)')
    expect(placeLabel(t, '18838', '2018-01-01')).toMatch(/^xã Kỳ Lâm \(… – .+ 20\d\d\)$/)
    expect(placeLabel(t, '62', undefined)).toBe('tỉnh Kon Tum')
    expect(placeLabel(t, '99999', undefined)).toBeNull()
    expect([isReused('18838'), isReused('62')]).toEqual([true, false])
  })
  it('is chosen by code and day where others bore the code', () => {
    const units = placeChoice('lâm hợp', findUnits)?.units ?? []
    expect(units.map(placeParameters)).toContainEqual({ place: '18838', placeAt: '2025-06-30' })
    const [kyLac] = findUnits('ky lac', '2026-01-01')
    expect(kyLac && placeParameters(kyLac)).toEqual({ place: '18838', placeAt: null })
  })
})
