import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metricOf } from '../../../shared/codebook/index.ts'
import { Fact } from '../../../shared/records/fact.ts'
import { factsIn } from './read.ts'

const pieces = [
  'xã Đăk Long',
  'huyện Đăk Glei',
  'đạt',
  '14/19',
  'tiêu chí',
  'tỷ lệ hộ nghèo',
  'giảm',
  'còn',
  '5,2%',
  'từ',
  'đến',
  '3 - 7',
  ',',
  ';',
  '.',
  '\n',
  'năm 2022',
  'ngày 3/6',
  'giải ngân',
  '12 tỷ 300 triệu đồng',
  'trong đó',
  'lần lượt',
  'và',
  '(',
  ')',
  '6 xã',
  'mỗi xã',
  'Hai địa phương này',
  '|',
  'Nghị quyết số 06-NQ/TU',
  'phấn đấu',
  '🙂',
  'hộ',
  '1.204',
  'chưa đạt',
  ':',
  'Quyết định 262',
  'bình quân',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' '))

test('any text gives facts that keep their promises', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(null, '2022-11-20', '2025-12-01'), (given, day) => {
      const facts = factsIn(given, day)
      for (const fact of facts) {
        Fact.parse(fact)
        expect(given.slice(fact.evidence.start, fact.evidence.end)).toBe(fact.evidence.text)
        expect(metricOf(fact.metric)).toBeDefined()
        if (fact.unit === 'VND' && fact.value !== null) expect(Number.isSafeInteger(fact.value)).toBe(true)
      }
      expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length)
      expect(factsIn(given, day)).toEqual(facts)
    }),
    { numRuns: 300 },
  )
})
