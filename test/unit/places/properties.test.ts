import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gazetteer, unitsAt } from '../../../server/src/places/gazetteer.ts'
import { mentionIndex } from '../../../server/src/places/index.ts'
import { fullName, standsIn } from '../../../server/src/places/units.ts'
import { listed, reads } from './reads.ts'

const days = ['2012-04-05', '2019-05-10', '2022-12-31', '2025-06-30', '2025-07-01', '2026-05-01']
const pieces = fc.constantFrom(
  ...[
    'xã',
    'Xã',
    'huyện',
    'TP.',
    'các xã',
    '2 xã',
    'thôn',
    'gồm',
    ':',
    ',',
    'và',
    ';',
    '(',
    ')',
    '-',
    '\n',
    'UBND',
  ],
  ...[
    'Tân Lập',
    'Kỳ Lạc',
    'Minh Hoá',
    'Đăk Glei',
    'Kon Tum',
    'HÀ TĨNH',
    'Nguyễn Văn A',
    'Thanh',
    '6',
    '9/19',
    'đạt',
  ],
  ...['tiêu chí', 'ông', 'sâm', 'Ngọc Linh', '…', '😀', 'K’Nàng', 'phường 6', '.', '(GLO)', 'kontumtv.vn'],
)
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' '))

test('any text gives exact spans, in order, that do not overlap', () => {
  fc.assert(
    fc.property(
      fc.oneof(texts, fc.string({ unit: 'grapheme' })),
      fc.constantFrom(...days),
      (text, publishedAt) => {
        const { places } = reads(text, { publishedAt })
        let end = 0
        for (const mention of mentionIndex(places)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(mention.start, mention.end)).toBe(text.slice(mention.start, mention.end).trim())
          end = mention.end
        }
        for (const place of places) expect(text).toContain(place.text)
      },
    ),
    { numRuns: 300 },
  )
})

test('every code is in the gazetteer, and stood on the day or is led to what stands now', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...days), (text, day) => {
      for (const place of reads(text, { publishedAt: day }).places) {
        if (place.status !== 'resolved' || place.code === null) continue
        const versions = gazetteer().byCode.get(place.code) ?? []
        const stood = versions.some((unit) => standsIn(unit, { from: day, to: day }))
        expect(stood || versions.some((unit) => unit.before !== null && unit.before <= day)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('a commune with district and province is found, for any of them on any day', () => {
  const communes = days.flatMap((day) =>
    unitsAt(day)
      .filter((unit) => unit.level === 'commune')
      .map((unit) => ({ unit, day })),
  )
  const known = new Map(days.map((day) => [day, new Map(unitsAt(day).map((unit) => [unit.code, unit]))]))
  let right = 0
  let all = 0
  fc.assert(
    fc.property(fc.constantFrom(...communes), ({ unit, day }) => {
      const above = known.get(day)?.get(unit.parent)
      const top = above && known.get(day)?.get(above.parent)
      const names = [unit, above, top].flatMap((one) => (one ? [fullName(one)] : []))
      const text = `Đoàn kiểm tra đến ${names.join(', ')} và đánh giá cao kết quả.`
      all++
      if (listed(reads(text, { publishedAt: day }), 'commune').includes(`${fullName(unit)} ${unit.code}`))
        right++
    }),
    { numRuns: 400, seed: 7 },
  )
  // In the gaps between two rosters a merged commune and its heir may bear one name.
  expect(right / all).toBeGreaterThan(0.98)
})
