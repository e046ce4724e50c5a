import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText, toneNorm } from '../../../server/src/language/text.ts'

describe('canonicalText', () => {
  it.each([
    ['quý I\u00a0năm', 'quý I năm'],
    ['a\u2003b\u202fc\u3000d\ufeffe\tf', 'a b c d e f'],
    ['không\u200b cách\u200d\u2060', 'không cách'],
    ['a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['hoà'.normalize('NFD'), 'hoà'],
    ['a&nbsp;b', 'a&nbsp;b'],
  ])('%j', (source, expected) => {
    expect(canonicalText(source)).toBe(expected)
  })

  it('is settled after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const once = canonicalText(source)
        expect(canonicalText(once)).toBe(once)
        expect(once).not.toMatch(/[^\S\n ]/)
      }),
    )
  })
})

describe('toneNorm', () => {
  it.each([
    ...[
      'hoà hòa',
      'hoá hóa',
      'hoả hỏa',
      'hoạ họa',
      'loã lõa',
      'uỷ ủy',
      'thuý thúy',
      'thuỳ thùy',
      'luỹ lũy',
      'luỵ lụy',
    ],
    ...['khoẻ khỏe', 'loè lòe', 'xoè xòe', 'toé tóe', 'HOÀ hòa', 'Uỷ ủy', 'TOẠ tọa', 'hòa hòa', 'ủy ủy'],
    ...[
      'quý quý',
      'quỳ quỳ',
      'quỷ quỷ',
      'QUỸ quỹ',
      'hoàn hoàn',
      'toán toán',
      'huỳnh huỳnh',
      'suýt suýt',
      'ngoài ngoài',
    ],
    ...[
      'huệ huệ',
      'thuở thuở',
      'quà quà',
      'mùa mùa',
      'nghĩa nghĩa',
      'giá giá',
      'xã xã',
      'oà òa',
      'oẻ ỏe',
      'a a',
    ],
  ])('%s', (pair) => {
    const [from = '', to = ''] = pair.split(' ')
    expect(toneNorm(from)).toBe(to)
    expect(toneNorm(from.normalize('NFD'))).toBe(to)
  })
})
