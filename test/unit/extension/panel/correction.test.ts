import { describe, expect, it } from 'vitest'
import { correctionOf, draftOf, fieldsOf, withChanges } from '../../../../extension/panel/correction.ts'
import { Changes } from '../../../../shared/api/reviews.ts'
import type { Place } from '../../../../shared/records/place.ts'
import { factWith } from './facts.ts'

const place: Place = {
  text: 'xã Suối Đá',
  level: 'commune',
  code: '54321',
  name: 'Xã Suối Đá',
  path: [],
  status: 'resolved',
  mentions: [],
}

const correct = (given: Parameters<typeof factWith>[0], typed: Partial<ReturnType<typeof draftOf>>) => {
  const fact = factWith(given)
  return correctionOf(fact, { ...draftOf(fact, 'vi'), ...typed }, [place], 'vi')
}

describe('a correction', () => {
  it('names what was changed, and nothing else', () => {
    expect(correct({}, { value: '13', note: 'xem lại' })).toEqual({ changes: { value: 13 }, wrong: [] })
    expect(correct({}, {}).changes).toEqual({})
  })

  it('can empty a field', () =>
    expect(correct({}, { total: ' ', period: '' }).changes).toEqual({ total: null, period: null }))

  it('takes a place of the article with its code, and any other name without one', () => {
    expect(correct({}, { subject: 'Xã suối đá' }).changes.subject).toMatchObject({
      code: '54321',
      level: 'commune',
    })
    expect(correct({}, { subject: '6 xã' }).changes.subject).toEqual({
      text: '6 xã',
      level: null,
      code: null,
    })
  })

  it('says which fields it can’t read', () => {
    expect(correct({}, { value: 'mười', period: 'sau này' })).toEqual({
      changes: {},
      wrong: ['value', 'period'],
    })
  })

  it('is what the service takes', () => {
    const { changes } = correct(
      {},
      { value: '1', period: '2/2024', status: 'target', direction: 'up', subject: 'x' },
    )
    expect(Changes.parse(changes)).toEqual(changes)
    expect(withChanges(factWith({}), changes)).toMatchObject({ value: 1, total: 19, period: '2024-02' })
  })

  it('has the fields that its fact has', () => {
    expect(fieldsOf(factWith({}))).toContain('value')
    expect(fieldsOf(factWith({ value: null, low: 3, high: 5 }))).toEqual(
      expect.arrayContaining(['low', 'high']),
    )
    expect(fieldsOf(factWith({ metric: 'meeting_date', value: null, unit: null }))).toEqual([
      'subject',
      'period',
    ])
  })
})
