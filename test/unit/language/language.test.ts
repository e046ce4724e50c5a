import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../../server/src/language/documents.ts'
import { readLanguage } from '../../../server/src/language/index.ts'
import { readQuantities } from '../../../server/src/language/quantities.ts'
import { findAnchor, readTimes } from '../../../server/src/language/times.ts'
import { tokenize } from '../../../server/src/language/tokens.ts'
import type { Token } from '../../../server/src/language/types.ts'
import { article } from './article.ts'
import { read } from './reading.ts'

const words = (
  'ngày tháng năm quý đầu cuối hết đến từ trước sáng chiều hôm qua nay 2 ngày 14 và 15/7 24/10 30-12 24/10/2022 2022 ' +
  '2021 - 2025 giai đoạn nhiệm kỳ so với cùng kỳ hiện thời điểm I/2024 9 tháng đầu năm một hai ba năm mười trăm linh ' +
  'nửa nghìn triệu tỷ đồng % điểm phần trăm 1.329 15,6 6/19 trong tổng số trên dưới hơn gần không quá trở lên /xã /năm ' +
  'Nghị quyết số 06-NQ/TU 30a Quyết định 262 ban hành thông qua luật Viên ( ) , . ; : \n thứ thôn 0272 điện thoại 99999999999999'
).split(' ')
const babble = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '))
const dates = fc.constantFrom(null, '2022-10-24', '2020-01-02', '2013', '2013-10', 'x')
const edtf = /^(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d)?)?(?:\/(?:\.\.|(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d)?)?))?$/

/** Tokens that count how often rules look at one. */
function counting(tokens: readonly Token[]) {
  const counter = { looks: 0 }
  const watched = new Proxy(tokens, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) counter.looks += 1
      return Reflect.get(target, key)
    },
  })
  return { counter, watched }
}

function looksOf(text: string): number {
  const { tokens, sentences } = tokenize(text)
  const { counter, watched } = counting(tokens)
  const anchor = findAnchor(watched, sentences, null)
  const times = readTimes(watched, sentences, anchor)
  readDocuments(watched, sentences, times, anchor)
  readQuantities(watched, sentences)
  return counter.looks
}

describe('readLanguage', () => {
  it('reads an article', () => {
    const found = read(article, '2022-10-20')
    expect(found.times).toMatchSnapshot()
    expect(found.quantities).toMatchSnapshot()
    expect(found.documents).toMatchSnapshot()
  })

  it('keeps to the text, in order, without overlaps, and within sentences', () => {
    fc.assert(
      fc.property(babble, dates, (text, publishedAt) => {
        const document = readLanguage(text, { publishedAt })
        const { tokens, sentences, quantities, times, documents } = document
        for (const findings of [quantities, times, documents]) {
          let position = 0
          for (const { start, end, firstToken, endToken } of findings) {
            expect(firstToken).toBeLessThan(endToken)
            expect(start).toBe(tokens[firstToken]?.start)
            expect(end).toBe(tokens[endToken - 1]?.end)
            expect(sentences.some((s) => s.firstToken <= firstToken && endToken <= s.endToken)).toBe(true)
            if (findings !== quantities) expect(firstToken).toBeGreaterThanOrEqual(position)
            position = endToken
          }
        }
        let free = 0
        for (const q of quantities) {
          expect(q.coreFirstToken).toBeGreaterThanOrEqual(free)
          expect(q.firstToken).toBeLessThanOrEqual(q.coreFirstToken)
          expect(q.endToken).toBeGreaterThanOrEqual(q.coreEndToken)
          expect(text.slice(q.coreStart, q.coreEnd).trim()).not.toBe('')
          expect(q.value === null).toBe(q.low !== null && q.high !== null)
          if (q.kind === 'money') expect(Number.isSafeInteger(q.value ?? q.high)).toBe(true)
          if (q.low !== null && q.high !== null) expect(q.low).toBeLessThan(q.high)
          const apart = (f: { firstToken: number; endToken: number }) =>
            f.endToken <= q.coreFirstToken || q.coreEndToken <= f.firstToken
          expect(times.every(apart) && documents.every(apart)).toBe(true)
          free = q.coreEndToken
        }
        for (const time of times) expect(time.edtf).toMatch(edtf)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads any string without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), dates, (text, publishedAt) => {
        expect(readLanguage(text, { publishedAt }).text).toBe(text)
      }),
    )
  })
})

describe('time linear in the text', () => {
  it.each([
    ...[
      '1 giờ ',
      '1 ',
      '9',
      'ngày ',
      'ngày 1, ',
      '(1, ',
      '1/',
      '1.',
      '24/10 ',
      'năm 2022 ',
      '2 tháng ',
      'tháng ',
    ],
    ...[
      '1 tỷ ',
      'một ',
      'năm ',
      'so với năm 2020, ban hành Quyết định 5 ',
      'Nghị quyết ',
      'trên ',
      '1/xã',
      'từ 1 - ',
      '. ”',
    ],
    ...[
      'hiện ',
      'quý ',
      'giai đoạn từ ',
      'Luật Đất đai ',
      '5 mỗi năm ',
      '1 xã trong ',
      'thông qua nghị quyết ',
      '(',
      '”',
    ],
  ])('%j again and again', (part) => {
    const once = looksOf(part.repeat(300))
    const twice = looksOf(part.repeat(600))
    expect(twice).toBeLessThan(once * 2.2 + 200)
    expect(once).toBeLessThan(300 * 400)
  })

  it.each([
    ...[
      '9',
      'a',
      'ă',
      ' ',
      '\n',
      '.',
      'a.',
      '1a',
      'a1',
      'AA-',
      'AA/',
      '1.1,',
      '1/',
      '@',
      'a@',
      'http://',
      '”',
      '\u0301',
      "a'",
    ],
    ...['1-A', 'a-', 'Q.', '👨‍👩‍👧', '\u200b', '(1', '%', '12/12/', 'a1ế', '5 tỷ '],
  ])('60,000 characters of %j', (part) => {
    const text = part.repeat(Math.ceil(60_000 / part.length))
    expect(readLanguage(text, { publishedAt: null }).text).toBe(text)
  })
})
